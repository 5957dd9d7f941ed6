# Made from atlas/_client/_async/users.py by scripts/unasync.py (make regenerate). Do not edit.
"""The calls on users, and the health check, of SyncAtlasClient; users.py and health.py have what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client import operations
from rivet.integrations.atlas._client._sync.base import SyncBase
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models.custom_field_entity import CustomFieldEntity
    from atlas_api.models.custom_field_type import CustomFieldType
    from atlas_api.models.signup_request import SignupRequest
    from atlas_api.models.user import User

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._operations.health import Health
    from rivet.integrations.atlas._search.expression import Filter


class SyncPeopleCalls(SyncBase):
    """The calls on users, and the health check."""

    def create_user(self, data: payloads.NewUser | SignupRequest, **options: Unpack[CallOptions]) -> User:
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
        return self._walk(operations.listings.of_users(self._context, wanted, page_size, limit, after), options)

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

    def server_time(self) -> datetime:
        """Return the server's time, to the second: records carry its clock, which may differ from this machine's.

        It is known from the ``Date`` header of the last response; before the first one, a health check asks for it.

        Returns:
            The time in UTC; this machine's if the server cannot be reached.

        Example:
            >>> changed = client.iter_work_orders(F.updated_at >= client.server_time() - timedelta(hours=1))
        """
        clock = self._session.lifecycle.clock
        if not clock.is_known:
            self.health_check()
        return clock.now()

    def ensure_custom_field(
        self, label: str, field_type: CustomFieldType, entity: CustomFieldEntity, **options: Unpack[CallOptions]
    ) -> int:
        """Return the id of a custom field, which is created if there is none with this label.

        Args:
            label: Its label.
            field_type: What it holds, for example ``CustomFieldType.SHORT_TEXT``.
            entity: The kind of record that has it, for example ``CustomFieldEntity.ASSET``.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            Its id.

        Raises:
            AtlasPermissionError: There is none yet, and the account may not create it.
            AtlasUnsupportedError: The server's release has no custom fields.

        Example:
            >>> client.ensure_custom_field("ERP id", CustomFieldType.SHORT_TEXT, CustomFieldEntity.ASSET)
            12
        """
        self._ready("custom_fields")
        operation = operations.custom_fields.ensure(self._context, label, field_type, entity)
        return self._run(operation, options)
