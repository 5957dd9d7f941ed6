"""Custom fields that keep this package's marks out of descriptions: which the account lacks, and their making."""

from __future__ import annotations

from collections.abc import Mapping

from atlas_api.api.custom_fields import list_custom_fields
from atlas_api.models.custom_field_entity import CustomFieldEntity
from atlas_api.models.custom_field_type import CustomFieldType

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._support.field_labels import ATOMS_FIELD, KEY_FIELD, PRIORITY_FIELD

FIELDS: Mapping[str, CustomFieldType] = {
    PRIORITY_FIELD: CustomFieldType.SHORT_TEXT,
    KEY_FIELD: CustomFieldType.SHORT_TEXT,
    ATOMS_FIELD: CustomFieldType.LONG_TEXT,
}
"""The label of each, on work orders, and what it holds."""


def missing(client: SyncAtlasClient) -> list[str]:
    """Labels of those that the account lacks.

    Raises:
        AtlasUnsupportedError: The server's release has no custom fields.
    """
    there = labels(client)
    return [label for label in FIELDS if label not in there]


def labels(client: SyncAtlasClient) -> set[str]:
    """Labels of the custom fields of work orders; none if the account may not view them.

    Raises:
        AtlasUnsupportedError: The server's release has no custom fields.
    """
    there = list_custom_fields.sync(client=client.api)
    return {one.label or "" for one in there if one.entity_type == CustomFieldEntity.WORK_ORDER.value}


def make(client: SyncAtlasClient, labels: list[str]) -> None:
    """Make some of them.

    Raises:
        AtlasPermissionError: The account may not.
    """
    for label in labels:
        client.ensure_custom_field(label, FIELDS[label], CustomFieldEntity.WORK_ORDER)
