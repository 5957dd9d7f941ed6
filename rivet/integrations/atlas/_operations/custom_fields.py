"""Custom fields of Atlas that this package creates when it first needs them."""

from __future__ import annotations

from atlas_api.api.custom_fields import create_custom_field, list_custom_fields
from atlas_api.api.work_orders import search_work_orders
from atlas_api.models.custom_field_create import CustomFieldCreate
from atlas_api.models.custom_field_entity import CustomFieldEntity
from atlas_api.models.custom_field_type import CustomFieldType

from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.steps import CallFlow, Exclusive, endpoint
from rivet.integrations.atlas._search.criteria import containing, criteria
from rivet.integrations.atlas._support.server_release import CUSTOM_FIELDS, SEARCH_PATHS
from rivet.integrations.atlas.exceptions import AtlasPermissionError, AtlasUnsupportedError

_TYPE_NAMES = {CustomFieldType.LONG_TEXT: "long text", CustomFieldType.SHORT_TEXT: "short text"}


def ensure(context: Context, label: str, holds: CustomFieldType, entity: CustomFieldEntity) -> CallFlow[int]:
    """Return the id of a custom field, which is created if there is none.

    Args:
        context: Shared state of the client.
        label: Its label.
        holds: Type of its values.
        entity: Kind of record that has it.

    Returns:
        Its id, also kept in the context's directory as a ``custom field`` of that label and entity.

    Raises:
        AtlasPermissionError: The field does not exist, and the account may not create it.
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
            error.message += f" Ask an administrator for a custom field {label!r} ({_TYPE_NAMES[holds]}, on {of})."
            raise
        id = yield from _listed(label, entity)  # another process may have created one, too: all use the first
    if id is not None:
        context.directory.put("custom field", f"{entity.value} {label}", id)
    return id or 0


def are_searchable(context: Context) -> CallFlow[bool]:
    """Return whether custom fields can be searched by part of their values; asks the server if it is not known yet."""
    known = context.release.has(SEARCH_PATHS)
    if known is None and context.release.has(CUSTOM_FIELDS) is not False:
        try:
            yield endpoint(search_work_orders, body=criteria(containing("customFieldValues.value", "RIVET"), size=1))
        except AtlasUnsupportedError:
            return False
        known = True
        context.release.record(SEARCH_PATHS, present=True)
    return bool(known)


def _listed(label: str, entity: CustomFieldEntity) -> CallFlow[int | None]:
    found = yield endpoint(list_custom_fields)
    ids = [one.id for one in found if one.label == label and one.entity_type == entity.value]
    return min(ids, default=None)
