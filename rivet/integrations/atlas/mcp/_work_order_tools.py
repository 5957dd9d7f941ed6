"""Tools for work orders: find, get, create, update, complete, comment, delete."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any, cast

from rivet.integrations.atlas.exceptions import AtlasUnsupportedError
from rivet.integrations.atlas.filters import F, Filter
from rivet.integrations.atlas.mcp import _payload_schema as schemas
from rivet.integrations.atlas.mcp import _results, _views
from rivet.integrations.atlas.mcp._newest import Search, containing, page_of
from rivet.integrations.atlas.mcp._shared_arguments import (
    IDEMPOTENCY_KEY,
    WORK_ORDER,
    asset_id,
    paged,
    user_id,
)
from rivet.integrations.atlas.mcp._strings import NOTICE
from rivet.integrations.atlas.mcp._tool import Call, Tool
from rivet.integrations.atlas.mcp._work_order_writes import (
    COMMENT_SECONDS,
    FIELDS,
    comment,
    complete,
    create,
    delete,
    update,
)
from rivet.integrations.atlas.types import NewWorkOrder, WorkOrderChanges

STATUSES = ("PENDING", "IN_PROGRESS", "ON_HOLD", "COMPLETED", "CANCELLED")
OPEN_STATUSES = STATUSES[:3]
PRIORITIES = ("NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL")

MOST_COMMENTS = 10
MOST_FILES = 20


def _status_filter(words: list[str]) -> Filter[Any]:
    chosen: list[Filter[Any]] = []
    atlas = {"PENDING": "OPEN", "IN_PROGRESS": "IN_PROGRESS", "ON_HOLD": "ON_HOLD"}
    if is_open := [atlas[word] for word in words if word in atlas]:
        chosen.append(cast("Filter[Any]", F.status.in_(*cast(Any, is_open)) & F.archived.is_(False)))
    if "COMPLETED" in words:
        chosen.append(cast("Filter[Any]", F.status == "COMPLETE"))
    if "CANCELLED" in words:
        chosen.append(cast("Filter[Any]", F.archived.is_(True) & F.status.in_("OPEN", "IN_PROGRESS", "ON_HOLD")))
    return reduce(or_, chosen)


IS_OPEN = _status_filter(list(OPEN_STATUSES))


async def _find(call: Call) -> dict[str, Any]:
    given, account = call.arguments, call.account
    where: list[Filter[Any]] = [_status_filter(given.get("status") or list(STATUSES[:4]))]
    if text := given.get("text"):
        where.append(containing(text, F.title, F.description, F.feedback))
    if priority := given.get("priority"):
        where.append(reduce(or_, [cast("Filter[Any]", F.priority == word) for word in priority]))
    if "asset" in given:
        where.append(cast("Filter[Any]", F.asset == await asset_id(call, given["asset"])))
    if "location" in given:
        place = await account.client.locations.get(given["location"])
        where.append(cast("Filter[Any]", F.location == place.id))
    if "assignedTo" in given:
        person = await user_id(call, given["assignedTo"])
        where.append(cast("Filter[Any]", (F.primary_user == person)) | F.assigned_to.has_any(person))
    for name, field in (("due", F.due_date), ("created", F.created_at), ("completed", F.completed_on)):
        if (after := f"{name}After") in given:
            where.append(field >= account.dates.read(after, given[after]))
        if (before := f"{name}Before") in given:
            where.append(field <= account.dates.read_end(before, given[before]))
    if given.get("isOverdue"):
        where += [IS_OPEN, cast("Filter[Any]", F.due_date < account.dates.now())]
    search = Search("find_work_orders", "workOrders", account.client.work_orders.find, F, account.views.work_order)
    return await page_of(call, search, where)


async def _get(call: Call) -> dict[str, Any]:
    return await work_order_details(call, call.arguments["workOrder"])


async def work_order_details(call: Call, reference: Any) -> dict[str, Any]:
    """Return a work order with its comments and files.

    Raises:
        AtlasNotFoundError: There is no such work order.
    """
    account = call.account
    found = await account.client.work_orders.get(reference)
    try:
        comments = await account.client.comments.find(found.id)
    except AtlasUnsupportedError:
        comments = None
    await account.learn_release()
    views = account.views
    newest = sorted(comments or [], key=lambda one: -one.id)[:MOST_COMMENTS]
    return {
        "notice": NOTICE,
        "workOrder": views.work_order(found, _views.LONG),
        "comments": None if comments is None else [views.comment(one, 1_000) for one in newest],
        "commentsTotal": len(comments or []),
        "files": [views.name(one.name) for one in found.files[:MOST_FILES]],
    }


_NEW = schemas.payload_properties(NewWorkOrder, FIELDS)
_CHANGED = schemas.payload_properties(
    WorkOrderChanges,
    {
        **{name: f"{text} null empties it." for name, text in FIELDS.items() if name not in ("title", "priority")},
        "title": FIELDS["title"],
        "priority": FIELDS["priority"],
        "status": "CANCELLED archives it. To complete it, use complete_work_order.",
        "feedback": "What was done.",
    },
)
_SINCE = {
    "type": "string",
    "maxLength": 40,
    "description": "updatedAt of the work order that you decided upon: nothing is written if others changed it since.",
}

WORK_ORDER_TOOLS = (
    Tool(
        "find_work_orders",
        "Find work orders",
        "Find work orders, newest first; all filters must match. Without a status, cancelled ones are left out. For "
        "what is open give status PENDING, IN_PROGRESS and ON_HOLD.",
        schemas.arguments(
            paged(
                text=schemas.text("Part of the title, the description or the feedback."),
                status={"type": "array", "items": schemas.words(STATUSES, "A status."), "maxItems": 5, "minItems": 1},
                priority={
                    "type": "array",
                    "items": schemas.words(PRIORITIES, "A priority."),
                    "maxItems": 5,
                    "minItems": 1,
                },
                asset=schemas.reference("Those of an asset: its id, number (A000007) or exact name."),
                location=schemas.reference("Those of a location: its id, number (L000001) or exact name."),
                assignedTo=schemas.reference("Those of a person: id, e-mail or full name."),
                isOverdue={"type": "boolean", "description": "Only open ones whose due date is over."},
                dueAfter=schemas.text("Due then or later, ISO 8601.", 40),
                dueBefore=schemas.text("Due then or earlier, ISO 8601; a day without a time is meant to its end.", 40),
                createdAfter=schemas.text("Created then or later, ISO 8601.", 40),
                createdBefore=schemas.text("Created then or earlier, ISO 8601.", 40),
                completedAfter=schemas.text("Completed then or later, ISO 8601.", 40),
                completedBefore=schemas.text("Completed then or earlier, ISO 8601.", 40),
            )
        ),
        _results.WorkOrderPage,
        _find,
    ),
    Tool(
        "get_work_order",
        "Get a work order",
        "Get a work order with its whole description, its last comments and the names of its files.",
        schemas.arguments({"workOrder": WORK_ORDER}, "workOrder"),
        _results.WorkOrderDetails,
        _get,
    ),
    Tool(
        "create_work_order",
        "Create a work order",
        "Create a work order. Look first with find_work_orders whether there is one for it. Calling again with the "
        "same arguments on the same day creates nothing new.",
        schemas.arguments({**_NEW, "idempotencyKey": IDEMPOTENCY_KEY}, "title"),
        _results.WorkOrderWritten,
        create,
        "create",
        is_found_by_key=True,
    ),
    Tool(
        "update_work_order",
        "Change a work order",
        "Change some fields of a work order; all others stay as they are.",
        schemas.arguments({"workOrder": WORK_ORDER, **_CHANGED, "ifUnchangedSince": _SINCE}, "workOrder"),
        _results.WorkOrderWritten,
        update,
        "update",
    ),
    Tool(
        "complete_work_order",
        "Complete a work order",
        "Complete a work order, with what was done. One that is complete stays as it is.",
        schemas.arguments(
            {
                "workOrder": WORK_ORDER,
                "feedback": schemas.text("What was done and found.", schemas.LONGEST_TEXT),
                "ifUnchangedSince": _SINCE,
            },
            "workOrder",
        ),
        _results.WorkOrderWritten,
        complete,
        "update",
    ),
    Tool(
        "comment_work_order",
        "Comment on a work order",
        "Add a comment to a work order (Atlas 1.6.0 or later). The same comment within ten minutes is added once.",
        schemas.arguments(
            {
                "workOrder": WORK_ORDER,
                "text": schemas.text("The comment.", schemas.LONGEST_TEXT),
                "idempotencyKey": IDEMPOTENCY_KEY,
            },
            "workOrder",
            "text",
        ),
        _results.CommentWritten,
        comment,
        "create",
        repeat_seconds=COMMENT_SECONDS,
    ),
    Tool(
        "delete_work_order",
        "Delete a work order",
        "Delete a work order with its comments, for good. To cancel one, use update_work_order with status CANCELLED.",
        schemas.arguments({"workOrder": WORK_ORDER}, "workOrder"),
        _results.Deleted,
        delete,
        "delete",
    ),
)
