"""One sync in a process of its own that kills itself at a certain point.

``python killed_sync.py MODE STATE POINT``; the accounts come from the environment. If it is not killed, it prints how
many points there were. ``SYNC_OPTIONS`` has further options of the bridge, as JSON.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from typing import Any

from kill_points import KillPoints

from rivet.integrations.atlas import AtlasClient, SyncAtlasClient
from rivet.integrations.atlas.maintainx import (
    MaintainXBridge,
    MaintainXClient,
    SyncMaintainXBridge,
    SyncMaintainXClient,
)
from rivet.integrations.atlas.maintainx._async import first_load as async_first_load
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.maintainx._sync import first_load as sync_first_load

TRANSACTIONS = (
    "done", "forget", "give_up", "intend", "keep_settings", "link", "set_polled_until", "notice", "refuse",
    "rewrite", "begin_first_loads", "end_first_load", "intend_imports", "record_imports", "record_mark",
)  # fmt: skip
OPTIONS: Any = {"settle_time": 0.2, **json.loads(os.environ.get("SYNC_OPTIONS", "{}"))}

for module in (async_first_load, sync_first_load):
    module.MIN_RECORDS = 3
mode, url = sys.argv[1], sys.argv[2]
points = KillPoints(int(sys.argv[3]))
points.install(State, TRANSACTIONS)


async def in_async() -> None:
    async with (
        AtlasClient() as atlas,
        MaintainXClient() as maintainx,
        MaintainXBridge(atlas, maintainx, url, **OPTIONS) as bridge,
    ):
        await bridge.sync()


def in_sync() -> None:
    with (
        SyncAtlasClient() as atlas,
        SyncMaintainXClient() as maintainx,
        SyncMaintainXBridge(atlas, maintainx, url, **OPTIONS) as bridge,
    ):
        bridge.sync()


if mode == "async":
    asyncio.run(in_async())
else:
    in_sync()
print(points.passed)
