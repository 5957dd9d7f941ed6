"""Records as both systems understand them, and how they are read from and written to each.

| field | Atlas | MaintainX |
| --- | --- | --- |
| asset.name | name | name |
| asset.description | description | description |
| asset.serial_number | serialNumber | serialNumber |
| asset.barcode | barCode | barcode |
| asset.manufacturer, asset.model | manufacturer, model (strings) | manufacturer, model (of its catalogue) |
| asset.parent | parentAsset | parentId |
| asset.status | status; DOWN and EMERGENCY_SHUTDOWN are OFFLINE, all others ONLINE | status |
| work_order.title | title | title |
| work_order.description | description, without the mark of CRITICAL | description |
| work_order.priority | priority | priority |
| work_order.status | status: COMPLETE is DONE, archived is CANCELED | status: SKIPPED is CANCELED |
| work_order.due, work_order.start | dueDate, estimatedStartDate | dueDate, startDate (only with a dueDate) |
| work_order.estimated_time | estimatedDuration (hours) | estimatedTime (seconds) |
| work_order.asset | asset | assetId |
| asset.location, work_order.location | location, by its name | locationId, by its name |
| work_order.category | category, by its name | the first of categories |
| work_order.assignees | primaryUser and assignedTo, by e-mail | assignees who are people, by e-mail |
"""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from dateutil.parser import isoparse

from rivet.integrations.atlas.priority import described

Kind = Literal["asset", "work_order"]
Fields = dict[str, Any]
"""Values by field: strings, whole numbers or None; a reference to an asset holds its id in the same system."""

KINDS: tuple[Kind, ...] = ("asset", "work_order")
"""Assets first: work orders refer to them."""
FIELDS: Mapping[Kind, tuple[str, ...]] = {
    "asset": (
        "name", "description", "serial_number", "barcode", "manufacturer", "model", "parent", "status", "location",
    ),
    "work_order": (
        "title", "description", "priority", "status", "due", "start", "estimated_time", "asset", "location", "category",
        "assignees",
    ),
}  # fmt: skip
NAMED: Mapping[Kind, Mapping[str, str]] = {
    "asset": {"location": "location"},
    "work_order": {"location": "location", "category": "category", "assignees": "assignee"},
}
"""Fields that are compared by name, and the kind of record that each refers to."""
Synced = Literal["asset", "work_order", "comment", "location", "category", "assignee"]
"""Kinds that can be synced, or left out."""
DEFAULT_KINDS: tuple[Synced, ...] = ("asset", "work_order")
REFERENCES = ("parent", "asset")
"""Fields that hold the id of an asset."""
TEXTS = ("name", "title", "description", "serial_number", "barcode", "manufacturer", "model")
"""Fields that hold any string."""
NAMES: Mapping[Kind, str] = {"asset": "name", "work_order": "title"}

_DOWN = ("DOWN", "EMERGENCY_SHUTDOWN")
_FROM_STATUS = {"PENDING": "OPEN", "COMPLETED": "DONE", "CANCELLED": "CANCELED"}
_TO_STATUS = {theirs: ours for ours, theirs in _FROM_STATUS.items()}


@dataclass(frozen=True, slots=True)
class Mark:
    """Format of the custom field that holds the id of the other system's record: ``42@1f3a9c2e``.

    Attributes:
        label: The custom field's label.
        identity: The account that the ids belong to: another one has the same numbers.
    """

    label: str
    identity: str

    def text(self, id: int) -> str:
        """Return the value of the custom field for an id."""
        return f"{id}@{self.identity}"

    def read(self, text: Any) -> int | None:
        """Return the id in a custom field; None if the value is not of this format and account."""
        id, _, identity = str(text or "").partition("@")
        return int(id) if identity == self.identity and id.isascii() and id.isdigit() and len(id) < 19 else None


@dataclass(frozen=True, slots=True)
class Record:
    """Record of one system.

    Attributes:
        id: Its id there.
        updated_at: When it was last changed, as the system says.
        fields: The fields that both systems have; a field that is missing was not in the response, so it is not known.
        twin: The id in the other system that its custom field names, if it does.
        dead: It is archived or deleted there.
        extra: Its custom fields (MaintainX): a write of one must repeat them; None if they were not in the response.
        untouched: It was not changed since it was created.
        may_have_comments: It may have comments.
        imported: It has no creator (Atlas), as the records of an import.
    """

    id: int
    updated_at: datetime
    fields: Fields
    twin: int | None = None
    dead: bool = False
    extra: Mapping[str, str] | None = None
    untouched: bool = False
    may_have_comments: bool = True
    imported: bool = False


UNREADABLE = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""Exceptions of reading a record that is not as documented."""


# ------------------------------------------------------------------------------------------------- Atlas
def asset_from_atlas(asset: Any, mark: Mark) -> Record:
    """Read an asset of Atlas; `mark` is how it names MaintainX's."""
    fields = {
        "name": _text(asset.name),
        "description": _text(asset.description),
        "serial_number": _text(asset.serial_number),
        "barcode": _text(asset.bar_code),
        "manufacturer": _text(asset.manufacturer),
        "model": _text(asset.model),
        "parent": getattr(asset.parent_asset, "id", None),
        "status": "OFFLINE" if str(asset["status"]) in _DOWN else "ONLINE",
    }
    twin, is_imported = _counterpart_id(asset, mark), asset.created_by is None
    return Record(asset.id, asset.updated_at, fields, twin, asset.archived is True, imported=is_imported)


def work_order_from_atlas(work_order: Any, mark: Mark) -> Record:
    """Read a work order of Atlas."""
    status, hours = str(work_order["status"]), work_order.estimated_duration
    fields = {
        "title": _text(work_order.title),
        "description": _text(described(work_order.description, marked=False)),
        "priority": str(work_order["priority"] or "NONE").replace("CRITICAL", "HIGH"),
        "status": _FROM_STATUS.get(status, status),
        "due": _date(work_order.due_date),
        "start": _date(work_order.estimated_start_date),
        "estimated_time": round(hours * 3600) if hours else None,
        "asset": getattr(work_order.asset, "id", None),
    }
    twin, is_imported = _counterpart_id(work_order, mark), work_order.created_by is None
    return Record(work_order.id, work_order.updated_at, fields, twin, imported=is_imported)


def to_atlas(kind: Kind, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the payload for Atlas that sets these fields.

    Atlas treats strings as HTML and removes what looks like a tag, so they are escaped (observed on a server on
    loopback, 2026-11-26: escaped strings come back unchanged).
    """
    names = _ATLAS_NAMES[kind]
    payload = {
        names[field]: html.escape(value, quote=False) if field in TEXTS and value is not None else value
        for field, value in fields.items()
        if field in names
    }
    if "status" in fields and kind == "asset":
        payload["status"] = "DOWN" if fields["status"] == "OFFLINE" else "OPERATIONAL"
    elif "status" in fields:
        status = fields["status"]
        payload["status"] = _TO_STATUS.get(status, status)
        if status not in ("CANCELED", "DONE"):
            payload["archived"] = False
    if "estimated_time" in fields:
        payload["estimatedDuration"] = (fields["estimated_time"] or 0) / 3600
    return payload


_ATLAS_NAMES: Mapping[Kind, Mapping[str, str]] = {
    "asset": {
        "name": "name", "description": "description", "serial_number": "serialNumber", "barcode": "barCode",
        "manufacturer": "manufacturer", "model": "model", "parent": "parentAsset",
    },
    "work_order": {
        "title": "title", "description": "description", "priority": "priority", "due": "dueDate",
        "start": "estimatedStartDate", "asset": "asset",
    },
}  # fmt: skip


# --------------------------------------------------------------------------------------------- MaintainX
def asset_from_maintainx(asset: Mapping[str, Any], mark: Mark) -> Record:
    """Read an asset of MaintainX; `mark` is how it names Atlas's."""
    fields: Fields = {"name": _plain(asset["name"])}
    texts = {
        "description": "description", "serial_number": "serialNumber", "barcode": "barcode",
        "manufacturer": "manufacturer", "model": "model",
    }  # fmt: skip
    fields |= {field: _plain(asset[name]) for field, name in texts.items() if name in asset}
    if "parentId" in asset:
        fields["parent"] = asset["parentId"]
    if "status" in asset:
        status = asset["status"]
        is_down = isinstance(status, Mapping) and status.get("status") == "OFFLINE"
        fields["status"] = "OFFLINE" if is_down else "ONLINE"
    return _from_maintainx(asset, fields, mark)


def work_order_from_maintainx(work_order: Mapping[str, Any], mark: Mark) -> Record:
    """Read a work order of MaintainX, from a list with its asset expanded or alone."""
    status = str(work_order["status"])
    fields: Fields = {"title": _plain(work_order["title"]), "status": "CANCELED" if status == "SKIPPED" else status}
    reading: dict[str, tuple[str, Callable[[Any], Any]]] = {
        "description": ("description", _plain),
        "priority": ("priority", lambda value: value or "NONE"),
        "due": ("dueDate", _date),
        "start": ("startDate", _date),
        "estimated_time": ("estimatedTime", lambda value: int(value) if value else None),
    }
    fields |= {field: read(work_order[name]) for field, (name, read) in reading.items() if name in work_order}
    for field in ("asset",):
        if field in work_order:
            fields[field] = work_order[field] and work_order[field]["id"]
        elif f"{field}Id" in work_order:
            fields[field] = work_order[f"{field}Id"]
    return _from_maintainx(work_order, fields, mark)


def _from_maintainx(found: Mapping[str, Any], fields: Fields, mark: Mark) -> Record:
    extra = found.get("extraFields")
    id = mark.read((extra or {}).get(mark.label))
    changed = found.get("updatedAt")
    untouched = changed is not None and found.get("createdAt") == changed
    moment = isoparse(changed) if changed else datetime.now(UTC)
    silent = "lastMessageSentAt" in found and found["lastMessageSentAt"] is None
    return Record(found["id"], moment, fields, id, bool(found.get("deletedAt")), extra, untouched, not silent)


READ_ALONE: Mapping[Kind, tuple[str, ...]] = {"asset": (), "work_order": ("estimated_time", "asset")}
"""Fields that MaintainX's lists may not have, whatever their value: then the record is read alone."""


def is_partial(kind: Kind, fields: Fields, base: Fields, wanted: Set[str]) -> bool:
    """Return whether a record of a list must be read alone before it can be compared.

    A list leaves out values for which it has no ``null``: a field that had a value before may be empty now.

    Args:
        kind: The kind of the record.
        fields: Its fields, as far as the list has them.
        base: Its fields at the last agreement.
        wanted: The fields to compare.
    """
    missing = wanted - fields.keys()
    return any(name in READ_ALONE[kind] or base.get(name) is not None for name in missing)


FROM_ATLAS: Mapping[Kind, Callable[[Any, Mark], Record]] = {
    "asset": asset_from_atlas,
    "work_order": work_order_from_atlas,
}
FROM_MAINTAINX: Mapping[Kind, Callable[[Mapping[str, Any], Mark], Record]] = {
    "asset": asset_from_maintainx,
    "work_order": work_order_from_maintainx,
}


def to_maintainx(kind: Kind, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the body for MaintainX that sets these fields; the status has a call of its own."""
    names = _MAINTAINX_NAMES[kind]
    body = {names[field]: value for field, value in fields.items() if field in names}
    for field in ("manufacturer", "model"):
        if field in fields:
            body[field] = None if fields[field] is None else {"name": fields[field]}
    return body


_MAINTAINX_NAMES: Mapping[Kind, Mapping[str, str]] = {
    "asset": {
        "name": "name", "description": "description", "serial_number": "serialNumber", "barcode": "barcode",
        "parent": "parentId",
    },
    "work_order": {
        "title": "title", "description": "description", "priority": "priority", "due": "dueDate", "start": "startDate",
        "estimated_time": "estimatedTime", "asset": "assetId",
    },
}  # fmt: skip
ATLAS_PATHS: Mapping[str, str] = {theirs: ours for names in _ATLAS_NAMES.values() for ours, theirs in names.items()} | {
    "status": "status",
    "archived": "status",
    "estimatedDuration": "estimated_time",
    "parentAsset": "parent",
}
"""Fields by their names in ``field_errors`` of Atlas."""
PATHS: Mapping[str, str] = {theirs: ours for names in _MAINTAINX_NAMES.values() for ours, theirs in names.items()} | {
    "manufacturer": "manufacturer",
    "model": "model",
}
"""Fields by their names in the ``fieldPath`` of MaintainX's errors."""


DEPENDENT: Mapping[str, str] = {"start": "due", "model": "manufacturer"}
"""Fields that MaintainX keeps only with another one: it empties them itself when that is emptied."""


def expressible(fields: Mapping[str, Any]) -> Fields:
    """Return the fields that MaintainX can hold: a model needs its manufacturer, a start needs a due date."""
    found = dict(fields)
    for name, needed in DEPENDENT.items():
        if needed in found and found[needed] is None:
            found[name] = None
    return found


# ------------------------------------------------------------------------------------------------- values
def iso(moment: datetime) -> str:
    """Format a datetime as both systems do: UTC, with milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _plain(value: Any) -> str | None:
    """Return a string without blanks at its ends; None instead of an empty one."""
    return value.replace("\0", "").strip() or None if isinstance(value, str) else None


def _text(value: Any) -> str | None:
    """Return a string of Atlas without its HTML escaping: it stores ``&`` as ``&amp;``."""
    return _plain(html.unescape(value)) if isinstance(value, str) else None


def _date(value: Any) -> str | None:
    moment = isoparse(value) if isinstance(value, str) else value
    if not isinstance(moment, datetime):
        return None
    return iso(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _counterpart_id(record: Any, mark: Mark) -> int | None:
    """Return MaintainX's id in a custom field of an Atlas record."""
    for one in record.custom_field_values or []:
        if getattr(getattr(one, "custom_field", None), "label", None) == mark.label:
            return mark.read(one.value)
    return None
