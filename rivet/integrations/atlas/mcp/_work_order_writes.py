"""Writes of work orders: create, update, complete, comment, delete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from atlas_api.models import WorkOrder as WorkOrderModel

from rivet.integrations.atlas.exceptions import AtlasValidationError
from rivet.integrations.atlas.mcp import _strings, _views
from rivet.integrations.atlas.mcp._existing_record import Existing
from rivet.integrations.atlas.mcp._same_record import is_own_of_last
from rivet.integrations.atlas.mcp._shared_arguments import read_dates, read_people
from rivet.integrations.atlas.mcp._strings import NOTICE
from rivet.integrations.atlas.mcp._tool import Call, Change
from rivet.integrations.atlas.types import NewWorkOrder, WorkOrderChanges

DATES = ("dueDate", "estimatedStartDate")
COMMENT_SECONDS = 600.0
"""Seconds in which an equal comment counts as a repeated call: later it may be meant again."""

FIELDS: Mapping[str, str] = {
    "title": "What is to be done, in a few words.",
    "description": "What is known: the fault, what was seen and measured, what to do.",
    "priority": "How urgent it is; CRITICAL for danger or a standstill.",
    "dueDate": "Until when, ISO 8601; without an offset it is the account's local time.",
    "estimatedStartDate": "When it should begin, ISO 8601.",
    "estimatedDuration": "Hours that it will take.",
    "asset": "The asset: its id, number (A000007) or exact name.",
    "location": "The location: its id, number (L000001) or exact name.",
    "team": "The team: its id or exact name.",
    "category": "The category: its id or exact name; a new name makes one.",
    "primaryUser": "The primary worker: id, e-mail or full name.",
    "assignedTo": "Further workers: ids, e-mails or full names. In an update these replace the ones before.",
}


async def create(call: Call) -> Change:
    """Prepare a new work order.

    Raises:
        AtlasValidationError: A date or a person cannot be used.
    """
    payload = await read_people(call, read_dates(call, call.chosen(*FIELDS), *DATES))

    async def write(key: str) -> dict[str, Any]:
        created = await call.account.client.create_work_order(cast(NewWorkOrder, payload), idempotency_key=key)
        return await _written(call, created)

    return Change(f"Create the work order {payload['title']!r}.", write, after=call.chosen(*FIELDS))


async def update(call: Call) -> Change:
    """Prepare a change of some fields.

    Raises:
        AtlasNotFoundError: There is no such work order.
        AtlasValidationError: A value cannot be used.
    """
    changes = {**call.chosen(*FIELDS, "status", "feedback")}
    if not changes:
        raise AtlasValidationError("update_work_order needs at least one field to change: give title, status ...")
    updates = await read_people(call, read_dates(call, changes, *DATES))
    return await _change(call, updates, changes, "Change")


async def complete(call: Call) -> Change:
    """Prepare a completion.

    Raises:
        AtlasNotFoundError: There is no such work order.
    """
    changes = {"status": "COMPLETED", **call.chosen("feedback")}
    return await _change(call, changes, changes, "Complete")


async def _change(call: Call, updates: dict[str, Any], after: dict[str, Any], verb: str) -> Change:
    client, given = call.account.client, call.arguments.get("ifUnchangedSince")
    since = None if given is None else call.account.dates.read("ifUnchangedSince", given)
    work_order = await _existing(call)
    id = work_order.record.id
    if since is None and call.options.confirm:
        since = work_order.record.updated_at  # what a person confirms is what was shown

    async def write(_key: str) -> dict[str, Any]:
        written = await client.update_work_order(id, cast(WorkOrderChanges, updates), if_unchanged_since=since)
        return await _written(call, written)

    before = {name: work_order.view.get(name) for name in after}
    return Change(f"{verb} the {work_order.called}.", write, work_order.target, before, after)


async def comment(call: Call) -> Change:
    """Prepare a comment.

    Raises:
        AtlasNotFoundError: There is no such work order.
    """
    client, views, text = call.account.client, call.account.views, call.arguments["text"]
    work_order = await _existing(call)
    id = work_order.record.id

    async def look() -> dict[str, Any] | None:
        wanted = (_strings.shown(text, _views.WHOLE) or "").strip()
        for one in reversed(await client.comments.find(id)):
            is_same = (views.text(one.content, _views.WHOLE) or "").strip() == wanted
            if is_same and await is_own_of_last(call, one, COMMENT_SECONDS):
                return {"notice": NOTICE, "comment": views.comment(one)}
        return None

    async def write(_key: str) -> dict[str, Any]:
        written = await client.work_orders.comment(id, text)
        return {"notice": NOTICE, "comment": views.comment(written)}

    summary = f"Comment on the {work_order.called}."
    return Change(summary, write, work_order.target, after={"text": text}, look=look)


async def delete(call: Call) -> Change:
    """Prepare a deletion.

    Raises:
        AtlasNotFoundError: There is no such work order.
    """
    return (await _existing(call)).deletion(call, call.account.client.work_orders)


async def _existing(call: Call) -> Existing:
    found = await call.account.client.work_orders.get(call.arguments["workOrder"])
    await call.account.learn_release()
    view: dict[str, Any] = dict(call.account.views.work_order(found, _views.WHOLE))
    return Existing("work order", found, view, view["title"])


async def _written(call: Call, written: WorkOrderModel) -> dict[str, Any]:
    await call.account.learn_release()
    return {"notice": NOTICE, "workOrder": call.account.views.work_order(written, _views.LONG)}
