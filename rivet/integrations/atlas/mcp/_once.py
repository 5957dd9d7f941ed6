"""Repeated tool calls: a create that is called again with the same arguments gives the first result."""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any

from rivet.integrations.atlas.exceptions import AtlasConflictError, AtlasConnectionError, AtlasOutcomeUnknownError

DAY = 86_400.0
MOST_KEPT = 2_000
"""Calls that are remembered; the oldest that are over are forgotten first."""

Result = dict[str, Any]


class WriteTasks:
    """Writes that run. A caller that goes away stops none in the middle: it is finished and audited."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Result]] = set()
        self._is_ending = False

    def start(self, write: Coroutine[Any, Any, Result]) -> asyncio.Task[Result]:
        """Start a write; wait for it through `asyncio.shield`.

        Raises:
            AtlasConnectionError: The server is ending; nothing was written.
        """
        if self._is_ending:
            write.close()
            raise AtlasConnectionError("This MCP server is ending, and nothing was written.")
        task = asyncio.create_task(write)
        self._running.add(task)
        task.add_done_callback(self._forget)
        return task

    def _forget(self, task: asyncio.Task[Result]) -> None:
        self._running.discard(task)
        if not task.cancelled():
            task.exception()  # its caller may be gone, and then no one reads it

    async def finish(self) -> None:
        """Start no more writes, and wait for those that run."""
        self._is_ending = True
        await asyncio.gather(*self._running, return_exceptions=True)


@dataclass(frozen=True, slots=True)
class CreateCall:
    """A call that creates a record.

    Attributes:
        identity: Hash of who calls what in which account, with the caller's own key or else with which arguments.
        fingerprint: Hash of all of the call.
        key: Idempotency key for Atlas, if the call is the first of its identity.
        seconds: How long the same call means the same record.
    """

    identity: str
    fingerprint: str
    key: str
    seconds: float


@dataclass(slots=True)
class _Entry:
    key: str
    fingerprint: str
    expires: float
    task: asyncio.Task[Result] | None = None
    result: Result | None = None
    is_in_doubt: bool = False


class CallLedger:
    """Remembers the creates of this process. Calls that run at the same time share one write.

    Args:
        tasks: Runs the writes.
    """

    def __init__(self, tasks: WriteTasks) -> None:
        self._tasks = tasks
        self._entries: OrderedDict[str, _Entry] = OrderedDict()

    async def run(self, call: CreateCall, write: Callable[[str, bool], Awaitable[Result]]) -> Result:
        """Run a create, or give the result of the same one before, with ``isRepeated``.

        Args:
            call: The call.
            write: The write, called with the idempotency key of the first such call, and whether it is unknown what
                came of that.

        Raises:
            AtlasConflictError: The caller's key belongs to a call with other arguments.
        """
        entry = self._entry(call)
        if entry.fingerprint != call.fingerprint:
            raise AtlasConflictError(
                "This idempotencyKey belongs to a call with other arguments, and nothing was written. Give another "
                "key, or repeat the arguments of that call."
            )
        if entry.result is not None:
            return {**entry.result, "isRepeated": True}
        if entry.task is not None:
            return {**await asyncio.shield(entry.task), "isRepeated": True}
        entry.task = self._tasks.start(self._write(call.identity, entry, write))
        return await asyncio.shield(entry.task)

    async def _write(self, identity: str, entry: _Entry, write: Callable[[str, bool], Awaitable[Result]]) -> Result:
        try:
            entry.result = await write(entry.key, entry.is_in_doubt)
        except AtlasOutcomeUnknownError:
            entry.is_in_doubt = True
            raise
        finally:
            entry.task = None
            if entry.result is None and not entry.is_in_doubt:  # it failed for sure: its key is free again
                self._entries.pop(identity, None)
        return entry.result

    def _entry(self, call: CreateCall) -> _Entry:
        now = time.monotonic()
        entry = self._entries.get(call.identity)
        if entry is not None and (entry.task is not None or entry.expires > now):
            return entry
        entry = self._entries[call.identity] = _Entry(call.key, call.fingerprint, now + call.seconds)
        self._entries.move_to_end(call.identity)
        over = (name for name, one in self._entries.items() if one.task is None and one is not entry)
        for name in list(over)[: max(0, len(self._entries) - MOST_KEPT)]:
            del self._entries[name]
        return entry


def call_hash(who: str, account: str, tool: str, said: Mapping[str, Any] | str) -> str:
    """Return a hash of who calls what in which account, with which arguments or which key."""
    return hashlib.sha256(json.dumps([who, account, tool, said], sort_keys=True).encode()).hexdigest()
