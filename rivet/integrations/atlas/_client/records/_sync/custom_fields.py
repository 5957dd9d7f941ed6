# Made from atlas/_client/records/_async/custom_fields.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Custom fields: ``client.custom_fields``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import CustomField, CustomFieldCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.custom_fields import CustomFieldsQuery
    from rivet.integrations.atlas._kinds import payloads


class SyncCustomFields(SyncRecords):
    """Custom fields."""

    _accessor = "custom_fields"

    def get(self, reference: payloads.Ref | CustomField, **options: Unpack[CallOptions]) -> CustomField:
        """Get a custom field.

        Args:
            reference: Its id or its label.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.custom_fields.get(7)
        """
        found: CustomField = self._get(reference, options)
        return found

    def find(self, **asked: Unpack[CustomFieldsQuery]) -> list[CustomField]:
        """Return all custom fields, or those with given values.

        Args:
            **asked: Values that properties must equal; and options of the call.

        Returns:
            The records.

        Raises:
            AtlasValidationError: A keyword is invalid.

        Example:
            >>> client.custom_fields.find()
        """
        found: list[CustomField] = self._list(asked)
        return found

    def create(self, data: payloads.NewCustomField | CustomFieldCreate, **options: Unpack[CallOptions]) -> CustomField:
        """Create a custom field exactly once.

        Args:
            data: ``label``, ``fieldType``, ``entityType`` and optional properties; other records by id, number or
                name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> client.custom_fields.create({"label": "Machine hours", "fieldType": "SHORT_TEXT",
            ...     "entityType": "WORK_ORDER"})
        """
        found: CustomField = self._create(data, None, options)
        return found

    def update(
        self,
        reference: payloads.Ref | CustomField,
        changes: payloads.CustomFieldChanges | CustomField,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> CustomField:
        """Change some properties of a custom field, and keep all others.

        Args:
            reference: Its id or its label.
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
            >>> client.custom_fields.update(7, {"label": "Machine hours"})
        """
        found: CustomField = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | CustomField, **options: Unpack[CallOptions]) -> None:
        """Delete a custom field.

        Args:
            reference: Its id or its label.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.custom_fields.delete(7)
        """
        self._delete(reference, options)
