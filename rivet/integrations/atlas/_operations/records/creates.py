"""Create a record exactly once: after a lost response it is searched for, never sent again blindly.

The record is recognised by the caller's ``idempotency_key`` in a line of its description; without a key, as a record
that this account created since the call started and that has all values that were sent. If the outcome stays
unknown, AtlasOutcomeUnknownError says what to do. (Work orders are recognised better: ``create_once.py``.)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from atlas_api.api.auth import get_current_user

from rivet.integrations.atlas._kinds import Kind
from rivet.integrations.atlas._kinds.kind import Payload, offered
from rivet.integrations.atlas._kinds.patch_values import current_values, merged
from rivet.integrations.atlas._kinds.reader import Draft, read_new
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.create_lookup import CLOCK_TOLERANCE
from rivet.integrations.atlas._operations.create_once import idempotency_key, signed_in_user
from rivet.integrations.atlas._operations.feature_support import check_properties, check_supported
from rivet.integrations.atlas._operations.mutual_exclusion import among_processes, in_turn
from rivet.integrations.atlas._operations.name_lookup import all_of
from rivet.integrations.atlas._operations.pages import is_last
from rivet.integrations.atlas._operations.read_modify_write import with_fresh_names
from rivet.integrations.atlas._operations.records.payload_values import is_cleaned, sent
from rivet.integrations.atlas._operations.settling import found_until_settled
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._payloads.own_lines import key_line
from rivet.integrations.atlas._payloads.validators import argument
from rivet.integrations.atlas._search.criteria import WireFilter, after, containing, criteria, equals
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.json_names import camel_case
from rivet.integrations.atlas.exceptions import (
    AtlasOutcomeUnknownError,
    AtlasUnsupportedError,
    AtlasValidationError,
)

PAGE = 500


def create(context: Context, kind: Kind, given: Any, key: Any = None) -> CallFlow[Any]:
    """Create a record; with a key, a record that carries it already is returned."""
    draft = read_new(kind, given)
    checked = read_key(kind, key)
    return (yield from with_fresh_names(context, draft, lambda own: _create(context, kind, own, checked)))


def read_key(kind: Kind, key: Any) -> str | None:
    """Read an idempotency key.

    Raises:
        AtlasValidationError: It cannot be used, or the kind has nothing to keep it in.
    """
    checked = argument("idempotency_key", key, idempotency_key)
    if checked is not None and not can_carry_key(kind):
        problem = f"cannot be stored by a {kind.name}, which has no description"
        raise AtlasValidationError(f"idempotency_key {problem}.", field_errors={"idempotency_key": problem})
    return checked


def can_carry_key(kind: Kind) -> bool:
    """Return whether a record can carry an idempotency key: in a description that can be searched."""
    return kind.search is not None and "description" in offered(kind.create).values


def _create(context: Context, kind: Kind, draft: Draft, key: str | None) -> CallFlow[Any]:
    payload = offered(kind.create)
    if kind.accessor == "custom_fields":
        yield from check_supported(context)
    yield from check_properties(context, kind, payload, (name for name, value in draft.values.items() if value))
    values = yield from sent(context, kind, payload, draft.values)
    return (yield from created_once(context, kind, values, key, post))


def created_once(
    context: Context, kind: Kind, values: dict[str, Any], key: str | None, send: Callable[..., CallFlow[Any]]
) -> CallFlow[Any]:
    """Create a record once.

    Args:
        context: What the client shares.
        kind: The kind.
        values: What is sent.
        key: An idempotency key; a record that carries it already is the result.
        send: Sends the values of a payload.

    Raises:
        AtlasOutcomeUnknownError: The response was lost, and the record was not found.
    """
    if key is None:
        created = yield from _made(context, kind, values, None, send)
        context.directory.forget_names_of(kind.name, created)
        return created
    text = values.get("description")
    values = {**values, "description": "\n".join(filter(None, (key_line(key), text)))}

    def once() -> CallFlow[Any]:
        existing = yield from _with_key(kind, key)
        return existing if existing is not None else (yield from _made(context, kind, values, key, send))

    name = f"{kind.name} {key}"
    return (yield from context.account.deduplicated(name, lambda: among_processes(context, f"key {name}", once)))


def _made(
    context: Context, kind: Kind, values: dict[str, Any], key: str | None, send: Callable[..., CallFlow[Any]]
) -> CallFlow[Any]:
    payload = offered(kind.create)
    if kind.needs_own:
        values = {**values, **(yield from _own(kind))}
    started = clock.monotonic()
    try:
        return (yield from in_turn(context, kind.name, lambda: send(payload, values)))
    except AtlasOutcomeUnknownError as error:
        return (yield from _search_until_settled(context, kind, payload, values, key, started, error))
    except AtlasUnsupportedError:
        if not kind.own or set(kind.own) <= values.keys():
            raise
        # Before 1.7.0 the server requires the owner (``asset-category.create.with-settings``).
        own = {**values, **(yield from _own(kind))}
        return (yield from send(payload, own))


def post(payload: Payload, values: Mapping[str, Any]) -> CallFlow[Any]:
    """Send a create."""
    created = yield endpoint(payload.call.module, body=payload.call.body_of(values))
    return created


def _own(kind: Kind) -> CallFlow[dict[str, Any]]:
    """Return the company's settings, to which some creates must refer."""
    user = yield endpoint(get_current_user)
    return {name: {"id": user.company_settings_id} for name in kind.own}


def _search_until_settled(
    context: Context,
    kind: Kind,
    payload: Payload,
    values: Mapping[str, Any],
    key: str | None,
    started: float,
    lost: AtlasOutcomeUnknownError,
) -> CallFlow[Any]:
    """Search for the record of a create whose response was lost, until the settle time is over.

    Raises:
        AtlasOutcomeUnknownError: It was not found.
    """
    found, why = yield from found_until_settled(
        context, lambda: _search_once(context, kind, payload, values, key, started)
    )
    if found is not None:
        return found
    again = f"repeat it with idempotency_key={key!r}" if key else f"search for the {kind.name} before you repeat it"
    unknown = lost.twin()
    unknown.message = f"{lost.message} {why or 'It was not found either.'} To be sure, {again}."
    unknown.details = {**unknown.details, "idempotency_key": key}
    raise unknown


def _search_once(
    context: Context, kind: Kind, payload: Payload, values: Mapping[str, Any], key: str | None, started: float
) -> CallFlow[Any]:
    if key is not None:
        return (yield from _with_key(kind, key))
    creator = yield from signed_in_user(context)
    candidates = yield from _candidates(kind, values, creator)
    if candidates is None:
        return None
    cleaned = is_cleaned(context)
    # The server's time, which the first call of a client knows only now. The clock of a proxy may be behind: then an
    # earlier record seems to be of later than now.
    now = context.account.clock.now()
    earliest, latest = (
        now - timedelta(seconds=clock.monotonic() - started) - CLOCK_TOLERANCE,
        now + CLOCK_TOLERANCE,
    )
    found = [
        one
        for one in candidates
        if isinstance(one.created_at, datetime)
        and earliest <= one.created_at <= latest
        and one.created_by == creator
        and _has_all(payload, one, values, cleaned=cleaned)
    ]
    return found[0] if len(found) == 1 else None


def _candidates(kind: Kind, values: Mapping[str, Any], creator: int | None) -> CallFlow[list[Any] | None]:
    """Return records that may be the created one; None if records of this kind show no creator and time."""
    if not {"created_at", "created_by"} <= {one.name.strip("_") for one in kind.model.__attrs_attrs__}:
        return None
    if kind.search is not None:
        return (yield from all_matching(kind, equals("createdBy", [creator])))
    if kind.list is not None:
        return (yield from all_of(kind))
    for name, call in kind.within.items():
        if parent := values.get(camel_case(name)):
            records: list[Any] = yield endpoint(call.module, **{call.id: parent["id"]})
            return records
    return None


def _has_all(payload: Payload, record: Any, values: Mapping[str, Any], *, cleaned: bool) -> bool:
    """Return whether a record has all values that were sent, as far as it shows them."""
    plain = record.to_dict()
    shown = {name: value for name, value in values.items() if (of := payload.values.get(name)) and of.show in plain}
    return merged(payload, plain, shown, cleaned=cleaned) == current_values(payload, plain)


def _with_key(kind: Kind, key: str) -> CallFlow[Any]:
    line = key_line(key)
    records = yield from all_matching(kind, containing("description", line))
    return next((one for one in records if line in (one.description or "").splitlines()), None)


def all_matching(kind: Kind, *filters: WireFilter) -> CallFlow[list[Any]]:
    """All records of a kind that match, page by page."""
    found: list[Any] = []
    cursor = 0
    more = {"enabled_only": False} if kind.name == "user" else {}
    while True:
        page = yield endpoint(offered(kind.search).module, body=criteria(after(cursor), *filters, size=PAGE), **more)
        found += page.content
        if is_last(page, PAGE) or not page.content or page.content[-1].id <= cursor:
            return found
        cursor = page.content[-1].id
