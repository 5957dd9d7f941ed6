"""Update and delete records: read, merge and PATCH, so that no property is lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

from atlas_api.runtime import Model

from rivet.integrations.atlas._kinds import Kind
from rivet.integrations.atlas._kinds.kind import Payload, offered
from rivet.integrations.atlas._kinds.patch_values import current_values, merged
from rivet.integrations.atlas._kinds.reader import Draft, check_order, read_changes
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.feature_support import check_properties
from rivet.integrations.atlas._operations.mutual_exclusion import CHANGES_MAKE_NUMBERS, in_turn
from rivet.integrations.atlas._operations.read_modify_write import (
    Known,
    UpdateRetries,
    check_read_back,
    moment,
    same_record,
    with_fresh_names,
)
from rivet.integrations.atlas._operations.records.payload_values import is_cleaned, sent
from rivet.integrations.atlas._operations.records.single import by_id
from rivet.integrations.atlas._operations.references import Located, located, record_id
from rivet.integrations.atlas._operations.steps import CallFlow, Exclusive, endpoint
from rivet.integrations.atlas._payloads.validators import argument
from rivet.integrations.atlas._search.criteria import WireFilter, criteria, equals
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.exceptions import AtlasConflictError, AtlasOutcomeUnknownError, AtlasValidationError

T = TypeVar("T", bound=Model)


def update(context: Context, kind: Kind, reference: Any, changes: Any, since: Any = None) -> CallFlow[Any]:
    """Change some properties of a record, and keep all others."""
    draft = read_changes(kind, changes)
    known = argument("if_unchanged_since", since, moment)
    found = yield from located(context, reference, kind.name)
    yield Exclusive((kind.name, found.id))
    try:
        return (yield from with_fresh_names(context, draft, lambda own: _update(context, kind, found, own, known)))
    finally:
        context.account.record_write(kind.name, found.id, clock.monotonic())


def _update(context: Context, kind: Kind, found: Located, draft: Draft, since: datetime | None) -> CallFlow[Any]:
    payload = offered(kind.patch)
    wanted = yield from sent(context, kind, payload, draft.values)
    if kind.get is None and kind.list is None:
        return (yield from _patch_unseen(context, kind, payload, found.id, wanted))
    retries, known = UpdateRetries(), Known(since)
    current = found.record if context.account.is_fresh(kind.name, found.id, found.read_at) else None
    while True:
        if current is None:
            current = yield from by_id(kind, found.id)
        record = current.to_dict()
        check_read_back(record, draft.read_back, draft.unread)
        before = current_values(payload, record)
        after = merged(payload, record, wanted, cleaned=is_cleaned(context))
        known.check(current, is_done=after == before)
        if after == before:
            return current
        changes = [name for name in wanted if after.get(name) != before.get(name)]
        yield from check_properties(context, kind, payload, changes)
        if {*kind.later, *kind.later.values()} & set(changes):
            check_order(kind, after)
        after = (yield from _hidden(kind, found.id)) | after
        try:
            body = payload.call.body_of(after | ({"id": found.id} if payload.repeats_id else {}))
            changed = yield from _patched(context, kind, payload, found.id, body)
        except (AtlasConflictError, AtlasOutcomeUnknownError) as error:
            yield from retries.next_attempt_or_raise(error)
            current = None
        else:
            context.directory.forget_record(kind.name, found.id)
            context.directory.forget_names_of(kind.name, changed)
            if type(changed).__name__ != kind.record:  # a role's PATCH shows only its id
                return (yield from by_id(kind, found.id))
            whole = same_record(changed, found.id)
            return _with_creation(whole, record) if payload.repeats_id else whole


def _patched(context: Context, kind: Kind, payload: Payload, id: int, body: Any) -> CallFlow[Any]:
    """Send a PATCH; in turn with creates if it may make a record with a number."""

    def send() -> CallFlow[Any]:
        changed = yield endpoint(payload.call.module, **{payload.call.id: id}, body=body)
        return changed

    return (yield from in_turn(context, kind.name, send) if kind.name in CHANGES_MAKE_NUMBERS else send())


def _with_creation(changed: T, record: Mapping[str, Any]) -> T:
    """A record with its creator and the moment: a PATCH with an id shows them as null (``vendor.patch.with-id``)."""
    kept = {name: record[name] for name in ("createdAt", "createdBy") if name in record}
    whole: T = type(changed).from_dict({**changed.to_dict(), **kept})
    return whole


def _patch_unseen(context: Context, kind: Kind, payload: Payload, id: int, wanted: dict[str, Any]) -> CallFlow[Any]:
    """PATCH a record that the server shows only in a list: all properties must be given."""
    missing = [name for name in payload.values if name not in wanted]
    if missing:
        problem = f"must be given, too, since the server cannot show a single {kind.name}"
        raise AtlasValidationError(
            f"The change cannot be sent: {', '.join(missing)} {problem}.", field_errors=dict.fromkeys(missing, problem)
        )
    return same_record((yield from _patched(context, kind, payload, id, payload.call.body_of(wanted))), id)


def _hidden(kind: Kind, id: int) -> CallFlow[dict[str, Any]]:
    """Find the values that the PATCH would clear and no record shows, by searching for the record."""
    found = {}
    own = equals("id", [id])
    for name in kind.hidden:
        if (yield from _matches(kind, own, {"field": name, "operation": "nn", "value": "", "values": []})):
            of = yield from _hidden_id(kind, own, name)
            found[name] = {"id": of}
    return found


def _hidden_id(kind: Kind, own: WireFilter, name: str) -> CallFlow[int]:
    """Find the id that a hidden property refers to, by binary search."""
    least, most = 1, 1
    while not (yield from _matches(kind, own, _at_most(name, most))):
        least, most = most + 1, most * 2
    while least < most:
        middle = (least + most) // 2
        if (yield from _matches(kind, own, _at_most(name, middle))):
            most = middle
        else:
            least = middle + 1
    return least


def _at_most(name: str, id: int) -> WireFilter:
    return {"field": f"{name}.id", "operation": "le", "value": id, "values": []}


def _matches(kind: Kind, *filters: WireFilter) -> CallFlow[bool]:
    page = yield endpoint(offered(kind.search).module, body=criteria(*filters, size=1))
    return bool(page.content)


def delete(context: Context, kind: Kind, reference: Any) -> CallFlow[None]:
    """Delete a record."""
    call = offered(kind.delete)
    id = yield from record_id(context, reference, kind.name)
    yield Exclusive((kind.name, id))
    yield endpoint(call.module, **{call.id: id})
    context.directory.forget_record(kind.name, id)
