# Made from atlas/_client/records/_async/notifications.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Notifications of the signed-in user: ``client.notifications``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Notification, NotificationPage, Success

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.notifications import NotificationsQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class SyncNotifications(SyncRecords):
    """Notifications of the signed-in user."""

    _accessor = "notifications"

    def get(self, reference: payloads.Ref | Notification, **options: Unpack[CallOptions]) -> Notification:
        """Get a notification.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.notifications.get(7)
        """
        found: Notification = self._get(reference, options)
        return found

    def find(
        self,
        where: Filter[Notification] | str | None = None,
        *,
        page: int = 0,
        limit: int = 20,
        **asked: Unpack[NotificationsQuery],
    ) -> NotificationPage:
        """Return one page of notifications of the signed-in user, in the order of their ids.

        Args:
            where: A filter; None for all. A string is searched for in message.
            page: Number of the page, from 0.
            limit: Records per page, 1 or more.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> (client.notifications.find(limit=50)).content
        """
        found: NotificationPage = self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[Notification] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[NotificationsQuery],
    ) -> Iterator[Notification]:
        """Iterate over all matching notifications of the signed-in user, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A string is searched for in message.
            page_size: Records per request.
            limit: Maximum number of records.
            after: Resume after the record with this id, for example the last one processed before a crash.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            An iterator; records that are created or deleted meanwhile make it neither repeat nor skip others.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> [one.id for one in client.notifications.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    def update(
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
            >>> client.notifications.update(7, {"seen": True})
        """
        found: Notification = self._update(reference, changes, if_unchanged_since, options)
        return found

    def read_all(self, **options: Unpack[CallOptions]) -> Success:
        """Mark all notifications as seen.

        Args:
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The success.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> client.notifications.read_all()
        """
        found: Success = self._act("read_all", None, {}, options)
        return found
