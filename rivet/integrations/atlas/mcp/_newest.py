"""Pages of records, the newest first, bounded in number and size."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import and_
from typing import Any

from rivet.integrations.atlas.filters import Filter
from rivet.integrations.atlas.mcp import _cursors
from rivet.integrations.atlas.mcp._cursors import Cursor
from rivet.integrations.atlas.mcp._strings import NOTICE
from rivet.integrations.atlas.mcp._tool import Call

Find = Callable[..., Awaitable[Any]]
"""``client.work_orders.find`` and its like."""

DEFAULT_PAGE = 20


@dataclass(frozen=True, slots=True)
class Search:
    """A search of a tool.

    Attributes:
        tool: The tool's name, to which its cursors are bound.
        key: The key of the result that holds the records.
        find: Finds a page of records, in the order of their ids.
        fields: The fields of filters of the kind: ``F`` and its like.
        view: Makes what people see of a record.
    """

    tool: str
    key: str
    find: Find
    fields: Any
    view: Callable[[Any], Mapping[str, Any]]


async def page_of(call: Call, search: Search, where: list[Filter[Any]]) -> dict[str, Any]:
    """Return a page of what matches all filters.

    Raises:
        AtlasValidationError: The cursor cannot be used.
    """
    made_by = _cursors.fingerprint(call.account.name, search.tool, call.arguments)
    given = call.arguments.get("cursor")
    cursor = _cursors.decode(given, made_by) if given else None
    filters = [*where, *([search.fields.id < cursor.last_id] if cursor else [])]
    limit = min(call.arguments.get("limit") or DEFAULT_PAGE, call.options.limits.page_size)
    records, left = await newest(search.find, filters, limit)
    await call.account.learn_release()
    total = cursor.total if cursor else left
    shown: list[Mapping[str, Any]] = []
    used = 0
    for record in records:
        view = search.view(record)
        used += len(json.dumps(view))
        if shown and used > call.options.limits.result_characters * 3 // 4:
            break
        shown.append(view)
    is_more = left > len(shown) and bool(shown)
    following = _cursors.encode(Cursor(shown[-1]["id"], total), made_by) if is_more else None
    return {"notice": NOTICE, search.key: shown, "total": total, "nextCursor": following}


async def newest(find: Find, filters: list[Filter[Any]], limit: int) -> tuple[list[Any], int]:
    """Return the newest records, and how many match in all.

    The SDK's pages begin with the oldest record. Where there are more than one page, a size is chosen whose last page
    holds as many as are wanted, so that two requests do.
    """
    where = reduce(and_, filters) if filters else None
    page = await find(where, page=0, limit=limit)
    total = page.total_elements if page.total_elements is not None else len(page.content)
    if total > limit:
        size = next((one for one in range(limit, 2 * limit) if total % one == 0 or total % one >= limit), 2 * limit)
        last = await find(where, page=(total - 1) // size, limit=size)
        if not last.content:  # so many were deleted meanwhile that this page is gone
            return await newest(find, filters, limit)
        page = last
    return list(reversed(page.content))[:limit], total


def containing(text: str, *fields: Any) -> Filter[Any]:
    """Return a filter for records that have a string in one of some fields, whatever its case."""
    first, *others = (field.contains(text, wildcards=True) for field in fields)
    found: Filter[Any] = first
    for other in others:
        found = found | other
    return found
