"""Own writes and waiting fields among the changes of two linked records."""

from __future__ import annotations

from dataclasses import replace

from rivet.integrations.atlas.maintainx._state_models import Change, Link
from rivet.integrations.atlas.maintainx._three_way_merge import Plan, Side


def recognise_own_writes(link: Link, changes: dict[Side, Change]) -> None:
    """Add the sync's own writes to the base of a link, so that they do not count as changes."""
    for side, fields in link.pending.items():
        now = changes[side].record.fields if side in changes else {}
        link.base[side].update({name: value for name, value in fields.items() if name in now and now[name] == value})
    theirs = changes.get("maintainx")
    if theirs is None or not link.base["maintainx"]:
        return
    # MaintainX may have trimmed the fields of a record that the sync created: this is not a change by a user.
    if theirs.record.untouched or theirs.record.updated_at == link.written:
        link.base["maintainx"].update(theirs.record.fields)


def kept_change(change: Change, plan: Plan) -> Change:
    """Return a change that waits for an asset; its other fields are done."""
    waiting = [name for side, name in plan.waiting if side == change.side]
    here = change.record.fields
    fields = {**here, **plan.base[change.side], **{name: here[name] for name in waiting}}
    message = f"its {' and '.join(waiting)} is not in the other system (yet)"
    return replace(change, record=replace(change.record, fields=fields), problem=message)
