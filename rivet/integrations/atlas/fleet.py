"""What the processes of a fleet share through Redis: one token and one budget of requests for an account."""

from rivet.integrations.atlas._auth.redis_store import RedisTokenStore
from rivet.integrations.atlas._rate_limiting.redis_limiter import RedisRateLimiter

__all__ = ("RedisRateLimiter", "RedisTokenStore")
