"""Mapping of work orders of Atlas to jobs of ServiceTitan, without I/O."""

from __future__ import annotations

import hashlib
import html
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from rivet.integrations.atlas.priority import described, without_own_lines
from rivet.integrations.atlas.servicetitan._models import Appointment, Job, JobCreate, interval
from rivet.integrations.atlas.servicetitan.mapping import Mapping as JobMapping
from rivet.integrations.atlas.servicetitan.mapping import Place, Work

T = TypeVar("T")

WORK_ORDER_KEY = "atlas_work_order_id"
"""Key in a job's external data that holds the work order's id."""

MAX_ID_DIGITS = 18
"""Maximum digits of an id: the server's ids are 64-bit integers."""
STATUS_KEYS = ("atlas_status", "servicetitan_status")
"""Keys of the last agreed status of both, in Atlas's values: a different status was changed since."""
SUMMARY_KEY, PRIORITY_KEY = "atlas_summary", "atlas_priority"
"""Last exported values (the summary as a digest): a dispatcher's change is left alone until Atlas changes the field."""

ASSET_KEY = "atlas_asset"
"""Key of the id of the asset whose equipment the export has attached to the job."""

SCHEDULE_KEYS = ("atlas_schedule", "servicetitan_schedule")
"""Keys of the last agreed time of both: an ISO 8601 interval, or empty."""

MOVED_BY_CALLS = ("ON_HOLD", "CANCELLED")
"""Statuses that API calls can set; technicians and dispatchers set all others, at ServiceTitan."""
WAITING = ("PENDING", "IN_PROGRESS", "ON_HOLD")
"""Statuses of jobs that a technician has still to complete."""

LONGEST_APPOINTMENT = 240.0
SHORTEST_APPOINTMENT = 1 / 60
"""Hours."""

STATUS_OF: Mapping[str, str] = {
    "Scheduled": "PENDING",
    "Dispatched": "PENDING",
    "InProgress": "IN_PROGRESS",
    "Hold": "ON_HOLD",
    "Completed": "COMPLETED",
    "Canceled": "CANCELLED",
}
"""Status in Atlas by a job's status."""


@dataclass(frozen=True, slots=True)
class Unmapped:
    """Value of a work order that the mapping does not know.

    Attributes:
        work_order: Its number.
        field: The field that could not be mapped.
        value: Its value in Atlas.
        advice: What to add to the mapping, or to do.
    """

    work_order: str
    field: str
    value: str
    advice: str


def job_of(work_order: Any, mapping: JobMapping) -> JobCreate | list[Unmapped]:
    """Return the job for a work order, or all unmapped values.

    Args:
        work_order: The work order.
        mapping: The mapping.
    """
    missing: list[Unmapped] = []
    place, work = _place(work_order, mapping), _work(work_order, mapping)
    if place is None:
        value = (
            ", ".join(filter(None, (_name(work_order.location), *map(_name, work_order.customers)))) or "no location"
        )
        missing.append(_missing(work_order, "location", value, "add it to [locations] or [customers], or a [place]"))
    chosen = {
        "business_unit": work.business_unit or (place and place.business_unit) or mapping.business_unit,
        "job_type": work.job_type or mapping.job_type,
        "campaign": work.campaign or mapping.campaign,
    }
    for name, id in chosen.items():
        if id is None:
            advice = f"set {name} for all, or for this category in [categories]"
            missing.append(_missing(work_order, name, _name(work_order.category) or "no category", advice))
    appointment = _appointment(work_order, mapping)
    if appointment is None:
        value = f"{work_order.estimated_start_date or work_order.due_date}, {work_order.estimated_duration} h"
        advice = f"give it a date and at most {LONGEST_APPOINTMENT:.0f} hours in Atlas"
        missing.append(_missing(work_order, "appointment", value, advice))
    if place is None or appointment is None or missing:
        return missing
    booked = interval(appointment.start, appointment.end)
    return JobCreate(
        customer_id=place.customer,
        location_id=place.location,
        business_unit_id=chosen["business_unit"] or 0,
        job_type_id=chosen["job_type"] or 0,
        campaign_id=chosen["campaign"] or 0,
        priority=mapping.priority(work_order["priority"]),
        appointments=[appointment],
        summary=summary_of(work_order),
        external={
            WORK_ORDER_KEY: str(work_order.id),
            **agreed_at_creation(work_order["status"]),
            **exported(work_order, mapping),
            **dict(zip(SCHEDULE_KEYS, (planned(work_order, mapping), booked), strict=True)),
            **({ASSET_KEY: str(work_order["assetId"])} if mapping.equipment and work_order.asset is not None else {}),
        },
    )


def planned(work_order: Any, mapping: JobMapping) -> str:
    """Return the planned time of a work order as an interval; empty without a date that makes an appointment."""
    if not isinstance(work_order.estimated_start_date or work_order.due_date, datetime):
        return ""
    appointment = _appointment(work_order, mapping)
    return "" if appointment is None else interval(appointment.start, appointment.end)


def summary_of(work_order: Any) -> str:
    """Return a job's summary as HTML; Atlas's strings are escaped once, not twice."""
    texts = (work_order.title, without_own_lines(described(work_order.description, marked=False)))
    lines = [html.escape(plain_text(text), quote=False).replace("\n", "<br>") for text in texts if text]
    return "<br>".join([*lines, f"Atlas {work_order.custom_id}"])


def exported(work_order: Any, mapping: JobMapping) -> dict[str, str]:
    """Return the values that are exported again when they change; the summary as a digest."""
    digest = hashlib.sha256(summary_of(work_order).encode()).hexdigest()[:16]
    return {SUMMARY_KEY: digest, PRIORITY_KEY: mapping.priority(work_order["priority"])}


def agreed_at_creation(status: str) -> dict[str, str]:
    """Return the agreed status of a new job: it is Scheduled, and another status is set by the next call."""
    return dict(zip(STATUS_KEYS, ("PENDING" if status in MOVED_BY_CALLS else status, "PENDING"), strict=True))


def status_of(job: Job) -> str | None:
    """Return the status in Atlas of a job; None for an unknown one."""
    return STATUS_OF.get(job.status)


def plain_text(text: str) -> str:
    """Return a string of Atlas without its escaping and without lone surrogates, which cannot be sent."""
    whole = html.unescape(text).encode("utf-8", "replace").decode("utf-8")
    return whole.replace("\r\n", "\n")


def is_to_be_completed(here: str, base_here: str | None, there: str) -> bool:
    """Return whether only a technician can complete the job of a completed work order; its changes are ignored."""
    return here == base_here == "COMPLETED" and there in WAITING


def without_reason(work_order: Any, status: str) -> Unmapped:
    """Report a status for which ServiceTitan requires a reason that the mapping lacks."""
    name = {"ON_HOLD": "hold_reason", "CANCELLED": "cancel_reason"}[status]
    return _missing(work_order, "status", status, f"set {name} in the mapping: ServiceTitan requires a reason")


def work_order_of(job: Job) -> int:
    """Return the id of a job's work order; 0, which no work order has, if its external data is no id."""
    found = str(job.external.get(WORK_ORDER_KEY))
    return int(found) if found.isascii() and found.isdecimal() and len(found) <= MAX_ID_DIGITS else 0


def work_order_is_gone(job: Job) -> str:
    """Report that the work order of a job was deleted in Atlas, or that the job names none."""
    if not work_order_of(job):
        return f"{WORK_ORDER_KEY} in the external data of job {job.number} is no id of Atlas: correct it there."
    return f"The work order is not in Atlas any more: cancel job {job.number} at ServiceTitan if it is not wanted."


def completed_there(work_order: Any, status: str) -> Unmapped:
    """Report a status that a completed job cannot have any more."""
    advice = "a completed job stays so: make a new work order, or undo it at ServiceTitan"
    return _missing(work_order, "status", status, advice)


def unknown_status(work_order: Any, job: Job) -> Unmapped:
    """Report an unknown status of a job."""
    advice = f"this version does not know that status of job {job.number}: nothing is done with its status"
    return _missing(work_order, "job status", job.status, advice)


def is_moved(job: Job, wanted: str) -> bool:
    """Return whether a job has a status, or is as close to it as API calls can bring it."""
    status = status_of(job)
    return status == wanted or (wanted not in MOVED_BY_CALLS and job.status not in ("Hold", "Canceled"))


def _appointment(work_order: Any, mapping: JobMapping) -> Appointment | None:
    """Return the appointment from the planned start or due date and the estimate of hours, or None."""
    planned = work_order.estimated_start_date or work_order.due_date
    start = planned if isinstance(planned, datetime) else datetime.now(UTC)
    hours = work_order.estimated_duration or mapping.appointment_hours
    if not 0 < hours <= LONGEST_APPOINTMENT:
        return None
    people = (*(work_order.assigned_to or ()), work_order.primary_user)
    technicians = {id for one in people if (id := mapped(mapping.technicians, one)) is not None}
    try:
        end = start + timedelta(hours=max(hours, SHORTEST_APPOINTMENT))
        return Appointment(start, end, tuple(sorted(technicians)))
    except OverflowError:
        return None


def _place(work_order: Any, mapping: JobMapping) -> Place | None:
    """Return the place of the job, or the default one; None if its customers map to several places."""
    for known, records in ((mapping.locations, [work_order.location]), (mapping.customers, work_order.customers)):
        found = {place for one in records if (place := mapped(known, one)) is not None}
        if found:
            return found.pop() if len(found) == 1 else None
    return mapping.place


def mapped(known: Mapping[str, T], record: Any) -> T | None:
    """Look a record up in a table of the mapping by its id, its number or its name."""
    return next((known[name] for name in names_of(record) if name in known), None)


def _work(work_order: Any, mapping: JobMapping) -> Work:
    return mapped(mapping.categories, work_order.category) or Work()


def names_of(record: Any) -> Iterator[str]:
    """Return the keys that a record may have in the mapping: its id, number and name."""
    if record is not None:
        yield str(record.id)
        for name in ("custom_id", "name"):
            if isinstance(found := getattr(record, name, None), str):
                yield html.unescape(found)
        if person := " ".join(filter(None, (getattr(record, part, None) for part in ("first_name", "last_name")))):
            yield html.unescape(person)


def _name(record: Any) -> str:
    return list(names_of(record))[-1] if record is not None else ""


def _missing(work_order: Any, field: str, value: str, advice: str) -> Unmapped:
    return Unmapped(number_of(work_order), field, value, advice)


def number_of(record: Any) -> str:
    """Return the displayed number, or the id if the record has none."""
    return str(record.custom_id or record.id)
