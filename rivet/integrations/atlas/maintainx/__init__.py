"""Two-way sync of assets and work orders with MaintainX (``rivet-atlas[maintainx]``).

    from rivet.integrations.atlas import AtlasClient
    from rivet.integrations.atlas.maintainx import MaintainXBridge, MaintainXClient

    async with AtlasClient() as atlas, MaintainXClient() as maintainx:
        async with MaintainXBridge(atlas, maintainx, "sync.sqlite3") as bridge:
            report = await bridge.sync()

``SyncMaintainXBridge`` does the same with a ``SyncAtlasClient`` and a ``SyncMaintainXClient``.
"""

from __future__ import annotations

from rivet.integrations.atlas.maintainx._async.bridge import MaintainXBridge
from rivet.integrations.atlas.maintainx._async.client import MaintainXClient
from rivet.integrations.atlas.maintainx._reports import Problem, Step, SyncReport
from rivet.integrations.atlas.maintainx._sync.bridge import SyncMaintainXBridge
from rivet.integrations.atlas.maintainx._sync.client import SyncMaintainXClient
from rivet.integrations.atlas.maintainx._three_way_merge import Conflict

__all__ = (
    "Conflict",
    "MaintainXBridge",
    "MaintainXClient",
    "Problem",
    "Step",
    "SyncMaintainXBridge",
    "SyncMaintainXClient",
    "SyncReport",
)
