# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Parts of a work order or a purchase order: ``client.part_quantities``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import PartQuantity, PartQuantityCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads


class AsyncPartQuantities(AsyncRecords):
    """Parts of a work order or a purchase order."""

    _accessor = "part_quantities"

    async def get(self, reference: payloads.Ref | PartQuantity, **options: Unpack[CallOptions]) -> PartQuantity:
        """Get a part quantity.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.part_quantities.get(7)
        """
        found: PartQuantity = await self._get(reference, options)
        return found

    async def find(
        self,
        *,
        work_order: payloads.Ref | None = None,
        purchase_order: payloads.Ref | None = None,
        **options: Unpack[CallOptions],
    ) -> list[PartQuantity]:
        """Return all parts of a work order or a purchase order.

        Args:
            work_order: The work order: its id, number or name; one of the keywords must be given.
            purchase_order: The purchase order: its id, number or name; one of the keywords must be given.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The records.

        Raises:
            AtlasNotFoundError: There is no such record.

        Example:
            >>> await client.part_quantities.find(work_order=7)
        """
        found: list[PartQuantity] = await self._list(
            {"work_order": work_order, "purchase_order": purchase_order, **options}
        )
        return found

    async def create(
        self, data: payloads.NewPartQuantity | PartQuantityCreate, **options: Unpack[CallOptions]
    ) -> PartQuantity:
        """Create a part quantity exactly once.

        Args:
            data: ``quantity``, ``part`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> await client.part_quantities.create({"quantity": 7, "part": 7, "workOrder": 7})
        """
        found: PartQuantity = await self._create(data, None, options)
        return found

    async def update(
        self,
        reference: payloads.Ref | PartQuantity,
        changes: payloads.PartQuantityChanges | PartQuantity,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> PartQuantity:
        """Change some properties of a part quantity, and keep all others.

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
            >>> await client.part_quantities.update(7, {"quantity": 7})
        """
        found: PartQuantity = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | PartQuantity, **options: Unpack[CallOptions]) -> None:
        """Delete a part quantity.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.part_quantities.delete(7)
        """
        await self._delete(reference, options)
