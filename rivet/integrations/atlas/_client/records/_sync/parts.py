# Made from atlas/_client/records/_async/parts.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Parts: ``client.parts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Asset, Part, PartCreate, PartPage, PartQuantity, Success, WorkOrder

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries import PartsQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class SyncParts(SyncRecords):
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
            AtlasNotFoundError: There is none.

        Example:
            >>> client.parts.get(7)
        """
        found: Part = self._get(reference, options)
        return found

    def find(
        self, where: Filter[Part] | str | None = None, *, page: int = 0, limit: int = 20, **asked: Unpack[PartsQuery]
    ) -> PartPage:
        """One page of parts, in the order of their ids.

        Args:
            where: A filter; None for all. A text is looked for in name, description.
            page: Number of the page, from 0.
            limit: Records of a page, 1 or more.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

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
        """All parts that match, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A text is looked for in name, description.
            page_size: Records of a request.
            limit: Records at most.
            after: Resume after a crash: the ``id`` of the last record that was dealt with.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            An iterator; what is created or deleted meanwhile makes it neither repeat nor miss others.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

        Example:
            >>> [one.id for one in client.parts.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    def create(
        self, data: payloads.NewPart | PartCreate, *, idempotency_key: str | None = None, **options: Unpack[CallOptions]
    ) -> Part:
        """Create a part, once.

        Args:
            data: ``name`` and what else is known; other records by id, number or name.
            idempotency_key: A key of your own: if there is a record with it, that is the result. A line of the
                description holds it.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; one whose response was lost is looked for.

        Raises:
            AtlasValidationError: A property is missing, unknown or unusable; nothing was created.
            AtlasOutcomeUnknownError: The response was lost, and the record was not found.

        Example:
            >>> client.parts.create({...})
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
            >>> client.parts.update(7, {...})
        """
        found: Part = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | Part, **options: Unpack[CallOptions]) -> None:
        """Delete a part.

        Args:
            reference: Its id, its name or its barcode.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: There is none.

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
    ) -> Success:
        """Put parts into stock, with a transaction that says why.

        Args:
            reference: Its id, its name or its barcode.
            quantity: How many.
            description: Why.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            What the server shows of it.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: An argument cannot be used.
            AtlasUnsupportedError: The server's release has no such call.

        Example:
            >>> client.parts.restock(...)
        """
        found: Success = self._act("restock", reference, {"quantity": quantity, "description": description}, options)
        return found

    def consume(
        self, reference: payloads.Ref | Part, work_order: payloads.Ref, quantity: float, **options: Unpack[CallOptions]
    ) -> PartQuantity:
        """Use parts on a work order; they leave the stock.

        Args:
            reference: Its id, its name or its barcode.
            work_order: The work order: id or number.
            quantity: How many.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            What the server shows of it.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: An argument cannot be used.

        Example:
            >>> client.parts.consume(...)
        """
        found: PartQuantity = self._act("consume", reference, {"workOrder": work_order, "quantity": quantity}, options)
        return found

    def assets(self, reference: payloads.Ref | Part, **options: Unpack[CallOptions]) -> list[Asset]:
        """The assets that a part belongs to.

        Args:
            reference: Its id, its name or its barcode.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            What the server shows of it.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: An argument cannot be used.

        Example:
            >>> client.parts.assets(...)
        """
        found: list[Asset] = self._act("assets", reference, {}, options)
        return found

    def work_orders(self, reference: payloads.Ref | Part, **options: Unpack[CallOptions]) -> list[WorkOrder]:
        """The work orders on which a part was used.

        Args:
            reference: Its id, its name or its barcode.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            What the server shows of it.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: An argument cannot be used.

        Example:
            >>> client.parts.work_orders(...)
        """
        found: list[WorkOrder] = self._act("work_orders", reference, {}, options)
        return found
