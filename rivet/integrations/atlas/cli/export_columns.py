"""Columns of an export, and the values of their cells."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from rivet.integrations.atlas._kinds import kind_named
from rivet.integrations.atlas.cli.cell_comparison import without_marks
from rivet.integrations.atlas.cli.cell_dates import moment
from rivet.integrations.atlas.cli.custom_field_columns import PREFIX
from rivet.integrations.atlas.cli.import_kinds import Column, ImportKind

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
        "power", "vendors", "customers", "parts",
    ),
    "locations": (
        "id", "customId", "name", "address", "latitude", "longitude", "parentLocation", "createdBy", "createdAt",
        "updatedAt", "workers", "teams", "vendors", "customers",
    ),
    "users": ("id", "email", "firstName", "lastName", "jobTitle", "phone", "role", "enabled", "createdAt", "lastLogin"),
}  # fmt: skip
"""Columns of the exports that scripts know; of other kinds they follow from the columns of the import."""

SERVER_COLUMNS: Mapping[str, Column] = {
    "id": Column("id", "number"),
    **{name: Column(name, "date") for name in ("createdAt", "updatedAt", "lastLogin")},
    "enabled": Column("enabled", "flag"),
}
"""Columns that only the server sets, apart from strings."""

CALLED_BY = ("name", "title", "label", "companyName")
"""Properties that a record is called by in another one's cell."""
CALLED_BY_ID = frozenset(("meter",))
"""Kinds whose records often have the same name: one for each asset."""


def export_columns(kind: ImportKind) -> list[Column]:
    """Return the columns of an export, in their order."""
    known = {**SERVER_COLUMNS, **{column.key: column for column in kind.columns}}
    names = COLUMNS.get(kind.name)
    if names is None:
        shown = {one.name for one in kind_named(kind.noun).model.__attrs_attrs__}
        number = ("customId",) if kind_named(kind.noun).prefix else ()
        times = [name for name, field in (("createdAt", "created_at"), ("updatedAt", "updated_at")) if field in shown]
        hidden = {"every", "password", "recaptchaToken"}  # the rhythm of a plan is in frequency and recurrenceType
        names = ("id", *number, *(column.key for column in kind.columns if column.key not in hidden), *times)
    custom = [column for column in kind.columns if column.key.startswith(PREFIX) and column.key not in names]
    return [*(known.get(name) or Column(name) for name in names), *custom]


def cell(column: Column, value: Any) -> Any:
    """Return a record's field as one cell: other records by their displayed names, roles by their code."""
    if column.form == "json":
        return json.dumps(value, ensure_ascii=False) if value else None
    if isinstance(value, list):
        return _joined([str(cell(column, one)) for one in value])
    if isinstance(value, Mapping):
        if column.key == "role" and value.get("code") not in (None, "USER_CREATED"):
            return value["code"]
        if column.kind in CALLED_BY_ID:
            return value.get("id")
        if column.kind == "work order" and value.get("customId"):
            return value["customId"]
        called = next((value[key] for key in CALLED_BY if value.get(key)), None)
        return called or f"{value.get('firstName') or ''} {value.get('lastName') or ''}".strip() or value.get("id")
    return without_marks(value) if column.key == "description" and isinstance(value, str) else value


def _joined(parts: Sequence[str]) -> str:
    """Return several names as one cell, with a separator that none of them has: see `Names.find_all`."""
    text = "".join(parts)
    if len(parts) > 1 and "," in text:
        return "\n".join(parts) if ";" in text else "; ".join(parts)
    return ", ".join(parts)


def typed_cell(column: Column, value: Any) -> Any:
    """Convert a cell to the column's type: date, number or boolean; None if that is impossible."""
    if value is None:
        return None
    match column.form:
        case "date":
            return moment(value)
        case "flag":
            return value if isinstance(value, bool) else None
        case "number":
            whole = column.key == "id"
            return (value if whole else float(value)) if isinstance(value, (int, float)) else None
    shown = cell(column, value)
    return None if shown is None else str(shown)
