# Made from atlas/_client/records/_async/parts.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Parts: ``client.parts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.own_calls import SyncOwnParts
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Asset, Part, PartCreate, PartPage, WorkOrder

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.parts import PartsQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class SyncParts(SyncOwnParts):
    """Parts."""

    _accessor = "parts"

    def get(self, reference: payloads.Ref | Part, **options: Unpack[CallOptions]) -> Part:
        """Get a part.

        Args:
            reference: Its id, its name or its barcode.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.parts.get(7)
        """
        found: Part = self._get(reference, options)
        return found

    def find(
        self, where: Filter[Part] | str | None = None, *, page: int = 0, limit: int = 20, **asked: Unpack[PartsQuery]
    ) -> PartPage:
        """Return one page of parts, in the order of their ids.

        Args:
            where: A filter; None for all. A string is searched for in name, description.
            page: Number of the page, from 0.
            limit: Records per page, 1 or more.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> (client.parts.find(limit=50)).content
        """
        found: PartPage = self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[Part] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[PartsQuery],
    ) -> Iterator[Part]:
        """Iterate over all matching parts, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A string is searched for in name, description.
            page_size: Records per request.
            limit: Maximum number of records.
            after: Resume after the record with this id, for example the last one processed before a crash.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            An iterator; records that are created or deleted meanwhile make it neither repeat nor skip others.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> [one.id for one in client.parts.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    def create(
        self, data: payloads.NewPart | PartCreate, *, idempotency_key: str | None = None, **options: Unpack[CallOptions]
    ) -> Part:
        """Create a part exactly once.

        Args:
            data: ``name`` and optional properties; other records by id, number or name.
            idempotency_key: A key of your own: if a record with it exists, that one is returned. The description
                stores it.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> client.parts.create({"name": "Part 7"})
        """
        found: Part = self._create(data, idempotency_key, options)
        return found

    def update(
        self,
        reference: payloads.Ref | Part,
        changes: payloads.PartChanges | Part,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Part:
        """Change some properties of a part, and keep all others.

        Args:
            reference: Its id, its name or its barcode.
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
            >>> client.parts.update(7, {"description": "a note"})
        """
        found: Part = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | Part, **options: Unpack[CallOptions]) -> None:
        """Delete a part.

        Args:
            reference: Its id, its name or its barcode.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.parts.delete(7)
        """
        self._delete(reference, options)

    def restock(
        self,
        reference: payloads.Ref | Part,
        quantity: float,
        description: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Part:
        """Add parts to the stock, with a transaction that gives the reason; return the part with its new stock.

        Args:
            reference: Its id, its name or its barcode.
            quantity: The quantity.
            description: The reason.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The part.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.
            AtlasUnsupportedError: The server's release lacks this call.

        Example:
            >>> client.parts.restock(7, quantity=7)
        """
        found: Part = self._act("restock", reference, {"quantity": quantity, "description": description}, options)
        return found

    def assets(self, reference: payloads.Ref | Part, **options: Unpack[CallOptions]) -> list[Asset]:
        """List the assets that a part belongs to.

        Args:
            reference: Its id, its name or its barcode.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The assets.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> client.parts.assets(7)
        """
        found: list[Asset] = self._act("assets", reference, {}, options)
        return found

    def work_orders(self, reference: payloads.Ref | Part, **options: Unpack[CallOptions]) -> list[WorkOrder]:
        """List the work orders on which a part was used.

        Args:
            reference: Its id, its name or its barcode.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work orders.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> client.parts.work_orders(7)
        """
        found: list[WorkOrder] = self._act("work_orders", reference, {}, options)
        return found
