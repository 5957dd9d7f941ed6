"""Typed filters of searches: ``F.status.in_("PENDING") & (F.due_date < now)``, for each kind of record."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from rivet.integrations.atlas._search.expression import Filter, raw
from rivet.integrations.atlas._search.fields import AssetF, F, LocationF, UserF

if TYPE_CHECKING:
    from rivet.integrations.atlas._kinds.fields.customers import CustomerF
    from rivet.integrations.atlas._kinds.fields.files import FileF
    from rivet.integrations.atlas._kinds.fields.meters import MeterF
    from rivet.integrations.atlas._kinds.fields.notifications import NotificationF
    from rivet.integrations.atlas._kinds.fields.parts import PartF
    from rivet.integrations.atlas._kinds.fields.preventive_maintenances import PreventiveMaintenanceF
    from rivet.integrations.atlas._kinds.fields.purchase_orders import PurchaseOrderF
    from rivet.integrations.atlas._kinds.fields.request_portals import RequestPortalF
    from rivet.integrations.atlas._kinds.fields.requests import RequestF
    from rivet.integrations.atlas._kinds.fields.teams import TeamF
    from rivet.integrations.atlas._kinds.fields.vendors import VendorF

__all__ = (
    "AssetF",
    "CustomerF",
    "F",
    "FileF",
    "Filter",
    "LocationF",
    "MeterF",
    "NotificationF",
    "PartF",
    "PreventiveMaintenanceF",
    "PurchaseOrderF",
    "RequestF",
    "RequestPortalF",
    "TeamF",
    "UserF",
    "VendorF",
    "raw",
)

_FIELDS = {
    "CustomerF": "customers",
    "FileF": "files",
    "MeterF": "meters",
    "NotificationF": "notifications",
    "PartF": "parts",
    "PreventiveMaintenanceF": "preventive_maintenances",
    "PurchaseOrderF": "purchase_orders",
    "RequestF": "requests",
    "RequestPortalF": "request_portals",
    "TeamF": "teams",
    "VendorF": "vendors",
}
"""Fields that are imported at their first use, each with its kind."""


def __getattr__(name: str) -> Any:
    if name not in _FIELDS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = importlib.import_module(f"rivet.integrations.atlas._kinds.fields.{_FIELDS[name]}")
    globals()[name] = getattr(module, name)
    return globals()[name]


def __dir__() -> list[str]:
    return sorted(__all__)
