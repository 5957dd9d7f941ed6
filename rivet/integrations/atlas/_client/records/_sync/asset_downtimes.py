# Made from atlas/_client/records/_async/asset_downtimes.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Downtimes of an asset: ``client.asset_downtimes``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import AssetDowntime, AssetDowntimeCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads


class SyncAssetDowntimes(SyncRecords):
    """Downtimes of an asset."""

    _accessor = "asset_downtimes"

    def get(self, reference: payloads.Ref | AssetDowntime, **options: Unpack[CallOptions]) -> AssetDowntime:
        """Get a downtime.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.asset_downtimes.get(7)
        """
        found: AssetDowntime = self._get(reference, options)
        return found

    def find(self, asset: payloads.Ref, **options: Unpack[CallOptions]) -> list[AssetDowntime]:
        """Return all downtimes of an asset.

        Args:
            asset: The asset: its id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The records.

        Raises:
            AtlasNotFoundError: There is no such record.

        Example:
            >>> client.asset_downtimes.find(asset=7)
        """
        found: list[AssetDowntime] = self._list({"asset": asset, **options})
        return found

    def create(
        self, data: payloads.NewAssetDowntime | AssetDowntimeCreate, **options: Unpack[CallOptions]
    ) -> AssetDowntime:
        """Create a downtime exactly once.

        Args:
            data: ``asset``, ``startsOn`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> client.asset_downtimes.create({"asset": 7, "startsOn": "2026-12-24T08:00:00Z"})
        """
        found: AssetDowntime = self._create(data, None, options)
        return found

    def update(
        self,
        reference: payloads.Ref | AssetDowntime,
        changes: payloads.AssetDowntimeChanges | AssetDowntime,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AssetDowntime:
        """Change some properties of a downtime, and keep all others.

        Args:
            reference: Its id.
            changes: The properties to change; None clears one.
            if_unchanged_since: The ``updated_at`` of the record you read: if another user has changed it since,
                nothing is sent.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The updated record.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: A property is unknown or invalid; nothing was changed.
            AtlasConflictError: Another user changed it since then.

        Example:
            >>> client.asset_downtimes.update(7, {"duration": 7})
        """
        found: AssetDowntime = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | AssetDowntime, **options: Unpack[CallOptions]) -> None:
        """Delete a downtime.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.asset_downtimes.delete(7)
        """
        self._delete(reference, options)
