# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Additional costs of a work order: ``client.additional_costs``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import AdditionalCost, AdditionalCostCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads


class AsyncAdditionalCosts(AsyncRecords):
    """Additional costs of a work order."""

    _accessor = "additional_costs"

    async def get(self, reference: payloads.Ref | AdditionalCost, **options: Unpack[CallOptions]) -> AdditionalCost:
        """Get an additional cost.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> await client.additional_costs.get(7)
        """
        found: AdditionalCost = await self._get(reference, options)
        return found

    async def find(self, work_order: payloads.Ref, **options: Unpack[CallOptions]) -> list[AdditionalCost]:
        """Additional costs of a work order: the whole list.

        Args:
            work_order: The work order: its id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The records.

        Raises:
            AtlasNotFoundError: There is no such record.

        Example:
            >>> await client.additional_costs.find(work_order=7)
        """
        found: list[AdditionalCost] = await self._list({"work_order": work_order, **options})
        return found

    async def create(
        self, data: payloads.NewAdditionalCost | AdditionalCostCreate, **options: Unpack[CallOptions]
    ) -> AdditionalCost:
        """Create an additional cost, once.

        Args:
            data: ``cost``, ``workOrder`` and what else is known; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; one whose response was lost is looked for.

        Raises:
            AtlasValidationError: A property is missing, unknown or unusable; nothing was created.
            AtlasOutcomeUnknownError: The response was lost, and the record was not found.

        Example:
            >>> await client.additional_costs.create({...})
        """
        found: AdditionalCost = await self._create(data, None, options)
        return found

    async def update(
        self,
        reference: payloads.Ref | AdditionalCost,
        changes: payloads.AdditionalCostChanges | AdditionalCost,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AdditionalCost:
        """Change some properties of an additional cost, and keep all others.

        Args:
            reference: Its id.
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
            >>> await client.additional_costs.update(7, {...})
        """
        found: AdditionalCost = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | AdditionalCost, **options: Unpack[CallOptions]) -> None:
        """Delete an additional cost.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> await client.additional_costs.delete(7)
        """
        await self._delete(reference, options)
