# Made from atlas/_client/records/_async/work_order_histories.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""History of a work order: ``client.work_order_histories``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords

if TYPE_CHECKING:
    from typing import Unpack

    from atlas_api.models import WorkOrderHistory

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads


class SyncWorkOrderHistories(SyncRecords):
    """History of a work order."""

    _accessor = "work_order_histories"

    def get(self, reference: payloads.Ref | WorkOrderHistory, **options: Unpack[CallOptions]) -> WorkOrderHistory:
        """Get an entry of a history.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.work_order_histories.get(7)
        """
        found: WorkOrderHistory = self._get(reference, options)
        return found

    def find(self, work_order: payloads.Ref, **options: Unpack[CallOptions]) -> list[WorkOrderHistory]:
        """Return all history of a work order.

        Args:
            work_order: The work order: its id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The records.

        Raises:
            AtlasNotFoundError: There is no such record.

        Example:
            >>> client.work_order_histories.find(work_order=7)
        """
        found: list[WorkOrderHistory] = self._list({"work_order": work_order, **options})
        return found
