"""One sync in a process of its own that kills itself at a certain point.

Points are counted before a request, after its response, and after each transaction of the state: between any two of
them nothing is written anywhere. ``python killed_sync.py MODE STATE POINT``; the accounts come from the environment. If
it is not killed, it prints how many points there were. ``SYNC_OPTIONS`` has further options of the bridge, as JSON.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from typing import Any

import httpx

from rivet.integrations.atlas import AtlasClient, SyncAtlasClient
from rivet.integrations.atlas._transport.httpcore_transport import AsyncPoolTransport, PoolTransport
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
mode, url, at = sys.argv[1], sys.argv[2], int(sys.argv[3])
points = 0


def point() -> None:
    global points
    points += 1
    if points == at:
        os.kill(os.getpid(), signal.SIGKILL)


def around(send: Any) -> Any:
    def sent(*args: Any) -> Any:
        point()
        reply = send(*args)
        point()
        return reply

    return sent


def around_async(send: Any) -> Any:
    async def sent(*args: Any) -> Any:
        point()
        reply = await send(*args)
        point()
        return reply

    return sent


def after(method: Any) -> Any:
    def called(*args: Any) -> Any:
        found = method(*args)
        point()
        return found

    return called


for sync_transport in (PoolTransport, httpx.HTTPTransport):  # of Atlas, and of MaintainX
    sync_transport.handle_request = around(sync_transport.handle_request)  # type: ignore[method-assign]
for async_transport in (AsyncPoolTransport, httpx.AsyncHTTPTransport):
    async_transport.handle_async_request = around_async(  # type: ignore[method-assign]
        async_transport.handle_async_request
    )
for name in TRANSACTIONS:
    setattr(State, name, after(getattr(State, name)))


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
print(points)
