"""Runs tool calls: what is offered to whom, checked arguments, limits, drafts."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from rivet.integrations.atlas.exceptions import AtlasError, AtlasNotFoundError, AtlasTimeoutError
from rivet.integrations.atlas.mcp._account import Account
from rivet.integrations.atlas.mcp._arguments import check_arguments, plain_numbers
from rivet.integrations.atlas.mcp._audit import AuditFile
from rivet.integrations.atlas.mcp._drafts import Draft, DraftStore
from rivet.integrations.atlas.mcp._errors import NotOfferedError
from rivet.integrations.atlas.mcp._once import call_hash
from rivet.integrations.atlas.mcp._options import McpOptions
from rivet.integrations.atlas.mcp._strings import NOTICE
from rivet.integrations.atlas.mcp._tool import Call, Caller, Change, Tool
from rivet.integrations.atlas.mcp._writes import Writer

CONFIRM_HINT = (
    "Nothing was written yet. Show the summary, before and after to the user; when the user agrees, call confirm_draft "
    "with this id, else discard_draft."
)


class Dispatcher:
    """Runs tool calls of all clients.

    Args:
        options: The server's settings.
        accounts: The accounts, by name.
        tools: The tools, by name.
    """

    def __init__(self, options: McpOptions, accounts: Mapping[str, Account], tools: Mapping[str, Tool]) -> None:
        self.options, self.accounts, self.tools = options, accounts, tools
        self.drafts = DraftStore()
        audit = AuditFile(options.audit_file)
        audit.check()
        self._writer = Writer(audit)

    def input_schema(self, tool: Tool, accounts: tuple[str, ...]) -> dict[str, Any]:
        """Return the schema of a tool's arguments, with ``account`` where a caller has several."""
        if len(accounts) == 1 or tool.kind == "draft":
            return tool.input_schema
        account = {"type": "string", "enum": list(accounts), "description": "The account to work in."}
        required = ["account", *tool.input_schema.get("required", ())]
        properties = {"account": account, **tool.input_schema["properties"]}
        return {**tool.input_schema, "properties": properties, "required": required}

    def offered(self, accounts: tuple[str, ...]) -> list[Tool]:
        """Return the tools that a caller with some accounts may call."""
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
        """Return a call whose arguments are checked.

        Raises:
            AtlasValidationError: An argument cannot be used.
            NotOfferedError: The account is read only.
        """
        check_arguments(tool.name, arguments, self.input_schema(tool, accounts))
        own = {name: plain_numbers(value) for name, value in arguments.items() if name != "account"}
        account = self.accounts[arguments.get("account", accounts[0])]
        if tool.kind in ("create", "update", "delete") and not self.options.may_write(account.options):
            raise NotOfferedError(f"The account {account.name} is read only in this MCP server.")
        return Call(account, own, caller, self.options, call_hash(caller.principal, account.name, tool.name, own))

    async def read(self, tool: Tool, call: Call) -> dict[str, Any]:
        """Run a tool that reads."""
        result: dict[str, Any] = await self._run(tool, call)
        return result

    async def prepare(self, tool: Tool, call: Call) -> Change | dict[str, Any]:
        """Return what a tool that writes will do, or its result if nothing needs to be written."""
        change: Change | dict[str, Any] = await self._run(tool, call)
        return change

    async def _run(self, tool: Tool, call: Call) -> Any:
        assert tool.run is not None, tool.name  # noqa: S101 - _draft_tools.py has the others
        call.account.count_call()
        longest = self.options.limits.call_seconds
        try:
            # Nothing is written here: it can be stopped anywhere. Each request has the client's deadline besides.
            async with asyncio.timeout(longest), call.account.slot():
                return await tool.run(call)
        except TimeoutError:
            raise AtlasTimeoutError(f"{tool.name} was stopped after {longest:g} s; nothing was written.") from None

    async def write(self, tool: Tool, call: Call, change: Change) -> dict[str, Any]:
        """Do a write that no person confirms, once.

        Raises:
            AtlasError: It failed; nothing was written unless the error says otherwise.
        """
        return await self._writer.write(tool, call, change)

    def draft(self, tool: Tool, call: Call, change: Change) -> Draft:
        """Keep a write until a person confirms it."""
        return self.drafts.add(tool, call, change)

    async def confirm(self, draft: Draft, approved_by: str) -> dict[str, Any]:
        """Do what a draft says, once; confirming it again at the same time gives the same result.

        Raises:
            AtlasNotFoundError: It was confirmed or discarded before, or is too old.
        """
        draft = self.drafts.get(draft.id, draft.call.caller.principal)
        if draft.is_confirmed and draft.tool.kind != "create":
            raise AtlasNotFoundError("This draft was confirmed already: get the record to see what it says now.")
        draft.is_confirmed = True
        try:
            return await self._writer.write(draft.tool, draft.call, draft.change, approved_by)
        except AtlasError:
            draft.is_confirmed = False
            raise

    async def finish(self) -> None:
        """Start no more writes, and wait for those that run."""
        await self._writer.finish()


def draft_result(draft: Draft) -> dict[str, Any]:
    """Return the result of a call that made a draft."""
    return {"notice": NOTICE, "draft": draft.shown(), "next": CONFIRM_HINT}
