"""The priority CRITICAL, which Atlas does not have: how a work order that carries it is recognised and shown."""

from rivet.integrations.atlas._payloads.priority_mark import described, is_marked

__all__ = ("described", "is_marked")
