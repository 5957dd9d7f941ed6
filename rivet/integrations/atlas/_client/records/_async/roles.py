# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Roles: ``client.roles``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Role, RoleCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.roles import RolesQuery
    from rivet.integrations.atlas._kinds import payloads


class AsyncRoles(AsyncRecords):
    """Roles."""

    _accessor = "roles"

    async def get(self, reference: payloads.Ref | Role, **options: Unpack[CallOptions]) -> Role:
        """Get a role.

        Args:
            reference: Its id, its name or its code.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.roles.get(7)
        """
        found: Role = await self._get(reference, options)
        return found

    async def find(self, **asked: Unpack[RolesQuery]) -> list[Role]:
        """Return all roles, or those with given values.

        Args:
            **asked: Values that properties must equal; and options of the call.

        Returns:
            The records.

        Raises:
            AtlasValidationError: A keyword is invalid.

        Example:
            >>> await client.roles.find()
        """
        found: list[Role] = await self._list(asked)
        return found

    async def create(self, data: payloads.NewRole | RoleCreate, **options: Unpack[CallOptions]) -> Role:
        """Create a role exactly once.

        Args:
            data: ``name``, ``roleType`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> await client.roles.create({"name": "Role 7", "roleType": "ROLE_CLIENT"})
        """
        found: Role = await self._create(data, None, options)
        return found

    async def update(
        self,
        reference: payloads.Ref | Role,
        changes: payloads.RoleChanges | Role,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Role:
        """Change some properties of a role, and keep all others.

        Args:
            reference: Its id, its name or its code.
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
            >>> await client.roles.update(7, {"description": "a note"})
        """
        found: Role = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | Role, **options: Unpack[CallOptions]) -> None:
        """Delete a role.

        Args:
            reference: Its id, its name or its code.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.roles.delete(7)
        """
        await self._delete(reference, options)
