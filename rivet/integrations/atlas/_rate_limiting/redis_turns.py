"""Distributed locks in Redis for creates, and when the create of an idempotency key was last sent.

The server gives concurrent creates the same number, and has no idempotency keys: processes that share a
`RedisRateLimiter` serialise creates of a kind and uses of a key, and know when the create of a key was last sent. While
Redis does not respond, each process continues alone.
"""

from __future__ import annotations

import hashlib
import logging
import uuid
from collections.abc import Callable
from typing import Any

from rivet.integrations.atlas._support.redis import RedisAccess, RedisUnavailable

KEEP_SENT_SECONDS = 3600.0
"""Seconds for which a sent create is remembered: longer than any sensible settle time."""

_RELEASE = """
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
if tonumber(ARGV[2]) > 0 then return redis.call('pexpire', KEYS[1], ARGV[2]) end
return redis.call('del', KEYS[1])
"""
"""Releases a lock, now or after some milliseconds, if the ticket still holds it."""

logger = logging.getLogger("rivet.integrations.atlas")


class RedisTurns:
    """Distributed locks of an account.

    Args:
        access: The Redis connection.
        prefix: Prefix of its Redis keys.
    """

    def __init__(self, access: RedisAccess, prefix: str) -> None:
        self._access, self._prefix = access, prefix
        self._release = access.client.register_script(_RELEASE)

    def acquire(self, lock_name: str, seconds: float) -> str | None:
        """Try to acquire a lock.

        Args:
            lock_name: Name of the lock.
            seconds: Lifetime of the lock if this process is killed.

        Returns:
            Its token; an empty string if another process holds the lock; None if Redis does not respond.
        """
        ticket, name = uuid.uuid4().hex, self._name("turn", lock_name)
        try:
            milliseconds = max(int(seconds * 1000), 1)
            got = self._access.ask(lambda: self._access.client.set(name, ticket, nx=True, px=milliseconds))
        except RedisUnavailable as error:
            logger.warning("Atlas: locks in Redis unavailable (%s); creating without other processes' locks", error)
            return None
        return ticket if got else ""

    def release(self, lock_name: str, ticket: str, lasts: float = 0.0) -> None:
        """Release a lock, unless it has expired and another process may hold it.

        Args:
            lock_name: Name of the lock.
            ticket: Its token, as acquire() returned it.
            lasts: Seconds from now until it is released.
        """
        name = self._name("turn", lock_name)
        self._ask_or_none(lambda: self._release(keys=[name], args=[ticket, int(lasts * 1000)]))

    def record_sent(self, key: str) -> None:
        """Record that the create of a key was sent."""
        name, kept = self._name("sent", key), int(KEEP_SENT_SECONDS * 1000)
        self._ask_or_none(lambda: self._access.client.set(name, "1", px=kept))

    def forget_sent(self, key: str) -> None:
        """Record that the server rejected the create of a key."""
        name = self._name("sent", key)
        self._ask_or_none(lambda: self._access.client.delete(name))

    def seconds_since_sent(self, key: str) -> float | None:
        """Return the seconds since the create of a key was last sent; None if none is known."""
        name = self._name("sent", key)
        left = self._ask_or_none(lambda: self._access.client.pttl(name))
        return KEEP_SENT_SECONDS - left / 1000 if isinstance(left, int) and left > 0 else None

    def _name(self, kind: str, lock_name: str) -> str:
        # Hashed to keep the caller's key private.
        return f"{self._prefix}:{kind}:{hashlib.sha256(lock_name.encode()).hexdigest()[:32]}"

    def _ask_or_none(self, question: Callable[[], Any]) -> Any:
        try:
            return self._access.ask(question)
        except RedisUnavailable:
            return None
