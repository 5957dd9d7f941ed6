# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
"""RIVET's enum values of work orders, as typed properties beside Atlas's own attributes.

This file is written by hand in openapi/support/ and copied beside the generated modules.
"""

from __future__ import annotations

from typing import Any, Literal

RivetStatus = Literal["PENDING", "IN_PROGRESS", "ON_HOLD", "COMPLETED", "CANCELLED"]
RivetPriority = Literal["NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL"]


class WorkOrderWords:
    """Mixin of work orders with properties that equal item access: ``work_order["status"]``."""

    __slots__ = ()

    @property
    def rivet_status(self: Any) -> RivetStatus:
        """RIVET's status; CANCELLED for a work order that is archived and not complete."""
        status: RivetStatus = self["status"]
        return status

    @property
    def rivet_priority(self: Any) -> RivetPriority:
        """RIVET's priority: CRITICAL if the work order has the mark."""
        priority: RivetPriority = self["priority"]
        return priority

    @property
    def is_critical(self: Any) -> bool:
        """True if the priority is CRITICAL: HIGH in Atlas, with a mark."""
        return bool(self["priority"] == "CRITICAL")

    @property
    def is_cancelled(self: Any) -> bool:
        """True if the work order is cancelled: archived in Atlas, and not complete."""
        return bool(self["status"] == "CANCELLED")

    @property
    def is_completed(self: Any) -> bool:
        """True if the work order is completed."""
        return bool(self["status"] == "COMPLETED")
