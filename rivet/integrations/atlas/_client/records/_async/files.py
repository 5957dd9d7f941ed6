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
    from rivet.integrations.atlas._client.records.queries import FilesQuery
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
            AtlasNotFoundError: There is none.

        Example:
            >>> await client.files.get(7)
        """
        found: File = await self._get(reference, options)
        return found

    async def find(
        self, where: Filter[File] | str | None = None, *, page: int = 0, limit: int = 20, **asked: Unpack[FilesQuery]
    ) -> FilePage:
        """One page of files, in the order of their ids.

        Args:
            where: A filter; None for all. A text is looked for in name.
            page: Number of the page, from 0.
            limit: Records of a page, 1 or more.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

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
        """All files that match, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A text is looked for in name.
            page_size: Records of a request.
            limit: Records at most.
            after: Resume after a crash: the ``id`` of the last record that was dealt with.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            An iterator; what is created or deleted meanwhile makes it neither repeat nor miss others.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

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
            changes: The properties to change; None empties one.
            if_unchanged_since: The ``updated_at`` of what you decided upon: if others have changed it since,
                nothing is sent.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record as it is then.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: A property is unknown or unusable; nothing was changed.
            AtlasConflictError: Others changed it since then.

        Example:
            >>> await client.files.update(7, {...})
        """
        found: File = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | File, **options: Unpack[CallOptions]) -> None:
        """Delete a file.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> await client.files.delete(7)
        """
        await self._delete(reference, options)
