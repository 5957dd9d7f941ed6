"""Work orders are created once: after a lost reply the client looks for its own before it sends again.

By what it finds it (identity.py), the first that there is:

* a key in the custom field named KEY_FIELD (a text, on work orders), if the account has one: every create has a key;
* the caller's ``idempotency_key`` in a line of the description;
* creator and time, and all that was sent. One with the same title and description that differs otherwise may be ours,
  changed by somebody: then it stays unknown. Creates of this process with the same title and description wait for each
  other; of two processes that create the same at the same moment, one may take the other's for its own.

A write may commit after its reply was lost, so the look-up is repeated until the settle time is over. Only then is the
create sent again. If the look-up itself fails, nothing is sent: AtlasOutcomeUnknownError, which carries the key. Once
in doubt, a create ends with its work order or with that error, whatever else goes wrong.
"""

from __future__ import annotations

import re
import uuid
from datetime import datetime, timedelta
from typing import Any

from atlas_api.api.auth import get_current_user
from atlas_api.api.work_orders import create_work_order, search_work_orders
from atlas_api.models.work_order import WorkOrder
from atlas_api.models.work_order_create import WorkOrderCreate

from . import clock
from .calls import Operation, Pause, endpoint
from .criteria import criteria
from .exceptions import AtlasAPIError, AtlasError, AtlasOutcomeUnknownError, AtlasTimeoutError
from .fields import FieldError
from .identity import Identity, identify
from .merging import Context
from .pagination import is_last
from .releases import CUSTOM_FIELDS
from .steps import current_budget

FIRST_LOOK = 0.2
"""Seconds between the first two look-ups; doubled each time, up to LONGEST_PAUSE."""

LONGEST_PAUSE = 1.0
CLOCK_ALLOWANCE = timedelta(seconds=3)
"""The server's clock is known from Date headers, to the second."""

PAGE = 500
_KEY = re.compile(r"[A-Za-z0-9._:-]{1,100}")


def idempotency_key(value: Any) -> str | None:
    """The argument of that name.

    Raises:
        FieldError: It cannot be searched for exactly.
    """
    if value is None or (isinstance(value, str) and _KEY.fullmatch(value)):
        return value
    raise FieldError("must be a text of 1 to 100 letters, digits and the characters . _ : -")


def create_once(
    context: Context, values: dict[str, Any], key: str | None, holder: int | None, *, cleaned: bool
) -> Operation[WorkOrder]:
    """Create a work order and find it again if the reply is lost.

    Args:
        context: What the client shares.
        values: The body, all names resolved.
        key: The caller's key: a work order that carries it already is the result.
        holder: Id of the custom field for keys, if the account has it.
        cleaned: Whether the server stores texts cleaned of markup.

    Returns:
        The work order.

    Raises:
        AtlasOutcomeUnknownError: It stays unknown whether it was created.
    """
    identity = identify(values, key, holder, uuid.uuid4().hex, cleaned=cleaned)
    if identity.key is not None and key is None:
        return (yield from _create(context, identity))  # nobody else has a fresh key
    account = context.account
    if identity.key is None and account.user_id is None:
        account.user_id = (yield endpoint(get_current_user)).id  # and the server tells its time
    return (yield from account.alone(identity.names, lambda: _create(context, identity, look_first=key is not None)))


def _create(context: Context, identity: Identity, *, look_first: bool = False) -> Operation[WorkOrder]:
    if look_first and (existing := (yield from _look_up(context, identity, None))) is not None:
        return existing
    created = yield from _send(context, identity)
    context.account.remember(created.id)
    return created


def _send(context: Context, identity: Identity) -> Operation[WorkOrder]:
    budget = current_budget.get()
    retries = budget.max_retries if budget else 0
    since = context.account.clock.now() - CLOCK_ALLOWANCE
    unknown: AtlasOutcomeUnknownError | None = None
    while True:
        try:
            created: WorkOrder = yield endpoint(create_work_order, body=WorkOrderCreate.from_dict(identity.values))
        except AtlasError as error:
            doubt = _doubt(error)
            if doubt is None:
                if unknown is None:
                    raise
                # The first one may still have happened, whatever became of this one.
                raise _still_unknown(unknown, identity, f"Sent again, it was refused: {error.message}") from error
            unknown = doubt
        else:
            return created
        if not identity.can_be_found:
            raise unknown
        found = yield from _settled(context, identity, since, unknown)
        if found is not None:
            return found
        if retries <= 0:
            raise _still_unknown(unknown, identity, "It was not found either.")
        retries -= 1


def _doubt(error: AtlasError) -> AtlasOutcomeUnknownError | None:
    """The error, if it leaves open whether the server did it: a success that cannot be read does too."""
    if isinstance(error, AtlasOutcomeUnknownError):
        return error
    if isinstance(error, AtlasAPIError) and error.status is not None and 200 <= error.status < 300:
        state = {name: value for name, value in vars(error).items() if name not in ("message", "details")}
        unknown = AtlasOutcomeUnknownError(f"{error.message} It is unknown whether the server did it.", error.details)
        vars(unknown).update(state)
        return unknown
    return None


def _settled(
    context: Context, identity: Identity, since: datetime, unknown: AtlasOutcomeUnknownError
) -> Operation[WorkOrder | None]:
    """Look until the settle time is over: the work order, or None if there is none."""
    ends, pause = clock.monotonic() + context.settle_time, FIRST_LOOK
    while True:
        is_last, failed = clock.monotonic() >= ends, None
        try:
            found = yield from _look_up(context, identity, since)
        except AtlasError as error:
            found, failed = None, error
        if found is not None:
            return found
        if is_last:
            if failed is not None:
                raise _still_unknown(unknown, identity, f"The look-up failed: {failed.message}") from failed
            return None
        try:
            yield Pause(min(pause, max(ends - clock.monotonic(), 0)))
        except AtlasTimeoutError as error:
            raise _still_unknown(unknown, identity, f"The look-up was cut short: {error.message}") from error
        pause = min(pause * 2, LONGEST_PAUSE)


def _look_up(context: Context, identity: Identity, since: datetime | None) -> Operation[WorkOrder | None]:
    """The work order, if it is there.

    Raises:
        AtlasError: The look-up does not tell.
    """
    account, unclear = context.account, False
    in_fields = context.release.has(CUSTOM_FIELDS) is not False
    for filters in identity.searches(account.user_id, since, in_fields=in_fields):
        page = yield endpoint(search_work_orders, body=criteria(*filters, size=PAGE))
        for found in page.content:
            try:
                if account.has_created(found.id) and identity.key is None:
                    continue
                if identity.is_surely(found):
                    return found  # type: ignore[no-any-return]
                unclear = unclear or identity.is_perhaps(found)
            except (AttributeError, LookupError, TypeError, ValueError) as stumbled:
                raise AtlasAPIError("A work order is not what the contract promises.") from stumbled
        unclear = unclear or not is_last(page, PAGE)
    if unclear:
        raise AtlasAPIError("There is a work order with the same title and description, which may be this one.")
    return None


def _still_unknown(unknown: AtlasOutcomeUnknownError, identity: Identity, why: str) -> AtlasOutcomeUnknownError:
    """The error for the caller: with the key, and with why the look-up did not tell."""
    how = (
        f"Create it again with idempotency_key={identity.key!r}: if it exists, that gives it."
        if identity.key is not None
        else "Search for its title before you create it again, or give creates an idempotency_key=."
    )
    error = unknown.twin()
    error.message = f"{error.message} {why} {how}"
    error.details = {**error.details, "idempotency_key": identity.key}
    return error
