# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Files: ``client.files``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.own_calls import AsyncOwnFiles
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import File, FilePage

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.files import FilesQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class AsyncFiles(AsyncOwnFiles):
    """Files."""

    _accessor = "files"

    async def get(self, reference: payloads.Ref | File, **options: Unpack[CallOptions]) -> File:
        """Get a file.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.files.get(7)
        """
        found: File = await self._get(reference, options)
        return found

    async def find(
        self, where: Filter[File] | str | None = None, *, page: int = 0, limit: int = 20, **asked: Unpack[FilesQuery]
    ) -> FilePage:
        """Return one page of files, in the order of their ids.

        Args:
            where: A filter; None for all. A string is searched for in name.
            page: Number of the page, from 0.
            limit: Records per page, 1 or more.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> (await client.files.find(limit=50)).content
        """
        found: FilePage = await self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[File] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[FilesQuery],
    ) -> AsyncIterator[File]:
        """Iterate over all matching files, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A string is searched for in name.
            page_size: Records per request.
            limit: Maximum number of records.
            after: Resume after the record with this id, for example the last one processed before a crash.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            An iterator; records that are created or deleted meanwhile make it neither repeat nor skip others.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> [one.id async for one in client.files.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    async def update(
        self,
        reference: payloads.Ref | File,
        changes: payloads.FileChanges | File,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Change some properties of a file, and keep all others.

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
            >>> await client.files.update(7, {"name": "File 7"})
        """
        found: File = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | File, **options: Unpack[CallOptions]) -> None:
        """Delete a file.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.files.delete(7)
        """
        await self._delete(reference, options)
