"""Custom fields of Atlas that this package makes for itself when it first needs them."""

from __future__ import annotations

from atlas_api.api.custom_fields import create_custom_field, list_custom_fields
from atlas_api.models.custom_field_create import CustomFieldCreate
from atlas_api.models.custom_field_entity import CustomFieldEntity
from atlas_api.models.custom_field_type import CustomFieldType

from .calls import Exclusive, Operation, endpoint
from .exceptions import AtlasPermissionError
from .merging import Context

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


def _listed(label: str, entity: CustomFieldEntity) -> Operation[int | None]:
    found = yield endpoint(list_custom_fields)
    ids = [one.id for one in found if one.label == label and one.entity_type == entity.value]
    return min(ids, default=None)
