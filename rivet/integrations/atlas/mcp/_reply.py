"""Convert results to MCP responses: structured, marked as data, limited in size, without secrets."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

import mcp_types as types

from rivet.integrations.atlas.mcp._texts import NOTICE

SHORTEST_SECRET = 6
"""Minimum characters of a redacted secret; a shorter one would match parts of words."""

HIDDEN = "[secret]"
_CUTS = (1_000, 300, 100, 30)


def tool_result(result: dict[str, Any], longest: int, secrets: Iterable[str]) -> types.CallToolResult:
    """Return the result of a tool: a notice, the result as a JSON string, and as structured content."""
    structured = presentable(result, longest, secrets)
    content: list[types.ContentBlock] = [
        types.TextContent(type="text", text=NOTICE),
        types.TextContent(type="text", text=json.dumps(structured, ensure_ascii=False)),
    ]
    return types.CallToolResult(content=content, structured_content=structured)


def tool_error(error: dict[str, Any], longest: int, secrets: Iterable[str]) -> types.CallToolResult:
    """Return the result of a failed tool call."""
    structured = presentable({"error": error}, longest, secrets)
    text = types.TextContent(type="text", text=json.dumps(structured, ensure_ascii=False))
    return types.CallToolResult(content=[text], structured_content=structured, is_error=True)


def presentable(result: dict[str, Any], longest: int, secrets: Iterable[str]) -> dict[str, Any]:
    """Return a result with secrets redacted, and with strings, then lists, cut until it fits."""
    hidden = [secret for secret in secrets if len(secret) >= SHORTEST_SECRET]
    found: dict[str, Any] = _each_text(result, lambda text: _without(text, hidden))
    kept: dict[str, Any] = {name: found[name] for name in ("notice", "nextCursor") if name in found}
    for cut in _CUTS:
        if _size(found) <= longest:
            return found
        found = {**_each_text(found, partial(_shortened, longest=cut)), **kept}
    while _size(found) > longest and (lists := [one for one in found.values() if isinstance(one, list) and one]):
        max(lists, key=len).pop()
    return found


def _size(result: dict[str, Any]) -> int:
    return len(json.dumps(result, ensure_ascii=False))


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
