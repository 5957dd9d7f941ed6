# Made from atlas/feedback/_async/loop.py by scripts/unasync.py (make regenerate). Do not edit.
"""Feedback loop: find completed and reopened work orders, and pass verdicts on their atoms to a handler."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from atlas_api.models import WorkOrder

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas._search.fields import F
from rivet.integrations.atlas._support.concurrency import sync_lock, sync_run_blocking
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasNotFoundError
from rivet.integrations.atlas.feedback._ledger import (
    Callback,
    FeedbackHandler,
    Ledger,
    Round,
    as_callback,
    says_negative,
)
from rivet.integrations.atlas.webhooks import Event, WorkOrderChanged, WorkOrderStatusChanged

logger = logging.getLogger("rivet.integrations.atlas")

OVERLAP = timedelta(minutes=2)
"""Overlap of consecutive polls: a change becomes visible only at commit."""

BATCH = 100
"""Work orders recorded in one transaction."""


@suggests_keywords
class SyncFeedbackLoop:
    """Passes verdicts on knowledge-base atoms to a handler, each at least once, by the outcome of their work orders.

    Args:
        client: The client.
        handler: An object with ``process_feedback(atom_ids, feedback_type)``, or such a function. If it raises, that is
            logged, and it is called again in the next round.
        path: SQLite file with the poll cursor and the delivered verdicts; only one loop at a time can use it.
        since: Start of the first poll (a naive datetime is UTC); by default the time of that poll.
        is_negative: Returns whether a completed work order's feedback is negative; by default if it starts with
            ``negative``.

    Raises:
        AtlasConfigError: The handler is invalid, or the file cannot be used.

    Example:
        >>> with SyncFeedbackLoop(client, FeedbackHandler(db), "feedback.sqlite3") as loop:
        ...     loop.poll()
        Round(noted=2, told=2, failed=0)
    """

    def __init__(
        self,
        client: SyncAtlasClient,
        handler: FeedbackHandler | Callback,
        path: str | Path,
        *,
        since: datetime | None = None,
        is_negative: Callable[[WorkOrder], bool] = says_negative,
    ) -> None:
        if since is not None and not isinstance(since, datetime):
            raise AtlasConfigError("since must be a datetime (a naive one is UTC).")
        self._client = client
        self._since = since.replace(tzinfo=UTC) if since is not None and since.tzinfo is None else since
        self._delivering = sync_lock()
        self._callback = as_callback(handler, may_await=inspect.iscoroutinefunction(type(self).poll))
        self._ledger = Ledger(Path(path), is_negative)

    def poll(self) -> Round:
        """Poll all work orders that changed since the last poll, and call the handler.

        Polling sees states: a work order that is reopened and completed again between two polls counts as one more
        completion.

        Returns:
            The numbers of new, delivered and failed verdicts.

        Raises:
            AtlasError: Atlas cannot be reached; the next poll starts where this one did.
        """
        up = (self._client.health_check()).status == "UP"  # updates the server's clock, too
        now = self._client.server_time()
        begin = sync_run_blocking(self._ledger.cursor) or self._since
        if begin is None:
            begin = now
            sync_run_blocking(self._ledger.set_cursor, begin)
        begin = min(begin, now) if up else begin  # a clock that was ahead must not skip changes
        newest, batch = begin, list[WorkOrder]()
        noted = failed = 0
        for work_order in self._client.iter_work_orders(F.updated_at >= begin - OVERLAP, lane="bulk"):
            batch.append(work_order)
            if isinstance(work_order.updated_at, datetime):
                newest = max(newest, work_order.updated_at)
            if len(batch) == BATCH:
                new, missed = sync_run_blocking(self._ledger.record, batch)
                noted, failed, batch = noted + new, failed + missed, []
        new, missed = sync_run_blocking(self._ledger.record, batch)
        noted, failed = noted + new, failed + missed
        # A change during the iteration may be on a page before it: the next poll starts before that.
        if up and not failed:
            sync_run_blocking(self._ledger.set_cursor, max(begin, min(newest, now)))
        return self._deliver(noted, failed)

    def hear(self, event: Event) -> Round:
        """Process the work order of a webhook event, and call the handler; other events are ignored.

        Args:
            event: The event of `webhooks.parse` or of a receiver.

        Returns:
            The numbers of new, delivered and failed verdicts.

        Raises:
            AtlasError: Atlas cannot be reached; the next poll() finds the change.
        """
        if not isinstance(event, (WorkOrderChanged, WorkOrderStatusChanged)):
            return Round(0, 0, 0)
        try:
            # The current state: deliveries come late, twice and out of order.
            current = self._client.get_work_order(event.work_order_id)
        except AtlasNotFoundError:
            return Round(0, 0, 0)
        noted, failed = sync_run_blocking(self._ledger.record, [current])
        if isinstance(event, WorkOrderStatusChanged) and event.previous_status == "COMPLETE" != event.new_status:
            noted += sync_run_blocking(self._ledger.record_reopening, current, event.occurred_at)
        return self._deliver(noted, failed)

    def _deliver(self, noted: int, failed: int) -> Round:
        delivered = 0
        with self._delivering:  # a concurrent call must not deliver the same verdicts
            for entry in sync_run_blocking(self._ledger.waiting):
                try:
                    self._callback(entry.atoms, entry.verdict)
                except Exception as error:  # noqa: BLE001 - the handler's error; the next verdict may work
                    logger.warning(
                        "Atlas: the feedback handler failed (%s); the call is repeated", type(error).__name__
                    )
                    failed += 1
                else:
                    sync_run_blocking(self._ledger.mark_delivered, entry)
                    delivered += 1
        return Round(noted, delivered, failed)

    def close(self) -> None:
        """Close the file."""
        sync_run_blocking(self._ledger.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        self.close()
