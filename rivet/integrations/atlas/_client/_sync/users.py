# Made from atlas/_client/_async/users.py by scripts/unasync.py (make regenerate). Do not edit.
"""Methods of SyncAtlasClient for users, health and server time; _operations/users.py and health.py implement them."""

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


class SyncUserCalls(SyncBase):
    """Methods for users, the health check, the server's time and custom fields."""

    def create_user(self, data: payloads.NewUser | SignupRequest, **options: Unpack[CallOptions]) -> User:
        """Create a user of your company; safe to repeat after a lost response.

        Args:
            data: ``email``, ``firstName``, ``lastName``, ``password`` (12 to 128 characters), ``role`` (USER,
                TECHNICIAN, ADMIN, or the name or id of another role; USER by default), ``phone``.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The new user.

        Raises:
            AtlasValidationError: A field is missing or invalid, or the e-mail belongs to another user.
            AtlasPermissionError: The signed-in user may not invite users.
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
        """Iterate over all users that match a filter, page by page; needs the permission to view people.

        Args:
            wanted: A filter such as ``UserF.email == "tech@plant.example"``; None for all.
            page_size: Users per request.
            limit: Maximum number of users.
            after: Resume after the user with this id, as in iter_work_orders().
            **options: timeout, deadline, max_retries, lane for each page.

        Returns:
            An iterator in the order of ids, stable under concurrent changes as iter_work_orders() is.

        Raises:
            AtlasValidationError: A number is invalid.

        Example:
            >>> [user.email for user in client.iter_users(UserF.enabled == True)]
        """
        return self._walk(operations.listings.of_users(self._context, wanted, page_size, limit, after), options)

    def health_check(self, **options: Unpack[CallOptions]) -> Health:
        """Check whether the server is up; needs neither a token nor a valid password.

        Args:
            **options: timeout, deadline, max_retries, lane for this call; no retry by default.

        Returns:
            ``status`` (UP or DOWN), ``message`` and ``latency_ms``; a server that cannot be reached is DOWN.

        Raises:
            AtlasConfigError: Calls are disabled by ATLAS_ENABLED.

        Example:
            >>> (client.health_check())["status"]
            'UP'
        """
        self._ready("health")
        return self._run(operations.health.health_check(self._context), {"max_retries": 0, **options})

    def server_time(self) -> datetime:
        """Return the server's time, to the second: timestamps of records come from its clock, not from this machine's.

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
        """Return the id of a custom field, which is created if none has this label.

        Args:
            label: Its label.
            field_type: Type of its values, for example ``CustomFieldType.SHORT_TEXT``.
            entity: The kind of record that has it, for example ``CustomFieldEntity.ASSET``.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The id of the custom field.

        Raises:
            AtlasPermissionError: The field does not exist, and the account may not create it.
            AtlasUnsupportedError: The server's release has no custom fields.

        Example:
            >>> client.ensure_custom_field("ERP id", CustomFieldType.SHORT_TEXT, CustomFieldEntity.ASSET)
            12
        """
        self._ready("custom_fields")
        operation = operations.custom_fields.ensure(self._context, label, field_type, entity)
        return self._run(operation, options)
