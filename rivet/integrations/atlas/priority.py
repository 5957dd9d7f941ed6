"""Priority CRITICAL, which Atlas lacks, and other marks of descriptions: detect and strip them."""

from rivet.integrations.atlas._payloads.own_lines import without_own_lines
from rivet.integrations.atlas._payloads.priority_mark import described, is_marked

__all__ = ("described", "is_marked", "without_own_lines")
