# Made from atlas/_client/records/_async/relations.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Relations of a work order to others: ``client.relations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Relation, RelationCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads


class SyncRelations(SyncRecords):
    """Relations of a work order to others."""

    _accessor = "relations"

    def find(self, work_order: payloads.Ref, **options: Unpack[CallOptions]) -> list[Relation]:
        """Return all relations of a work order to others.

        Args:
            work_order: The work order: its id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The records.

        Raises:
            AtlasNotFoundError: There is no such record.

        Example:
            >>> client.relations.find(work_order=7)
        """
        found: list[Relation] = self._list({"work_order": work_order, **options})
        return found

    def create(self, data: payloads.NewRelation | RelationCreate, **options: Unpack[CallOptions]) -> Relation:
        """Create a relation exactly once.

        Args:
            data: ``parent``, ``child``, ``relationType`` and optional properties; other records by id, number or
                name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> client.relations.create({"parent": 7, "child": 7, "relationType": "DUPLICATE_OF"})
        """
        found: Relation = self._create(data, None, options)
        return found

    def update(
        self,
        reference: payloads.Ref | Relation,
        changes: payloads.RelationChanges | Relation,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Relation:
        """Change some properties of a relation, and keep all others.

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
            >>> client.relations.update(7, {"parent": 7})
        """
        found: Relation = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | Relation, **options: Unpack[CallOptions]) -> None:
        """Delete a relation.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.relations.delete(7)
        """
        self._delete(reference, options)
