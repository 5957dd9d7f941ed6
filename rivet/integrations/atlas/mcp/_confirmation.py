"""Ask a person through the client to confirm a write (elicitation, in both forms of the protocol)."""

from __future__ import annotations

import json
from typing import Any

import mcp_types as types
from mcp.server.context import ServerRequestContext
from mcp_types.version import is_version_at_least

from rivet.integrations.atlas.mcp import _strings
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

LONGEST_QUESTION, LONGEST_VALUE = 12_000, 1_500
"""Characters of a question, and of a value in it: no long value hides another, and what is cut off is counted."""

Context = ServerRequestContext[Any, Any]


def can_ask(context: Context) -> bool:
    """Return whether the client supports elicitation, that is, shows questions to a person."""
    capabilities = context.session.client_capabilities
    if capabilities is None or capabilities.elicitation is None:
        return False
    return _asks_in_results(context) or context.session.can_send_request


def _asks_in_results(context: Context) -> bool:
    return is_version_at_least(context.protocol_version, ASKS_IN_RESULTS)


async def ask(context: Context, draft: str, question: str) -> types.ElicitResult | types.InputRequiredResult:
    """Ask whether a draft may be done.

    Args:
        context: The call.
        draft: The draft's id.
        question: What the person reads.

    Returns:
        The answer, or the result that asks for it: the client calls again with the draft's id as ``request_state``.
    """
    if _asks_in_results(context):
        form = types.ElicitRequestFormParams(message=question, requested_schema=_SCHEMA)
        return types.InputRequiredResult(
            input_requests={QUESTION: types.ElicitRequest(params=form)}, request_state=draft
        )
    return await context.session.elicit_form(question, _SCHEMA, related_request_id=context.request_id)


def answer_of(params: types.CallToolRequestParams) -> tuple[str, types.ElicitResult] | None:
    """Return the draft's id and the answer, if a call answers a question."""
    answer = (params.input_responses or {}).get(QUESTION)
    if params.request_state is None or not isinstance(answer, types.ElicitResult):
        return None
    return params.request_state, answer


def approver(answer: types.ElicitResult) -> str:
    """Return the approving person's name, as the client reports it."""
    given = (answer.content or {}).get("approvedBy")
    return _strings.one_line(given, 100) or "a person, through the client"


def question(draft: Draft) -> str:
    """Return what a person reads before a draft is done: first what will be written, then what is there."""
    shown = draft.shown()
    parts = [f"{_strings.shown(draft.change.summary, LONGEST_VALUE)} (account {shown['account']})"]
    for name in ("after", "before"):
        values = {field: _cut(value) for field, value in shown[name].items()}
        parts += [f"{name}: {json.dumps(values, ensure_ascii=False)}"] if values else []
    return _strings.shown("\n".join(parts), LONGEST_QUESTION) or ""


def _cut(value: Any) -> Any:
    return _strings.shown(value, LONGEST_VALUE) if isinstance(value, str) else value
