# Made from atlas/_client/records/_async/api_keys.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""API keys: ``client.api_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords

if TYPE_CHECKING:
    from typing import Unpack

    from atlas_api.models import ApiKey, ApiKeyCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.api_keys import ApiKeysQuery
    from rivet.integrations.atlas._kinds import payloads


class SyncApiKeys(SyncRecords):
    """API keys."""

    _accessor = "api_keys"

    def get(self, reference: payloads.Ref | ApiKey, **options: Unpack[CallOptions]) -> ApiKey:
        """Get an API key.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.api_keys.get(7)
        """
        found: ApiKey = self._get(reference, options)
        return found

    def find(self, **asked: Unpack[ApiKeysQuery]) -> list[ApiKey]:
        """Return all API keys, or those with given values.

        Args:
            **asked: Values that properties must equal; and options of the call.

        Returns:
            The records.

        Raises:
            AtlasValidationError: A keyword is invalid.

        Example:
            >>> client.api_keys.find()
        """
        found: list[ApiKey] = self._list(asked)
        return found

    def create(self, data: payloads.NewApiKey | ApiKeyCreate, **options: Unpack[CallOptions]) -> ApiKey:
        """Create an API key exactly once.

        Args:
            data: ``label`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> client.api_keys.create({"label": "Machine hours"})
        """
        found: ApiKey = self._create(data, None, options)
        return found

    def delete(self, reference: payloads.Ref | ApiKey, **options: Unpack[CallOptions]) -> None:
        """Delete an API key.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.api_keys.delete(7)
        """
        self._delete(reference, options)

    def rotate(self, reference: payloads.Ref | ApiKey, **options: Unpack[CallOptions]) -> ApiKey:
        """Rotate the code of an API key; the old one becomes invalid.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The API key.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.
            AtlasUnsupportedError: The server's release lacks this call.

        Example:
            >>> client.api_keys.rotate(7)
        """
        found: ApiKey = self._act("rotate", reference, {}, options)
        return found
