"""What of the changes of two linked records is our own doing, and what of them still waits."""

from __future__ import annotations

from dataclasses import replace

from rivet.integrations.atlas.maintainx._state_models import Change, Link
from rivet.integrations.atlas.maintainx._three_way_merge import Plan, Side


def know_own_writes(link: Link, changes: dict[Side, Change]) -> None:
    """Tell what we did from what others do."""
    for side, fields in link.pending.items():
        now = changes[side].record.fields if side in changes else {}
        link.base[side].update({name: value for name, value in fields.items() if name in now and now[name] == value})
    theirs = changes.get("maintainx")
    if theirs is None or not link.base["maintainx"]:
        return
    # What MaintainX has made of a record that we made there is no change of anybody: it may have trimmed it.
    if theirs.record.untouched or theirs.record.updated_at == link.written:
        link.base["maintainx"].update(theirs.record.fields)


def kept_change(change: Change, plan: Plan) -> Change:
    """A change that waits for an asset: all else of it is done."""
    waiting = [name for side, name in plan.waiting if side == change.side]
    here = change.record.fields
    fields = {**here, **plan.base[change.side], **{name: here[name] for name in waiting}}
    told = f"its {' and '.join(waiting)} is not in the other system (yet)"
    return replace(change, record=replace(change.record, fields=fields), problem=told)
