"""Operations on work orders, described once, without I/O.

An operation is a generator of the steps in steps.py, which the sync and the async runner execute.
"""

from __future__ import annotations

import html
import logging
from datetime import UTC, datetime
from typing import Any

from atlas_api.api.comments import create_comment, list_comments
from atlas_api.api.custom_fields import list_custom_fields
from atlas_api.api.work_orders import change_work_order_status, patch_work_order, search_work_orders
from atlas_api.api.work_orders import get_work_order as get_work_order_endpoint
from atlas_api.models.comment_create import CommentCreate
from atlas_api.models.custom_field import CustomField
from atlas_api.models.reference import Reference
from atlas_api.models.work_order import WorkOrder
from atlas_api.models.work_order_page import WorkOrderPage
from atlas_api.models.work_order_patch import WorkOrderPatch
from atlas_api.models.work_order_status_change import WorkOrderStatusChange

from rivet.integrations.atlas._kinds.patch_values import with_field_values
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.create_once import create_once, idempotency_key
from rivet.integrations.atlas._operations.feature_support import check_supported
from rivet.integrations.atlas._operations.html_escaping import prepare
from rivet.integrations.atlas._operations.patch_plans import plan_work_order
from rivet.integrations.atlas._operations.read_ahead import ReadAhead
from rivet.integrations.atlas._operations.read_modify_write import (
    Known,
    UpdateRetries,
    moment,
    referring,
    same_record,
    with_fresh_names,
)
from rivet.integrations.atlas._operations.references import Located, located, record_id, resolve
from rivet.integrations.atlas._operations.search_page import search_page
from rivet.integrations.atlas._operations.steps import CallFlow, Exclusive, endpoint
from rivet.integrations.atlas._payloads import reader, validators
from rivet.integrations.atlas._payloads.own_lines import without_key_lines
from rivet.integrations.atlas._payloads.priority_mark import described
from rivet.integrations.atlas._payloads.reader import Draft, Payload
from rivet.integrations.atlas._payloads.vocabulary import CRITICAL
from rivet.integrations.atlas._search.criteria import countable, parse_filter, with_status
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.field_labels import KEY_FIELD, PRIORITY_FIELD
from rivet.integrations.atlas._support.server_release import COMMENTS, CUSTOM_FIELDS
from rivet.integrations.atlas.exceptions import (
    AtlasAPIError,
    AtlasConflictError,
    AtlasError,
    AtlasNotFoundError,
    AtlasOutcomeUnknownError,
    AtlasPermissionError,
    AtlasUnsupportedError,
    AtlasValidationError,
)

logger = logging.getLogger("rivet.integrations.atlas")


def create_work_order(context: Context, payload: Payload, key: Any) -> CallFlow[WorkOrder]:
    draft = reader.work_order_create(payload)
    checked = validators.argument("idempotency_key", key, idempotency_key)
    created = yield from with_fresh_names(context, draft, lambda own: _create_work_order(context, own, checked))
    if draft.cancel and context.release.has(COMMENTS) is not False:
        try:
            yield from _comment(created.id, "Cancelled.")
        except AtlasError as error:
            # The work order exists: an error here would suggest that it does not, and lead to a duplicate.
            logger.warning("Atlas: the comment on a new cancelled work order failed: %s", type(error).__name__)
    return created


def _create_work_order(context: Context, draft: Draft, key: str | None) -> CallFlow[WorkOrder]:
    if draft.values.get("customFields"):
        yield from check_supported(context)
    holder = yield from _custom_field(context, KEY_FIELD)  # first, since it also shows the release
    yield from resolve(context, draft, make_categories=True, release=context.release)
    yield from prepare(context.release, draft)
    values = referring(draft)
    if "description" in values:
        values["description"] = without_key_lines(values["description"])
    if (asset := values.pop("assetId", None)) is not None:
        if values.get("asset") not in (None, asset):
            message = f"The work order cannot be sent: assetId {reader.OTHER_ASSET}."
            raise AtlasValidationError(message, field_errors={"assetId": reader.OTHER_ASSET})
        values["asset"] = asset
    if draft.critical:
        marking = yield from _custom_field(context, PRIORITY_FIELD)
        if marking is None:
            values["description"] = described(values.get("description"), marked=True)
        else:
            values["customFields"] = with_field_values(values.get("customFields", []), {marking: CRITICAL})
    elif values.get("priority") == "HIGH" and "description" in values:
        values["description"] = described(values["description"], marked=False)
    if draft.cancel:
        values["archived"] = True
    if values.get("status") == "COMPLETE":
        values.setdefault("completedOn", validators.date(datetime.now(UTC)))
    return (yield from create_once(context, values, key, holder, cleaned=draft.cleaned))


def get_work_order(context: Context, reference: Any) -> CallFlow[WorkOrder]:
    id = yield from record_id(context, reference, "work order")
    found: WorkOrder = yield endpoint(get_work_order_endpoint, id=id)
    return same_record(found, id)


def update_work_order(
    context: Context, reference: Any, changes: Payload, since: Any = None, ahead: ReadAhead | None = None
) -> CallFlow[WorkOrder]:
    draft = reader.work_order_changes(changes)
    known = validators.argument("if_unchanged_since", since, moment)
    found = (yield from ahead.located(context, reference)) if ahead is not None else None
    if found is None:
        found = yield from located(context, reference, "work order")
    yield Exclusive(("work order", found.id))
    try:
        return (yield from with_fresh_names(context, draft, lambda own: _update_work_order(context, found, own, known)))
    finally:
        context.account.record_write("work order", found.id, clock.monotonic())


def _update_work_order(context: Context, found: Located, draft: Draft, since: datetime | None) -> CallFlow[WorkOrder]:
    yield from resolve(context, draft, make_categories=True, release=context.release)
    yield from prepare(context.release, draft)
    if draft.critical:
        draft.priority_field = yield from _custom_field(context, PRIORITY_FIELD)
    return (yield from _apply(context, found, draft, since))


def complete_work_order(
    context: Context, reference: Any, feedback: str | None, ahead: ReadAhead | None = None
) -> CallFlow[WorkOrder]:
    changes = {"status": "COMPLETED"} if feedback is None else {"status": "COMPLETED", "feedback": feedback}
    return (yield from update_work_order(context, reference, changes, ahead=ahead))


def _apply(context: Context, found: Located, draft: Draft, since: datetime | None) -> CallFlow[WorkOrder]:
    """Read, merge and PATCH; then set the status, then comment. Safe to repeat: each step checks the current state."""
    retries, known, id = UpdateRetries(), Known(since), found.id
    comment: str | None = None
    patched, was_cancelled = False, None
    is_fresh = context.account.is_fresh("work order", id, found.read_at)
    seen: WorkOrder | None = found.record if is_fresh else None
    while True:
        current: WorkOrder = seen or same_record((yield endpoint(get_work_order_endpoint, id=id)), id)
        seen = None
        if was_cancelled is None:
            was_cancelled = draft.cancel and current.archived is True
        if draft.values.get("customFields"):
            context.release.check(CUSTOM_FIELDS)
        plan = plan_work_order(current.to_dict(), draft, has_comments=context.release.has(COMMENTS) is not False)
        known.check(current, is_done=plan.patch is None and (patched or plan.status is None))
        if plan.comment is not None:
            context.release.check(COMMENTS)
        comment = comment or plan.comment
        try:
            if plan.patch is not None:
                patched = True
                body = WorkOrderPatch.from_dict(plan.patch)
                current = same_record((yield endpoint(patch_work_order, id=id, body=body)), id)
                known.written(current)
            if plan.status is not None:
                change = WorkOrderStatusChange.from_dict(plan.status)
                current = same_record((yield endpoint(change_work_order_status, id=id, body=change)), id)
            break
        except (AtlasConflictError, AtlasOutcomeUnknownError) as error:
            yield from retries.next_attempt_or_raise(error)
    if comment and not (was_cancelled and (yield from _has_comment(id, comment, draft))):
        yield from _comment(id, comment)
    return current


def list_work_orders(context: Context, status: Any, page: Any, limit: Any) -> CallFlow[WorkOrderPage]:
    filters = countable(parse_filter(status, WorkOrder, with_status))
    validators.argument("page", page, lambda value: validators.count(value, 0))
    validators.argument("limit", limit, lambda value: validators.count(value, 1))
    found: WorkOrderPage = yield from search_page(context, search_work_orders, filters, page=page, size=limit)
    return found


def _comment(id: int, text: str) -> CallFlow[None]:
    yield endpoint(create_comment, body=CommentCreate(work_order=Reference(id), content=text))


def _has_comment(id: int, text: str, draft: Draft) -> CallFlow[bool]:
    """Return whether a work order has a comment already, so that a repeated cancellation adds it only once."""
    found = yield endpoint(list_comments, work_order_id=id)
    texts = [html.unescape(str(one.content)) if draft.cleaned else one.content for one in found]
    return (html.unescape(text) if draft.cleaned else text) in texts


def _custom_field(context: Context, label: str) -> CallFlow[int | None]:
    """Return the id of a custom field of work orders, if the account has it and the user may see it."""
    if context.directory.get("custom field", label) is None:
        yield from context.account.deduplicated("custom fields", lambda: _list_custom_fields(context))
    return context.directory.get("custom field", label) or None


def _list_custom_fields(context: Context) -> CallFlow[None]:
    """Store the ids of this package's custom fields in the directory; 0 for one that does not exist."""
    if context.release.has(CUSTOM_FIELDS) is False:
        for one in (PRIORITY_FIELD, KEY_FIELD):
            context.directory.put("custom field", one, 0)
    elif context.directory.get("custom field", KEY_FIELD) is None:  # unless another call has asked in the meantime
        try:
            found = yield endpoint(list_custom_fields)
        except (
            AtlasAPIError,
            AtlasNotFoundError,
            AtlasPermissionError,
            AtlasUnsupportedError,
            AtlasValidationError,
        ) as error:
            if error.status is None:
                raise
            found = []  # this server has no custom fields, or hides them from this user
        for one in (PRIORITY_FIELD, KEY_FIELD):
            ids = [field.id for field in found if field.label == one and _is_text_of_work_orders(field)]
            context.directory.put("custom field", one, ids[0] if ids else 0)


def _is_text_of_work_orders(field: CustomField) -> bool:
    return field.entity_type == "WORK_ORDER" and field.field_type in ("SHORT_TEXT", "LONG_TEXT")
