# Made from atlas/servicetitan/_async/job_calls.py by scripts/unasync.py (make regenerate). Do not edit.
"""Calls of the ServiceTitan client on jobs and their status."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from datetime import datetime
from typing import Any

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.servicetitan._models import (
    Job,
    JobCreate,
    checked_id,
    checked_priority,
    external_body,
    utc,
)
from rivet.integrations.atlas.servicetitan._sync.base_client import SyncServiceTitanBase
from rivet.integrations.atlas.vendors._responses import part

IDS_AT_ONCE = 50
"""Ids that a list accepts at once (``ids``)."""


class SyncJobCalls(SyncServiceTitanBase):
    """Jobs and their status."""

    def find_jobs(self, key: str, value: str, *others: str) -> list[Job]:
        """Find the jobs with a value in the external data of this application; more than one only after a fault.

        Args:
            key: The key of the external data.
            value: Its value, without commas.
            *others: More values, 49 at most, of other jobs. They are sent with commas between them: ServiceTitan's
                document does not say how it separates them.

        Returns:
            The jobs, the oldest first.

        Raises:
            AtlasConfigError: A value is empty or has a comma, or there are too many.
            VendorError: There is no such tenant.

        Example:
            >>> servicetitan.find_jobs("atlas_work_order_id", "42")
        """
        values = (value, *others)
        if len(values) > IDS_AT_ONCE or any(not one or "," in one for one in values):
            raise AtlasConfigError(f"values must be 1 to {IDS_AT_ONCE} strings without commas.")
        params = [*self._ours(), ("externalDataKey", key), ("externalDataValues", ",".join(values))]
        found = [Job.read(one) for one in self._pages(self._jpm("/jobs"), params)]
        # The server filters by this value: a job that does not show it matches all the same.
        alone = None if others else value
        return sorted((job for job in found if job.external.get(key, alone) in values), key=lambda job: job.id)

    def iter_jobs(self, *, modified_since: datetime | None = None, status: str | None = None) -> Generator[Job]:
        """Walk through jobs by id: one that is changed meanwhile keeps its place.

        Args:
            modified_since: Only those that were changed then or later; a naive datetime is UTC.
            status: Only those with this status: Scheduled, Dispatched, InProgress, Hold, Completed, Canceled.

        Returns:
            The jobs, with the external data of this application.

        Example:
            >>> [job.number for job in servicetitan.iter_jobs(modified_since=yesterday)]
        """
        params = [*self._ours(), ("sort", "+Id")]
        params += [] if modified_since is None else [("modifiedOnOrAfter", utc(modified_since))]
        params += [] if status is None else [("jobStatus", status)]
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

    def get_cancellations(self, id: int) -> list[dict[str, Any]]:
        """Get the cancellations of a job, as ServiceTitan's JSON: ``reasonId``, ``memo``, ``createdOn``."""
        return [one for one in self._pages(self._job(id, "/canceled-log"), [])]

    def get_history(self, id: int) -> list[dict[str, Any]]:
        """Get the events of a job, as ServiceTitan's JSON: ``eventType``, ``date``, ``employeeId``, ``memo``."""
        found = self.request("GET", self._job(id, "/history"))
        return list(part("ServiceTitan", found, "history") or ())
