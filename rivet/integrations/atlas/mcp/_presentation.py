"""Results on the wire: structured, marked as data, bounded in size, without secrets."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

import mcp_types as types

from rivet.integrations.atlas.mcp._strings import NOTICE

SHORTEST_SECRET = 6
"""A shorter one would be found in the middle of words."""

HIDDEN = "[secret]"
_CUTS = (1_000, 300, 100, 30)


def tool_result(
    result: dict[str, Any], longest: int, secrets: Iterable[str], *, is_error: bool = False
) -> types.CallToolResult:
    """Return the result of a tool: the structured content, the same as JSON text, and before it what it is."""
    structured = presentable(result, longest, secrets)
    content: list[types.ContentBlock] = [
        types.TextContent(type="text", text=NOTICE),
        types.TextContent(type="text", text=json.dumps(structured, ensure_ascii=False)),
    ]
    return types.CallToolResult(content=content, structured_content=structured, is_error=is_error)


def tool_error(error: dict[str, Any], longest: int, secrets: Iterable[str]) -> types.CallToolResult:
    """Return the result of a tool that failed. Errors name records, too, so they are marked as data like results."""
    return tool_result({"notice": NOTICE, "error": error}, longest, secrets, is_error=True)


def presentable(result: dict[str, Any], longest: int, secrets: Iterable[str]) -> dict[str, Any]:
    """Return a result whose strings, then whose lists are cut until it fits; its strings hold no secret."""
    hidden = tuple(secrets)
    found: dict[str, Any] = _each_text(result, lambda text: without_secrets(text, hidden))
    kept: dict[str, Any] = {name: found[name] for name in ("notice", "nextCursor") if name in found}
    for cut in _CUTS:
        if _size(found) <= longest:
            return found
        found = {**_each_text(found, partial(_shortened, longest=cut)), **kept}
    while _size(found) > longest and (lists := [one for one in found.values() if isinstance(one, list) and one]):
        max(lists, key=len).pop()
    return found


def without_secrets(text: str, secrets: Iterable[str]) -> str:
    """Return a string in which no secret stands."""
    for secret in secrets:
        if len(secret) >= SHORTEST_SECRET:
            text = text.replace(secret, HIDDEN)
    return text


def _size(result: dict[str, Any]) -> int:
    return len(json.dumps(result, ensure_ascii=False))


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest]} ... [cut]"


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {name: _each_text(part, change) for name, part in value.items()}
    return [_each_text(part, change) for part in value] if isinstance(value, list) else value
