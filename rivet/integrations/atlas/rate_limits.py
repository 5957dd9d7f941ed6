"""Rate limiters, for ``AtlasClient(rate_limiter=...)``: pace requests so that the server need not refuse them."""

from rivet.integrations.atlas._rate_limiting.limit import ATLAS_LIMITS, Limit
from rivet.integrations.atlas._rate_limiting.limiter import RateLimiter, Ticket
from rivet.integrations.atlas._support.defaults import LANES, Lane

__all__ = ("ATLAS_LIMITS", "LANES", "Lane", "Limit", "RateLimiter", "Ticket")
