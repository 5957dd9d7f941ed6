"""Bridge to a local MaintainX, sync and async, and an empty Atlas."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from rivet.integrations.atlas.maintainx import (
    MaintainXBridge,
    MaintainXClient,
    SyncMaintainXBridge,
    SyncMaintainXClient,
)
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox

from .modes import Mode
from .vendors import opened


@asynccontextmanager
async def client_of(mode: Mode, vendor: VendorSandbox, **options: Any) -> AsyncIterator[Any]:
    key = vendor.environment["MAINTAINX_API_KEY"]
    options = {"base_url": vendor.base_url, **options}
    async with opened(mode, MaintainXClient, SyncMaintainXClient, key, **options) as client:
        yield client


@asynccontextmanager
async def bridging(
    mode: Mode, atlas: Any, vendor: VendorSandbox, path: Path, **options: Any
) -> AsyncIterator[tuple[Any, Any]]:
    """Yield a bridge, and a client of MaintainX."""
    options = {"settle_time": 0.1, **options}
    async with (
        client_of(mode, vendor) as client,
        opened(mode, MaintainXBridge, SyncMaintainXBridge, atlas, client, path, **options) as bridge,
    ):
        yield bridge, client


@pytest.fixture
async def empty(atlas: Any, atlas_sandbox: AtlasSandbox) -> Any:
    """Client of an Atlas without work orders and assets."""
    from atlas_api.api.assets import delete_asset
    from atlas_api.api.work_orders import delete_work_order

    mode = Mode("sync" if hasattr(atlas, "client") else "async")
    async for one in atlas.iter_work_orders():
        await mode.endpoint(delete_work_order, atlas, id=one.id)
    for one in reversed([one async for one in atlas.iter_assets()]):
        await mode.endpoint(delete_asset, atlas, id=one.id)
    return atlas


async def titles(atlas: Any, vendor: VendorSandbox) -> tuple[list[str], list[str]]:
    """Return the titles of all work orders in both systems."""
    here = sorted([one.title async for one in atlas.iter_work_orders()])
    return here, sorted(one["title"] for one in vendor.records("work_orders"))


def only(vendor: VendorSandbox, kind: str = "work_orders") -> Any:
    """Return the only record of a kind."""
    (found,) = vendor.records(kind)
    return found
