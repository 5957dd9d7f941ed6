# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""History of a work order, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind

KIND = Kind(
    accessor="work_order_histories",
    name="entry of a history",
    record="WorkOrderHistory",
    get=Call("work_order_histories.get_work_order_history", "id"),
    within={"work_order": Call("work_order_histories.list_work_order_histories", "id")},
    parents={"work_order": "work order"},
    exact=(),
)
