"""Sandbox with a field for keys, and counts of the work orders that creates made."""

from __future__ import annotations

from collections import Counter
from typing import Any

from atlas_api.api.custom_fields import create_custom_field
from atlas_api.models import CustomFieldCreate, CustomFieldEntity, CustomFieldType

from rivet.integrations.atlas._support.field_labels import KEY_FIELD
from rivet.integrations.atlas.testing import AtlasSandbox
from support.modes import Mode

POST = {"path": "/work-orders", "method": "POST"}
PLACES = ["custom field", "none"]
"""Places where a create stores its key."""


async def add_key_field(mode: Mode, sandbox: AtlasSandbox, place: str) -> None:
    if place == "custom field":
        async with mode.client(**sandbox.credentials) as client:
            body = CustomFieldCreate(KEY_FIELD, CustomFieldType.SHORT_TEXT, CustomFieldEntity.WORK_ORDER)
            await mode.endpoint(create_custom_field, client, body=body)


async def titles(mode: Mode, sandbox: AtlasSandbox, **options: Any) -> Counter[str]:
    async with mode.client(**sandbox.credentials, **options) as client:
        return Counter([work_order.title async for work_order in client.iter_work_orders()])
