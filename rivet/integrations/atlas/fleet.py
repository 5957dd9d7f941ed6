"""Redis-backed sharing between processes: one token and one rate-limit budget for an account."""

from rivet.integrations.atlas._auth.redis_store import RedisTokenStore
from rivet.integrations.atlas._rate_limiting.redis_limiter import RedisRateLimiter

__all__ = ("RedisRateLimiter", "RedisTokenStore")
