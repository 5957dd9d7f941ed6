"""The MCP server: lists and calls of tools, resources and prompts, for the account or accounts of each caller."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import mcp_types as types
from mcp.server.lowlevel import Server
from mcp.shared.exceptions import MCPError

from rivet.integrations.atlas import __version__
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.exceptions import AtlasError, AtlasNotFoundError, AtlasValidationError
from rivet.integrations.atlas.mcp import _confirmation, _prompts, _resources
from rivet.integrations.atlas.mcp._account import Account
from rivet.integrations.atlas.mcp._arguments import load_validator
from rivet.integrations.atlas.mcp._asset_tools import ASSET_TOOLS
from rivet.integrations.atlas.mcp._confirmation import Context
from rivet.integrations.atlas.mcp._dispatch import Dispatcher, draft_result
from rivet.integrations.atlas.mcp._draft_tools import DRAFT_TOOLS, run_draft_tool
from rivet.integrations.atlas.mcp._drafts import Draft
from rivet.integrations.atlas.mcp._errors import NotOfferedError, crash_result, error_result
from rivet.integrations.atlas.mcp._options import McpOptions
from rivet.integrations.atlas.mcp._output_schema import output_schema
from rivet.integrations.atlas.mcp._presentation import presentable, tool_error, tool_result, without_secrets
from rivet.integrations.atlas.mcp._principals import caller_of
from rivet.integrations.atlas.mcp._record_tools import RECORD_TOOLS
from rivet.integrations.atlas.mcp._report_tools import REPORT_TOOLS
from rivet.integrations.atlas.mcp._strings import NOTICE
from rivet.integrations.atlas.mcp._tool import Call, Caller, Change, Tool
from rivet.integrations.atlas.mcp._work_order_tools import WORK_ORDER_TOOLS

logger = logging.getLogger("rivet.integrations.atlas.mcp")

INSTRUCTIONS = (
    f"Tools for Atlas CMMS: maintenance work orders, assets, plans, parts, requests, meters, people.\n{NOTICE}\n"
    "People see numbers (WO000012, A000007), not ids: name records by number and title, people by name. Dates are "
    "local times of the account. primaryUser is responsible; assignedTo are further workers. Lists are pages: "
    "nextCursor goes on, total counts all. An error says in `next` what to do. Look before you create; write only what "
    "the user asked for."
)

ALL_TOOLS = (*WORK_ORDER_TOOLS, *ASSET_TOOLS, *RECORD_TOOLS, *REPORT_TOOLS, *DRAFT_TOOLS)


@suggests_keywords
class AtlasMcpServer:
    """An MCP server for one or several Atlas accounts.

    Args:
        options: Its settings; one account from the environment by default.

    Raises:
        AtlasConfigError: Settings are missing or wrong, or the audit file cannot be written.

    Example:
        >>> server = AtlasMcpServer(McpOptions(read_only=True))
        >>> await run_stdio(server)
    """

    def __init__(self, options: McpOptions | None = None) -> None:
        self.options = options or McpOptions()
        self._accounts = {one.name: Account(one, self.options.limits) for one in self.options.accounts}
        self._dispatcher = Dispatcher(self.options, self._accounts, {tool.name: tool for tool in ALL_TOOLS})
        self._secrets: tuple[str, ...] = tuple(
            secret for account in self._accounts.values() for secret in account.secrets()
        )
        self.server: Server[None] = Server(
            "atlas",
            version=__version__,
            title="Atlas CMMS",
            instructions=INSTRUCTIONS,
            lifespan=self._lifespan,
            on_list_tools=self._list_tools,
            on_call_tool=self._call_tool,
            on_list_resources=self._list_resources,
            on_list_resource_templates=self._list_templates,
            on_read_resource=self._read_resource,
            on_list_prompts=self._list_prompts,
            on_get_prompt=self._get_prompt,
        )

    def hide(self, secret: str) -> None:
        """Keep a string out of all results: a bearer token."""
        self._secrets = (*self._secrets, secret)

    async def aclose(self) -> None:
        """Wait for the writes that run, then close the connections to Atlas."""
        await self._dispatcher.finish()
        for account in self._accounts.values():
            await account.aclose()

    @asynccontextmanager
    async def _lifespan(self, _server: Server[None]) -> AsyncIterator[None]:
        try:
            yield None
        finally:
            await self.aclose()

    def _caller(self, context: Context) -> tuple[Caller, tuple[str, ...]]:
        return caller_of(context, self.options.accounts)

    async def _list_tools(
        self, context: Context, _params: types.PaginatedRequestParams | None
    ) -> types.ListToolsResult:
        _, accounts = self._caller(context)
        return types.ListToolsResult(
            tools=[self._described(tool, accounts) for tool in self._dispatcher.offered(accounts)]
        )

    def _described(self, tool: Tool, accounts: tuple[str, ...]) -> types.Tool:
        is_read = tool.kind == "read" or tool.name in ("list_drafts", "list_accounts")
        is_additive = tool.kind == "create" or tool.name == "discard_draft"
        hints = types.ToolAnnotations(
            title=tool.title,
            read_only_hint=is_read,
            destructive_hint=not (is_read or is_additive),
            idempotent_hint=tool.name != "confirm_draft" or None,
            open_world_hint=False,
        )
        return types.Tool(
            name=tool.name,
            title=tool.title,
            description=tool.description,
            input_schema=self._dispatcher.input_schema(tool, accounts),
            output_schema=output_schema(tool.output),
            annotations=hints,
        )

    async def _call_tool(
        self, context: Context, params: types.CallToolRequestParams
    ) -> types.CallToolResult | types.InputRequiredResult:
        longest = self.options.limits.result_characters
        try:
            result = await self._run(context, params)
        except AtlasError as error:
            logger.info("%s: %s", params.name[:60], type(error).__name__)
            return tool_error(error_result(error), longest, self._secrets)
        except MCPError:
            raise
        except Exception:
            logger.exception("%s failed", params.name[:60])
            return tool_error(crash_result(params.name[:60]), longest, self._secrets)
        if isinstance(result, types.InputRequiredResult):
            return result
        return tool_result(result, longest, self._secrets)

    async def _run(
        self, context: Context, params: types.CallToolRequestParams
    ) -> dict[str, Any] | types.InputRequiredResult:
        caller, accounts = self._caller(context)
        tool, arguments = self._offered(params.name, accounts), params.arguments or {}
        await load_validator()
        call = self._dispatcher.call_of(tool, arguments, caller, accounts)
        if tool.name == "confirm_draft":
            draft = self._dispatcher.drafts.get(arguments["draft"], caller.principal)
            draft.call.account.count_call()
            if draft.is_confirmed or not _confirmation.can_ask(context):
                by = arguments.get("approvedBy") or f"confirm_draft by {caller.principal}"
                return await self._dispatcher.confirm(draft, by)
            return await self._asked(context, params, draft)
        if tool.kind == "draft":
            return run_draft_tool(self._dispatcher, tool, arguments, caller, accounts)
        if tool.kind == "read":
            return await self._dispatcher.read(tool, call)
        if (answered := _confirmation.answer_of(params)) is not None:
            draft = self._dispatcher.drafts.get(answered[0], caller.principal)
            if draft.call.fingerprint != call.fingerprint:
                raise AtlasValidationError("The answer belongs to another call. Nothing was written.")
            return await self._asked(context, params, draft)
        change = await self._dispatcher.prepare(tool, call)
        if not isinstance(change, Change):
            return change
        if not self.options.confirm:
            return await self._dispatcher.write(tool, call, change)
        draft = self._dispatcher.draft(tool, call, change)
        return await self._asked(context, params, draft) if _confirmation.can_ask(context) else draft_result(draft)

    async def _asked(
        self, context: Context, params: types.CallToolRequestParams, draft: Draft
    ) -> dict[str, Any] | types.InputRequiredResult:
        """Do a draft if the person whom the client asks agrees."""
        answered = _confirmation.answer_of(params)
        if answered is not None and answered[0] == draft.id:
            return await self._answered(draft, answered[1])
        question = without_secrets(_confirmation.question(draft), self._secrets)
        asked = await _confirmation.ask(context, draft.id, question)
        return asked if isinstance(asked, types.InputRequiredResult) else await self._answered(draft, asked)

    async def _answered(self, draft: Draft, answer: types.ElicitResult) -> dict[str, Any]:
        if answer.action == "accept":
            return await self._dispatcher.confirm(draft, _confirmation.approver(answer))
        self._dispatcher.drafts.discard(draft)
        raise AtlasValidationError(
            "The user did not agree, and nothing was written. Do not try again unless the user asks for it."
        )

    def _offered(self, name: str, accounts: tuple[str, ...]) -> Tool:
        offered = {tool.name: tool for tool in self._dispatcher.offered(accounts)}
        if name in offered:
            return offered[name]
        why = "is switched off in this server" if name in self._dispatcher.tools else "does not exist"
        raise NotOfferedError(f"The tool {name[:60]!r} {why}; there are {', '.join(offered)}.")

    async def _list_resources(
        self, context: Context, _params: types.PaginatedRequestParams | None
    ) -> types.ListResourcesResult:
        return types.ListResourcesResult(resources=_resources.resources(self._caller(context)[1]))

    async def _list_templates(
        self, context: Context, _params: types.PaginatedRequestParams | None
    ) -> types.ListResourceTemplatesResult:
        return types.ListResourceTemplatesResult(resource_templates=_resources.templates(self._caller(context)[1]))

    async def _read_resource(
        self, context: Context, params: types.ReadResourceRequestParams
    ) -> types.ReadResourceResult:
        try:
            address = _resources.address_of(params.uri)
            caller, accounts = self._caller(context)
            tool = self._offered(address.tool, accounts)
            await load_validator()
            call: Call = self._dispatcher.call_of(tool, address.arguments, caller, accounts)
            result = await self._dispatcher.read(tool, call)
        except AtlasError as error:
            raise self._protocol_error(error, params.uri) from None
        except Exception:
            logger.exception("Reading a resource failed")
            raise MCPError(code=types.INTERNAL_ERROR, message="The MCP server failed.") from None
        text = _resources.as_json(presentable(result, self.options.limits.result_characters, self._secrets))
        content = types.TextResourceContents(uri=params.uri, mime_type=_resources.JSON, text=text)
        return types.ReadResourceResult(contents=[content])

    async def _list_prompts(
        self, _context: Context, _params: types.PaginatedRequestParams | None
    ) -> types.ListPromptsResult:
        return types.ListPromptsResult(prompts=_prompts.prompt_list())

    async def _get_prompt(self, _context: Context, params: types.GetPromptRequestParams) -> types.GetPromptResult:
        try:
            text = _prompts.prompt_text(params.name, params.arguments or {})
        except AtlasError as error:
            raise self._protocol_error(error) from None
        message = types.PromptMessage(role="user", content=types.TextContent(type="text", text=text))
        return types.GetPromptResult(description=_prompts.PROMPTS[params.name].description, messages=[message])

    def _protocol_error(self, error: AtlasError, uri: str | None = None) -> MCPError:
        found = presentable({"notice": NOTICE, **error_result(error)}, 4_000, self._secrets)
        is_callers = isinstance(error, (AtlasNotFoundError, AtlasValidationError))
        code = types.INVALID_PARAMS if is_callers else types.INTERNAL_ERROR
        data = {"uri": uri, **found} if uri is not None else found
        return MCPError(code=code, message=str(found["message"]), data=data)
