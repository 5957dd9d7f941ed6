# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Notifications of the signed-in user: ``client.notifications``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Notification, NotificationPage, Success

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries import NotificationsQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class AsyncNotifications(AsyncRecords):
    """Notifications of the signed-in user."""

    _accessor = "notifications"

    async def get(self, reference: payloads.Ref | Notification, **options: Unpack[CallOptions]) -> Notification:
        """Get a notification.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> await client.notifications.get(7)
        """
        found: Notification = await self._get(reference, options)
        return found

    async def find(
        self,
        where: Filter[Notification] | str | None = None,
        *,
        page: int = 0,
        limit: int = 20,
        **asked: Unpack[NotificationsQuery],
    ) -> NotificationPage:
        """One page of notifications of the signed-in user, in the order of their ids.

        Args:
            where: A filter; None for all. A text is looked for in message.
            page: Number of the page, from 0.
            limit: Records of a page, 1 or more.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

        Example:
            >>> (await client.notifications.find(limit=50)).content
        """
        found: NotificationPage = await self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[Notification] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[NotificationsQuery],
    ) -> AsyncIterator[Notification]:
        """All notifications of the signed-in user that match, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A text is looked for in message.
            page_size: Records of a request.
            limit: Records at most.
            after: Resume after a crash: the ``id`` of the last record that was dealt with.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            An iterator; what is created or deleted meanwhile makes it neither repeat nor miss others.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

        Example:
            >>> [one.id async for one in client.notifications.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    async def update(
        self,
        reference: payloads.Ref | Notification,
        changes: payloads.NotificationChanges | Notification,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Notification:
        """Change some properties of a notification, and keep all others.

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
            >>> await client.notifications.update(7, {...})
        """
        found: Notification = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def read_all(self, **options: Unpack[CallOptions]) -> Success:
        """Mark all notifications as seen.

        Args:
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            What the server shows of it.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: An argument cannot be used.

        Example:
            >>> await client.notifications.read_all(...)
        """
        found: Success = await self._act("read_all", None, {}, options)
        return found
