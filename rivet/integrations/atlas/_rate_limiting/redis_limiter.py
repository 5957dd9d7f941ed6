"""Distributed rate limiter: processes share token buckets in Redis."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Sequence
from typing import Any

from rivet.integrations.atlas._rate_limiting.buckets import MemoryBuckets, sizes
from rivet.integrations.atlas._rate_limiting.limit import ATLAS_LIMITS, Limit
from rivet.integrations.atlas._rate_limiting.limiter import RateLimiter
from rivet.integrations.atlas._rate_limiting.redis_turns import RedisTurns
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas._support.redis import PREFIX, REDIS_TIMEOUT_SECONDS, RedisAccess, RedisUnavailable
from rivet.integrations.atlas.exceptions import AtlasConfigError

logger = logging.getLogger("rivet.integrations.atlas")
RETRY_SECONDS = 10.0
"""Seconds without another attempt after Redis did not respond."""

_SCRIPT = """
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000
local operation, amount, count = ARGV[1], tonumber(ARGV[2]), (#ARGV - 2) / 2
local known = redis.call('HGETALL', KEYS[1])
local state = {}
for i = 1, #known, 2 do state[known[i]] = tonumber(known[i + 1]) end
local wanted, wait, lifetime = operation == 'consume' and 0 or 1, 0, 1
for i = 1, count do
  local capacity, rate = tonumber(ARGV[1 + 2 * i]), tonumber(ARGV[2 + 2 * i])
  local tokens = state['tokens' .. i] or capacity
  tokens = math.min(capacity, tokens + math.max(now - (state['at'] or now), 0) * rate)
  if operation == 'consume' then tokens = tokens - amount end
  if operation == 'drain' and i <= amount then tokens = math.min(tokens, 0) end
  wait = math.max(wait, (wanted - tokens) / rate)
  lifetime = math.max(lifetime, 2 * capacity / rate + wait)
  redis.call('HSET', KEYS[1], 'tokens' .. i, string.format('%.6f', tokens))
end
redis.call('HSET', KEYS[1], 'at', string.format('%.6f', now))
redis.call('EXPIRE', KEYS[1], math.ceil(lifetime))
return string.format('%.6f', wait)
"""
"""Consumes tokens (``consume``; a negative amount returns them) or empties buckets (``drain``); returns the wait."""


class _RedisBuckets:
    """Token buckets in Redis; in memory while Redis does not respond."""

    blocking = True

    def __init__(self, access: RedisAccess, user: str, limits: Sequence[Limit]) -> None:
        self._access = access
        self._numbers = [number for bucket in sizes(limits) for number in bucket]
        limits_key = ",".join(f"{limit.requests}/{limit.seconds:g}" for limit in limits)
        # Processes with other limits use other buckets; the hash keeps the user's name private.
        self._name = f"{PREFIX}:limits:{hashlib.sha256(f'{user} {limits_key}'.encode()).hexdigest()[:32]}"
        self._script = access.client.register_script(_SCRIPT)
        self._fallback = MemoryBuckets(limits)
        self._unavailable_until = 0.0

    def reserve(self) -> float:
        return self._run("consume", 1, self._fallback.reserve)

    def give_back(self) -> None:
        self._run("consume", -1, self._give_back_locally)

    def _give_back_locally(self) -> float:
        self._fallback.give_back()
        return 0.0

    def after_fork(self) -> None:
        self._fallback.after_fork()

    def drain(self, count: int) -> float:
        return self._run("drain", count, lambda: self._fallback.drain(count))

    def _run(self, operation: str, amount: int, fallback: Callable[[], float]) -> float:
        if clock.monotonic() >= self._unavailable_until:
            try:
                arguments = [operation, amount, *self._numbers]
                return float(self._access.ask(lambda: self._script(keys=[self._name], args=arguments)))
            except RedisUnavailable as error:
                self._unavailable_until = clock.monotonic() + RETRY_SECONDS
                logger.warning("Atlas: rate limiter in Redis unavailable (%s); pacing this process alone", error)
        return fallback()


@suggests_keywords
class RedisRateLimiter(RateLimiter):
    """Distributed rate limiter, shared by all processes with the same Redis and user.

    Args:
        redis: The URL of a Redis, or a ``redis.Redis`` of your own.
        user: Identifies the Atlas user whose requests are counted, such as the e-mail; with several servers, the server
            too.
        limits: The server's limits per user.

    Raises:
        AtlasConfigError: The extra is not installed, or an argument is invalid.

    Example:
        >>> limiter = RedisRateLimiter("redis://127.0.0.1:6379/0", "bot@plant.example")
        >>> client = AtlasClient(rate_limiter=limiter)
    """

    def __init__(self, redis: Any, user: str, limits: Sequence[Limit] = ATLAS_LIMITS) -> None:
        if not limits:
            raise AtlasConfigError("A RedisRateLimiter needs at least one limit: pass limits=.")
        if not isinstance(user, str) or not user:
            raise AtlasConfigError("user= must identify the Atlas user whose requests are counted.")
        access = RedisAccess(redis, REDIS_TIMEOUT_SECONDS)
        super().__init__(limits, buckets=_RedisBuckets(access, user, limits))
        self.turns = RedisTurns(access, f"{PREFIX}:{hashlib.sha256(user.encode()).hexdigest()[:32]}")
