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
    from rivet.integrations.atlas._client.records.queries import UsersQuery
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
            AtlasNotFoundError: There is none.

        Example:
            >>> client.users.get(7)
        """
        found: User = self._get(reference, options)
        return found

    def find(
        self, where: Filter[User] | str | None = None, *, page: int = 0, limit: int = 20, **asked: Unpack[UsersQuery]
    ) -> UserPage:
        """One page of users, in the order of their ids.

        Args:
            where: A filter; None for all. A text is looked for in firstName, lastName, email.
            page: Number of the page, from 0.
            limit: Records of a page, 1 or more.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

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
        """All users that match, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A text is looked for in firstName, lastName, email.
            page_size: Records of a request.
            limit: Records at most.
            after: Resume after a crash: the ``id`` of the last record that was dealt with.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            An iterator; what is created or deleted meanwhile makes it neither repeat nor miss others.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

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
            >>> client.users.update(7, {...})
        """
        found: User = self._update(reference, changes, if_unchanged_since, options)
        return found

    def change_role(self, reference: payloads.Ref | User, role: payloads.Ref, **options: Unpack[CallOptions]) -> User:
        """Give a user another role.

        Args:
            reference: Its id or its email.
            role: Id, word or name of the role.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            What the server shows of it.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: An argument cannot be used.

        Example:
            >>> client.users.change_role(...)
        """
        found: User = self._act("change_role", reference, {"role": role}, options)
        return found

    def enable(self, reference: payloads.Ref | User, **options: Unpack[CallOptions]) -> User:
        """Let a disabled user sign in again.

        Args:
            reference: Its id or its email.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            What the server shows of it.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: An argument cannot be used.
            AtlasUnsupportedError: The server's release has no such call.

        Example:
            >>> client.users.enable(...)
        """
        found: User = self._act("enable", reference, {}, options)
        return found

    def disable(self, reference: payloads.Ref | User, **options: Unpack[CallOptions]) -> User:
        """Let a user no longer sign in.

        Args:
            reference: Its id or its email.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            What the server shows of it.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: An argument cannot be used.

        Example:
            >>> client.users.disable(...)
        """
        found: User = self._act("disable", reference, {}, options)
        return found
