"""Custom fields of Atlas that this package makes for itself when it first needs them."""

from __future__ import annotations

from atlas_api.api.custom_fields import create_custom_field, list_custom_fields
from atlas_api.api.work_orders import search_work_orders
from atlas_api.models.custom_field_create import CustomFieldCreate
from atlas_api.models.custom_field_entity import CustomFieldEntity
from atlas_api.models.custom_field_type import CustomFieldType

from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.steps import Exclusive, Operation, endpoint
from rivet.integrations.atlas._search.criteria import containing, criteria
from rivet.integrations.atlas._support.server_release import CUSTOM_FIELDS, SEARCH_PATHS
from rivet.integrations.atlas.exceptions import AtlasPermissionError, AtlasUnsupportedError

_TOLD = {CustomFieldType.LONG_TEXT: "long text", CustomFieldType.SHORT_TEXT: "short text"}


def ensure(context: Context, label: str, holds: CustomFieldType, entity: CustomFieldEntity) -> Operation[int]:
    """The id of a custom field, made if there is none.

    Args:
        context: What the client shares.
        label: Its label.
        holds: What it holds.
        entity: What has it.

    Returns:
        Its id, also kept in the context's directory as a ``custom field`` of that label and entity.

    Raises:
        AtlasPermissionError: There is none yet, and the account may not make it.
    """
    known = context.directory.get("custom field", f"{entity.value} {label}")
    if known:
        return known
    yield Exclusive(("custom field", label))
    id = yield from _listed(label, entity)
    if id is None:
        try:
            yield endpoint(create_custom_field, body=CustomFieldCreate(label, holds, entity))
        except AtlasPermissionError as error:
            of = "assets" if entity is CustomFieldEntity.ASSET else "work orders"
            error.message += f" Ask an administrator for a custom field {label!r} ({_TOLD[holds]}, on {of})."
            raise
        id = yield from _listed(label, entity)  # another process may have made one meanwhile: all take the first
    if id is not None:
        context.directory.put("custom field", f"{entity.value} {label}", id)
    return id or 0


def check_supported(context: Context) -> Operation[None]:
    """Raise if the server has no custom fields, before anything is sent that it would ignore.

    Raises:
        AtlasUnsupportedError: It has none.
    """
    context.release.check(CUSTOM_FIELDS)
    if context.release.has(CUSTOM_FIELDS) is None:
        try:
            yield endpoint(list_custom_fields)
        except AtlasPermissionError:
            return  # this user may not list them; they are there


def are_searchable(context: Context) -> Operation[bool]:
    """Whether custom fields can be searched for a part of their values; asks where no response has shown it yet."""
    known = context.release.has(SEARCH_PATHS)
    if known is None and context.release.has(CUSTOM_FIELDS) is not False:
        try:
            yield endpoint(search_work_orders, body=criteria(containing("customFieldValues.value", "RIVET"), size=1))
        except AtlasUnsupportedError:
            return False
        known = True
        context.release.record(SEARCH_PATHS, present=True)
    return bool(known)


def _listed(label: str, entity: CustomFieldEntity) -> Operation[int | None]:
    found = yield endpoint(list_custom_fields)
    ids = [one.id for one in found if one.label == label and one.entity_type == entity.value]
    return min(ids, default=None)
