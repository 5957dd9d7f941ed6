"""Reading and writing of the synced fields in records of Atlas."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from rivet.integrations.atlas.maintainx._field_mapping import TEXTS, Kind, Mark, Record
from rivet.integrations.atlas.maintainx._field_values import atlas_text, date_text
from rivet.integrations.atlas.maintainx._plan_schedules import (
    ENDED,
    fields_of_schedule,
    schedule_payload,
    unholdable,
)
from rivet.integrations.atlas.priority import described, without_own_lines

_DOWN = ("DOWN", "EMERGENCY_SHUTDOWN")
_FROM_STATUS = {"PENDING": "OPEN", "COMPLETED": "DONE", "CANCELLED": "CANCELED"}
_TO_STATUS = {theirs: ours for ours, theirs in _FROM_STATUS.items()}


def asset_from_atlas(asset: Any, mark: Mark) -> Record:
    """Read an asset of Atlas; `mark` is how it names MaintainX's."""
    fields = {
        "name": atlas_text(asset.name),
        "description": atlas_text(without_own_lines(asset.description)),
        "serial_number": atlas_text(asset.serial_number),
        "barcode": atlas_text(asset.bar_code),
        "manufacturer": atlas_text(asset.manufacturer),
        "model": atlas_text(asset.model),
        "parent": getattr(asset.parent_asset, "id", None),
        "status": "OFFLINE" if str(asset["status"]) in _DOWN else "ONLINE",
    }
    twin, is_imported = _counterpart_id(asset, mark), asset.created_by is None
    is_archived, filed = asset.archived is True, _has_files(asset)
    return Record(asset.id, asset.updated_at, fields, twin, is_archived, may_have_files=filed, imported=is_imported)


def part_from_atlas(part: Any, mark: Mark) -> Record:
    """Read a part of Atlas."""
    fields = {
        "name": atlas_text(part.name),
        "description": atlas_text(without_own_lines(part.description)),
        "barcode": atlas_text(part.barcode),
        "area": atlas_text(part.area),
        "cost": round((part.cost or 0) * 100) or None,
        "quantity": _whole(part.quantity or 0),
        "min_quantity": _whole(part.min_quantity or 0),
    }
    twin, is_imported = _counterpart_id(part, mark), part.created_by is None
    return Record(part.id, part.updated_at, fields, twin, may_have_files=_has_files(part), imported=is_imported)


def _has_files(record: Any) -> bool:
    return bool(record.files) or record.image is not None


def _whole(number: float) -> float:
    return int(number) if number == int(number) else number


def work_order_from_atlas(work_order: Any, mark: Mark) -> Record:
    """Read a work order of Atlas."""
    status, hours = str(work_order["status"]), work_order.estimated_duration
    fields = {
        "title": atlas_text(work_order.title),
        "description": atlas_text(without_own_lines(described(work_order.description, marked=False))),
        "priority": str(work_order["priority"] or "NONE").replace("CRITICAL", "HIGH"),
        "status": _FROM_STATUS.get(status, status),
        "due": date_text(work_order.due_date),
        "start": date_text(work_order.estimated_start_date),
        "estimated_time": round(hours * 3600) if hours else None,
        "asset": getattr(work_order.asset, "id", None),
    }
    twin, is_imported = _counterpart_id(work_order, mark), work_order.created_by is None
    filed = _has_files(work_order)
    return Record(work_order.id, work_order.updated_at, fields, twin, may_have_files=filed, imported=is_imported)


def plan_from_atlas(plan: Any, mark: Mark) -> Record:
    """Read a maintenance plan of Atlas; one that has ended is dead, unless it is MaintainX's to run."""
    now, schedule = datetime.now(UTC), plan.schedule
    fields = {
        "name": atlas_text(plan.name) or atlas_text(plan.title),
        "title": atlas_text(plan.title),
        "description": atlas_text(without_own_lines(plan.description)),
        "priority": str(plan["priority"] or "NONE"),
        "estimated_time": round(plan.estimated_duration * 3600) if plan.estimated_duration else None,
        "asset": getattr(plan.asset, "id", None),
        **fields_of_schedule(schedule, now),
    }
    twin, is_running = _counterpart_id(plan, mark.of("maintenance_plan")), fields["runs"] == "atlas"
    stays = unholdable(fields) or ("it has an end, which MaintainX's plans do not have" if schedule.ends_on else None)
    is_dead = not is_running and schedule.ends_on != ENDED
    return Record(plan.id, plan.updated_at, fields, twin, is_dead, stays=stays if is_running else None)


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
    elif "status" in fields and kind == "work_order":
        status = fields["status"]
        payload["status"] = _TO_STATUS.get(status, status)
        if status not in ("CANCELED", "DONE"):
            payload["archived"] = False
    elif kind == "maintenance_plan":
        payload |= schedule_payload(fields)
    if "cost" in fields:
        payload["cost"] = (fields["cost"] or 0) / 100
    if "estimated_time" in fields:
        payload["estimatedDuration"] = (fields["estimated_time"] or 0) / 3600
    return payload


_ATLAS_NAMES: Mapping[Kind, Mapping[str, str]] = {
    "asset": {
        "name": "name", "description": "description", "serial_number": "serialNumber", "barcode": "barCode",
        "manufacturer": "manufacturer", "model": "model", "parent": "parentAsset",
    },
    "part": {
        "name": "name", "description": "description", "barcode": "barcode", "area": "area", "quantity": "quantity",
        "min_quantity": "minQuantity",
    },
    "work_order": {
        "title": "title", "description": "description", "priority": "priority", "due": "dueDate",
        "start": "estimatedStartDate", "asset": "asset",
    },
    "maintenance_plan": {
        "name": "name", "title": "title", "description": "description", "priority": "priority", "asset": "asset",
    },
}  # fmt: skip
ATLAS_PATHS: Mapping[str, str] = {theirs: ours for names in _ATLAS_NAMES.values() for ours, theirs in names.items()} | {
    "status": "status",
    "archived": "status",
    "estimatedDuration": "estimated_time",
    "cost": "cost",
    "parentAsset": "parent",
}
"""Fields by their names in ``field_errors`` of Atlas."""


def _counterpart_id(record: Any, mark: Mark) -> int | None:
    """Return MaintainX's id in a custom field of an Atlas record."""
    for one in record.custom_field_values or []:
        if getattr(getattr(one, "custom_field", None), "label", None) == mark.label:
            return mark.read(one.value)
    return None


FROM_ATLAS: Mapping[Kind, Callable[[Any, Mark], Record]] = {
    "asset": asset_from_atlas,
    "part": part_from_atlas,
    "work_order": work_order_from_atlas,
    "maintenance_plan": plan_from_atlas,
}
