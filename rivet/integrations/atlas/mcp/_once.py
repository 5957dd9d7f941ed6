"""Deduplication of tool calls: a create that is called again with the same arguments returns the first result."""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from rivet.integrations.atlas.exceptions import AtlasConflictError, AtlasOutcomeUnknownError

DAY = 86_400.0
MOST_KEPT = 2_000
"""Maximum number of remembered calls; the oldest is dropped first."""


@dataclass(slots=True)
class _Entry:
    key: str
    expires: float
    task: asyncio.Task[dict[str, Any]] | None = None
    result: dict[str, Any] | None = None
    is_unknown: bool = False


class CallLedger:
    """Remembers the creates of this process; concurrent equal calls share one write."""

    def __init__(self) -> None:
        self._entries: OrderedDict[str, _Entry] = OrderedDict()

    def key_of(self, call: str, seconds: float, today: date, given: str | None) -> str:
        """Return the idempotency key of a call: the given one, that of an earlier equal call, or a new one.

        Args:
            call: Fingerprint of the call, as `call_fingerprint` makes it.
            seconds: Time in which an equal call means the same write.
            today: The account's date: an equal call in another process gets the same key on the same day.
            given: The caller's key, if any.
        """
        entry = self._current(call)
        if entry is None:
            key = given or f"mcp-{hashlib.sha256(f'{call} {today.isoformat()}'.encode()).hexdigest()[:32]}"
            entry = self._entries[call] = _Entry(key, time.monotonic() + seconds)
            while len(self._entries) > MOST_KEPT:
                self._entries.popitem(last=False)
        return entry.key

    async def run(
        self, call: str, write: Callable[[], Awaitable[dict[str, Any]]], *, is_found_by_key: bool
    ) -> dict[str, Any]:
        """Run a write, or return the result of an earlier equal one, with ``isRepeated``.

        A caller that goes away does not stop the write: it is finished, remembered and audited.

        Args:
            call: Fingerprint of the call; `key_of` knows it.
            write: The write.
            is_found_by_key: Whether the write may be sent again after an unknown outcome: it looks by its key first.

        Raises:
            AtlasConflictError: It is unknown whether the same write happened before.
        """
        entry = self._current(call)
        if entry is None:  # it was forgotten meanwhile
            entry = self._entries[call] = _Entry("", time.monotonic() + DAY)
        if entry.result is not None:
            return {**entry.result, "isRepeated": True}
        if entry.task is not None:
            return {**await asyncio.shield(entry.task), "isRepeated": True}
        if entry.is_unknown and not is_found_by_key:
            raise AtlasConflictError(
                "The same call was made before, and it is unknown whether Atlas did it. Look for the record first; if "
                "it is not there, call again with an idempotencyKey of your own."
            )
        entry.task = asyncio.create_task(self._write(entry, write))
        return await asyncio.shield(entry.task)

    async def _write(self, entry: _Entry, write: Callable[[], Awaitable[dict[str, Any]]]) -> dict[str, Any]:
        try:
            entry.result = await write()
        except AtlasOutcomeUnknownError:
            entry.is_unknown = True
            raise
        finally:
            entry.task = None
        entry.is_unknown = False
        return entry.result

    def _current(self, call: str) -> _Entry | None:
        entry = self._entries.get(call)
        if entry is not None and entry.task is None and entry.expires <= time.monotonic():
            del self._entries[call]
            return None
        return entry

    async def finish(self) -> None:
        """Wait for running writes."""
        running = [entry.task for entry in self._entries.values() if entry.task is not None]
        await asyncio.gather(*running, return_exceptions=True)


def call_fingerprint(who: str, account: str, tool: str, arguments: Mapping[str, Any]) -> str:
    """Return a hash of caller, account, tool and arguments; a given idempotencyKey replaces the arguments."""
    given = arguments.get("idempotencyKey")
    said = given if given is not None else dict(arguments)
    return hashlib.sha256(json.dumps([who, account, tool, said], sort_keys=True).encode()).hexdigest()
