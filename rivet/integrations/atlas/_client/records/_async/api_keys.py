# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""API keys: ``client.api_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords

if TYPE_CHECKING:
    from typing import Unpack

    from atlas_api.models import ApiKey, ApiKeyCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries import ApiKeysQuery
    from rivet.integrations.atlas._kinds import payloads


class AsyncApiKeys(AsyncRecords):
    """API keys."""

    _accessor = "api_keys"

    async def get(self, reference: payloads.Ref | ApiKey, **options: Unpack[CallOptions]) -> ApiKey:
        """Get an API key.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> await client.api_keys.get(7)
        """
        found: ApiKey = await self._get(reference, options)
        return found

    async def find(self, **asked: Unpack[ApiKeysQuery]) -> list[ApiKey]:
        """All API keys, or some of them.

        Args:
            **asked: Values that properties must have; and options of the call.

        Returns:
            The records.

        Raises:
            AtlasValidationError: A keyword cannot be used.

        Example:
            >>> await client.api_keys.find()
        """
        found: list[ApiKey] = await self._list(asked)
        return found

    async def create(self, data: payloads.NewApiKey | ApiKeyCreate, **options: Unpack[CallOptions]) -> ApiKey:
        """Create an API key, once.

        Args:
            data: ``label`` and what else is known; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; one whose response was lost is looked for.

        Raises:
            AtlasValidationError: A property is missing, unknown or unusable; nothing was created.
            AtlasOutcomeUnknownError: The response was lost, and the record was not found.

        Example:
            >>> await client.api_keys.create({...})
        """
        found: ApiKey = await self._create(data, None, options)
        return found

    async def delete(self, reference: payloads.Ref | ApiKey, **options: Unpack[CallOptions]) -> None:
        """Delete an API key.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> await client.api_keys.delete(7)
        """
        await self._delete(reference, options)

    async def rotate(self, reference: payloads.Ref | ApiKey, **options: Unpack[CallOptions]) -> ApiKey:
        """Give an API key a new code; the old one is good no more.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            What the server shows of it.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: An argument cannot be used.
            AtlasUnsupportedError: The server's release has no such call.

        Example:
            >>> await client.api_keys.rotate(...)
        """
        found: ApiKey = await self._act("rotate", reference, {}, options)
        return found
