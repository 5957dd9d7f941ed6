"""Work orders are created once: after a lost reply the client looks for its own before it sends again.

By what it finds it, the first that there is:

* a key in the custom field named KEY_FIELD (a text, on work orders), if the account has one: every create has a key;
* the caller's ``idempotency_key`` in the last line of the description;
* title, description, priority, asset, creator and time. Creates of one client that are the same in all of these wait
  for each other; of two processes that create the same at the same moment, one may take the other's for its own.

A write may commit after its reply was lost, so the look-up is repeated until the settle time is over. Only then is the
create sent again. If the look-up itself fails, nothing is sent: AtlasOutcomeUnknownError, which carries the key.
"""

from __future__ import annotations

import html
import json
import re
import time
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from atlas_api.api.auth import get_current_user
from atlas_api.api.work_orders import create_work_order, search_work_orders
from atlas_api.models.work_order import WorkOrder
from atlas_api.models.work_order_create import WorkOrderCreate

from .calls import Exclusive, Operation, Pause, endpoint
from .criteria import Filter, by_value, containing, created_since, criteria, equals
from .exceptions import AtlasError, AtlasOutcomeUnknownError, AtlasTimeoutError
from .fields import FieldError
from .merge import with_values
from .merging import Context
from .steps import current_budget

KEY_FIELD = "RIVET idempotency key"
"""Label of the custom field (a text, on work orders) that holds the keys, if an account has it."""

FIRST_LOOK = 0.2
"""Seconds between the first two look-ups; doubled each time, up to LONGEST_PAUSE."""

LONGEST_PAUSE = 1.0
CLOCK_ALLOWANCE = timedelta(seconds=3)
"""The server's clock is known from Date headers, to the second."""

_MARKUP = re.compile(r"<\S")
_KEY = re.compile(r"[A-Za-z0-9._:-]{1,100}")


def idempotency_key(value: Any) -> str | None:
    """The argument of that name.

    Raises:
        FieldError: It cannot be searched for exactly.
    """
    if value is None or (isinstance(value, str) and _KEY.fullmatch(value)):
        return value
    raise FieldError("must be a text of 1 to 100 letters, digits and the characters . _ : -")


@dataclass(slots=True)
class _Identity:
    """By what the work order of a create is found again.

    Attributes:
        key: The key that it carries; None if it carries none.
        holder: The custom field that the key is in; None: in the description.
        values: The body of the create.
        since: When it was sent first, by the server's clock.
    """

    key: str | None
    holder: int | None
    values: dict[str, Any]
    since: datetime | None = None


def create_once(context: Context, values: dict[str, Any], key: str | None, holder: int | None) -> Operation[WorkOrder]:
    """Create a work order and find it again if the reply is lost.

    Args:
        context: What the client shares.
        values: The body, all names resolved.
        key: The caller's key: a work order that carries it already is the result.
        holder: Id of the custom field for keys, if the account has it.

    Returns:
        The work order.

    Raises:
        AtlasOutcomeUnknownError: It stays unknown whether it was created.
    """
    identity = _marked(values, key, holder)
    if identity.key is None:
        # Two that are the same could be taken for each other.
        yield Exclusive(("create", json.dumps(values, sort_keys=True, default=str)))
    if key is not None and (existing := (yield from _look_up(context, identity))) is not None:
        return existing
    created = yield from _send(context, identity)
    context.account.remember(created.id)
    return created


def _marked(values: dict[str, Any], key: str | None, holder: int | None) -> _Identity:
    if holder is not None:
        key = key or uuid.uuid4().hex
        custom = with_values(values.get("customFields") or [], {holder: key})
        return _Identity(key, holder, {**values, "customFields": custom})
    if key is not None:
        lines = [line for line in (values.get("description"), _line(key)) if line]
        return _Identity(key, None, {**values, "description": "\n".join(lines)})
    return _Identity(None, None, values)


def _line(key: str) -> str:
    return f"[{KEY_FIELD}: {key}]"


def _send(context: Context, identity: _Identity) -> Operation[WorkOrder]:
    budget = current_budget.get()
    retries = budget.max_retries if budget else 0
    identity.since = context.server_time() - CLOCK_ALLOWANCE
    while True:
        try:
            created: WorkOrder = yield endpoint(create_work_order, body=WorkOrderCreate.from_dict(identity.values))
        except AtlasOutcomeUnknownError as error:
            unknown = error
        else:
            return created
        if not _can_be_found(identity):
            raise unknown
        found = yield from _settled(context, identity, unknown)
        if found is not None:
            return found
        if retries <= 0:
            raise _still_unknown(unknown, identity, None)
        retries -= 1


def _settled(context: Context, identity: _Identity, unknown: AtlasOutcomeUnknownError) -> Operation[WorkOrder | None]:
    """Look until the settle time is over: the work order, or None if there is none."""
    ends, pause = time.monotonic() + context.settle_time, FIRST_LOOK
    while True:
        is_last, failed = time.monotonic() >= ends, None
        try:
            found = yield from _look_up(context, identity)
        except AtlasError as error:
            found, failed = None, error
        if found is not None:
            return found
        if is_last:
            if failed is not None:
                raise _still_unknown(unknown, identity, failed)
            return None
        try:
            yield Pause(min(pause, max(ends - time.monotonic(), 0)))
        except AtlasTimeoutError as error:
            raise _still_unknown(unknown, identity, error) from error
        pause = min(pause * 2, LONGEST_PAUSE)


def _look_up(context: Context, identity: _Identity) -> Operation[WorkOrder | None]:
    filters: list[Filter]
    if identity.holder is not None:
        filters = [by_value(identity.key or "")]
    elif identity.key is not None:
        filters = [containing("description", _line(identity.key))]
    else:
        account = context.account
        if account.user_id is None:
            account.user_id = (yield endpoint(get_current_user)).id
        since = identity.since or context.server_time()
        filters = [equals("createdBy", [account.user_id]), created_since(since)]
    page = yield endpoint(search_work_orders, body=criteria(*filters, size=500))
    return next((found for found in page.content if _is_it(context, found, identity)), None)


def _is_it(context: Context, found: WorkOrder, identity: _Identity) -> bool:
    if identity.holder is not None:
        return any(
            value.custom_field.id == identity.holder and value.value == identity.key
            for value in found.custom_field_values
        )
    if identity.key is not None:
        return (found.description or "").splitlines()[-1:] == [_line(identity.key)]
    wanted = identity.values
    asset = (wanted.get("asset") or {}).get("id")
    return (
        found.id not in context.account.created
        and _letters(found.title) == _letters(wanted["title"])
        and _letters(found.description) == _letters(wanted.get("description"))
        and found.priority == (wanted.get("priority") or "NONE")
        and (found.asset.id if found.asset else None) == asset
    )


def _can_be_found(identity: _Identity) -> bool:
    """Without a key its texts must come back as they were sent; the server takes markup out of them."""
    texts = (identity.values.get("title"), identity.values.get("description"))
    return identity.key is not None or not any(_MARKUP.search(text or "") for text in texts)


def _letters(text: str | None) -> str:
    """What the server's cleaning leaves alone of a text: not its white space, nor how it is escaped."""
    return re.sub(r"\s+", "", html.unescape(text or ""))


def _still_unknown(
    unknown: AtlasOutcomeUnknownError, identity: _Identity, failed: AtlasError | None
) -> AtlasOutcomeUnknownError:
    """The error for the caller: with the key, and with why the look-up did not tell."""
    why = f" The look-up failed: {failed.message}" if failed is not None else " It was not found either."
    how = (
        f" Create it again with idempotency_key={identity.key!r}: if it exists, that gives it."
        if identity.key is not None
        else " Search for its title before you create it again, or give creates an idempotency_key=."
    )
    error = unknown.twin()
    error.message += why + how
    error.details["idempotency_key"] = identity.key
    return error
