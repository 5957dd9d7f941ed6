# Made from atlas/servicetitan/_async/client.py by scripts/unasync.py (make regenerate). Do not edit.
"""SyncServiceTitanClient, the client of ServiceTitan."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime
from typing import Literal

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.servicetitan._models import BookedAppointment, ExportPage, checked_id, utc
from rivet.integrations.atlas.servicetitan._sync.base_client import EMPTY_PAGES
from rivet.integrations.atlas.servicetitan._sync.equipment_calls import SyncEquipmentCalls
from rivet.integrations.atlas.servicetitan._sync.job_calls import SyncJobCalls
from rivet.integrations.atlas.vendors._responses import part, rows


class SyncServiceTitanClient(SyncJobCalls, SyncEquipmentCalls):
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

    def notes(self, id: int) -> list[str]:
        """Return the notes of a job as strings."""
        return [str(one["text"]) for one in self._pages(self._job(id, "/notes"), [])]

    def add_note(self, id: int, text: str) -> None:
        """Add a note to a job. A lost response raises VendorOutcomeUnknownError."""
        if not isinstance(text, str) or not text.strip():
            raise AtlasConfigError("text must be a string that is not empty.")
        self.request("POST", self._job(id, "/notes"), json={"text": text, "pinToTop": False})

    def iter_feed(
        self,
        feed: Literal["jobs", "appointments", "job-notes", "job-history", "job-canceled-logs", "installed-equipment"],
        start: datetime | str,
        *,
        recent: bool = True,
    ) -> Generator[ExportPage]:
        """Walk through an export feed of ServiceTitan: all records that were changed since, page by page.

        Args:
            feed: The feed.
            start: A moment (a naive datetime is UTC), or the ``continue_from`` of the last page that was read before.
            recent: Include the latest changes at once; then a record may come twice.

        Returns:
            Pages: ``records`` as ServiceTitan's JSON, and ``continue_from``, with which the next walk resumes.

        Example:
            >>> for page in servicetitan.iter_feed("job-notes", yesterday):
            ...     print(len(page.records), page.continue_from)
        """
        place = self._systems if feed == "installed-equipment" else self._jpm
        token, empty = start if isinstance(start, str) else utc(start), 0
        while True:
            params = [("from", token), ("includeRecentChanges", str(recent).lower())]
            page = self.request("GET", place(f"/export/{feed}"), params=params)
            records, before = rows("ServiceTitan", page, "data"), token
            token = str(part("ServiceTitan", page, "continueFrom") or before)
            yield ExportPage(records, token)
            empty = 0 if records else empty + 1
            if not page.get("hasMore") or token == before or empty == EMPTY_PAGES:
                return

    def job_types(self) -> dict[int, list[int]]:
        """Return the ids of job types, each with the business units that it is for; an empty list means all."""
        found = self._pages(self._jpm("/job-types"), [])
        return {one["id"]: list(one.get("businessUnitIds") or ()) for one in found}

    def names(
        self, kind: Literal["job-types", "job-hold-reasons", "job-cancel-reasons", "equipment-types"]
    ) -> dict[int, str]:
        """Return ids and names of the job types, reasons or equipment types that are in use."""
        place = self._systems if kind == "equipment-types" else self._jpm
        found = self._pages(place(f"/{kind}"), [("active", "True")])
        return {one["id"]: one["name"] for one in found if one.get("active", True)}
