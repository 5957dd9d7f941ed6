"""Columns of an export, and the values of their cells."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

COLUMNS: dict[str, Sequence[str]] = {
    "work-orders": (
        "id", "customId", "title", "description", "status", "priority", "dueDate", "estimatedStartDate",
        "estimatedDuration", "asset", "location", "category", "team", "primaryUser", "assignedTo", "feedback",
        "completedBy", "completedOn", "archived", "createdBy", "createdAt", "updatedAt", "requiredSignature",
        "customers",
    ),
    "assets": (
        "id", "customId", "name", "description", "status", "category", "location", "parentAsset", "area", "model",
        "manufacturer", "serialNumber", "barCode", "acquisitionCost", "warrantyExpirationDate", "inServiceDate",
        "primaryUser", "assignedTo", "teams", "archived", "createdBy", "createdAt", "updatedAt", "additionalInfos",
        "power", "vendors", "customers",
    ),
    "locations": (
        "id", "customId", "name", "address", "latitude", "longitude", "parentLocation", "createdBy", "createdAt",
        "updatedAt", "workers", "teams", "vendors", "customers",
    ),
    "users": ("id", "email", "firstName", "lastName", "jobTitle", "phone", "role", "enabled", "createdAt", "lastLogin"),
}  # fmt: skip
DATES = frozenset(
    (
        *("dueDate", "estimatedStartDate", "completedOn", "createdAt", "updatedAt", "lastLogin"),
        *("warrantyExpirationDate", "inServiceDate"),
    )
)
FLAGS = frozenset(("archived", "requiredSignature", "enabled"))
NUMBERS = frozenset(("estimatedDuration", "acquisitionCost", "latitude", "longitude"))


def cell(name: str, value: Any) -> Any:
    """Return a record's field as one cell: other records by their displayed names, roles by their code."""
    if isinstance(value, list):
        return ", ".join(str(cell(name, one)) for one in value)
    if isinstance(value, Mapping):
        if name == "role" and value.get("code") not in (None, "USER_CREATED"):
            return value["code"]
        called = value.get("name") or value.get("title") or value.get("companyName")
        return called or f"{value.get('firstName') or ''} {value.get('lastName') or ''}".strip() or value.get("id")
    return value


def typed_cell(name: str, value: Any) -> Any:
    """Convert a cell to the column's type: date, number or boolean; None if that is impossible."""
    if value is None:
        return None
    if name in DATES:
        return _moment(value)
    if name in FLAGS:
        return value if isinstance(value, bool) else None
    if name in NUMBERS or name == "id":
        whole = name == "id"
        return (value if whole else float(value)) if isinstance(value, (int, float)) else None
    shown = cell(name, value)
    return None if shown is None else str(shown)


def _moment(value: Any) -> datetime.datetime | None:
    try:
        found = datetime.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=datetime.UTC)
