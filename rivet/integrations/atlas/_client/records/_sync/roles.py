# Made from atlas/_client/records/_async/roles.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Roles: ``client.roles``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Role, RoleCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries import RolesQuery
    from rivet.integrations.atlas._kinds import payloads


class SyncRoles(SyncRecords):
    """Roles."""

    _accessor = "roles"

    def get(self, reference: payloads.Ref | Role, **options: Unpack[CallOptions]) -> Role:
        """Get a role.

        Args:
            reference: Its id, its name or its code.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> client.roles.get(7)
        """
        found: Role = self._get(reference, options)
        return found

    def find(self, **asked: Unpack[RolesQuery]) -> list[Role]:
        """All roles, or some of them.

        Args:
            **asked: Values that properties must have; and options of the call.

        Returns:
            The records.

        Raises:
            AtlasValidationError: A keyword cannot be used.

        Example:
            >>> client.roles.find()
        """
        found: list[Role] = self._list(asked)
        return found

    def create(self, data: payloads.NewRole | RoleCreate, **options: Unpack[CallOptions]) -> Role:
        """Create a role, once.

        Args:
            data: ``name``, ``roleType`` and what else is known; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; one whose response was lost is looked for.

        Raises:
            AtlasValidationError: A property is missing, unknown or unusable; nothing was created.
            AtlasOutcomeUnknownError: The response was lost, and the record was not found.

        Example:
            >>> client.roles.create({...})
        """
        found: Role = self._create(data, None, options)
        return found

    def update(
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
            >>> client.roles.update(7, {...})
        """
        found: Role = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | Role, **options: Unpack[CallOptions]) -> None:
        """Delete a role.

        Args:
            reference: Its id, its name or its code.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> client.roles.delete(7)
        """
        self._delete(reference, options)
