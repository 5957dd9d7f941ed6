"""Columns for the custom fields of a kind: each is called by its label, in imports and exports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from atlas_api.api.custom_fields import list_custom_fields
from atlas_api.models.custom_field_entity import CustomFieldEntity as Entity

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._support.field_labels import ATOMS_FIELD, KEY_FIELD, PRIORITY_FIELD
from rivet.integrations.atlas.cli.import_kinds import NUMBER_COLUMNS, READ_ONLY, Column, ImportKind, header_key
from rivet.integrations.atlas.exceptions import AtlasPermissionError, AtlasUnsupportedError

ENTITIES: Mapping[str, Entity] = {
    "asset": Entity.ASSET, "customer": Entity.CUSTOMER, "location": Entity.LOCATION, "meter": Entity.METER,
    "meter trigger": Entity.WORK_ORDER, "part": Entity.PART, "preventive maintenance": Entity.WORK_ORDER,
    "request": Entity.WORK_ORDER, "vendor": Entity.VENDOR, "work order": Entity.WORK_ORDER,
}  # fmt: skip
"""The entity of the custom fields of each kind that has some."""
OURS = (ATOMS_FIELD, KEY_FIELD, PRIORITY_FIELD)
"""Labels of the fields that hold this package's marks."""
PREFIX = "customField "
"""Beginning of the keys of these columns, before the field's id."""


def with_custom_fields(kind: ImportKind, client: SyncAtlasClient) -> ImportKind:
    """Return a kind with a column for each custom field; unchanged if it has none, or if they cannot be read."""
    entity = ENTITIES.get(kind.noun)
    if entity is None:
        return kind
    try:
        fields = list_custom_fields.sync(client=client.api)
    except (AtlasPermissionError, AtlasUnsupportedError):
        return kind
    own = [one for one in fields if one.entity_type == entity.value and one.label and one.label not in OURS]
    if not own:
        return kind
    titles = _titles(kind, {one.id: str(one.label) for one in own})
    types = {one.id: (tuple(filter(None, one.options or ())), str(one.field_type or "")) for one in own}
    columns = tuple(
        Column(f"{PREFIX}{id}", titles=(title,), words=types[id][0], field_type=types[id][1])
        for id, title in titles.items()
    )
    create, update = kind.create, kind.update
    return replace(
        kind,
        columns=(*kind.columns, *columns),
        check=lambda payload: kind.check(_joined(payload)),
        check_changes=lambda changes: kind.check_changes(_joined(changes)),
        create=lambda client, payload, key: create(client, _joined(payload), key),
        update=None if update is None else lambda client, id, changes: update(client, id, _joined(changes)),
        view=lambda row: _view(kind, row),
    )


def _titles(kind: ImportKind, labels: Mapping[int, str]) -> dict[int, str]:
    """Return a header for each custom field, which no other column has: Atlas allows equal labels.

    Args:
        kind: The kind, with its own columns.
        labels: Labels by the custom fields' ids.
    """
    titles = dict(labels)
    for more in (" (custom field)", " (custom field {})"):
        counts = Counter(map(header_key, titles.values()))
        for id, title in titles.items():
            if _is_taken(kind, title) or (counts[header_key(title)] > 1 and "{" in more):
                titles[id] = labels[id] + more.format(id)
    return titles


def _is_taken(kind: ImportKind, title: str) -> bool:
    key = header_key(title)
    return not key or kind.column(title) is not None or key in NUMBER_COLUMNS | READ_ONLY


def _joined(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Return a payload with its custom fields as one list, as the client takes them."""
    plain = {key: value for key, value in payload.items() if not key.startswith(PREFIX)}
    values = [
        {"id": int(key.removeprefix(PREFIX)), "value": value}
        for key, value in payload.items()
        if key.startswith(PREFIX)
    ]
    return {**plain, "customFields": values} if values else plain


def _view(kind: ImportKind, row: Mapping[str, Any]) -> dict[str, Any]:
    values = [one for one in row.get("customFieldValues") or [] if one.get("customField")]
    return {**kind.view(row), **{f"{PREFIX}{one['customField']['id']}": one.get("value") for one in values}}
