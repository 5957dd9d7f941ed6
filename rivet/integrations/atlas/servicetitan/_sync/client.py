# Made from atlas/servicetitan/_async/client.py by scripts/unasync.py (make regenerate). Do not edit.
"""SyncServiceTitanClient, the asyncio client of ServiceTitan."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from atlas_api.runtime import secret

from rivet.integrations.atlas._rate_limiting.limit import Limit
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.servicetitan._models import (
    BookedAppointment,
    Job,
    JobCreate,
    checked_id,
    checked_priority,
    external_body,
    utc,
)
from rivet.integrations.atlas.servicetitan._operations import OPERATIONS
from rivet.integrations.atlas.servicetitan._settings import Environment, Settings
from rivet.integrations.atlas.servicetitan._sync.oauth import SyncOAuth
from rivet.integrations.atlas.vendors._pacing import BucketPace
from rivet.integrations.atlas.vendors._responses import part, rows
from rivet.integrations.atlas.vendors._sync.client import SyncVendorClient
from rivet.integrations.atlas.vendors.errors import VendorError, VendorNotFoundError, VendorRefusedError

CALLS = Limit(5, 0.1)
"""ServiceTitan allows 60 calls a second for each app and tenant. How it counts is not documented, so no window of
a second has more, wherever it starts: small bursts, and about 50 a second."""
NOT_FOUND = 404
PAGE_SIZE = 200
IDS_AT_ONCE = 50
"""Ids that a list accepts at once (``ids``)."""
EMPTY_PAGES = 3
"""Number of empty pages in a row after which a list counts as complete, whatever ``hasMore`` says."""
ALWAYS_THERE = ("/jobs", "/appointments", "/job-types", "-reasons", "/installed-equipment")
"""Lists that every tenant has."""


class SyncServiceTitanClient(SyncVendorClient):
    """Client for ServiceTitan v2: OAuth client credentials, about 50 calls a second, jobs and what belongs to them.

    Arguments that are not given come from the environment: SERVICETITAN_CLIENT_ID, _CLIENT_SECRET, _APP_KEY,
    _TENANT_ID, _APPLICATION_GUID, _ENVIRONMENT.

    Args:
        client_id: Of the tenant and the environment.
        client_secret: Of the tenant and the environment.
        app_key: Of the app.
        tenant_id: The tenant.
        application_guid: A GUID that only your application uses, always the same: it marks the external data that
            this client stores on jobs, which no other application sees.
        environment: ``production``, or ``integration`` for ServiceTitan's own test environment.
        base_url: Another URL of the API.
        auth_url: Another URL of the token endpoint.
        timeout: Seconds for one attempt; ServiceTitan itself gives up after 100.
        max_retries: Attempts after the first.

    Raises:
        AtlasConfigError: A setting is missing or invalid.

    Example:
        >>> with SyncServiceTitanClient() as servicetitan:
        ...     jobs = servicetitan.find_jobs("atlas_work_order_id", "42")
    """

    _operations = OPERATIONS

    def __init__(
        self,
        client_id: str | None = None,
        client_secret: str | None = None,
        app_key: str | None = None,
        tenant_id: int | str | None = None,
        application_guid: str | None = None,
        *,
        environment: Environment | None = None,
        base_url: str | None = None,
        auth_url: str | None = None,
        timeout: float = 100.0,
        max_retries: int = 5,
    ) -> None:
        self._settings = Settings.resolved(
            environment,
            client_id=client_id,
            client_secret=client_secret,
            app_key=app_key,
            tenant_id=tenant_id,
            application_guid=application_guid,
            base_url=base_url,
            auth_url=auth_url,
        )
        pace = BucketPace(CALLS)
        super().__init__(
            "ServiceTitan",
            "app_key (SERVICETITAN_APP_KEY)",
            self._settings.base_url,
            pace,
            timeout=timeout,
            max_retries=max_retries,
        )
        self._oauth = SyncOAuth(self._settings, self._http, max_retries)

    @property
    def account(self) -> str:
        """Tenant and the application, as a name for locks; no secret."""
        return f"{self.base_url} {self._settings.tenant_id} {self._settings.application_guid}"

    def _authorization(self, refused: Mapping[str, str] | None) -> dict[str, str]:
        token = self._oauth.token(refused)
        return {"Authorization": secret(f"Bearer {token}"), "ST-App-Key": self._settings.app_key}

    def _secrets(self) -> tuple[str, ...]:
        return self._oauth.secrets()

    # ------------------------------------------------------------------------------------------------------ jobs
    def find_jobs(self, key: str, value: str) -> list[Job]:
        """Find the jobs with a value in the external data of this application; more than one only after a fault.

        Args:
            key: The key of the external data.
            value: Its value, without commas: ServiceTitan accepts several values at once.

        Returns:
            The jobs, the oldest first.

        Raises:
            AtlasConfigError: The value has a comma.
            VendorError: There is no such tenant.

        Example:
            >>> servicetitan.find_jobs("atlas_work_order_id", "42")
        """
        if not value or "," in value:
            raise AtlasConfigError("value must be a string without commas.")
        params = [*self._ours(), ("externalDataKey", key), ("externalDataValues", value)]
        found = [Job.read(one) for one in self._pages(self._jpm("/jobs"), params)]
        # The server filters by this value: a job that does not show it matches all the same.
        return sorted((job for job in found if job.external.get(key, value) == value), key=lambda job: job.id)

    def iter_jobs(self, *, modified_since: datetime) -> Generator[Job]:
        """Walk through the jobs that were changed then or later, by id: one that is changed meanwhile keeps its place.

        Args:
            modified_since: A moment; a naive datetime is UTC.

        Returns:
            The jobs, with the external data of this application.

        Example:
            >>> [job.number for job in servicetitan.iter_jobs(modified_since=yesterday)]
        """
        params = [*self._ours(), ("modifiedOnOrAfter", utc(modified_since)), ("sort", "+Id")]
        for one in self._pages(self._jpm("/jobs"), params):
            yield Job.read(one)

    def get_jobs(self, ids: Sequence[int]) -> list[Job]:
        """Get several jobs by their ids, 50 in a request; those that do not exist are left out."""
        found: list[Job] = []
        for begin in range(0, len(ids), IDS_AT_ONCE):
            some = ",".join(str(checked_id("id", one)) for one in ids[begin : begin + IDS_AT_ONCE])
            found += [Job.read(one) for one in self._pages(self._jpm("/jobs"), [*self._ours(), ("ids", some)])]
        return found

    def get_job(self, id: int) -> Job:
        """Get a job.

        Raises:
            VendorNotFoundError: It does not exist.
        """
        return Job.read(self.request("GET", self._job(id), params=self._ours()))

    def create_job(self, job: JobCreate) -> Job:
        """Create a job. A lost response raises VendorOutcomeUnknownError: find_jobs() then says whether it exists.

        Args:
            job: The job.

        Returns:
            The job as ServiceTitan has it.

        Raises:
            AtlasConfigError: The job cannot be sent.
            VendorRefusedError: ServiceTitan refuses it: ``errors`` says which fields.
            VendorOutcomeUnknownError: The response is lost.
        """
        body = job.body(self._settings.application_guid)
        made = self.request("POST", self._jpm("/jobs"), json=body)
        part("ServiceTitan", made, "id", made=True)
        # It is not documented whether the response has the external data just sent: it is known anyway.
        return Job.read({**made, "externalData": body.get("externalData", {}).get("externalData", [])})

    def update_job(
        self,
        id: int,
        *,
        summary: str | None = None,
        priority: str | None = None,
        external: Mapping[str, str] | None = None,
    ) -> None:
        """Change a job.

        Args:
            id: The job.
            summary: HTML.
            priority: Low, Normal, High or Urgent.
            external: All external data of this application on it: keys that are left out are removed.
        """
        chosen = None if priority is None else checked_priority(priority)
        body: dict[str, Any] = {"summary": summary, "priority": chosen}
        if external is not None:
            body["externalData"] = external_body(self._settings.application_guid, external)
        changes = {name: value for name, value in body.items() if value is not None}
        if changes:
            self.request("PATCH", self._job(id), json=changes)

    # ---------------------------------------------------------------------------------------------------- status
    def cancel_job(self, id: int, reason_id: int, memo: str) -> None:
        """Cancel a job, for a reason that ServiceTitan knows."""
        self.request(
            "PUT",
            self._job(id, "/cancel"),
            json={"reasonId": checked_id("reason_id", reason_id), "memo": memo},
        )

    def restore_job(self, id: int) -> None:
        """Undo a job's cancellation."""
        self.request("PUT", self._job(id, "/remove-cancellation"))

    def hold_job(self, job: Job, reason_id: int, memo: str) -> None:
        """Put a job's last appointment on hold, for a reason that ServiceTitan knows."""
        path = self._jpm(f"/appointments/{checked_id('last_appointment_id', job.last_appointment_id)}/hold")
        self.request("PUT", path, json={"reasonId": checked_id("reason_id", reason_id), "memo": memo})

    def resume_job(self, job: Job) -> None:
        """Resume a job's last appointment that is on hold."""
        appointment = checked_id("last_appointment_id", job.last_appointment_id)
        self.request("DELETE", self._jpm(f"/appointments/{appointment}/hold"))

    # ---------------------------------------------------------------------------------------------- appointments
    def get_appointment(self, id: int) -> BookedAppointment:
        """Get an appointment.

        Raises:
            VendorNotFoundError: It does not exist.
        """
        path = self._jpm(f"/appointments/{checked_id('id', id)}")
        return BookedAppointment.read(self.request("GET", path))

    def iter_appointments(self, *, modified_since: datetime) -> Generator[BookedAppointment]:
        """Walk through the appointments that were changed then or later, by id.

        Args:
            modified_since: A moment; a naive datetime is UTC.

        Returns:
            The appointments of all jobs.

        Example:
            >>> [one.start for one in servicetitan.iter_appointments(modified_since=yesterday)]
        """
        params = [("modifiedOnOrAfter", utc(modified_since)), ("sort", "+Id"), ("active", "Any")]
        for one in self._pages(self._jpm("/appointments"), params):
            yield BookedAppointment.read(one)

    def reschedule(self, id: int, start: datetime, end: datetime) -> None:
        """Move an appointment; ServiceTitan refuses it where the job is over (409).

        Args:
            id: The appointment.
            start: Its new start; a naive datetime is UTC.
            end: Its new end, later than the start.

        Raises:
            AtlasConfigError: The end is not after the start.
            VendorConflictError: The job is over.
        """
        if utc(end) <= utc(start):
            raise AtlasConfigError("An appointment must end at least a second after its start.")
        path = self._jpm(f"/appointments/{checked_id('id', id)}/reschedule")
        self.request("PATCH", path, json={"start": utc(start), "end": utc(end)})

    # ------------------------------------------------------------------------------------------ notes, equipment
    def notes(self, id: int) -> list[str]:
        """Return the notes of a job as strings."""
        return [str(one["text"]) for one in self._pages(self._job(id, "/notes"), [])]

    def add_note(self, id: int, text: str) -> None:
        """Add a note to a job. A lost response raises VendorOutcomeUnknownError."""
        if not isinstance(text, str) or not text.strip():
            raise AtlasConfigError("text must be a string that is not empty.")
        self.request("POST", self._job(id, "/notes"), json={"text": text, "pinToTop": False})

    def equipment_of(self, id: int) -> list[int]:
        """Return the ids of the equipment that is attached to a job."""
        found = self.request("GET", self._job(id, "/equipment"))
        return [int(one) for one in part("ServiceTitan", found, "equipmentIds") or ()]

    def attach_equipment(self, id: int, equipment_id: int) -> None:
        """Attach installed equipment to a job."""
        body = {"equipmentIds": [checked_id("equipment_id", equipment_id)]}
        self.request("POST", self._job(id, "/equipment"), json=body)

    def iter_equipment(self, location_id: int) -> Generator[dict[str, Any]]:
        """Walk through the equipment that is installed at a location, as ServiceTitan's JSON."""
        for one in self._pages(
            self._equipment(), [("locationIds", str(checked_id("location_id", location_id))), ("active", "Any")]
        ):
            yield one

    def create_equipment(self, location_id: int, **values: str) -> int:
        """Create equipment that is installed at a location; return its id.

        Args:
            location_id: Where.
            **values: name, serialNumber, manufacturer, model, memo.
        """
        made = self.request(
            "POST", self._equipment(), json={"locationId": checked_id("location_id", location_id), **values}
        )
        return int(part("ServiceTitan", made, "id", made=True))

    def job_types(self) -> dict[int, list[int]]:
        """Return the ids of job types, each with the business units that it is for; an empty list means all."""
        found = self._pages(self._jpm("/job-types"), [])
        return {one["id"]: list(one.get("businessUnitIds") or ()) for one in found}

    def names(self, kind: Literal["job-types", "job-hold-reasons", "job-cancel-reasons"]) -> dict[int, str]:
        """Return ids and names of the ``job-types``, ``job-hold-reasons`` or ``job-cancel-reasons`` that are in use."""
        found = self._pages(self._jpm(f"/{kind}"), [("active", "True")])
        return {one["id"]: one["name"] for one in found if one.get("active", True)}

    # --------------------------------------------------------------------------------------------------- helpers
    def _jpm(self, path: str) -> str:
        return f"/jpm/v2/tenant/{self._settings.tenant_id}{path}"

    def _job(self, id: int, below: str = "") -> str:
        return self._jpm(f"/jobs/{checked_id('id', id)}{below}")

    def _equipment(self) -> str:
        return f"/equipmentsystems/v2/tenant/{self._settings.tenant_id}/installed-equipment"

    def _ours(self) -> list[tuple[str, str]]:
        """Parameter without which ServiceTitan leaves out the external data of this application."""
        return [("externalDataApplicationGuid", self._settings.application_guid)]

    def _pages(self, path: str, params: Sequence[tuple[str, str]]) -> Generator[dict[str, Any]]:
        number = empty = 0
        while True:
            number += 1
            place = [("page", str(number)), ("pageSize", str(PAGE_SIZE))]
            try:
                page = self.request("GET", path, params=[*params, *place])
            except VendorRefusedError as error:
                if error.status != NOT_FOUND or not path.endswith(ALWAYS_THERE):
                    raise
                advice = "Is there such a tenant? Check tenant_id and base_url (SERVICETITAN_TENANT_ID)."
                # Without JSON it may be a proxy's, and only this once: then several of them end an export.
                status = None if isinstance(error, VendorNotFoundError) else error.status
                message = f"{advice} {error.message}"
                raise VendorError(message, vendor="ServiceTitan", trace_id=error.trace_id, status=status) from None
            records = rows("ServiceTitan", page, "data")
            for one in records:
                yield one
            empty = 0 if records else empty + 1
            if not page.get("hasMore") or empty == EMPTY_PAGES:
                return
