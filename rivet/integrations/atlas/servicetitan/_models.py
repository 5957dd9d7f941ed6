"""ServiceTitan's records as this package uses them; field names are ServiceTitan's, in Python's style."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

from dateutil.parser import isoparse

from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.vendors.errors import VendorError

Priority = Literal["Low", "Normal", "High", "Urgent"]
PRIORITIES: tuple[Priority, ...] = ("Low", "Normal", "High", "Urgent")


@suggests_keywords
@dataclass(frozen=True, slots=True)
class Appointment:
    """Appointment of a job.

    Attributes:
        start: The start; a naive datetime is UTC.
        end: The end, later than the start.
        technician_ids: The technicians who come.
    """

    start: datetime
    end: datetime
    technician_ids: tuple[int, ...] = ()

    def body(self) -> dict[str, Any]:
        """Return the JSON body for ServiceTitan."""
        found: dict[str, Any] = {"start": utc(self.start), "end": utc(self.end)}
        return {**found, "technicianIds": list(self.technician_ids)} if self.technician_ids else found


@suggests_keywords
@dataclass(frozen=True, slots=True)
class JobCreate:
    """New job: the fields that ServiceTitan requires, and those that Atlas has.

    Attributes:
        customer_id: The customer, which exists.
        location_id: One of the customer's locations.
        business_unit_id: The business unit, which the job type must allow.
        job_type_id: The job type.
        campaign_id: The marketing campaign.
        priority: Low, Normal, High or Urgent.
        appointments: One at least.
        summary: HTML.
        external: External data, strings by key, which only this application sees.
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
        """Return the JSON body for ServiceTitan.

        Raises:
            AtlasConfigError: A field is invalid.
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
    """Job.

    Attributes:
        id: Its id.
        number: The number that people see.
        status: Scheduled, Dispatched, InProgress, Hold, Completed, Canceled, or a newer value.
        priority: Its priority.
        summary: HTML.
        location_id: The location.
        last_appointment_id: The appointment that is put on hold with the job.
        modified_on: When it was last changed.
        external: The external data of this application.
        raw: The JSON of ServiceTitan.
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
        """True if it is only planned, by a dry run."""
        return self.id == 0

    @property
    def shown_number(self) -> str | None:
        """Number; None for one that is only planned."""
        return None if self.is_new else self.number

    @classmethod
    def planned(cls, job: JobCreate) -> Job:
        """Return the job that a dry run would create."""
        now = datetime.now(UTC)
        return cls(0, "", "Scheduled", job.priority, job.summary, job.location_id, None, now, job.external, {})

    @classmethod
    def read(cls, found: Mapping[str, Any]) -> Job:
        """Read a job from ServiceTitan's JSON.

        Raises:
            VendorError: The JSON is not as documented.
        """
        try:
            return cls._read(found)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            problem = f"{type(error).__name__}: {error}"
            message = f"ServiceTitan sent a job in a form that is not known ({problem}): report it."
            raise VendorError(message, vendor="ServiceTitan") from error

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
    """Existing appointment of a job.

    Attributes:
        id: Its id.
        job_id: Its job.
        start: Its start.
        end: Its end.
        status: Scheduled, Dispatched, Working, Hold, Done, Canceled, or a newer value.
    """

    id: int
    job_id: int
    start: datetime
    end: datetime
    status: str

    @property
    def interval(self) -> str:
        """Its time as an ISO 8601 interval."""
        return interval(self.start, self.end)

    @classmethod
    def read(cls, found: Mapping[str, Any]) -> BookedAppointment:
        """Read an appointment from ServiceTitan's JSON.

        Raises:
            VendorError: The JSON is not as documented.
        """
        try:
            times = isoparse(found["start"]), isoparse(found["end"])
            return cls(found["id"], found["jobId"], *times, str(found.get("status") or ""))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            problem = f"{type(error).__name__}: {error}"
            message = f"ServiceTitan sent an appointment in an unknown form ({problem}): report it."
            raise VendorError(message, vendor="ServiceTitan") from error


@dataclass(frozen=True, slots=True)
class ExportPage:
    """Page of an export feed.

    Attributes:
        records: The changed records, as ServiceTitan's JSON.
        continue_from: Where the next walk resumes.
    """

    records: Sequence[Mapping[str, Any]]
    continue_from: str


def interval(start: datetime, end: datetime) -> str:
    """Return an ISO 8601 interval, to the second."""
    return f"{utc(start)}/{utc(end)}"


def checked_id(name: str, value: Any) -> int:
    """Check an id of ServiceTitan, and return it.

    Raises:
        AtlasConfigError: The id is invalid.
    """
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**63:
        return value
    raise AtlasConfigError(f"{name} must be an id of ServiceTitan, a whole number above 0, not {value!r}.")


def checked_priority(value: Any) -> str:
    """Check a priority of ServiceTitan, and return it.

    Raises:
        AtlasConfigError: The priority is invalid.
    """
    if value in PRIORITIES:
        return str(value)
    raise AtlasConfigError(f"priority must be one of {', '.join(PRIORITIES)}, not {value!r}.")


def external_body(guid: str, external: Mapping[str, str]) -> dict[str, Any]:
    """Return the JSON of external data for a write: all keys, since those that are left out are removed."""
    pairs = [{"key": key, "value": value} for key, value in external.items()]
    return {"applicationGuid": guid, "externalData": pairs}


def utc(moment: datetime) -> str:
    """Return a datetime as ServiceTitan writes it; a naive one is UTC.

    Raises:
        AtlasConfigError: The value is not a datetime, or out of range.
    """
    if not isinstance(moment, datetime):
        raise AtlasConfigError(f"A moment must be a datetime, not {moment!r}.")
    try:
        return _utc(moment)
    except OverflowError:
        raise AtlasConfigError(f"{moment} is out of range.") from None


def _utc(moment: datetime) -> str:
    aware = moment.replace(tzinfo=UTC) if moment.utcoffset() is None else moment.astimezone(UTC)
    return aware.isoformat(timespec="seconds").replace("+00:00", "Z")
