"""Reading and writing of the synced fields in records of MaintainX."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from dateutil.parser import isoparse

from rivet.integrations.atlas.maintainx._field_mapping import Fields, Kind, Mark, Record
from rivet.integrations.atlas.maintainx._field_values import date_text, plain_text
from rivet.integrations.atlas.maintainx._plan_schedules import fields_of_plan


def asset_from_maintainx(asset: Mapping[str, Any], mark: Mark) -> Record:
    """Read an asset of MaintainX; `mark` is how it names Atlas's."""
    fields: Fields = {"name": plain_text(asset["name"])}
    texts = {
        "description": "description", "serial_number": "serialNumber", "barcode": "barcode",
        "manufacturer": "manufacturer", "model": "model",
    }  # fmt: skip
    fields |= {field: plain_text(asset[name]) for field, name in texts.items() if name in asset}
    if "parentId" in asset:
        fields["parent"] = asset["parentId"]
    if "status" in asset:
        status = asset["status"]
        is_down = isinstance(status, Mapping) and status.get("status") == "OFFLINE"
        fields["status"] = "OFFLINE" if is_down else "ONLINE"
    return _from_maintainx(asset, fields, mark)


def part_from_maintainx(part: Mapping[str, Any], mark: Mark) -> Record:
    """Read a part of MaintainX; its quantities are those of all locations together."""
    fields: Fields = {"name": plain_text(part["name"])}
    fields |= {name: plain_text(part[name]) for name in ("description", "barcode", "area") if name in part}
    if "unitCost" in part:
        fields["cost"] = part["unitCost"] or None
    for name, columns in {
        "quantity": ("inStockQuantity", "availableQuantity"), "min_quantity": ("minimumQuantity",),
    }.items():  # fmt: skip
        found = [part[column] or 0 for column in columns if column in part]
        fields |= {name: found[0]} if found else {}
    return _from_maintainx(part, fields, mark)


def work_order_from_maintainx(work_order: Mapping[str, Any], mark: Mark) -> Record:
    """Read a work order of MaintainX, from a list with its asset expanded or alone."""
    status = str(work_order["status"])
    fields: Fields = {"title": plain_text(work_order["title"]), "status": "CANCELED" if status == "SKIPPED" else status}
    reading: dict[str, tuple[str, Callable[[Any], Any]]] = {
        "description": ("description", plain_text),
        "priority": ("priority", lambda value: value or "NONE"),
        "due": ("dueDate", date_text),
        "start": ("startDate", date_text),
        "estimated_time": ("estimatedTime", lambda value: int(value) if value else None),
    }
    fields |= {field: read(work_order[name]) for field, (name, read) in reading.items() if name in work_order}
    if "asset" in work_order:
        fields["asset"] = work_order["asset"] and work_order["asset"]["id"]
    elif "assetId" in work_order:
        fields["asset"] = work_order["assetId"]
    return _from_maintainx(work_order, fields, mark)


def plan_from_maintainx(plan: Mapping[str, Any], mark: Mark) -> Record:
    """Read a maintenance plan of MaintainX; what its work orders say is in a blueprint that cannot be read."""
    schedule, unheld = fields_of_plan(plan)
    minutes, assets = plan["blueprintEstimatedTime"], [one["assetId"] for one in plan["assets"]]
    fields: Fields = {
        "name": plain_text(plan["name"]), "estimated_time": round(minutes * 60) if minutes else None, **schedule
    }  # fmt: skip
    if len(assets) > 1:
        unheld["asset"] = f"it has {len(assets)} assets, and Atlas's plans have one"
    else:
        fields["asset"] = assets[0] if assets else None
    read = _from_maintainx({**plan, "updatedAt": plan["updatedAt"] or plan["createdAt"]}, fields, mark)
    stays = "a meter triggers it, and not the calendar" if plan["triggerType"] == "METER" else None
    return replace(read, dead=plan["archivedAt"] is not None, unheld=unheld, stays=stays)


def _from_maintainx(found: Mapping[str, Any], fields: Fields, mark: Mark) -> Record:
    extra = found.get("extraFields")
    id = mark.read((extra or {}).get(mark.label))
    changed = found.get("updatedAt")
    untouched = changed is not None and found.get("createdAt") == changed
    moment = isoparse(changed) if changed else datetime.now(UTC)
    silent = "lastMessageSentAt" in found and found["lastMessageSentAt"] is None
    bare = found.get("attachments") == []  # lists leave them out
    return Record(found["id"], moment, fields, id, bool(found.get("deletedAt")), extra, untouched, not silent, not bare)


FROM_MAINTAINX: Mapping[Kind, Callable[[Mapping[str, Any], Mark], Record]] = {
    "asset": asset_from_maintainx,
    "part": part_from_maintainx,
    "work_order": work_order_from_maintainx,
    "maintenance_plan": plan_from_maintainx,
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
    "part": {
        "name": "name", "description": "description", "barcode": "barcode", "area": "area", "cost": "unitCost",
        "quantity": "availableQuantity", "min_quantity": "minimumQuantity",
    },
    "work_order": {
        "title": "title", "description": "description", "priority": "priority", "due": "dueDate", "start": "startDate",
        "estimated_time": "estimatedTime", "asset": "assetId",
    },
}  # fmt: skip
PATHS: Mapping[str, str] = {theirs: ours for names in _MAINTAINX_NAMES.values() for ours, theirs in names.items()} | {
    "manufacturer": "manufacturer",
    "model": "model",
}
"""Fields by their names in the ``fieldPath`` of MaintainX's errors."""
WHOLE = ("quantity", "min_quantity")
"""Fields that MaintainX has as whole numbers only."""


def fractions(fields: Mapping[str, Any]) -> dict[str, str]:
    """Return the fields whose numbers MaintainX cannot hold, with the message."""
    message = "it counts in whole numbers"
    return {name: message for name in WHOLE if isinstance(fields.get(name), float)}
