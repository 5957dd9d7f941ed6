# Made from async_calls/people.py by scripts/unasync.py (make regenerate). Do not edit.
"""The sync twin of async_calls/people.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas import operations
from rivet.integrations.atlas.limits import PAGE_SIZE
from rivet.integrations.atlas.sync_base import SyncBase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models.user import User

    from rivet.integrations.atlas.calls import CallOptions
    from rivet.integrations.atlas.filters import Filter
    from rivet.integrations.atlas.health import Health
    from rivet.integrations.atlas.payloads import Payload


class SyncPeopleCalls(SyncBase):
    """The calls on users, and the health check."""

    def create_user(self, data: Payload, **options: Unpack[CallOptions]) -> User:
        """Create a user of your company; safe to repeat if an earlier try broke off.

        Args:
            data: ``email``, ``firstName``, ``lastName``, ``password`` (12 to 128 characters), ``role`` (USER,
                TECHNICIAN, ADMIN or another word, name or id of a role; USER by default), ``phone``.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The user.

        Raises:
            AtlasValidationError: A field is missing or unusable, or the e-mail belongs to another user.
            AtlasPermissionError: The signed-in user may not invite people.
            AtlasLicenseError: The server's licence allows no more users.

        Example:
            >>> user = client.create_user({"email": "tech@plant.example", "firstName": "John",
            ...     "lastName": "Smith", "password": "SecurePass123!", "role": "TECHNICIAN"})
        """
        self._ready("users")
        operation = operations.users.create_user(self._context, data)
        del data  # a traceback with local variables would show the password
        return self._run(operation, options)

    def iter_users(
        self,
        wanted: Filter[User] | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[User]:
        """All users that match, page by page; the signed-in user must be allowed to see people.

        Args:
            wanted: A filter such as ``UserF.email == "tech@plant.example"``; None for all.
            page_size: Users of a request.
            limit: Users at most.
            after: As in iter_work_orders().
            **options: timeout, deadline, max_retries, lane for each page.

        Returns:
            An iterator, as stable as iter_work_orders().

        Raises:
            AtlasValidationError: A number cannot be used.

        Example:
            >>> [user.email for user in client.iter_users(UserF.enabled == True)]
        """
        return self._walk(operations.walks.of_users(self._context, wanted, page_size, limit, after), options)

    def health_check(self, **options: Unpack[CallOptions]) -> Health:
        """Ask whether the server is up; needs no token and no right password.

        Args:
            **options: timeout, deadline, max_retries, lane; no retry by default.

        Returns:
            ``status`` (UP or DOWN), ``message`` and ``latency_ms``; a server that cannot be reached is DOWN.

        Raises:
            AtlasConfigError: Calls are switched off by ATLAS_ENABLED.

        Example:
            >>> (client.health_check())["status"]
            'UP'
        """
        self._ready("health")
        return self._run(operations.health.health_check(self._context), {"max_retries": 0, **options})

    def _server_now(self) -> datetime:
        """What time it is for the server; our own clock if it cannot be reached."""
        clock = self._engine.life.clock
        if not clock.is_known:
            self.health_check()
        return clock.now()
