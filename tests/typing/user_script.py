"""User script for mypy --strict: the calls of both modes return models, neither Any nor unions."""

from __future__ import annotations

from datetime import datetime
from typing import assert_type

from atlas_api.api.assets import get_asset
from atlas_api.models import (
    Asset,
    CustomFieldValue,
    Priority,
    User,
    WorkOrder,
    WorkOrderCreate,
    WorkOrderPage,
    WorkOrderStatus,
)

from rivet.integrations.atlas import AtlasClient, AtlasValidationError, SyncAtlasClient
from rivet.integrations.atlas.config import atlas_config
from rivet.integrations.atlas.types import Health, NewUser

PERSON: NewUser = {"email": "a@b.example", "password": "Str0ng-Enough!", "firstName": "A", "lastName": "B"}


def sync_calls(client: SyncAtlasClient) -> None:
    assert_type(client.create_work_order({"title": "x"}), WorkOrder)
    assert_type(client.create_work_order(WorkOrderCreate("x", priority=Priority.LOW)), WorkOrder)
    assert_type(client.get_work_order("WO000001", timeout=3), WorkOrder)
    assert_type(client.update_work_order(1, {"status": "COMPLETED"}), WorkOrder)
    assert_type(client.complete_work_order(1), WorkOrder)
    assert_type(client.list_work_orders(status="PENDING"), WorkOrderPage)
    assert_type(client.list_work_orders().content, list[WorkOrder])
    assert_type(client.search_assets("x"), list[Asset])
    assert_type(client.get_asset(1), Asset)
    assert_type(client.create_asset({"name": "x"}), Asset)
    assert_type(client.create_user(PERSON), User)
    assert_type(client.health_check(), Health)
    assert_type(next(iter(client.iter_work_orders())), WorkOrder)
    assert_type(next(iter(client.iter_assets())), Asset)
    assert_type(get_asset.sync(client=client.api, id=7), Asset)
    work_order = client.get_work_order(1)
    assert_type(work_order.status, WorkOrderStatus | None)
    assert_type(work_order.id, int)
    assert_type(work_order.custom_field_values, list[CustomFieldValue])
    assert_type(work_order.due_date, datetime | None)
    assert_type(work_order.title, str | None)


async def async_calls(client: AtlasClient) -> None:
    assert_type(await client.create_work_order({"title": "x"}), WorkOrder)
    assert_type(await client.get_work_order(1), WorkOrder)
    assert_type(await client.update_work_order(1, {}), WorkOrder)
    assert_type(await client.complete_work_order(1, feedback="x"), WorkOrder)
    assert_type(await client.list_work_orders(), WorkOrderPage)
    assert_type(await client.search_assets("x", limit=3), list[Asset])
    assert_type(await client.get_asset("A000001"), Asset)
    assert_type(await client.create_user(PERSON), User)
    assert_type(await client.health_check(), Health)
    assert_type(await get_asset.asyncio(client=client.api, id=7), Asset)
    async for work_order in client.iter_work_orders(limit=3):
        assert_type(work_order, WorkOrder)
    async with AtlasClient() as other:
        assert_type(other, AtlasClient)


def errors_and_settings(error: AtlasValidationError) -> None:
    assert_type(error.field_errors, dict[str, str])
    assert_type(atlas_config.validate_config(), list[str])
    assert_type(atlas_config.atlas_timeout, float)
