"""Ask a person through the client to confirm a write (elicitation, in both forms of the protocol)."""

from __future__ import annotations

import json
from typing import Any

import mcp_types as types
from mcp.server.context import ServerRequestContext
from mcp_types.version import is_version_at_least

from rivet.integrations.atlas.mcp import _texts
from rivet.integrations.atlas.mcp._drafts import Draft

QUESTION = "confirm"
"""Key of the question, if it is part of the result."""

ASKS_IN_RESULTS = "2026-07-28"
"""First protocol version whose servers ask with an incomplete result instead of a request to the client."""

_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "approvedBy": {"type": "string", "title": "Your name", "description": "For the record.", "maxLength": 100}
    },
}

LONGEST_QUESTION = 4_000

Context = ServerRequestContext[Any, Any]


def can_ask(context: Context) -> bool:
    """Return whether the client supports elicitation, that is, shows questions to a person."""
    capabilities = context.session.client_capabilities
    if capabilities is None or capabilities.elicitation is None:
        return False
    return _asks_in_results(context) or context.session.can_send_request


def _asks_in_results(context: Context) -> bool:
    return is_version_at_least(context.protocol_version, ASKS_IN_RESULTS)


async def ask(context: Context, draft: Draft) -> types.ElicitResult | types.InputRequiredResult:
    """Ask whether a draft may be done.

    Returns:
        The answer, or the result that asks for it: the client calls again with the draft's id as ``request_state``.
    """
    message = _question(draft)
    if _asks_in_results(context):
        form = types.ElicitRequestFormParams(message=message, requested_schema=_SCHEMA)
        return types.InputRequiredResult(
            input_requests={QUESTION: types.ElicitRequest(params=form)}, request_state=draft.id
        )
    return await context.session.elicit_form(message, _SCHEMA, related_request_id=context.request_id)


def answer_of(params: types.CallToolRequestParams) -> tuple[str, types.ElicitResult] | None:
    """Return the draft's id and the answer, if a call answers a question."""
    answer = (params.input_responses or {}).get(QUESTION)
    if params.request_state is None or not isinstance(answer, types.ElicitResult):
        return None
    return params.request_state, answer


def approver(answer: types.ElicitResult) -> str:
    """Return the approving person's name, as the client reports it."""
    given = (answer.content or {}).get("approvedBy")
    return _texts.one_line(given, 100) or "a person, through the client"


def _question(draft: Draft) -> str:
    shown = draft.shown()
    parts = [f"{draft.change.summary} (account {shown['account']})"]
    parts += [f"{name}: {json.dumps(shown[name], ensure_ascii=False)}" for name in ("before", "after") if shown[name]]
    return _texts.shown("\n".join(parts), LONGEST_QUESTION) or ""
