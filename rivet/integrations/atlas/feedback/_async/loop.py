"""The feedback loop with an AtlasClient; sync_loop.py is made from this file by scripts/unasync.py."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from atlas_api.models import WorkOrder

from rivet.integrations.atlas import AtlasClient
from rivet.integrations.atlas._search.fields import F
from rivet.integrations.atlas._support.concurrency import async_aside, async_lock
from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasNotFoundError
from rivet.integrations.atlas.feedback._ledger import FeedbackHandler, Ledger, Round, Told, says_negative, told_of
from rivet.integrations.atlas.webhooks import Event, WorkOrderChanged, WorkOrderStatusChanged

logger = logging.getLogger("rivet.integrations.atlas")

OVERLAP = timedelta(minutes=2)
"""So far back each look begins behind the last one: a change shows only when its transaction is over."""

BATCH = 100
"""Work orders that are written down at once."""


class FeedbackLoop:
    """Tells a handler what became of work orders that rest on knowledge-base atoms, each at least once.

    Args:
        client: The client.
        handler: An object with ``process_feedback(atom_ids, feedback_type)``, or such a function. What it raises is
            logged, and the verdict is told again in the next round.
        path: A file that remembers how far changes were looked at and what was told; one loop at a time has it.
        since: Where the very first look begins (a naive datetime is UTC); by default at the moment of that look.
        is_negative: Whether a completed work order's feedback is negative; by default if it begins with ``negative``.

    Raises:
        AtlasConfigError: The handler is none, or the file cannot be used.

    Example:
        >>> async with FeedbackLoop(client, FeedbackHandler(db), "feedback.sqlite3") as loop:
        ...     await loop.poll()
        Round(noted=2, told=2, failed=0)
    """

    def __init__(
        self,
        client: AtlasClient,
        handler: FeedbackHandler | Told,
        path: str | Path,
        *,
        since: datetime | None = None,
        is_negative: Callable[[WorkOrder], bool] = says_negative,
    ) -> None:
        if since is not None and not isinstance(since, datetime):
            raise AtlasConfigError("since must be a datetime (a naive one is UTC).")
        self._client = client
        self._since = since.replace(tzinfo=UTC) if since is not None and since.tzinfo is None else since
        self._telling = async_lock()
        self._told = told_of(handler, may_await=inspect.iscoroutinefunction(type(self).poll))
        self._ledger = Ledger(Path(path), is_negative)

    async def poll(self) -> Round:
        """Look at all work orders that changed since the last look, and tell the handler.

        Polling sees states: what is reopened and completed again between two looks counts as one more completion.

        Returns:
            What it came to.

        Raises:
            AtlasError: Atlas cannot be asked; the next look begins where this one did.
        """
        up = (await self._client.health_check()).status == "UP"  # tells the server's time, too
        now = await self._client.server_time()
        begin = await async_aside(self._ledger.looked_until) or self._since
        if begin is None:
            begin = now
            await async_aside(self._ledger.look_until, begin)
        begin = min(begin, now) if up else begin  # a clock that was ahead must not blind it
        newest, batch = begin, list[WorkOrder]()
        noted = failed = 0
        async for work_order in self._client.iter_work_orders(F.updated_at >= begin - OVERLAP, lane="bulk"):
            batch.append(work_order)
            if isinstance(work_order.updated_at, datetime):
                newest = max(newest, work_order.updated_at)
            if len(batch) == BATCH:
                new, missed = await async_aside(self._ledger.look_at, batch)
                noted, failed, batch = noted + new, failed + missed, []
        new, missed = await async_aside(self._ledger.look_at, batch)
        noted, failed = noted + new, failed + missed
        # What changes while the walk goes on may have been behind it already: the next look begins before that.
        if up and not failed:
            await async_aside(self._ledger.look_until, max(begin, min(newest, now)))
        return await self._tell(noted, failed)

    async def hear(self, event: Event) -> Round:
        """Look at the work order of a webhook's event, and tell the handler; other events come to nothing.

        Args:
            event: What `webhooks.parse` or a receiver gave.

        Returns:
            What it came to.

        Raises:
            AtlasError: Atlas cannot be asked: let the delivery fail, and Atlas sends it again.
        """
        if not isinstance(event, (WorkOrderChanged, WorkOrderStatusChanged)):
            return Round(0, 0, 0)
        try:
            # As it is now: deliveries come late, twice and out of order.
            current = await self._client.get_work_order(event.work_order_id)
        except AtlasNotFoundError:
            return Round(0, 0, 0)
        noted, failed = await async_aside(self._ledger.look_at, [current])
        if isinstance(event, WorkOrderStatusChanged) and event.previous_status == "COMPLETE" != event.new_status:
            noted += await async_aside(self._ledger.hear_of_reopening, current, event.occurred_at)
        return await self._tell(noted, failed)

    async def _tell(self, noted: int, failed: int) -> Round:
        told = 0
        async with self._telling:  # what a second call finds waiting must not be what this one tells
            for entry in await async_aside(self._ledger.waiting):
                try:
                    answer: Any = self._told(entry.atoms, entry.verdict)
                    if inspect.isawaitable(answer):
                        await answer
                except Exception as error:  # noqa: BLE001 - it is the handler's, and the next one may go well
                    logger.warning("Atlas: a verdict on atoms was not taken (%s); it comes again", type(error).__name__)
                    failed += 1
                else:
                    await async_aside(self._ledger.told, entry)
                    told += 1
        return Round(noted, told, failed)

    async def aclose(self) -> None:
        """Close the file."""
        await async_aside(self._ledger.close)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()
