"""What work orders say in RIVET's words, as typed properties beside Atlas's own attributes.

This file is written by hand in openapi/support/ and copied beside the generated modules.
"""

from __future__ import annotations

from typing import Literal, cast

from .runtime import Record

RivetStatus = Literal["PENDING", "IN_PROGRESS", "ON_HOLD", "COMPLETED", "CANCELLED"]
RivetPriority = Literal["NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL"]


class WorkOrderWords(Record):
    """Base of a work order. The properties say what item access does: ``work_order["status"]``."""

    __slots__ = ()

    @property
    def rivet_status(self) -> RivetStatus:
        """The status in RIVET's words; CANCELLED for one that is archived and not complete."""
        return cast(RivetStatus, self["status"])

    @property
    def rivet_priority(self) -> RivetPriority:
        """The priority in RIVET's words: CRITICAL where the mark says so."""
        return cast(RivetPriority, self["priority"])

    @property
    def is_critical(self) -> bool:
        """Whether its priority is CRITICAL: HIGH in Atlas, with a mark."""
        return bool(self["priority"] == "CRITICAL")

    @property
    def is_cancelled(self) -> bool:
        """Whether it is cancelled: archived in Atlas, and not complete."""
        return bool(self["status"] == "CANCELLED")

    @property
    def is_completed(self) -> bool:
        """Whether it is completed."""
        return bool(self["status"] == "COMPLETED")
