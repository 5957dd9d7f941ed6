"""Two-way sync of assets and work orders with MaintainX (``rivet-atlas[maintainx]``).

    from rivet.integrations.atlas import AtlasClient
    from rivet.integrations.atlas.maintainx import MaintainXBridge, MaintainXClient

    async with AtlasClient() as atlas, MaintainXClient() as maintainx:
        async with MaintainXBridge(atlas, maintainx, "sync.sqlite3") as bridge:
            report = await bridge.sync()

``SyncMaintainXBridge`` does the same with a ``SyncAtlasClient`` and a ``SyncMaintainXClient``.
"""

from __future__ import annotations

from .async_bridge import MaintainXBridge
from .async_client import MaintainXClient
from .reports import Problem, Step, SyncReport
from .rules import Conflict
from .sync_bridge import SyncMaintainXBridge
from .sync_client import SyncMaintainXClient

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
