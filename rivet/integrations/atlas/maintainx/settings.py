"""Settings file of a sync, for the command and for fleets.

rules = {"work_order.title" = "atlas", "asset.barcode" = "never"}
match_assets_by = ["serial_number", "barcode"]
atlas_label = "Atlas ID"
maintainx_label = "MaintainX ID"
work_orders_since = 2026-01-01T00:00:00Z
kinds = ["asset", "part", "work_order", "maintenance_plan", "comment", "file", "cost", "part_used"]
imports = true
plans_to_maintainx = false
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import Field

from rivet.integrations.atlas.maintainx._field_mapping import DEFAULT_KINDS, Synced
from rivet.integrations.atlas.maintainx._options import SETTLE_TIME
from rivet.integrations.atlas.vendors._settings_file import Strict, read_settings


class BridgeSettings(Strict):
    """Options of MaintainXBridge, which describes them."""

    rules: dict[str, str] = Field(default_factory=dict)
    match_assets_by: tuple[str, ...] = ("serial_number", "barcode")
    atlas_label: str = "Atlas ID"
    maintainx_label: str = "MaintainX ID"
    work_orders_since: datetime | None = None
    settle_time: float = SETTLE_TIME
    kinds: tuple[Synced, ...] = DEFAULT_KINDS
    imports: bool = True
    plans_to_maintainx: bool = False

    @classmethod
    def read(cls, given: str | Path | Mapping[str, Any]) -> BridgeSettings:
        """Read settings from a TOML file, or from its parsed content.

        Raises:
            AtlasConfigError: They cannot be read, or are invalid.

        Example:
            >>> bridge = MaintainXBridge(atlas, maintainx, "sync.sqlite3", **BridgeSettings.read("sync.toml").options())
        """
        return read_settings(cls, given)

    def options(self) -> dict[str, Any]:
        """Arguments for MaintainXBridge."""
        return self.model_dump()
