"""Turns that the processes of an account take through Redis, and what they remember of creates that were sent.

The server gives creates that race the same number, and knows no idempotency keys: processes that share a
`RedisRateLimiter` send creates of a kind one after the other, use a key one after the other, and know when the create
of a key was last sent. While Redis does not answer, each process goes on alone.
"""

from __future__ import annotations

import hashlib
import logging
import uuid
from collections.abc import Callable
from typing import Any

from rivet.integrations.atlas._support.redis import NoAnswer, RedisAccess

KEEP_SENT_SECONDS = 3600.0
"""How long it is known that a create was sent: longer than any settle time that makes sense."""

_GIVE_BACK = """
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
if tonumber(ARGV[2]) > 0 then return redis.call('pexpire', KEYS[1], ARGV[2]) end
return redis.call('del', KEYS[1])
"""
"""Ends a turn, at once or in some milliseconds, if it is still that of the ticket."""

logger = logging.getLogger("rivet.integrations.atlas")


class RedisTurns:
    """The turns of an account.

    Args:
        access: The Redis.
        prefix: What its names begin with.
    """

    def __init__(self, access: RedisAccess, prefix: str) -> None:
        self._access, self._prefix = access, prefix
        self._give_back = access.client.register_script(_GIVE_BACK)

    def take(self, what: str, seconds: float) -> str | None:
        """Take a turn.

        Args:
            what: For what.
            seconds: When it ends by itself, if this process is stopped.

        Returns:
            Its ticket; an empty string if another process has the turn; None if Redis does not answer.
        """
        ticket, name = uuid.uuid4().hex, self._name("turn", what)
        try:
            milliseconds = max(int(seconds * 1000), 1)
            got = self._access.ask(lambda: self._access.client.set(name, ticket, nx=True, px=milliseconds))
        except NoAnswer as error:
            logger.warning("Atlas: no turns from Redis (%s); creating in this process alone", error)
            return None
        return ticket if got else ""

    def give_back(self, what: str, ticket: str, lasts: float = 0.0) -> None:
        """End a turn; one that has ended by itself is another process's by now, and stays.

        Args:
            what: For what it was taken.
            ticket: Its ticket.
            lasts: Seconds that it lasts from now on.
        """
        name = self._name("turn", what)
        self._quietly(lambda: self._give_back(keys=[name], args=[ticket, int(lasts * 1000)]))

    def record_sent(self, key: str) -> None:
        """Record that the create of a key is with the server."""
        name, kept = self._name("sent", key), int(KEEP_SENT_SECONDS * 1000)
        self._quietly(lambda: self._access.client.set(name, "1", px=kept))

    def forget_sent(self, key: str) -> None:
        """Record that the server refused the create of a key, so that nothing comes of it."""
        name = self._name("sent", key)
        self._quietly(lambda: self._access.client.delete(name))

    def seconds_since_sent(self, key: str) -> float | None:
        """How long ago the create of a key was last with the server; None if it was not, as far as is known."""
        name = self._name("sent", key)
        left = self._quietly(lambda: self._access.client.pttl(name))
        return KEEP_SENT_SECONDS - left / 1000 if isinstance(left, int) and left > 0 else None

    def _name(self, kind: str, what: str) -> str:
        # A key of the caller's is nobody's business.
        return f"{self._prefix}:{kind}:{hashlib.sha256(what.encode()).hexdigest()[:32]}"

    def _quietly(self, question: Callable[[], Any]) -> Any:
        try:
            return self._access.ask(question)
        except NoAnswer:
            return None
