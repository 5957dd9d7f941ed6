"""Results on the wire: structured, marked as data, bounded in size, without secrets."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

import mcp_types as types

from rivet.integrations.atlas.mcp._texts import NOTICE

SHORTEST_SECRET = 6
"""A shorter one would be found in the middle of words."""

HIDDEN = "[secret]"
_CUTS = (1_000, 300, 100, 30)


def tool_result(result: dict[str, Any], longest: int, secrets: Iterable[str]) -> types.CallToolResult:
    """Return the result of a tool: the structured content, the same as JSON text, and before it what it is."""
    structured = presentable(result, longest, secrets)
    content: list[types.ContentBlock] = [
        types.TextContent(type="text", text=NOTICE),
        types.TextContent(type="text", text=json.dumps(structured, ensure_ascii=False)),
    ]
    return types.CallToolResult(content=content, structured_content=structured)


def tool_error(error: dict[str, Any], longest: int, secrets: Iterable[str]) -> types.CallToolResult:
    """Return the result of a tool that failed."""
    structured = presentable({"error": error}, longest, secrets)
    text = types.TextContent(type="text", text=json.dumps(structured, ensure_ascii=False))
    return types.CallToolResult(content=[text], structured_content=structured, is_error=True)


def presentable(result: dict[str, Any], longest: int, secrets: Iterable[str]) -> dict[str, Any]:
    """Return a result whose texts are cut until it fits, and hold no secret."""
    hidden = [secret for secret in secrets if len(secret) >= SHORTEST_SECRET]
    found: dict[str, Any] = _each_text(result, lambda text: _without(text, hidden))
    for cut in _CUTS:
        if len(json.dumps(found, ensure_ascii=False)) <= longest:
            break
        notice = found.get("notice")
        found = _each_text(found, partial(_shortened, longest=cut))
        if notice is not None:
            found["notice"] = notice
        if (cursor := result.get("nextCursor")) is not None:
            found["nextCursor"] = cursor
    return found


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest]} ... [cut]"


def _without(text: str, secrets: list[str]) -> str:
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    return text


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {name: _each_text(part, change) for name, part in value.items()}
    return [_each_text(part, change) for part in value] if isinstance(value, list) else value
