# Made from atlas/servicetitan/_async/base_client.py by scripts/unasync.py (make regenerate). Do not edit.
"""Base of the ServiceTitan client: sign-in, pace, paths, pages."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import Any

from atlas_api.runtime import secret

from rivet.integrations.atlas._rate_limiting.limit import Limit
from rivet.integrations.atlas.servicetitan._models import checked_id
from rivet.integrations.atlas.servicetitan._operations import OPERATIONS
from rivet.integrations.atlas.servicetitan._settings import Environment, Settings
from rivet.integrations.atlas.servicetitan._sync.oauth import SyncOAuth
from rivet.integrations.atlas.vendors._pacing import BucketPace
from rivet.integrations.atlas.vendors._responses import rows
from rivet.integrations.atlas.vendors._sync.client import SyncVendorClient
from rivet.integrations.atlas.vendors.errors import VendorError, VendorNotFoundError, VendorRefusedError

CALLS = Limit(5, 0.1)
"""ServiceTitan allows 60 calls a second for each app and tenant. How it counts is not documented, so no window of
a second has more, wherever it starts: small bursts, and about 50 a second."""
NOT_FOUND = 404
PAGE_SIZE = 200
EMPTY_PAGES = 3
"""Number of empty pages in a row after which a list counts as complete, whatever ``hasMore`` says."""
ALWAYS_THERE = ("/jobs", "/appointments", "/job-types", "-reasons")
"""Lists that every tenant has."""


class SyncServiceTitanBase(SyncVendorClient):
    """Requests to ServiceTitan; SyncServiceTitanClient describes the arguments."""

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

    def _jpm(self, path: str) -> str:
        return f"/jpm/v2/tenant/{self._settings.tenant_id}{path}"

    def _job(self, id: int, below: str = "") -> str:
        return self._jpm(f"/jobs/{checked_id('id', id)}{below}")

    def _systems(self, path: str) -> str:
        return f"/equipmentsystems/v2/tenant/{self._settings.tenant_id}{path}"

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
