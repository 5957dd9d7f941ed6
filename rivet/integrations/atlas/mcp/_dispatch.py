"""Dispatch tool calls: validation, limits, drafts and confirmations, repeated calls, audit."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from rivet.integrations.atlas.exceptions import AtlasError, AtlasNotFoundError
from rivet.integrations.atlas.mcp._account import Account
from rivet.integrations.atlas.mcp._arguments import check_arguments
from rivet.integrations.atlas.mcp._audit import AuditFile, changed
from rivet.integrations.atlas.mcp._drafts import Draft, DraftStore
from rivet.integrations.atlas.mcp._errors import NotOfferedError
from rivet.integrations.atlas.mcp._once import CallLedger, call_fingerprint
from rivet.integrations.atlas.mcp._options import McpOptions
from rivet.integrations.atlas.mcp._texts import NOTICE
from rivet.integrations.atlas.mcp._tool import Call, Caller, Change, Tool

CONFIRM_HINT = (
    "Nothing was written yet. Show the summary, before and after to the user; when the user agrees, call confirm_draft "
    "with this id, else discard_draft."
)


class Dispatcher:
    """Dispatches the tool calls of all clients.

    Args:
        options: The server's settings.
        accounts: The accounts, by name.
        tools: The tools, by name.
    """

    def __init__(self, options: McpOptions, accounts: Mapping[str, Account], tools: Mapping[str, Tool]) -> None:
        self.options, self.accounts, self.tools = options, accounts, tools
        self.drafts = DraftStore()
        self.audit = AuditFile(options.audit_file)
        self._ledger = CallLedger()

    def input_schema(self, tool: Tool, accounts: tuple[str, ...]) -> dict[str, Any]:
        """Return the schema of a tool's arguments, with ``account`` where a caller has several."""
        if len(accounts) == 1 or tool.kind == "draft":
            return tool.input_schema
        account = {"type": "string", "enum": list(accounts), "description": "The account to work in."}
        required = ["account", *tool.input_schema.get("required", ())]
        properties = {"account": account, **tool.input_schema["properties"]}
        return {**tool.input_schema, "properties": properties, "required": required}

    def offered(self, accounts: tuple[str, ...]) -> list[Tool]:
        """Return the tools that a caller may use in the given accounts."""
        may_write = any(self.options.may_write(self.accounts[name].options) for name in accounts)
        offered = []
        for tool in self.tools.values():
            if tool.name == "list_accounts":
                is_offered = len(accounts) > 1
            elif tool.kind == "draft":
                is_offered = may_write and self.options.confirm
            else:
                is_offered = tool.kind == "read" or (may_write and (tool.kind != "delete" or self.options.allow_delete))
            offered += [tool] if is_offered else []
        return offered

    def call_of(self, tool: Tool, arguments: Mapping[str, Any], caller: Caller, accounts: tuple[str, ...]) -> Call:
        """Return a call with validated arguments.

        Raises:
            AtlasValidationError: An argument cannot be used.
            NotOfferedError: The account is read only.
        """
        check_arguments(tool.name, arguments, self.input_schema(tool, accounts))
        own = {name: value for name, value in arguments.items() if name != "account"}
        account = self.accounts[arguments.get("account", accounts[0])]
        if tool.kind in ("create", "update", "delete") and not self.options.may_write(account.options):
            raise NotOfferedError(f"The account {account.name} is read only in this MCP server.")
        fingerprint = call_fingerprint(caller.principal, account.name, tool.name, own)
        return Call(account, own, caller, self.options, fingerprint)

    async def read(self, tool: Tool, call: Call) -> dict[str, Any]:
        """Run a read-only tool."""
        result: dict[str, Any] = await self._run(tool, call)
        return result

    async def prepare(self, tool: Tool, call: Call) -> Change:
        """Return the change that a writing tool will make."""
        change: Change = await self._run(tool, call)
        return change

    async def _run(self, tool: Tool, call: Call) -> Any:
        assert tool.run is not None, tool.name  # noqa: S101 - _draft_tools.py has the others
        async with call.account.turn():
            return await tool.run(call)

    async def write(self, tool: Tool, call: Call, change: Change, approved_by: str | None = None) -> dict[str, Any]:
        """Execute a write exactly once.

        Args:
            tool: The tool.
            call: The tool call.
            change: The change to make.
            approved_by: Name of the confirming person, if confirmation was required.

        Raises:
            AtlasError: The write failed; nothing was written unless the error says otherwise.
        """

        async def write(key: str = "") -> dict[str, Any]:
            call.account.count_write()
            return await self._audited(tool, call, change, key, approved_by)

        if tool.kind != "create":
            return await write()
        today, given = call.account.dates.now().date(), call.arguments.get("idempotencyKey")
        key = self._ledger.key_of(call.fingerprint, tool.repeat_seconds, today, given)
        return await self._ledger.run(call.fingerprint, partial(write, key), is_found_by_key=tool.is_found_by_key)

    async def _audited(
        self, tool: Tool, call: Call, change: Change, key: str, approved_by: str | None
    ) -> dict[str, Any]:
        entry: dict[str, Any] = {
            "tool": tool.name,
            "account": call.account.name,
            "user": call.account.options.client_arguments.get("email"),
            "caller": call.caller.principal,
            "client": call.caller.client,
            "approvedBy": approved_by,
            "key": key or None,
            "summary": change.summary,
            "record": dict(change.target) or None,
            **changed(change.before, change.after),
        }
        await self.audit.record("started", **entry)
        try:
            result = await change.write(key)
        except AtlasError as error:
            await self.audit.record("failed", **entry, error=type(error).__name__, message=error.message)
            raise
        except BaseException as error:
            await self.audit.record("interrupted", **entry, error=type(error).__name__)
            raise
        await self.audit.record("finished", **{**entry, "record": _written(result) or entry["record"]})
        return result

    def draft(self, tool: Tool, call: Call, change: Change) -> Draft:
        """Store a write as a draft until a person confirms it."""
        return self.drafts.add(tool, call, change)

    async def confirm(self, draft: Draft, approved_by: str) -> dict[str, Any]:
        """Execute a draft exactly once; a concurrent second confirmation returns the same result.

        Raises:
            AtlasNotFoundError: The draft was confirmed before.
        """
        if draft.is_confirmed and draft.tool.kind != "create":
            raise AtlasNotFoundError("This draft was confirmed already: get the record to see what it says now.")
        draft.is_confirmed = True
        try:
            return await self.write(draft.tool, draft.call, draft.change, approved_by)
        except AtlasError:
            draft.is_confirmed = False
            raise

    async def finish(self) -> None:
        """Wait for running writes."""
        await self._ledger.finish()


def draft_result(draft: Draft) -> dict[str, Any]:
    """Return the result of a call that created a draft."""
    return {"notice": NOTICE, "draft": draft.shown(), "next": CONFIRM_HINT}


def _written(result: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the record in a result."""
    for name in ("workOrder", "asset", "request", "comment", "reading", "deleted"):
        if isinstance(one := result.get(name), Mapping):
            return {"kind": name, "id": one.get("id"), "number": one.get("number")}
    return None
