"""What waits for a disk, beside the event loop or just called; and what goes into an outbox."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from rivet.integrations.atlas.exceptions import AtlasValidationError

if TYPE_CHECKING:
    from rivet.integrations.atlas.outbox import Outbox
    from rivet.integrations.atlas.outbox_entries import Entry

    from .reports import Report

logger = logging.getLogger("rivet.integrations.atlas")

P = ParamSpec("P")
T = TypeVar("T")


async def async_aside(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call it in a thread."""
    return await asyncio.to_thread(call, *args, **kwargs)


def sync_aside(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call it."""
    return call(*args, **kwargs)


def async_lock() -> asyncio.Lock:
    """A lock for tasks."""
    return asyncio.Lock()


def sync_lock() -> threading.Lock:
    """A lock for threads."""
    return threading.Lock()


def put_aside(outbox: Outbox, report: Report) -> Entry:
    """Put a report into the outbox; its entry, which may be there already.

    The asset and the expert follow as changes of their own: where Atlas does not know them, those are refused and the
    work order is not.
    """
    key = outbox.create_work_order(report.payload(), idempotency_key=report.key)
    entries = outbox.entries()
    if not any(entry.target == key for entry in entries):
        for name, value in report.optional().items():
            try:
                outbox.update_work_order(key, {name: value})
            except AtlasValidationError as error:
                logger.warning("Atlas: an escalation goes without %s (%s)", name, error.message)
    return next(entry for entry in entries if entry.key == key)
