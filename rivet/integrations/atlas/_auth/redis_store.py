"""Token store in Redis, for the processes of a fleet (extra ``redis``).

If Redis does not respond, no call fails: the process then signs in on its own.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from rivet.integrations.atlas._auth.token import Token
from rivet.integrations.atlas._auth.token_store import LOCK_SECONDS, StoreUnavailable, packed, unpacked
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas._support.redis import PREFIX, REDIS_TIMEOUT_SECONDS, RedisAccess, RedisUnavailable

T = TypeVar("T")

KEEP_SECONDS = 7 * 86_400
"""Lifetime of a stored token in seconds: as long as its refresh token is valid (``auth.refresh``: 7 days)."""


@suggests_keywords
class RedisTokenStore:
    """Token store in Redis, encrypted if ATLAS_TOKEN_KEY is set, with a lock so that a fleet signs in once.

    Args:
        redis: The URL of a Redis, or a ``redis.Redis`` of your own.

    Raises:
        AtlasConfigError: The extra is not installed, or the URL is invalid.

    Example:
        >>> client = AtlasClient(cache=AtlasTokenCache(store=RedisTokenStore("redis://127.0.0.1:6379/0")))
    """

    def __init__(self, redis: Any) -> None:
        self._access = RedisAccess(redis, REDIS_TIMEOUT_SECONDS)
        self._redis = self._access.client

    def load(self, account: str) -> Token | None:
        content = self._ask(lambda: self._redis.get(_token_name(account)))
        return None if content is None else unpacked(content)

    def save(self, account: str, token: Token) -> None:
        content = packed(token)
        self._ask(lambda: self._redis.set(_token_name(account), content, ex=KEEP_SECONDS))

    @contextlib.contextmanager
    def lock(self, account: str, timeout: float) -> Iterator[object]:
        # thread_local=False: another thread than the one that acquired it may release it.
        lock = self._redis.lock(
            f"{PREFIX}:lock:{account}", timeout=LOCK_SECONDS, blocking_timeout=max(timeout, 0), thread_local=False
        )
        if not self._ask(lock.acquire, max(timeout, 0), lambda got: got and lock.release()):
            raise StoreUnavailable(f"no lock within {timeout:.0f} s")
        try:
            yield lock
        finally:
            with contextlib.suppress(RedisUnavailable):  # the lock expires
                self._access.ask(lock.release)

    def _ask(
        self, question: Callable[[], T], seconds: float = 0.0, on_late_result: Callable[[T], object] | None = None
    ) -> T:
        try:
            return self._access.ask(question, seconds, on_late_result)
        except RedisUnavailable as error:
            raise StoreUnavailable(f"Redis: {error}") from error


def _token_name(account: str) -> str:
    return f"{PREFIX}:token:{account}"
