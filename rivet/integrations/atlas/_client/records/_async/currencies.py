# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Currencies: ``client.currencies``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Currency, CurrencyCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.currencies import CurrenciesQuery
    from rivet.integrations.atlas._kinds import payloads


class AsyncCurrencies(AsyncRecords):
    """Currencies."""

    _accessor = "currencies"

    async def get(self, reference: payloads.Ref | Currency, **options: Unpack[CallOptions]) -> Currency:
        """Get a currency.

        Args:
            reference: Its id, its name or its code.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.currencies.get(7)
        """
        found: Currency = await self._get(reference, options)
        return found

    async def find(self, **asked: Unpack[CurrenciesQuery]) -> list[Currency]:
        """Return all currencies, or those with given values.

        Args:
            **asked: Values that properties must equal; and options of the call.

        Returns:
            The records.

        Raises:
            AtlasValidationError: A keyword is invalid.

        Example:
            >>> await client.currencies.find()
        """
        found: list[Currency] = await self._list(asked)
        return found

    async def create(self, data: payloads.NewCurrency | CurrencyCreate, **options: Unpack[CallOptions]) -> Currency:
        """Create a currency exactly once.

        Args:
            data: ``name`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> await client.currencies.create({"name": "Currency 7"})
        """
        found: Currency = await self._create(data, None, options)
        return found

    async def update(
        self,
        reference: payloads.Ref | Currency,
        changes: payloads.CurrencyChanges | Currency,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Currency:
        """Change some properties of a currency, and keep all others.

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
            >>> await client.currencies.update(7, {"name": "Currency 7"})
        """
        found: Currency = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | Currency, **options: Unpack[CallOptions]) -> None:
        """Delete a currency.

        Args:
            reference: Its id, its name or its code.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.currencies.delete(7)
        """
        await self._delete(reference, options)
