"""Work orders created from other records: requests, maintenance plans, triggers of meters."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._records.store import Row, Store

TAKEN = (
    "dueDate", "priority", "estimatedDuration", "estimatedStartDate", "description", "title", "requiredSignature",
    "category", "location", "team", "primaryUser", "assignedTo", "customers", "files", "asset", "image",
)  # fmt: skip
EMPTY: Row = {
    "status": "OPEN", "signature": None, "feedback": None, "completedBy": None, "completedOn": None,
    "archived": False, "parentRequest": None, "parentPreventiveMaintenance": None,
}  # fmt: skip


def work_order_of(store: Store, caller: Caller, source: Row, more: dict[str, Any]) -> Row:
    """Create a work order with the work-related fields of another record.

    Args:
        store: The records.
        caller: Its creator.
        source: The record.
        more: Further fields of the work order.
    """
    now = store.clock.now()
    row: Row = {
        "id": store.next_id("workOrder"),
        "companyId": caller.company,
        "createdBy": caller.id,
        "updatedBy": caller.id,
        "createdAt": now,
        "updatedAt": now,
        **EMPTY,
        **{key: source.get(key) for key in TAKEN},
        "customFieldValues": [
            {**value, "id": store.next_id("customFieldValue")} for value in source.get("customFieldValues", ())
        ],
        **more,
    }
    row["customId"] = f"WO{store.count(f'WO:{caller.company}'):06d}"
    return store.put("workOrder", row)
