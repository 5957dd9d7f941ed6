"""Create a work order exactly once: after a lost response, search for it before anything is sent again.

How the work order is recognised (create_lookup.py) by a search (create_search.py), in this order:

* by a key in the custom field named KEY_FIELD (a string, on work orders), if the account has one: every create has a
  key;
* by the caller's ``idempotency_key`` in a line of the description, if the account created the work order: people can
  copy a key into their own descriptions;
* by the account as creator, an id above the highest one before the request, and all values that were sent. The error
  of a lost create carries these as a key, too, so that a later call finds the work order. The calls of a bulk run share
  the highest id; where none is known yet, they use the server's time instead of a request for it. Then an identical
  work order of the 14 hours before, or of later, leaves the outcome unknown: the clock of a proxy may differ from that
  of the server.

A search that finds nothing proves nothing while the server may still be working, so it is repeated until the settle
time is over. After that, the create is sent again only in these cases:

| the attempt | sent again |
| --- | --- |
| timed out (504 included), or took longer than the settle time | never |
| its connection broke earlier | once |
| was answered earlier by a fault: 500 without an explanation, 502, 503, a busy server | up to max_retries |

Creates run one at a time for each account in a process, since the server gives racing creates the same number. The time
at which a key was sent is remembered, even if the call was cancelled: the next call with that key searches until the
settle time after it is over. Once in doubt, a create ends with its work order or with AtlasOutcomeUnknownError, which
carries the key.
"""

from __future__ import annotations

import re
import uuid
from dataclasses import replace
from functools import partial
from typing import Any

from atlas_api.api.auth import get_current_user
from atlas_api.api.work_orders import create_work_order, search_work_orders
from atlas_api.models.work_order import WorkOrder
from atlas_api.models.work_order_create import WorkOrderCreate

from rivet.integrations.atlas._error_mapping.rules import BUSY
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.create_lookup import Identity, identify, recovered
from rivet.integrations.atlas._operations.create_queue import timed_out
from rivet.integrations.atlas._operations.create_search import UnclearError, search_until
from rivet.integrations.atlas._operations.mutual_exclusion import among_processes, in_turn
from rivet.integrations.atlas._operations.settling import found_until
from rivet.integrations.atlas._operations.steps import CallFlow, RunBlocking, endpoint
from rivet.integrations.atlas._payloads.foreign_values import STUMBLES
from rivet.integrations.atlas._payloads.validators import FieldError
from rivet.integrations.atlas._pipeline.budget import current_budget
from rivet.integrations.atlas._search.criteria import newest
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.exceptions import (
    AtlasError,
    AtlasOutcomeUnknownError,
    AtlasPermissionError,
    AtlasTimeoutError,
)

_KEY = re.compile(r"[A-Za-z0-9._:-]{1,100}")


def idempotency_key(value: Any) -> str | None:
    """Validate the argument ``idempotency_key``.

    Raises:
        FieldError: The key cannot be searched for exactly.
    """
    if value is None or (isinstance(value, str) and _KEY.fullmatch(value)):
        return value
    problem = "must be a string of 1 to 100 letters (A-Z), digits and the characters . _ : -"
    made = re.sub(r"[^A-Za-z0-9._:-]+", "-", value.strip()) if isinstance(value, str) else ""
    raise FieldError(f"{problem}, such as {made!r}" if _KEY.fullmatch(made) else problem)


def create_once(
    context: Context, values: dict[str, Any], key: str | None, holder: int | None, *, cleaned: bool
) -> CallFlow[WorkOrder]:
    """Create a work order, and find it again if the response is lost.

    Args:
        context: Shared state of the client.
        values: The body, with all names resolved.
        key: The caller's key: a work order that carries it already is returned.
        holder: Id of the custom field for keys, if the account has it.
        cleaned: Whether the server removes markup from strings.

    Returns:
        The created work order.

    Raises:
        AtlasOutcomeUnknownError: It stays unknown whether it was created.
    """
    identity = recovered(values, key, cleaned=cleaned)
    if identity is None:
        identity = identify(values, key, holder, uuid.uuid4().hex, cleaned=cleaned)
    own, search_first = identity, key is not None

    def create() -> CallFlow[WorkOrder]:
        if not search_first:
            return _create(context, own, search_first=False)
        return among_processes(context, f"key {own.name}", lambda: _create(context, own, search_first=True))

    return (yield from context.account.deduplicated(own.lock_key, create))


def _bounded(context: Context, identity: Identity) -> CallFlow[Identity]:
    """Return an identity without a key, with the highest id or the server's time before the request."""
    account, creator = context.account, context.account.user_id or 0
    budget = current_budget.get()
    is_bulk = budget is not None and budget.lane == "bulk"
    if is_bulk and (known := account.newest) is not None:
        return identity.after(known, creator)
    if is_bulk and account.clock.is_known:
        return identity.created_since(account.clock.now(), creator)
    try:
        return identity.after((yield from account.deduplicated("newest", lambda: _newest(context))), creator)
    except AtlasPermissionError:
        return identity  # this user may create work orders but not view them: no search is possible


def _newest(context: Context) -> CallFlow[int]:
    """Return the highest id of a work order."""
    page = yield endpoint(search_work_orders, body=newest())
    id: int = page.content[0].id if page.content else 0
    context.account.record_newest(id)
    return id


def signed_in_user(context: Context) -> CallFlow[int]:
    """Return the id of the signed-in user."""
    if context.account.user_id is None:
        yield from context.account.deduplicated("who signs in", lambda: _read_signed_in_user(context))
    return context.account.user_id or 0


def _read_signed_in_user(context: Context) -> CallFlow[None]:
    if context.account.user_id is None:  # unless another call has asked in the meantime
        context.account.user_id = (yield endpoint(get_current_user)).id


def _create(context: Context, identity: Identity, *, search_first: bool) -> CallFlow[WorkOrder]:
    account = context.account
    if not identity.can_be_found:
        identity = yield from _bounded(context, identity)
    if search_first:
        anyone = identity
        identity = replace(identity, creator=identity.creator or (yield from signed_in_user(context)))
        until = (yield from _last_sent(context, identity.name)) + context.settle_time
        try:
            existing = yield from search_until(context, identity, until)
            if existing is None and anyone.key is None and not anyone.creator:
                yield from search_until(context, anyone, until)  # the key may be another user's
        except UnclearError as error:
            raise _still_unknown(AtlasOutcomeUnknownError(error.message, error.details), identity, "") from error
        if existing is not None:
            account.remember(existing.id, identity.name)
            return existing
    created = yield from _send(context, identity)
    account.remember(created.id, identity.name)
    return created


def _last_sent(context: Context, name: str) -> CallFlow[float]:
    """Return when the create with a key was last sent by any known process, on the monotonic clock."""
    now = clock.monotonic()
    here = context.account.sent_at(name, default=now - context.settle_time)
    if context.turns is None:
        return here
    ago = yield RunBlocking(partial(context.turns.seconds_since_sent, name))
    return here if ago is None else max(here, now - ago)


def _send(context: Context, identity: Identity) -> CallFlow[WorkOrder]:
    unknown: AtlasOutcomeUnknownError | None = None
    sent = 0
    while True:
        sent += 1
        try:
            return (yield from in_turn(context, "work order", lambda: _post(context, identity)))
        except AtlasError as error:
            doubt = _doubt(error)
            if doubt is None:
                if unknown is None:
                    raise
                # The first attempt may still have succeeded, whatever happened to this one.
                raise _still_unknown(unknown, identity, f"Sent again, it was refused: {error.message}") from error
            unknown = doubt
        if not identity.can_be_found:
            raise _still_unknown(unknown, identity, "")
        found = yield from _search_until_settled(context, identity, unknown)
        if found is not None:
            return found
        if not _may_send_again(unknown, sent, context.settle_time):
            raise _still_unknown(unknown, identity, "It was not found either.")


def _post(context: Context, identity: Identity) -> CallFlow[WorkOrder]:
    """Send the create. The account remembers when the key was sent, unless the server refuses."""
    name, refused = identity.name, False
    if context.turns is not None:
        yield RunBlocking(partial(context.turns.record_sent, name))
    try:
        created: WorkOrder = yield endpoint(create_work_order, body=WorkOrderCreate.from_dict(identity.values))
    except AtlasError as error:
        refused = _doubt(error) is None
        if context.turns is not None:
            yield RunBlocking(partial(context.turns.forget_sent if refused else context.turns.record_sent, name))
        raise
    finally:
        # Also when the call is cancelled meanwhile: the server may still be working on it.
        context.account.record_sent(name, None if refused else clock.monotonic())
    if not _is_answer(identity, created):
        message = "The response belongs to another request: it shows a work order that was not just created."
        raise AtlasOutcomeUnknownError(message, {"cause": "response out of step"}, operation="create_work_order")
    return created


def _is_answer(identity: Identity, created: WorkOrder) -> bool:
    try:
        return identity.may_be_answered_by(created)
    except STUMBLES:
        return False  # a record that does not match the contract


def _doubt(error: AtlasError) -> AtlasOutcomeUnknownError | None:
    """Return the error if it leaves the outcome unknown."""
    return error if isinstance(error, AtlasOutcomeUnknownError) else None


def _may_send_again(unknown: AtlasOutcomeUnknownError, sent: int, settle_time: float) -> bool:
    budget = current_budget.get()
    retries = budget.max_retries if budget else 0
    if unknown.details.get("cause") == BUSY:
        return sent <= retries  # the server rolled it back, however long that took
    last = unknown.attempts[-1] if unknown.attempts else None
    if timed_out(unknown) or (last is not None and last.seconds > settle_time) or sent > retries:
        return False
    return unknown.status is not None or sent == 1


def _search_until_settled(
    context: Context, identity: Identity, unknown: AtlasOutcomeUnknownError
) -> CallFlow[WorkOrder | None]:
    """Search until the settle time is over; return the work order, or None if there is none."""
    ends = clock.monotonic() + context.settle_time
    try:
        if identity.key is None:
            identity = replace(
                identity,
                creator=identity.creator or (yield from found_until(ends, lambda: signed_in_user(context))) or 0,
            )
        return (yield from search_until(context, identity, ends))
    except AtlasPermissionError as error:
        lost = identity if identity.key is not None else Identity(identity.values)
        raise _still_unknown(unknown, lost, f"The look-up failed: {error.message}") from error
    except AtlasTimeoutError as error:
        raise _still_unknown(unknown, identity, f"The look-up was cut short: {error.message}") from error
    except AtlasError as error:
        raise _still_unknown(unknown, identity, f"The look-up failed: {error.message}") from error


def _still_unknown(unknown: AtlasOutcomeUnknownError, identity: Identity, why: str) -> AtlasOutcomeUnknownError:
    """Return the error for the caller, with the key and the reason why the search was inconclusive."""
    advice = (
        f"Create it again with the same payload and idempotency_key={identity.name!r}: if it exists, it is returned."
        if identity.can_be_found
        else "This user may not view work orders: search for its title as another user before you create it again."
    )
    error = unknown.twin()
    error.message = " ".join(filter(None, (error.message, why, advice)))
    error.details = {**error.details, "idempotency_key": identity.name if identity.can_be_found else None}
    return error
