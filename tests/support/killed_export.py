"""One pull and one push in a process of its own that kills itself at a certain point.

``python killed_export.py MODE MAPPING POINT``, with the mapping as JSON; the accounts come from the environment. If it
is not killed, it prints how many points there were.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

from kill_points import KillPoints

from rivet.integrations.atlas import AtlasClient, SyncAtlasClient
from rivet.integrations.atlas.servicetitan import (
    ServiceTitanClient,
    ServiceTitanExport,
    SyncServiceTitanClient,
    SyncServiceTitanExport,
)
from rivet.integrations.atlas.servicetitan._tenant_lock import TenantLock

OPTIONS: Any = {"settle_time": 0.2}

mode, mapping = sys.argv[1], json.loads(sys.argv[2])
points = KillPoints(int(sys.argv[3]))
points.install(TenantLock, ("begin", "end", "record_pull"))


async def in_async() -> None:
    async with AtlasClient() as atlas, ServiceTitanClient() as servicetitan:
        export = ServiceTitanExport(atlas, servicetitan, mapping, **OPTIONS)
        reports = await export.pull(), await export.push()
    assert not any(one.refused for one in reports), reports


def in_sync() -> None:
    with SyncAtlasClient() as atlas, SyncServiceTitanClient() as servicetitan:
        export = SyncServiceTitanExport(atlas, servicetitan, mapping, **OPTIONS)
        reports = export.pull(), export.push()
    assert not any(one.refused for one in reports), reports


if mode == "async":
    asyncio.run(in_async())
else:
    in_sync()
print(points.passed)
