# Made from atlas/_client/_async/knowledge_atoms.py by scripts/unasync.py (make regenerate). Do not edit.
"""Methods of SyncAtlasClient for knowledge-base atoms; _operations/knowledge_atoms.py implements them."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from rivet.integrations.atlas._client import operations
from rivet.integrations.atlas._client._sync.base import SyncBase
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Unpack

    from atlas_api.models.work_order import WorkOrder

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._operations.pages import Walk


class SyncKnowledgeCalls(SyncBase):
    """Methods for knowledge-base atoms."""

    def tag_atoms(self, work_order_id: int | str, *atoms: str, **options: Unpack[CallOptions]) -> WorkOrder:
        """Tag a work order with knowledge-base atoms; existing tags are kept.

        They are kept in a custom field, "RIVET knowledge atoms", which is created if the account has none; before
        Atlas 1.8.0 in the last line of the description, which later changes keep.
        Calls of one client wait for each other; if two processes tag the same work order at the same moment, one may
        overwrite the tags of the other.

        Args:
            work_order_id: Its id or number.
            *atoms: Ids of atoms: 1 to 200 letters, digits and the characters ``_ : . -``.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order; ``rivet.integrations.atlas.atoms.atoms_of`` returns its atoms.

        Raises:
            AtlasValidationError: An id is invalid; nothing was changed.
            AtlasNotFoundError: No such work order.
            AtlasPermissionError: The account may not change the work order, or may not create the missing custom field.

        Example:
            >>> client.tag_atoms("WO000001", "siemens:s7-1200:f003")
        """
        self._ready("knowledge_atoms")
        return self._run(operations.knowledge_atoms.tag_atoms(self._context, work_order_id, atoms), options)

    def iter_work_orders_with_atom(
        self, atom: str, *, page_size: int = PAGE_SIZE, after: int | None = None, **options: Unpack[CallOptions]
    ) -> Iterator[WorkOrder]:
        """Iterate over the work orders that are tagged with an atom.

        Args:
            atom: The atom's id.
            page_size: Work orders per request.
            after: Resume after the work order with this id.
            **options: timeout, deadline, max_retries, lane for each page.

        Returns:
            An iterator in the order of ids.

        Raises:
            AtlasValidationError: The id or a number is invalid.

        Example:
            >>> [work_order.custom_id for work_order in client.iter_work_orders_with_atom("siemens:s7-1200:f003")]
        """
        return self._tagged_with(operations.listings.with_atom(self._context, atom, page_size, after), atom, options)

    def _tagged_with(self, walk: Walk[WorkOrder], atom: str, options: CallOptions) -> Iterator[WorkOrder]:
        with closing(self._walk(walk, options)) as found:
            for work_order in found:
                if atom in operations.knowledge_atoms.atoms_of(work_order):
                    yield work_order
