"""Priority CRITICAL, which Atlas lacks: detect and strip the marker that a work order carries instead."""

from rivet.integrations.atlas._payloads.priority_mark import described, is_marked

__all__ = ("described", "is_marked")
