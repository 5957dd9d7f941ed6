"""Does writes: once, within the limits, and with an audit entry before and after each."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import logging
from collections.abc import Mapping
from typing import Any

from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasConflictError, AtlasError
from rivet.integrations.atlas.mcp._audit import AuditFile, changed
from rivet.integrations.atlas.mcp._once import CallLedger, CreateCall, Result, WriteTasks, call_hash
from rivet.integrations.atlas.mcp._tool import Call, Change, Tool

logger = logging.getLogger("rivet.integrations.atlas.mcp")


class Writer:
    """Does the writes of all clients.

    Args:
        audit: Where each write is recorded.
    """

    def __init__(self, audit: AuditFile) -> None:
        self._audit = audit
        self._tasks = WriteTasks()
        self._ledger = CallLedger(self._tasks)

    async def write(self, tool: Tool, call: Call, change: Change, approved_by: str | None = None) -> Result:
        """Do a write, once.

        Args:
            tool: The tool.
            call: Its call.
            change: What it will do.
            approved_by: Who confirmed it, if a person had to.

        Raises:
            AtlasError: It failed; nothing was written unless the error says otherwise.
        """
        if tool.kind == "create":
            return await self._create(tool, call, change, approved_by)

        async def write() -> Result:
            async with call.account.slot():
                return await self._audited(tool, call, change, "", approved_by)

        return await asyncio.shield(self._tasks.start(write()))

    async def _create(self, tool: Tool, call: Call, change: Change, approved_by: str | None) -> Result:
        given = call.arguments.get("idempotencyKey")
        look = change.look if given is None else None

        async def write(key: str, is_in_doubt: bool) -> Result:
            # Writes that search first go one at a time: two callers must not both find nothing.
            async with call.account.slot(), call.account.looking if look else contextlib.nullcontext():
                if look is not None and (found := await look()) is not None:
                    return {**found, "isRepeated": True}
                if is_in_doubt and not tool.is_found_by_key:
                    raise AtlasConflictError(
                        "The same call was made before, and it is unknown whether Atlas did it. Look for the record "
                        "first; if it is not there, call again with an idempotencyKey of your own."
                    )
                return await self._audited(tool, call, change, key, approved_by)

        said = dict(call.arguments) if given is None else given
        identity = call_hash(call.caller.principal, call.account.name, tool.name, said)
        day = call.account.dates.now().date().isoformat()  # the same call in another process has the same key that day
        key = given or f"mcp-{hashlib.sha256(f'{identity} {day}'.encode()).hexdigest()[:32]}"
        return await self._ledger.run(CreateCall(identity, call.fingerprint, key, tool.repeat_seconds), write)

    async def _audited(self, tool: Tool, call: Call, change: Change, key: str, approved_by: str | None) -> Result:
        call.account.count_write()
        entry: dict[str, Any] = {
            "tool": tool.name,
            "account": call.account.name,
            "user": call.account.user,
            "caller": call.caller.principal,
            "client": call.caller.client,
            "approvedBy": approved_by,
            "key": key or None,
            "summary": change.summary,
            "record": dict(change.target) or None,
            **changed(change.before, change.after),
        }
        await self._audit.record("started", **entry)
        try:
            result = await change.write(key)
        except AtlasError as error:
            await self._ended("failed", **entry, error=type(error).__name__, message=error.message)
            raise
        except BaseException as error:
            await self._ended("interrupted", **entry, error=type(error).__name__)
            raise
        await self._ended("finished", **{**entry, "record": _written(result) or entry["record"]})
        return result

    async def _ended(self, event: str, **entry: Any) -> None:
        """Record how a write ended. It is done by now, and its result must not be lost for a full disk."""
        try:
            await self._audit.record(event, **entry)
        except AtlasConfigError:
            logger.exception("%s %s, which the audit file does not say", entry["summary"], event)

    async def finish(self) -> None:
        """Start no more writes, and wait for those that run."""
        await self._tasks.finish()


def _written(result: Mapping[str, Any]) -> dict[str, Any] | None:
    """The record that a result shows."""
    for name in ("workOrder", "asset", "request", "comment", "reading", "deleted"):
        if isinstance(one := result.get(name), Mapping):
            return {"kind": name, "id": one.get("id"), "number": one.get("number")}
    return None
