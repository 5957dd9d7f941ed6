# Made from atlas/maintainx/_async/base_client.py by scripts/unasync.py (make regenerate). Do not edit.
"""Base of the MaintainX client: key, limits, pages."""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Mapping
from typing import Any, Literal

from atlas_api.runtime import secret

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.maintainx._client_values import QUIET
from rivet.integrations.atlas.maintainx._operations import OPERATIONS
from rivet.integrations.atlas.vendors._pacing import HeaderPace
from rivet.integrations.atlas.vendors._responses import part, rows
from rivet.integrations.atlas.vendors._sync.client import SyncVendorClient
from rivet.integrations.atlas.vendors._validation import checked_secret
from rivet.integrations.atlas.vendors.errors import VendorError

BASE_URL = "https://api.getmaintainx.com/v1"
LIMIT, WINDOW_SECONDS = 100, 60.0
"""Requests per user in a window, unless MaintainX says otherwise."""
EMPTY_PAGES = 3
"""Number of empty pages in a row after which a list counts as complete, whatever ``nextCursor`` says."""
PAGE_SIZE = 200
"""Records per page; the maximum of MaintainX."""


class SyncMaintainXBase(SyncVendorClient):
    """Requests to MaintainX; SyncMaintainXClient describes the arguments."""

    _operations = OPERATIONS

    def __init__(
        self,
        api_key: str | None = None,
        *,
        organization_id: int | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int = 5,
    ) -> None:
        given = organization_id if organization_id is not None else os.environ.get("MAINTAINX_ORGANIZATION_ID") or None
        if given is not None and not re.fullmatch(r"[0-9]{1,18}", str(given), re.ASCII):
            raise AtlasConfigError("organization_id (MAINTAINX_ORGANIZATION_ID) must be a whole number.")
        self._key = checked_secret("api_key (MAINTAINX_API_KEY)", api_key or os.environ.get("MAINTAINX_API_KEY"))
        self._organization = given
        address = base_url or os.environ.get("MAINTAINX_BASE_URL") or BASE_URL
        self._limits = HeaderPace()
        setting = "api_key (MAINTAINX_API_KEY)"
        super().__init__("MaintainX", setting, address, self._limits, timeout=timeout, max_retries=max_retries)

    def _authorization(self, refused: Mapping[str, str] | None) -> dict[str, str]:  # noqa: ARG002 - a fixed key
        headers = {"Authorization": secret(f"Bearer {self._key}")}
        return headers if self._organization is None else {**headers, "x-organization-id": str(self._organization)}

    def _secrets(self) -> tuple[str, ...]:
        return (self._key,)

    @property
    def requests_a_second(self) -> float:
        """Requests per second that the limit allows, by the last response; before that, by the documentation."""
        return (self._limits.limit or LIMIT) / WINDOW_SECONDS

    @property
    def organization(self) -> str | None:
        """Id of the organization, if it was given."""
        return None if self._organization is None else str(self._organization)

    def iter_records(
        self, kind: Literal["locations", "categories", "users", "teams", "parts", "manufacturers", "models"]
    ) -> Generator[dict[str, Any]]:
        """Walk through all records of a smaller kind.

        Args:
            kind: Their path, such as ``locations``.

        Returns:
            The records.

        Example:
            >>> [user["email"] for user in maintainx.iter_records("users")]
        """
        for one in self._walk(kind, []):
            yield one

    def _create(self, path: str, body: Mapping[str, Any]) -> int:
        """Create a record; return its id. A lost response raises VendorOutcomeUnknownError; nothing is resent."""
        response = self.request("POST", path, params=QUIET, json=dict(body))
        return int(part("MaintainX", response, "id", made=True))

    def _walk(self, kind: str, params: list[tuple[str, str]]) -> Generator[dict[str, Any]]:
        name = {"workorders": "workOrders", "maintenanceplans": "maintenancePlans"}.get(kind, kind.rpartition("/")[2])
        cursor, seen, empty = "", set[str](), 0
        while True:
            here = [("cursor", cursor)] if cursor else []
            page = self.request("GET", f"/{kind}", params=[*params, ("limit", str(PAGE_SIZE)), *here])
            records = rows("MaintainX", page, name)
            for one in records:
                yield one
            following = page.get("nextCursor")
            empty = 0 if records else empty + 1
            if not following or empty == EMPTY_PAGES:
                return
            cursor = str(following)
            if cursor in seen:
                raise VendorError("MaintainX gives the same page again and again: try again later.", vendor="MaintainX")
            seen.add(cursor)
