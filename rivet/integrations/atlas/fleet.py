"""What the processes of a fleet share through Redis: their token, and the rate limits of their user.

Needs ``rivet-atlas[redis]``. A Redis that does not answer breaks no call: a process then signs in for itself, and
paces itself alone.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from . import clock
from .buckets import ATLAS_LIMITS, Limit, MemoryBuckets, sizes
from .exceptions import AtlasConfigError
from .rate_limits import RateLimiter
from .redis_access import NoAnswer, RedisAccess
from .redis_turns import RedisTurns
from .stores import LOCK_SECONDS, StoreUnavailable, packed, unpacked
from .tokens import Token

T = TypeVar("T")
logger = logging.getLogger("rivet.integrations.atlas")

PREFIX = "rivet-atlas"
ANSWER_SECONDS = 0.2
"""So long Redis may take for an answer: by so much a deadline may be missed."""
RETRY_SECONDS = 10.0
"""So long a Redis that did not answer is left alone."""
KEEP_SECONDS = 7 * 86_400
"""A stored token is kept as long as its refresh token is good (``auth.refresh``: 7 days)."""

_SCRIPT = """
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000
local operation, amount, count = ARGV[1], tonumber(ARGV[2]), (#ARGV - 2) / 2
local known = redis.call('HGETALL', KEYS[1])
local state = {}
for i = 1, #known, 2 do state[known[i]] = tonumber(known[i + 1]) end
local wanted, wait, lifetime = operation == 'take' and 0 or 1, 0, 1
for i = 1, count do
  local capacity, rate = tonumber(ARGV[1 + 2 * i]), tonumber(ARGV[2 + 2 * i])
  local tokens = state['tokens' .. i] or capacity
  tokens = math.min(capacity, tokens + math.max(now - (state['at'] or now), 0) * rate)
  if operation == 'take' then tokens = tokens - amount end
  if operation == 'drain' and i <= amount then tokens = math.min(tokens, 0) end
  wait = math.max(wait, (wanted - tokens) / rate)
  lifetime = math.max(lifetime, 2 * capacity / rate + wait)
  redis.call('HSET', KEYS[1], 'tokens' .. i, string.format('%.6f', tokens))
end
redis.call('HSET', KEYS[1], 'at', string.format('%.6f', now))
redis.call('EXPIRE', KEYS[1], math.ceil(lifetime))
return string.format('%.6f', wait)
"""
"""Takes tokens (``take``; a negative amount gives back) or empties buckets (``drain``); returns seconds to wait."""


class RedisTokenStore:
    """Tokens in Redis, encrypted if ATLAS_TOKEN_KEY is set, with a lock so that a fleet signs in once.

    Args:
        redis: The URL of a Redis, or a ``redis.Redis`` of your own.

    Raises:
        AtlasConfigError: The extra is not installed, or the URL cannot be used.

    Example:
        >>> client = AtlasClient(cache=AtlasTokenCache(store=RedisTokenStore("redis://127.0.0.1:6379/0")))
    """

    def __init__(self, redis: Any) -> None:
        self._access = RedisAccess(redis, ANSWER_SECONDS)
        self._redis = self._access.client

    def load(self, account: str) -> Token | None:
        content = self._asked(lambda: self._redis.get(_token_name(account)))
        return None if content is None else unpacked(content)

    def save(self, account: str, token: Token) -> None:
        content = packed(token)
        self._asked(lambda: self._redis.set(_token_name(account), content, ex=KEEP_SECONDS))

    @contextlib.contextmanager
    def lock(self, account: str, timeout: float) -> Iterator[object]:
        # thread_local: it may be released by another thread than the one that got it.
        lock = self._redis.lock(
            f"{PREFIX}:lock:{account}", timeout=LOCK_SECONDS, blocking_timeout=max(timeout, 0), thread_local=False
        )
        if not self._asked(lock.acquire, max(timeout, 0), lambda got: got and lock.release()):
            raise StoreUnavailable(f"no lock within {timeout:.0f} s")
        try:
            yield lock
        finally:
            with contextlib.suppress(NoAnswer):  # it ends by itself
                self._access.ask(lock.release)

    def _asked(
        self, question: Callable[[], T], seconds: float = 0.0, too_late: Callable[[T], object] | None = None
    ) -> T:
        try:
            return self._access.ask(question, seconds, too_late)
        except NoAnswer as error:
            raise StoreUnavailable(f"Redis: {error}") from error


def _token_name(account: str) -> str:
    return f"{PREFIX}:token:{account}"


class _RedisBuckets:
    """The tokens of all processes of a user; those of this process alone while Redis does not answer."""

    blocking = True

    def __init__(self, access: RedisAccess, user: str, limits: Sequence[Limit]) -> None:
        self._access = access
        self._numbers = [number for bucket in sizes(limits) for number in bucket]
        told = ",".join(f"{limit.requests}/{limit.seconds:g}" for limit in limits)
        # Processes with other limits count for themselves; the user's name is nobody's business.
        self._name = f"{PREFIX}:limits:{hashlib.sha256(f'{user} {told}'.encode()).hexdigest()[:32]}"
        self._script = access.client.register_script(_SCRIPT)
        self._alone = MemoryBuckets(limits)
        self._away_until = 0.0

    def reserve(self) -> float:
        return self._run("take", 1, self._alone.reserve)

    def give_back(self) -> None:
        self._run("take", -1, self._give_back_alone)

    def _give_back_alone(self) -> float:
        self._alone.give_back()
        return 0.0

    def after_fork(self) -> None:
        self._alone.after_fork()

    def drain(self, count: int) -> float:
        return self._run("drain", count, lambda: self._alone.drain(count))

    def _run(self, operation: str, amount: int, alone: Callable[[], float]) -> float:
        if clock.monotonic() >= self._away_until:
            try:
                arguments = [operation, amount, *self._numbers]
                return float(self._access.ask(lambda: self._script(keys=[self._name], args=arguments)))
            except NoAnswer as error:
                self._away_until = clock.monotonic() + RETRY_SECONDS
                logger.warning("Atlas: no rate limits from Redis (%s); pacing this process alone", error)
        return alone()


class RedisRateLimiter(RateLimiter):
    """A rate limiter that all processes share which use the same Redis and name the same user.

    Args:
        redis: The URL of a Redis, or a ``redis.Redis`` of your own.
        user: Names the Atlas user whose requests are counted, such as the e-mail; with several servers, the server too.
        limits: The server's limits for a user.

    Raises:
        AtlasConfigError: The extra is not installed, or an argument cannot be used.

    Example:
        >>> limiter = RedisRateLimiter("redis://127.0.0.1:6379/0", "bot@plant.example")
        >>> client = AtlasClient(rate_limiter=limiter)
    """

    def __init__(self, redis: Any, user: str, limits: Sequence[Limit] = ATLAS_LIMITS) -> None:
        if not limits:
            raise AtlasConfigError("A RedisRateLimiter needs a limit.")
        if not isinstance(user, str) or not user:
            raise AtlasConfigError("user= must name the Atlas user whose requests are counted.")
        access = RedisAccess(redis, ANSWER_SECONDS)
        super().__init__(limits, buckets=_RedisBuckets(access, user, limits))
        self.turns = RedisTurns(access, f"{PREFIX}:{hashlib.sha256(user.encode()).hexdigest()[:32]}")
