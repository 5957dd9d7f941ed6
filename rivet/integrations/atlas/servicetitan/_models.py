"""ServiceTitan's records as this package uses them; field names are ServiceTitan's, in Python's style."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

from dateutil.parser import isoparse

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.vendors.errors import VendorError

Priority = Literal["Low", "Normal", "High", "Urgent"]
PRIORITIES: tuple[Priority, ...] = ("Low", "Normal", "High", "Urgent")


@dataclass(frozen=True, slots=True)
class Appointment:
    """When somebody is to come.

    Attributes:
        start: The beginning; a naive datetime is UTC.
        end: The end, later than the beginning.
        technician_ids: Who comes.
    """

    start: datetime
    end: datetime
    technician_ids: tuple[int, ...] = ()

    def body(self) -> dict[str, Any]:
        """What ServiceTitan gets."""
        found: dict[str, Any] = {"start": utc(self.start), "end": utc(self.end)}
        return {**found, "technicianIds": list(self.technician_ids)} if self.technician_ids else found


@dataclass(frozen=True, slots=True)
class JobCreate:
    """A new job: what ServiceTitan wants, and what Atlas can tell.

    Attributes:
        customer_id: The customer, which exists.
        location_id: One of the customer's locations.
        business_unit_id: The business unit, which the job type must allow.
        job_type_id: The job type.
        campaign_id: The marketing campaign.
        priority: Low, Normal, High or Urgent.
        appointments: One at least.
        summary: HTML.
        external: Texts that only this application sees, by key.
        customer_po: The customer's order number.
    """

    customer_id: int
    location_id: int
    business_unit_id: int
    job_type_id: int
    campaign_id: int
    priority: Priority
    appointments: Sequence[Appointment]
    summary: str = ""
    external: Mapping[str, str] = field(default_factory=dict)
    customer_po: str | None = None

    def body(self, guid: str) -> dict[str, Any]:
        """What ServiceTitan gets.

        Raises:
            AtlasConfigError: Something cannot be sent.
        """
        ids = ("customer_id", "location_id", "business_unit_id", "job_type_id", "campaign_id")
        for name in ids:
            checked_id(name, getattr(self, name))
        checked_priority(self.priority)
        if not self.appointments or any(utc(one.end) <= utc(one.start) for one in self.appointments):
            raise AtlasConfigError(
                "A job needs an appointment, and each must end a second later than it starts at least."
            )
        found: dict[str, Any] = {
            "customerId": self.customer_id,
            "locationId": self.location_id,
            "businessUnitId": self.business_unit_id,
            "jobTypeId": self.job_type_id,
            "campaignId": self.campaign_id,
            "priority": self.priority,
            "appointments": [one.body() for one in self.appointments],
            "summary": self.summary,
        }
        if self.external:
            found["externalData"] = external_body(guid, self.external)
        return found if self.customer_po is None else {**found, "customerPo": self.customer_po}


@dataclass(frozen=True, slots=True)
class Job:
    """A job.

    Attributes:
        id: Its id.
        number: The number that people see.
        status: Scheduled, Dispatched, InProgress, Hold, Completed, Canceled, or a newer word.
        priority: Its priority.
        summary: HTML.
        location_id: Where.
        last_appointment_id: The appointment that is held when the job is.
        modified_on: When it was last changed.
        external: What this application has noted on it.
        raw: All that ServiceTitan says of it.
    """

    id: int
    number: str
    status: str
    priority: str
    summary: str
    location_id: int
    last_appointment_id: int | None
    modified_on: datetime
    external: Mapping[str, str]
    raw: Mapping[str, Any] = field(repr=False, compare=False)

    @property
    def is_new(self) -> bool:
        """It is only planned, by a dry run."""
        return self.id == 0

    @property
    def shown_number(self) -> str | None:
        """The number; None for one that is only planned."""
        return None if self.is_new else self.number

    @classmethod
    def planned(cls, job: JobCreate) -> Job:
        """A job that a dry run would make."""
        now = datetime.now(UTC)
        return cls(0, "", "Scheduled", job.priority, job.summary, job.location_id, None, now, job.external, {})

    @classmethod
    def read(cls, found: Mapping[str, Any]) -> Job:
        """A job from ServiceTitan's JSON.

        Raises:
            VendorError: It is not what ServiceTitan promises.
        """
        try:
            return cls._read(found)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            told = f"ServiceTitan sent a job in a form that is not known ({type(error).__name__}: {error}): report it."
            raise VendorError(told, vendor="ServiceTitan") from error

    @classmethod
    def _read(cls, found: Mapping[str, Any]) -> Job:
        return cls(
            id=found["id"],
            number=str(found.get("jobNumber") or found["id"]),
            status=str(found["jobStatus"]),
            priority=str(found.get("priority") or ""),
            summary=found.get("summary") or "",
            location_id=found["locationId"],
            last_appointment_id=found.get("lastAppointmentId"),
            modified_on=isoparse(found["modifiedOn"]),
            external={one["key"]: str(one.get("value") or "") for one in found.get("externalData") or ()},
            raw=found,
        )


@dataclass(frozen=True, slots=True)
class BookedAppointment:
    """An appointment of a job that is there.

    Attributes:
        id: Its id.
        job_id: Its job.
        start: Its beginning.
        end: Its end.
        status: Scheduled, Dispatched, Working, Hold, Done, Canceled, or a newer word.
    """

    id: int
    job_id: int
    start: datetime
    end: datetime
    status: str

    @property
    def interval(self) -> str:
        """Its time, as ISO 8601 writes an interval."""
        return interval(self.start, self.end)

    @classmethod
    def read(cls, found: Mapping[str, Any]) -> BookedAppointment:
        """An appointment from ServiceTitan's JSON.

        Raises:
            VendorError: It is not what ServiceTitan promises.
        """
        try:
            times = isoparse(found["start"]), isoparse(found["end"])
            return cls(found["id"], found["jobId"], *times, str(found.get("status") or ""))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            told = f"ServiceTitan sent an appointment in an unknown form ({type(error).__name__}: {error}): report it."
            raise VendorError(told, vendor="ServiceTitan") from error


def interval(start: datetime, end: datetime) -> str:
    """A time as ISO 8601 writes an interval, to the second."""
    return f"{utc(start)}/{utc(end)}"


def checked_id(name: str, value: Any) -> int:
    """An id of ServiceTitan.

    Raises:
        AtlasConfigError: It is none.
    """
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**63:
        return value
    raise AtlasConfigError(f"{name} must be an id of ServiceTitan, a whole number above 0, not {value!r}.")


def checked_priority(value: Any) -> str:
    """A priority of ServiceTitan.

    Raises:
        AtlasConfigError: It is none.
    """
    if value in PRIORITIES:
        return str(value)
    raise AtlasConfigError(f"priority must be one of {', '.join(PRIORITIES)}, not {value!r}.")


def external_body(guid: str, external: Mapping[str, str]) -> dict[str, Any]:
    """External data as a write has it: all keys, since those that are left out are removed."""
    pairs = [{"key": key, "value": value} for key, value in external.items()]
    return {"applicationGuid": guid, "externalData": pairs}


def utc(moment: datetime) -> str:
    """A moment as ServiceTitan writes it; a naive one is UTC.

    Raises:
        AtlasConfigError: It is no datetime, or beyond the years that can be told.
    """
    if not isinstance(moment, datetime):
        raise AtlasConfigError(f"A moment must be a datetime, not {moment!r}.")
    try:
        return _utc(moment)
    except OverflowError:
        raise AtlasConfigError(f"{moment} is beyond the years that can be told.") from None


def _utc(moment: datetime) -> str:
    aware = moment.replace(tzinfo=UTC) if moment.utcoffset() is None else moment.astimezone(UTC)
    return aware.isoformat(timespec="seconds").replace("+00:00", "Z")
