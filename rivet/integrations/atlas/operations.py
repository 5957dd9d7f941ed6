"""Each public call, described once: what it checks, which endpoints it calls, what it gives.

An operation is a generator of the steps in calls.py and does no I/O. The clients run it, each in its colour.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

from atlas_api.api.assets import create_asset as create_asset_endpoint
from atlas_api.api.assets import get_asset as get_asset_endpoint
from atlas_api.api.assets import patch_asset
from atlas_api.api.assets import search_assets as search_assets_endpoint
from atlas_api.api.comments import create_comment
from atlas_api.api.custom_fields import list_custom_fields
from atlas_api.api.work_orders import change_work_order_status, patch_work_order, search_work_orders
from atlas_api.api.work_orders import create_work_order as create_work_order_endpoint
from atlas_api.api.work_orders import get_work_order as get_work_order_endpoint
from atlas_api.models.asset import Asset
from atlas_api.models.asset_create import AssetCreate
from atlas_api.models.asset_page import AssetPage
from atlas_api.models.asset_patch import AssetPatch
from atlas_api.models.comment_create import CommentCreate
from atlas_api.models.reference import Reference
from atlas_api.models.work_order import WorkOrder
from atlas_api.models.work_order_create import WorkOrderCreate
from atlas_api.models.work_order_page import WorkOrderPage
from atlas_api.models.work_order_patch import WorkOrderPatch
from atlas_api.models.work_order_status_change import WorkOrderStatusChange

from . import fields, payloads
from .calls import Exclusive, Operation, Pause, endpoint
from .criteria import after, contains, criteria, with_status
from .exceptions import (
    AtlasConflictError,
    AtlasError,
    AtlasOutcomeUnknownError,
    AtlasPermissionError,
    AtlasValidationError,
)
from .fields import FieldError
from .marks import PRIORITY_FIELD, described
from .merge import plan_asset, plan_work_order, with_values
from .payloads import Draft, Payload
from .references import Directory, record_id, resolve
from .retry import FIRST_PAUSE
from .steps import current_budget
from .vocabulary import CRITICAL

MERGE_ROUNDS = 3
"""How often a merge starts again with a new GET after a conflict."""

T = TypeVar("T")

logger = logging.getLogger("rivet.integrations.atlas")


@dataclass(slots=True)
class Context:
    """What operations of one client, and of its with_options() copies, share."""

    directory: Directory = field(default_factory=Directory)


# ------------------------------------------------------------------------------------------- work orders
def create_work_order(context: Context, payload: Payload) -> Operation[WorkOrder]:
    cancelled = payloads.work_order_create(payload).cancel  # all that is wrong is told before any request
    created = yield from _with_fresh_names(context, lambda: _create_work_order(context, payload))
    if cancelled:
        try:
            yield from _comment(created.id, "Cancelled.")
        except AtlasError as error:
            # The work order exists: an error here would look as if it did not, and bring a second one.
            logger.warning("Atlas: the comment on a new cancelled work order failed: %s", type(error).__name__)
    return created


def _create_work_order(context: Context, payload: Payload) -> Operation[WorkOrder]:
    draft = payloads.work_order_create(payload)
    yield from resolve(context.directory, draft)
    values = _referring(draft)
    if (asset := values.pop("assetId", None)) is not None:
        if values.get("asset") not in (None, asset):
            message = f"The work order cannot be sent: assetId {payloads.OTHER_ASSET}."
            raise AtlasValidationError(message, field_errors={"assetId": payloads.OTHER_ASSET})
        values["asset"] = asset
    if draft.critical:
        holder = yield from _priority_field(context)
        if holder is None:
            values["description"] = described(values.get("description"), marked=True)
        else:
            values["customFields"] = with_values(values.get("customFields", []), {holder: CRITICAL})
    elif values.get("priority") == "HIGH" and "description" in values:
        values["description"] = described(values["description"], marked=False)
    if draft.cancel:
        values["archived"] = True
    if values.get("status") == "COMPLETE":
        values.setdefault("completedOn", fields.date(datetime.now(UTC)))
    created: WorkOrder = yield endpoint(create_work_order_endpoint, body=WorkOrderCreate.from_dict(values))
    return created


def get_work_order(context: Context, reference: Any) -> Operation[WorkOrder]:
    id = yield from record_id(context.directory, reference, "work order")
    found: WorkOrder = yield endpoint(get_work_order_endpoint, id=id)
    return found


def update_work_order(context: Context, reference: Any, changes: Payload) -> Operation[WorkOrder]:
    payloads.work_order_changes(changes)
    id = yield from record_id(context.directory, reference, "work order")
    yield Exclusive(("work order", id))
    return (yield from _with_fresh_names(context, lambda: _update_work_order(context, id, changes)))


def _update_work_order(context: Context, id: int, changes: Payload) -> Operation[WorkOrder]:
    draft = payloads.work_order_changes(changes)
    yield from resolve(context.directory, draft)
    if draft.critical:
        draft.priority_field = yield from _priority_field(context)
    return (yield from _bring(id, draft))


def complete_work_order(context: Context, reference: Any, feedback: str | None) -> Operation[WorkOrder]:
    changes = {"status": "COMPLETED"} if feedback is None else {"status": "COMPLETED", "feedback": feedback}
    return (yield from update_work_order(context, reference, changes))


def _bring(id: int, draft: Draft) -> Operation[WorkOrder]:
    """GET, merge, PATCH; then the status, then the comment. Safe to repeat: each step looks at what is there."""
    doubts = Doubts()
    comment: str | None = None
    while True:
        current: WorkOrder = yield endpoint(get_work_order_endpoint, id=id)
        plan = plan_work_order(current.to_dict(), draft)
        comment = comment or plan.comment
        try:
            if plan.patch is not None:
                current = yield endpoint(patch_work_order, id=id, body=WorkOrderPatch.from_dict(plan.patch))
            if plan.status is not None:
                body = WorkOrderStatusChange.from_dict(plan.status)
                current = yield endpoint(change_work_order_status, id=id, body=body)
            break
        except (AtlasConflictError, AtlasOutcomeUnknownError) as error:
            yield from doubts.look_again(error)
    if comment:
        yield from _comment(id, comment)
    return current


@dataclass(slots=True)
class Doubts:
    """How often a merge may start again with a new GET, which tells whether the PATCH happened."""

    conflicts: int = 0
    lost_replies: int = 0

    def look_again(self, error: AtlasError) -> Operation[None]:
        """Return to try again, after a pause if a reply was lost; raise the error if it was tried often enough."""
        if isinstance(error, AtlasConflictError):
            self.conflicts += 1
            if self.conflicts > MERGE_ROUNDS:
                raise error
            return
        budget = current_budget.get()
        if budget is None or self.lost_replies >= budget.max_retries:
            raise error
        yield Pause(FIRST_PAUSE * 2**self.lost_replies)
        self.lost_replies += 1


def list_work_orders(status: Any, page: Any, limit: Any) -> Operation[WorkOrderPage]:
    filters = with_status(status)
    _check_counts(page=(page, 0), limit=(limit, 1))
    found: WorkOrderPage = yield endpoint(search_work_orders, body=criteria(*filters, page=page, size=limit))
    return found


def work_orders_after(cursor: int, status: Any, size: int) -> Operation[WorkOrderPage]:
    found: WorkOrderPage = yield endpoint(
        search_work_orders, body=criteria(after(cursor), *with_status(status), size=size)
    )
    return found


# ------------------------------------------------------------------------------------------------ assets
def search_assets(query: Any, limit: Any) -> Operation[list[Asset]]:
    filters = _asset_filters(query)
    _check_counts(limit=(limit, 1))
    page: AssetPage = yield endpoint(search_assets_endpoint, body=criteria(*filters, size=limit))
    return page.content


def assets_after(cursor: int, query: Any, size: int) -> Operation[AssetPage]:
    filters = _asset_filters(query) if query is not None else []
    found: AssetPage = yield endpoint(search_assets_endpoint, body=criteria(after(cursor), *filters, size=size))
    return found


def get_asset(context: Context, reference: Any) -> Operation[Asset]:
    id = yield from record_id(context.directory, reference, "asset")
    found: Asset = yield endpoint(get_asset_endpoint, id=id)
    return found


def create_asset(context: Context, payload: Payload) -> Operation[Asset]:
    payloads.asset_create(payload)
    return (yield from _with_fresh_names(context, lambda: _create_asset(context, payload)))


def _create_asset(context: Context, payload: Payload) -> Operation[Asset]:
    draft = payloads.asset_create(payload)
    yield from resolve(context.directory, draft, make_categories=True)
    created: Asset = yield endpoint(create_asset_endpoint, body=AssetCreate.from_dict(_referring(draft)))
    return created


def update_asset(context: Context, reference: Any, changes: Payload) -> Operation[Asset]:
    payloads.asset_changes(changes)
    id = yield from record_id(context.directory, reference, "asset")
    yield Exclusive(("asset", id))
    return (yield from _with_fresh_names(context, lambda: _update_asset(context, id, changes)))


def _update_asset(context: Context, id: int, changes: Payload) -> Operation[Asset]:
    draft = payloads.asset_changes(changes)
    yield from resolve(context.directory, draft)
    doubts = Doubts()
    while True:
        current: Asset = yield endpoint(get_asset_endpoint, id=id)
        body = plan_asset(current.to_dict(), draft)
        if body is None:
            return current
        try:
            current = yield endpoint(patch_asset, id=id, body=AssetPatch.from_dict(body))
        except (AtlasConflictError, AtlasOutcomeUnknownError) as error:
            yield from doubts.look_again(error)
        else:
            return current


# ------------------------------------------------------------------------------------------------ shared
def _with_fresh_names(context: Context, attempt: Callable[[], Operation[T]]) -> Operation[T]:
    """Run an attempt; if the server knows a remembered name no longer, forget all names and run it once more.

    The refusal is an explained one, so nothing was done.
    """
    hits = context.directory.hits
    try:
        return (yield from attempt())
    except AtlasValidationError as error:
        if error.status is None or context.directory.hits == hits:
            raise
    context.directory.forget()
    return (yield from attempt())


def _asset_filters(query: Any) -> list[dict[str, Any]]:
    if not isinstance(query, str):
        raise AtlasValidationError("query must be a text.", field_errors={"query": "must be a text"})
    try:
        fields.text(query)
    except FieldError as error:
        raise AtlasValidationError(f"query {error}.", field_errors={"query": str(error)}) from None
    return [contains(("name", "description"), query)]


def check_status(status: Any) -> None:
    """Refuse an unknown status before an iterator is made."""
    with_status(status)


def _check_counts(**counts: tuple[Any, int]) -> None:
    wrong = {
        name: f"must be a whole number of {least} or more"
        for name, (value, least) in counts.items()
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value < 2**31
    }
    if wrong:
        told = "; ".join(f"{name} {problem}" for name, problem in wrong.items())
        raise AtlasValidationError(f"The page cannot be asked for: {told}.", field_errors=wrong)


def _referring(draft: Draft) -> dict[str, Any]:
    """The draft's values with ids as references."""
    values = dict(draft.values)
    for name, ref in draft.references.items():
        if name in values and values[name] is not None:
            value = values[name]
            values[name] = [{"id": id} for id in value] if ref.many else {"id": value}
    return values


def _comment(id: int, text: str) -> Operation[None]:
    yield endpoint(create_comment, body=CommentCreate(work_order=Reference(id), content=text))


def _priority_field(context: Context) -> Operation[int | None]:
    """The custom field for the mark of CRITICAL, if the account has one and the user may see it."""
    known = context.directory.get("custom field", PRIORITY_FIELD)
    if known is None:
        try:
            fields = yield endpoint(list_custom_fields)
        except AtlasPermissionError:
            fields = []
        known = next((f.id for f in fields if f.label == PRIORITY_FIELD and f.entity_type == "WORK_ORDER"), 0)
        context.directory.put("custom field", PRIORITY_FIELD, known)
    return known or None
