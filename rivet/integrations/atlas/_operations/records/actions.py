"""Actions of a kind of record, such as approving a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from atlas_api.models.success import Success

from rivet.integrations.atlas._kinds import Kind, kind_named
from rivet.integrations.atlas._kinds.kind import Action, model_named
from rivet.integrations.atlas._kinds.reader import read_argument
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.mutual_exclusion import in_turn
from rivet.integrations.atlas._operations.read_modify_write import with_fresh_names
from rivet.integrations.atlas._operations.records.payload_values import safe_strings, with_ids
from rivet.integrations.atlas._operations.records.single import by_id
from rivet.integrations.atlas._operations.references import record_id
from rivet.integrations.atlas._operations.settling import found_until_settled
from rivet.integrations.atlas._operations.steps import CallFlow, Exclusive, endpoint
from rivet.integrations.atlas.exceptions import AtlasError, AtlasOutcomeUnknownError, AtlasValidationError


class _Arguments(dict[str, Any]):
    """Validated arguments; resolving their names makes a new dict."""

    def copy(self) -> _Arguments:
        return self


def act(context: Context, kind: Kind, name: str, reference: Any, given: Mapping[str, Any]) -> CallFlow[Any]:
    """Run an action.

    Args:
        context: Shared state of the client.
        kind: The kind.
        name: The action's name.
        reference: The record to act on; None for an action without one.
        given: Arguments by their names in the contract; None for an optional one leaves it out.

    Raises:
        AtlasValidationError: An argument is invalid, or a name does not exist.
    """
    action = kind.actions[name]
    read = _Arguments(
        (argument, read_argument(argument, action.takes[argument], value))
        for argument, value in given.items()
        if not (value is None and argument in action.optional)
    )
    id = None
    if action.of:
        id = yield from record_id(context, reference, action.of)
        yield Exclusive((action.of, id))
    try:
        return (yield from with_fresh_names(context, read, lambda own: _send(context, action, id, own)))
    except AtlasValidationError as error:
        if id is None or not action.again or action.of not in error.field_errors:
            raise
        refused = error
    raise (yield from _with_next_time(action, id, refused))


def _with_next_time(action: Action, id: int, refused: AtlasValidationError) -> CallFlow[AtlasValidationError]:
    """Return a refusal with the time from which the server accepts the action again, as the record shows it."""
    try:
        record = yield from by_id(kind_named(action.of), id)
    except AtlasError:
        return refused
    since = record.get(action.again)
    said = refused.twin()
    if isinstance(since, str):
        said.message = f"{refused.message} Its {action.again} is {since}."
        said.details[action.again] = since
    return said


def _send(context: Context, action: Action, id: int | None, arguments: Mapping[str, Any]) -> CallFlow[Any]:
    values = yield from with_ids(context, arguments)
    if action.of:  # a look-up stores nothing
        values = yield from safe_strings(context, values, values)
    call = action.call
    sent: dict[str, Any] = dict(action.fixed)
    if call.id:
        sent[call.id] = id
    if action.whole:
        items = values[action.whole]
        model = model_named(call.body) if call.body else None
        sent["body"] = [model.from_dict(one) for one in items] if model is not None else items
    elif call.body:
        sent["body"] = call.body_of(_body(action, id, values))
    else:
        sent |= {_snake(name): _plain(value) for name, value in values.items()}
    if action.makes:
        return (yield from _created(context, action, id, sent))
    result = yield endpoint(call.module, **sent)
    if id is None or not isinstance(result, Success):
        return result
    try:
        return (yield from by_id(kind_named(action.of), id))
    except AtlasError as error:
        unread = error.twin()
        unread.message = f"It is done (do not repeat it), but {action.of} {id} cannot be read: {error.message}"
        raise unread from error


def _created(context: Context, action: Action, id: int | None, sent: Mapping[str, Any]) -> CallFlow[Any]:
    """Send an action that creates a record, one at a time: the server gives racing creates the same number.

    Raises:
        AtlasOutcomeUnknownError: The response was lost, and the action's own record shows no created one.
    """

    def send() -> CallFlow[Any]:
        created = yield endpoint(action.call.module, **sent)
        return created

    try:
        return (yield from in_turn(context, action.makes, send))
    except AtlasOutcomeUnknownError as error:
        if id is None or not action.shown:
            raise
        lost = error
    found, why = yield from found_until_settled(context, lambda: _shown_id(action, id))
    if found is not None:
        return (yield from by_id(kind_named(action.makes), found))
    unknown = lost.twin()
    advice = f"To be sure, read {action.of} {id} before you repeat it: its {action.shown} is set if the server did it."
    unknown.message = " ".join(filter(None, (lost.message, why, advice)))
    raise unknown


def _shown_id(action: Action, id: int) -> CallFlow[int | None]:
    """Return the id of the record that an action has created, if its own record shows one."""
    record = yield from by_id(kind_named(action.of), id)
    shown = record.to_dict().get(action.shown)
    return shown["id"] if shown else None


def _body(action: Action, id: int | None, values: Mapping[str, Any]) -> dict[str, Any]:
    if not action.body:
        return {name: _plain(value) if name.endswith("Id") else value for name, value in values.items()}
    return {
        name: _part(source, id, values)
        for name, source in action.body.items()
        if source in ("id", "versioned") or source in values
    }


def _part(source: str, id: int | None, values: Mapping[str, Any]) -> Any:
    if source == "id":
        return {"id": id}
    return {"id": id, "version": 0} if source == "versioned" else values[source]


def _plain(value: Any) -> Any:
    """Return the bare id of a reference, for properties that take no more."""
    return value["id"] if isinstance(value, Mapping) and "id" in value else value


def _snake(name: str) -> str:
    return "".join(f"_{one.lower()}" if one.isupper() else one for one in name)
