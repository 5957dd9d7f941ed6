"""From a work order of Atlas to a job of ServiceTitan. Nothing here sends a request."""

from __future__ import annotations

import hashlib
import html
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from rivet.integrations.atlas.marks import described

from .mapping import Mapping as JobMapping
from .mapping import Place, Work
from .models import Appointment, Job, JobCreate

WORK_ORDER_KEY = "atlas_work_order_id"
"""Under which key of a job's external data the work order's id stands."""
STATUS_KEYS = ("atlas_status", "servicetitan_status")
"""The status that each had when both last agreed, in RIVET's words: what differs from it was changed since."""
DIGEST_KEY = "atlas_exported"
"""A digest of what was last exported: what a dispatcher changes afterwards is left alone until Atlas changes it."""

MOVED_BY_CALLS = ("ON_HOLD", "COMPLETED", "CANCELLED")
"""Only a technician or a dispatcher moves a job to the others, at ServiceTitan."""

ATTEMPTS = 3
"""How often a job or a note is made whose making left no trace."""

STATUS_OF: Mapping[str, str] = {
    "Scheduled": "PENDING",
    "Dispatched": "PENDING",
    "InProgress": "IN_PROGRESS",
    "Hold": "ON_HOLD",
    "Completed": "COMPLETED",
    "Canceled": "CANCELLED",
}
"""What a job's status is called in Atlas."""


@dataclass(frozen=True, slots=True)
class Unmapped:
    """Something of a work order that the mapping does not know.

    Attributes:
        work_order: Its number.
        field: What could not be mapped.
        value: What Atlas has there.
        advice: What to add to the mapping, or to do.
    """

    work_order: str
    field: str
    value: str
    advice: str


def job_of(work_order: Any, mapping: JobMapping) -> JobCreate | list[Unmapped]:
    """The job that a work order becomes, or all that is not mapped.

    Args:
        work_order: The work order.
        mapping: The mapping.
    """
    missing: list[Unmapped] = []
    place, work = _place(work_order, mapping), _work(work_order, mapping)
    if place is None:
        value = ", ".join(filter(None, (_name(work_order.location), *map(_name, work_order.customers)))) or "none"
        missing.append(_missing(work_order, "location", value, "add it to [locations] or [customers], or a [place]"))
    chosen = {
        "business_unit": work.business_unit or (place and place.business_unit) or mapping.business_unit,
        "job_type": work.job_type or mapping.job_type,
        "campaign": work.campaign or mapping.campaign,
    }
    for name, id in chosen.items():
        if id is None:
            told = f"set {name} for all, or for this category in [categories]"
            missing.append(_missing(work_order, name, _name(work_order.category) or "none", told))
    if place is None or missing:
        return missing
    return JobCreate(
        customer_id=place.customer,
        location_id=place.location,
        business_unit_id=chosen["business_unit"] or 0,
        job_type_id=chosen["job_type"] or 0,
        campaign_id=chosen["campaign"] or 0,
        priority=mapping.priority(work_order["priority"]),
        appointments=[_appointment(work_order, mapping)],
        summary=summary_of(work_order),
        external={
            WORK_ORDER_KEY: str(work_order.id),
            **agreed_at_creation(work_order["status"]),
            DIGEST_KEY: digest_of(work_order, mapping),
        },
    )


def summary_of(work_order: Any) -> str:
    """A job's summary: HTML, as ServiceTitan takes it; Atlas's texts are escaped once, not twice."""
    texts = (work_order.title, described(work_order.description, marked=False))
    lines = [html.escape(html.unescape(text), quote=False).replace("\n", "<br>") for text in texts if text]
    return "<br>".join([*lines, f"Atlas {work_order.custom_id}"])


def digest_of(work_order: Any, mapping: JobMapping) -> str:
    """What would be exported of a work order, in short."""
    told = f"{summary_of(work_order)}\n{mapping.priority(work_order['priority'])}"
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def agreed_at_creation(status: str) -> dict[str, str]:
    """A new job is Scheduled; what else can be told by a call is told next."""
    return dict(zip(STATUS_KEYS, ("PENDING" if status in MOVED_BY_CALLS else status, "PENDING"), strict=True))


def status_of(job: Job) -> str | None:
    """A job's status in RIVET's words; None for a word that nobody knows yet."""
    return STATUS_OF.get(job.status)


def note_mark(comment_id: int | str) -> str:
    """The last line of a note: notes have no ids, and each comment must become one only once."""
    return f"[Atlas comment {comment_id}]"


def feedback_mark(feedback: str) -> str:
    """The last line of a note of a completion's feedback: another feedback is another note."""
    return f"[Atlas feedback {hashlib.sha256(feedback.encode()).hexdigest()[:8]}]"


def note_of(content: str, mark: str) -> str:
    """The text of a note."""
    return f"{html.unescape(content).strip()}\n{mark}"


def without_reason(work_order: Any, status: str) -> Unmapped:
    """A status that ServiceTitan wants a reason for, which the mapping has not."""
    name = {"ON_HOLD": "hold_reason", "CANCELLED": "cancel_reason"}[status]
    return _missing(work_order, "status", status, f"set {name} in the mapping: ServiceTitan wants a reason")


def equipment_values(asset: Any) -> dict[str, str]:
    """Installed equipment, as ServiceTitan takes it; its memo names the asset, so that it is found again."""
    values = {
        "name": asset.name,
        "serialNumber": asset.serial_number,
        "manufacturer": asset.manufacturer,
        "model": asset.model,
        "memo": equipment_mark(asset.id),
    }
    return {name: html.unescape(value) for name, value in values.items() if value}


def equipment_mark(asset_id: int) -> str:
    """What installed equipment is found by."""
    return f"[Atlas asset {asset_id}]"


def _appointment(work_order: Any, mapping: JobMapping) -> Appointment:
    """Atlas has a planned beginning, or else a due date, and an estimate of hours."""
    planned = work_order.estimated_start_date or work_order.due_date
    start = planned if isinstance(planned, datetime) else datetime.now(UTC)
    return Appointment(start, start + timedelta(hours=work_order.estimated_duration or mapping.appointment_hours))


def _place(work_order: Any, mapping: JobMapping) -> Place | None:
    for known, records in ((mapping.locations, [work_order.location]), (mapping.customers, work_order.customers)):
        found = {known[name] for one in records for name in _names(one) if name in known}
        if len(found) == 1:
            return found.pop()
    return mapping.place


def _work(work_order: Any, mapping: JobMapping) -> Work:
    names = _names(work_order.category)
    return next((mapping.categories[name] for name in names if name in mapping.categories), Work())


def _names(record: Any) -> Iterator[str]:
    """What a record may be called in the mapping."""
    if record is not None:
        yield str(record.id)
        for name in ("custom_id", "name"):
            if isinstance(found := getattr(record, name, None), str):
                yield html.unescape(found)


def _name(record: Any) -> str:
    return list(_names(record))[-1] if record is not None else ""


def _missing(work_order: Any, field: str, value: str, advice: str) -> Unmapped:
    return Unmapped(number_of(work_order), field, value, advice)


def number_of(record: Any) -> str:
    """The number that people see, or the id where there is none."""
    return str(record.custom_id or record.id)
