# Made from atlas/_client/records/_async/multi_parts.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Sets of parts: ``client.multi_parts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import MultiPart, MultiPartCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.multi_parts import MultiPartsQuery
    from rivet.integrations.atlas._kinds import payloads


class SyncMultiParts(SyncRecords):
    """Sets of parts."""

    _accessor = "multi_parts"

    def get(self, reference: payloads.Ref | MultiPart, **options: Unpack[CallOptions]) -> MultiPart:
        """Get a set of parts.

        Args:
            reference: Its id or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.multi_parts.get(7)
        """
        found: MultiPart = self._get(reference, options)
        return found

    def find(self, **asked: Unpack[MultiPartsQuery]) -> list[MultiPart]:
        """Return all sets of parts, or those with given values.

        Args:
            **asked: Values that properties must equal; and options of the call.

        Returns:
            The records.

        Raises:
            AtlasValidationError: A keyword is invalid.

        Example:
            >>> client.multi_parts.find()
        """
        found: list[MultiPart] = self._list(asked)
        return found

    def create(self, data: payloads.NewMultiPart | MultiPartCreate, **options: Unpack[CallOptions]) -> MultiPart:
        """Create a set of parts exactly once.

        Args:
            data: ``name`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> client.multi_parts.create({"name": "Set of parts 7"})
        """
        found: MultiPart = self._create(data, None, options)
        return found

    def update(
        self,
        reference: payloads.Ref | MultiPart,
        changes: payloads.MultiPartChanges | MultiPart,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> MultiPart:
        """Change some properties of a set of parts, and keep all others.

        Args:
            reference: Its id or its name.
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
            >>> client.multi_parts.update(7, {"name": "Set of parts 7"})
        """
        found: MultiPart = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | MultiPart, **options: Unpack[CallOptions]) -> None:
        """Delete a set of parts.

        Args:
            reference: Its id or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.multi_parts.delete(7)
        """
        self._delete(reference, options)
