"""ServiceTitanClient, the asyncio client of ServiceTitan; sync_client.py is made from this file."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from datetime import datetime
from typing import Any

import tenacity

from rivet.integrations.atlas import clock
from rivet.integrations.atlas._http import httpx
from rivet.integrations.atlas.aside import async_lock
from rivet.integrations.atlas.buckets import Limit
from rivet.integrations.atlas.retry import Again, pause_before
from rivet.integrations.atlas.vendors.async_client import VendorClient
from rivet.integrations.atlas.vendors.errors import VendorAuthError, VendorRefusedError
from rivet.integrations.atlas.vendors.pacing import BucketPace
from rivet.integrations.atlas.vendors.replies import Judge, part

from .models import Job, JobCreate, external_body, utc
from .settings import Environment, Settings

CALLS = Limit(5, 0.1)
"""ServiceTitan allows 60 calls a second for each app and tenant. How it counts is not told, so no second has more,
wherever it begins: small bursts, and 50 a second."""
EARLY = 60.0
"""Seconds before its end that a token is renewed; it lives for 15 minutes."""
PAGE_SIZE = 200


class ServiceTitanClient(VendorClient):
    """Client for ServiceTitan v2: OAuth client credentials, at most 50 calls a second, jobs and what belongs to them.

    What is not given comes from the environment: SERVICETITAN_CLIENT_ID, _CLIENT_SECRET, _APP_KEY, _TENANT_ID,
    _APPLICATION_GUID, _ENVIRONMENT.

    Args:
        client_id: Of the tenant and the environment.
        client_secret: Of the tenant and the environment.
        app_key: Of the app.
        tenant_id: The tenant.
        application_guid: A GUID that only your application uses, always the same: it marks what this client notes on
            jobs, and nobody else sees that.
        environment: ``production``, or ``integration`` for ServiceTitan's own test environment.
        base_url: Another address of the API.
        auth_url: Another address that gives tokens.
        timeout: Seconds for one attempt.
        max_retries: Attempts after the first.

    Raises:
        AtlasConfigError: Something is missing, or cannot be used.

    Example:
        >>> async with ServiceTitanClient() as servicetitan:
        ...     job = await servicetitan.find_job("atlas_work_order_id", "42")
    """

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
        timeout: float = 30.0,
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
        super().__init__("ServiceTitan", self._settings.base_url, pace, timeout=timeout, max_retries=max_retries)
        self._token, self._good_until = "", 0.0
        self._signing_in = async_lock()

    @property
    def account(self) -> str:
        """The tenant and the application, as a name for locks; no secret."""
        return f"{self.base_url} {self._settings.tenant_id} {self._settings.application_guid}"

    # ------------------------------------------------------------------------------------------------ signing in
    async def _authorization(self, refused: Mapping[str, str] | None) -> dict[str, str]:
        async with self._signing_in:
            stale = refused is not None and refused.get("Authorization") == f"Bearer {self._token}"
            if stale or clock.monotonic() >= self._good_until:
                await self._sign_in()
        return {"Authorization": f"Bearer {self._token}", "ST-App-Key": self._settings.app_key}

    async def _sign_in(self) -> None:
        retrying = tenacity.AsyncRetrying(
            retry=tenacity.retry_if_exception_type(Again),
            wait=pause_before,
            stop=tenacity.stop_after_attempt(self._max_retries + 1),
            sleep=clock.async_sleep,
            reraise=True,
        )
        try:
            granted: dict[str, Any] = await retrying(self._granted)
        except Again as last:
            raise last.error from last.__cause__
        except VendorRefusedError as error:
            told = f"ServiceTitan gives no token: check client_id and client_secret. {error.message}"
            raise VendorAuthError(told, vendor="ServiceTitan", status=error.status) from None
        lifetime = float(part("ServiceTitan", granted, "expires_in"))
        self._token = str(part("ServiceTitan", granted, "access_token"))
        self._good_until = clock.monotonic() + lifetime - min(EARLY, lifetime / 2)

    async def _granted(self) -> dict[str, Any]:
        judge = Judge("ServiceTitan", "POST", "/connect/token", repeatable=True, secrets=self._secrets())
        form = {
            "grant_type": "client_credentials",
            "client_id": self._settings.client_id,
            "client_secret": self._settings.client_secret,
        }
        try:
            response = await self._http.post(f"{self._settings.auth_url}/connect/token", data=form)
        except httpx.HTTPError as error:
            raise judge.lost(error) from error
        granted: dict[str, Any] = judge.data(response, 0.0)
        return granted

    def _secrets(self) -> tuple[str, ...]:
        return self._settings.client_secret, self._settings.app_key, self._token

    # ------------------------------------------------------------------------------------------------------ jobs
    async def find_job(self, key: str, value: str) -> Job | None:
        """The job on which this application has noted something.

        Args:
            key: The key of the external data.
            value: Its value.

        Returns:
            The job; the oldest, if there are several; None if there is none.

        Example:
            >>> await servicetitan.find_job("atlas_work_order_id", "42")
        """
        params = [*self._ours(), ("externalDataKey", key), ("externalDataValues", value)]
        found = [Job.read(one) async for one in self._pages(self._jpm("/jobs"), params)]
        mine = [job for job in found if job.external.get(key) == value]
        return min(mine, key=lambda job: job.id, default=None)

    async def iter_jobs(self, *, modified_since: datetime) -> AsyncGenerator[Job]:
        """Walk through the jobs that were changed then or later, by id: one that is changed meanwhile keeps its place.

        Args:
            modified_since: A moment; a naive datetime is UTC.

        Returns:
            The jobs, with what this application has noted on them.

        Example:
            >>> [job.number async for job in servicetitan.iter_jobs(modified_since=yesterday)]
        """
        params = [*self._ours(), ("modifiedOnOrAfter", utc(modified_since)), ("sort", "+Id")]
        async for one in self._pages(self._jpm("/jobs"), params):
            yield Job.read(one)

    async def get_job(self, id: int) -> Job:
        """Get a job.

        Raises:
            VendorNotFoundError: There is none.
        """
        return Job.read(await self.request("GET", self._jpm(f"/jobs/{int(id)}"), params=self._ours()))

    async def create_job(self, job: JobCreate) -> Job:
        """Create a job. A lost reply raises VendorOutcomeUnknownError: find_job() tells then whether it is there.

        Args:
            job: The job.

        Returns:
            The job as ServiceTitan has it.

        Raises:
            AtlasConfigError: The job cannot be sent.
            VendorRefusedError: ServiceTitan refuses it: ``errors`` tells which fields.
            VendorOutcomeUnknownError: The reply is lost.
        """
        body = job.body(self._settings.application_guid)
        made = await self.request("POST", self._jpm("/jobs"), json=body)
        part("ServiceTitan", made, "id", made=True)
        # Whether the reply has what was just noted is not told: it is known anyway.
        return Job.read({**made, "externalData": body.get("externalData", {}).get("externalData", [])})

    async def update_job(
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
            external: All that this application notes on it: keys that are left out are removed.
        """
        body: dict[str, Any] = {"summary": summary, "priority": priority}
        if external is not None:
            body["externalData"] = external_body(self._settings.application_guid, external)
        changes = {name: value for name, value in body.items() if value is not None}
        await self.request("PATCH", self._jpm(f"/jobs/{int(id)}"), json=changes)

    # ---------------------------------------------------------------------------------------------------- status
    async def cancel_job(self, id: int, reason_id: int, memo: str) -> None:
        """Cancel a job, for a reason that ServiceTitan knows."""
        await self.request("PUT", self._jpm(f"/jobs/{int(id)}/cancel"), json={"reasonId": reason_id, "memo": memo})

    async def restore_job(self, id: int) -> None:
        """Take a job's cancellation back."""
        await self.request("PUT", self._jpm(f"/jobs/{int(id)}/remove-cancellation"))

    async def complete_job(self, id: int, completed_on: datetime) -> None:
        """Complete a job; ServiceTitan refuses it where no technician is assigned (409)."""
        await self.request("PUT", self._jpm(f"/jobs/{int(id)}/complete"), json={"completedOn": utc(completed_on)})

    async def hold_job(self, job: Job, reason_id: int, memo: str) -> None:
        """Put a job's last appointment on hold, for a reason that ServiceTitan knows."""
        path = self._jpm(f"/appointments/{job.last_appointment_id}/hold")
        await self.request("PUT", path, json={"reasonId": reason_id, "memo": memo})

    async def resume_job(self, job: Job) -> None:
        """Take the hold of a job's last appointment back."""
        await self.request("DELETE", self._jpm(f"/appointments/{job.last_appointment_id}/hold"))

    # ------------------------------------------------------------------------------------------ notes, equipment
    async def notes(self, id: int) -> list[str]:
        """The texts of a job's notes."""
        return [str(one["text"]) async for one in self._pages(self._jpm(f"/jobs/{int(id)}/notes"), [])]

    async def add_note(self, id: int, text: str) -> None:
        """Add a note to a job. A lost reply raises VendorOutcomeUnknownError."""
        await self.request("POST", self._jpm(f"/jobs/{int(id)}/notes"), json={"text": text, "pinToTop": False})

    async def equipment_of(self, id: int) -> list[int]:
        """The ids of the equipment that is attached to a job."""
        found = await self.request("GET", self._jpm(f"/jobs/{int(id)}/equipment"))
        return [int(one) for one in part("ServiceTitan", found, "equipmentIds")]

    async def attach_equipment(self, id: int, equipment_id: int) -> None:
        """Attach installed equipment to a job."""
        body = {"equipmentIds": [int(equipment_id)]}
        await self.request("POST", self._jpm(f"/jobs/{int(id)}/equipment"), json=body)

    async def iter_equipment(self, location_id: int) -> AsyncGenerator[dict[str, Any]]:
        """Walk through the equipment that is installed at a location, as ServiceTitan's JSON."""
        async for one in self._pages(self._equipment(), [("locationIds", str(int(location_id)))]):
            yield one

    async def create_equipment(self, location_id: int, **values: str) -> int:
        """Note equipment that is installed at a location; its id.

        Args:
            location_id: Where.
            **values: name, serialNumber, manufacturer, model, memo.
        """
        made = await self.request("POST", self._equipment(), json={"locationId": int(location_id), **values})
        return int(part("ServiceTitan", made, "id", made=True))

    async def names(self, kind: str) -> dict[int, str]:
        """Ids and names of ``job-types``, ``job-hold-reasons`` or ``job-cancel-reasons``."""
        return {one["id"]: one["name"] async for one in self._pages(self._jpm(f"/{kind}"), [])}

    # --------------------------------------------------------------------------------------------------- helpers
    def _jpm(self, path: str) -> str:
        return f"/jpm/v2/tenant/{self._settings.tenant_id}{path}"

    def _equipment(self) -> str:
        return f"/equipmentsystems/v2/tenant/{self._settings.tenant_id}/installed-equipment"

    def _ours(self) -> list[tuple[str, str]]:
        """Without it, ServiceTitan shows nothing of what we have noted."""
        return [("externalDataApplicationGuid", self._settings.application_guid)]

    async def _pages(self, path: str, params: Sequence[tuple[str, str]]) -> AsyncGenerator[dict[str, Any]]:
        number = 0
        while True:
            number += 1
            place = [("page", str(number)), ("pageSize", str(PAGE_SIZE))]
            page = await self.request("GET", path, params=[*params, *place])
            for one in part("ServiceTitan", page, "data") or ():
                yield one
            if not page.get("hasMore"):
                return
