"""Typed filters of searches: ``F.status.is_in("PENDING") & (F.dueDate < now)``."""

from rivet.integrations.atlas._search.expression import Filter, raw
from rivet.integrations.atlas._search.fields import AssetF, F, LocationF, UserF

__all__ = ("AssetF", "F", "Filter", "LocationF", "UserF", "raw")
