"""Tools that work with drafts and accounts instead of records."""

from __future__ import annotations

from rivet.integrations.atlas.mcp import _payload_schema as schemas
from rivet.integrations.atlas.mcp import _results
from rivet.integrations.atlas.mcp._dispatch import Dispatcher
from rivet.integrations.atlas.mcp._strings import NOTICE
from rivet.integrations.atlas.mcp._tool import Caller, Tool

_ID = schemas.text("The draft's id.", 60)


def run_draft_tool(
    dispatcher: Dispatcher, tool: Tool, arguments: dict[str, str], caller: Caller, accounts: tuple[str, ...]
) -> dict[str, object]:
    """Run a tool that lists or discards drafts, or lists accounts; the server itself has confirm_draft.

    Raises:
        AtlasNotFoundError: There is no such draft.
    """
    if tool.name == "list_accounts":
        return {"notice": NOTICE, "accounts": [_account(dispatcher, name) for name in accounts]}
    if tool.name == "list_drafts":
        drafts = [one for one in dispatcher.drafts.of(caller.principal) if one.call.account.name in accounts]
        return {"notice": NOTICE, "drafts": [one.shown() for one in drafts]}
    draft = dispatcher.drafts.get(arguments["draft"], caller.principal)
    dispatcher.drafts.discard(draft)
    return {"notice": NOTICE, "discarded": draft.change.summary}


def _account(dispatcher: Dispatcher, name: str) -> dict[str, object]:
    account = dispatcher.accounts[name]
    return {
        "name": name,
        "baseUrl": account.client.base_url,
        "timeZone": account.options.time_zone,
        "mayWrite": dispatcher.options.may_write(account.options),
    }


DRAFT_TOOLS = (
    Tool(
        "list_accounts",
        "List accounts",
        "List the Atlas accounts that tools can work in, each with whether it may be written to.",
        schemas.arguments({}),
        _results.AccountList,
        None,
        "draft",
    ),
    Tool(
        "list_drafts",
        "List drafts",
        "List the writes that wait for a person's word.",
        schemas.arguments({}),
        _results.DraftList,
        None,
        "draft",
    ),
    Tool(
        "confirm_draft",
        "Confirm a draft",
        "Do what a draft says. Call this only after the user has seen the draft and agreed to it. A client that can "
        "ask the user itself asks again.",
        schemas.arguments({"draft": _ID, "approvedBy": schemas.text("Name of the user who agreed.", 100)}, "draft"),
        _results.Confirmed,
        None,
        "draft",
    ),
    Tool(
        "discard_draft",
        "Discard a draft",
        "Forget a draft; nothing is written.",
        schemas.arguments({"draft": _ID}, "draft"),
        _results.Discarded,
        None,
        "draft",
    ),
)
