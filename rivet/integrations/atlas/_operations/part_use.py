"""Use parts on a work order: the stock is reduced once, and the work order's other parts are not touched.

The server reduces the stock when the quantity of a work order's part changes, by the difference. So a part that is new
on the work order is added with the quantity 0, which changes no stock, and then gets its quantity; a part that is there
gets a larger one. (Replacing the work order's whole list of parts would reduce the stock, too, but drop what another
user adds meanwhile, and it takes one of each new part even if the rest is refused.)

A request to set a quantity is not repeated blindly: a real server that is already at that quantity deletes its record
of the consumption. After a lost response the quantity is read until the settle time is over.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from atlas_api.models.part_quantity import PartQuantity

from rivet.integrations.atlas._kinds import kind_of
from rivet.integrations.atlas._kinds.kind import Value, offered
from rivet.integrations.atlas._kinds.reader import read_value
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.create_queue import timed_out
from rivet.integrations.atlas._operations.mutual_exclusion import among_processes
from rivet.integrations.atlas._operations.read_modify_write import MERGE_ROUNDS, same_record
from rivet.integrations.atlas._operations.records.creates import created_once, post
from rivet.integrations.atlas._operations.records.payload_values import with_ids
from rivet.integrations.atlas._operations.records.single import by_id
from rivet.integrations.atlas._operations.references import Located, located
from rivet.integrations.atlas._operations.settling import found_until_settled
from rivet.integrations.atlas._operations.steps import CallFlow, Exclusive, endpoint
from rivet.integrations.atlas._payloads.validators import FieldError, argument
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.exceptions import (
    AtlasConflictError,
    AtlasOutcomeUnknownError,
    AtlasValidationError,
)

PARTS, LINES = kind_of("parts"), kind_of("part_quantities")
WORK_ORDER, NUMBER = Value("reference", kind="work order"), Value("number")


def consume(context: Context, reference: Any, work_order: Any, quantity: Any) -> CallFlow[PartQuantity]:
    """Use a quantity of a part on a work order, in addition to what it has of that part.

    Raises:
        AtlasValidationError: The quantity is invalid, or more than the stock; nothing was changed.
        AtlasOutcomeUnknownError: A response was lost, and the quantity did not show whether the parts were taken.
    """
    used: float = argument("quantity", quantity, _positive)
    order = argument("work_order", work_order, lambda one: read_value(WORK_ORDER, one))
    found = yield from located(context, reference, PARTS.name)
    values = yield from with_ids(context, {"work_order": order})
    yield Exclusive((PARTS.name, found.id))  # as an update of the part, which would write the old stock back

    def use() -> CallFlow[PartQuantity]:
        return _use(context, found, values["work_order"]["id"], used)

    turn = f"stock of part {found.id}"
    try:
        return (
            yield from context.account.deduplicated(
                turn, lambda: among_processes(context, turn, use, context.settle_time)
            )
        )
    finally:
        context.account.record_write(PARTS.name, found.id, clock.monotonic())


def _positive(value: Any) -> float:
    number = read_value(NUMBER, value)
    if number <= 0:
        raise FieldError("must be greater than 0")
    return float(number)


def _use(context: Context, found: Located, order: int, used: float) -> CallFlow[PartQuantity]:
    part = found.record if context.account.is_fresh(PARTS.name, found.id, found.read_at) else None
    if part is None or _problem(part, used):
        part = yield from by_id(PARTS, found.id)
    if problem := _problem(part, used):
        raise AtlasValidationError(f"Nothing was taken: quantity {problem}.", field_errors={"quantity": problem})
    line = yield from _line(order, found.id)
    if line is None:
        new = {"quantity": 0, "part": {"id": found.id, "version": 0}, "workOrder": {"id": order}}
        line = yield from created_once(context, LINES, new, None, post)
    for attempt in range(MERGE_ROUNDS + 1):
        try:
            return (yield from _set_quantity(context, line, (line.quantity or 0.0) + used))
        except AtlasConflictError:  # another user changed the stock at the same moment; all was rolled back
            if attempt == MERGE_ROUNDS:
                raise
        line = yield from by_id(LINES, line.id)
    raise AssertionError("the last attempt raises")


def _problem(part: Any, used: float) -> str:
    """Return why the server would refuse the quantity, or store another one; empty if it would not."""
    if part.unit is None and not used.is_integer():
        return "must be a whole number: the part has no unit, and the server cuts decimals off"
    if not part.non_stock and part.quantity is not None and used > part.quantity:
        return f"{used:g} is more than the {part.quantity:g} in stock"
    return ""


def _line(order: int, part: int) -> CallFlow[PartQuantity | None]:
    """Return what a work order has of a part."""
    call = LINES.within["work_order"]
    lines: list[PartQuantity] = yield endpoint(call.module, **{call.id: order})
    return next((one for one in lines if one.part is not None and one.part.id == part), None)


def _set_quantity(context: Context, line: PartQuantity, wanted: float) -> CallFlow[PartQuantity]:
    call = offered(LINES.patch).call
    is_repeated = False
    while True:
        try:
            body = call.body_of({"quantity": wanted})
            changed: PartQuantity = yield endpoint(call.module, **{call.id: line.id}, body=body)
            return same_record(changed, line.id)
        except AtlasOutcomeUnknownError as error:
            lost = error
        found, why = yield from found_until_settled(context, lambda: _with_quantity(line.id, wanted))
        if found is not None:
            return found
        if why or is_repeated or timed_out(lost):
            raise _unknown(lost, line, wanted, why)
        is_repeated = True


def _with_quantity(id: int, wanted: float) -> CallFlow[PartQuantity | None]:
    line: PartQuantity = yield from by_id(LINES, id)
    return line if line.quantity == wanted else None


def _unknown(lost: AtlasOutcomeUnknownError, line: PartQuantity, wanted: float, why: str) -> AtlasOutcomeUnknownError:
    unknown = lost.twin()
    advice = (
        f"To be sure, read part quantity {line.id} before you repeat it: it is {wanted:g} if the parts were taken, and "
        f"{line.quantity:g} if not."
    )
    unknown.message = " ".join(filter(None, (lost.message, why, advice)))
    details: Mapping[str, Any] = {"part_quantity": line.id, "before": line.quantity, "wanted": wanted}
    unknown.details = {**unknown.details, **details}
    return unknown
