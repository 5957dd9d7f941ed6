# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
"""What work orders say in RIVET's words, as typed properties beside Atlas's own attributes.

This file is written by hand in openapi/support/ and copied beside the generated modules.
"""

from __future__ import annotations

from typing import Any, Literal

RivetStatus = Literal["PENDING", "IN_PROGRESS", "ON_HOLD", "COMPLETED", "CANCELLED"]
RivetPriority = Literal["NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL"]


class WorkOrderWords:
    """Mixin of work orders. The properties say what item access does: ``work_order["status"]``."""

    __slots__ = ()

    @property
    def rivet_status(self: Any) -> RivetStatus:
        """The status in RIVET's words; CANCELLED for one that is archived and not complete."""
        status: RivetStatus = self["status"]
        return status

    @property
    def rivet_priority(self: Any) -> RivetPriority:
        """The priority in RIVET's words: CRITICAL where the mark says so."""
        priority: RivetPriority = self["priority"]
        return priority

    @property
    def is_critical(self: Any) -> bool:
        """Whether its priority is CRITICAL: HIGH in Atlas, with a mark."""
        return bool(self["priority"] == "CRITICAL")

    @property
    def is_cancelled(self: Any) -> bool:
        """Whether it is cancelled: archived in Atlas, and not complete."""
        return bool(self["status"] == "CANCELLED")

    @property
    def is_completed(self: Any) -> bool:
        """Whether it is completed."""
        return bool(self["status"] == "COMPLETED")
