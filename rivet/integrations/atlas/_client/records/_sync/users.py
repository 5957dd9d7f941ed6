# Made from atlas/_client/records/_async/users.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Users: ``client.users``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.own_calls import SyncOwnUsers
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import User, UserPage

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.users import UsersQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class SyncUsers(SyncOwnUsers):
    """Users."""

    _accessor = "users"

    def get(self, reference: payloads.Ref | User, **options: Unpack[CallOptions]) -> User:
        """Get a user.

        Args:
            reference: Its id or its email.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.users.get(7)
        """
        found: User = self._get(reference, options)
        return found

    def find(
        self, where: Filter[User] | str | None = None, *, page: int = 0, limit: int = 20, **asked: Unpack[UsersQuery]
    ) -> UserPage:
        """Return one page of users, in the order of their ids.

        Args:
            where: A filter; None for all. A string is searched for in firstName, lastName, email.
            page: Number of the page, from 0.
            limit: Records per page, 1 or more.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> (client.users.find(limit=50)).content
        """
        found: UserPage = self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[User] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[UsersQuery],
    ) -> Iterator[User]:
        """Iterate over all matching users, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A string is searched for in firstName, lastName, email.
            page_size: Records per request.
            limit: Maximum number of records.
            after: Resume after the record with this id, for example the last one processed before a crash.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            An iterator; records that are created or deleted meanwhile make it neither repeat nor skip others.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> [one.id for one in client.users.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    def update(
        self,
        reference: payloads.Ref | User,
        changes: payloads.UserChanges | User,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> User:
        """Change some properties of a user, and keep all others.

        Args:
            reference: Its id or its email.
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
            >>> client.users.update(7, {"firstName": "a note"})
        """
        found: User = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | User, **options: Unpack[CallOptions]) -> None:
        """Delete a user. They cannot sign in any more, their e-mail is free again, and their records stay.

        Args:
            reference: Its id or its email.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.users.delete(7)
        """
        self._delete(reference, options)

    def change_role(self, reference: payloads.Ref | User, role: payloads.Ref, **options: Unpack[CallOptions]) -> User:
        """Change the role of a user.

        Args:
            reference: Its id or its email.
            role: The role: its id, code (such as TECHNICIAN) or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The user.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> client.users.change_role(7, role=7)
        """
        found: User = self._act("change_role", reference, {"role": role}, options)
        return found

    def enable(self, reference: payloads.Ref | User, **options: Unpack[CallOptions]) -> User:
        """Enable a disabled user.

        Args:
            reference: Its id or its email.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The user.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.
            AtlasUnsupportedError: The server's release lacks this call.

        Example:
            >>> client.users.enable(7)
        """
        found: User = self._act("enable", reference, {}, options)
        return found

    def disable(self, reference: payloads.Ref | User, **options: Unpack[CallOptions]) -> User:
        """Disable a user, who can then no longer sign in.

        Args:
            reference: Its id or its email.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The user.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> client.users.disable(7)
        """
        found: User = self._act("disable", reference, {}, options)
        return found
