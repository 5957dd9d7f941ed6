# Made from atlas/maintainx/_async/part_calls.py by scripts/unasync.py (make regenerate). Do not edit.
"""Calls of the MaintainX client on parts."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from datetime import datetime
from typing import Any

from rivet.integrations.atlas.maintainx._client_values import QUIET, has_record, record_of, since
from rivet.integrations.atlas.maintainx._sync.base_client import SyncMaintainXBase


class SyncPartCalls(SyncMaintainXBase):
    """Parts."""

    def iter_parts(
        self, *, updated_since: datetime | None = None, having: tuple[str, str] | None = None
    ) -> Generator[dict[str, Any]]:
        """Walk through parts in the order of their ids.

        Args:
            updated_since: Only those that changed at this time or later.
            having: Label and value of a custom field that they must have; the field must exist.

        Returns:
            The parts, with their custom fields.

        Raises:
            VendorError: A page cannot be read.

        Example:
            >>> [part["name"] for part in maintainx.iter_parts()]
        """
        params = [*since(updated_since), ("sort", "id"), ("expand", "extra_fields")]
        for one in self._walk("parts", [*params, *([having] if having else [])]):
            yield one

    def get_part(self, id: int) -> dict[str, Any]:
        """Get a part.

        Raises:
            VendorNotFoundError: It does not exist.
        """
        return record_of(self.request("GET", f"/parts/{int(id)}"), "part")

    def create_part(self, body: Mapping[str, Any]) -> int:
        """Create a part; return its id. A lost response raises VendorOutcomeUnknownError; nothing is resent."""
        return self._create("/parts", body)

    def update_part(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]:
        """Change the given fields of a part; return the updated part."""
        response = self.request("PATCH", f"/parts/{int(id)}", params=QUIET, json=dict(body))
        return response["part"] if has_record(response, "part") else self.get_part(id)
