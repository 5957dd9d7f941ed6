"""Item access of models (``record["status"]``) where it differs from the JSON that is sent and received.

| key | value |
| --- | --- |
| ``status`` of a work order | RIVET's status: PENDING, IN_PROGRESS, ON_HOLD, COMPLETED, CANCELLED |
| ``priority`` of a work order | CRITICAL if it has the mark, else Atlas's priority |
| ``assetId`` of a work order | the asset's id, or None |

Attributes and ``to_dict()`` have Atlas's own values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlas_api.base_model import register_view, wire

from rivet.integrations.atlas._payloads.priority_mark import is_marked
from rivet.integrations.atlas._payloads.vocabulary import CRITICAL, rivet_status

if TYPE_CHECKING:
    from atlas_api.models.work_order import WorkOrder


def _status(work_order: WorkOrder) -> Any:
    return rivet_status(wire(work_order.status), archived=work_order.archived is True)


def _priority(work_order: WorkOrder) -> Any:
    priority = wire(work_order.priority)
    marked = {"description": work_order.description, "customFieldValues": wire(work_order.custom_field_values)}
    return CRITICAL if priority == "HIGH" and is_marked(marked) else priority


def _asset_id(work_order: WorkOrder) -> Any:
    return getattr(work_order.asset, "id", None)


DIFFERENCES = {"WorkOrder": {"status": _status, "priority": _priority, "assetId": _asset_id}}


def register() -> None:
    """Register the differences with the generated models; done once, when the client is imported."""
    for model, differences in DIFFERENCES.items():
        register_view(model, differences)
