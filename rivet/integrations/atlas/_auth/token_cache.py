"""Token cache: one token for all callers of an account, obtained by one refresh at a time (single-flight).

* A `Refresh` is one sign-in or token refresh: a caller without a usable token leads it, all others share its result.
* The result is stored before the next refresh may start, so a refresh token is never used twice.
* Within the refresh buffer before its expiry a token is still used: one caller leads the refresh, the others use the
  old token, and a failed refresh is invisible.
* A young token that is rejected has not expired. An overloaded server rejects valid tokens too, so one refresh checks
  the token; if it works, it is kept.
* A rejected sign-in, or a young token that does not work (a disabled user), is remembered for a cool-down: the server
  allows 20 requests a minute without a token, and repeated wrong passwords are useless.

The cache is thread-safe and independent of event loops, so sync and async clients, threads and loops can share it.
"""

from __future__ import annotations

import asyncio
import threading
import weakref
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.defaults import DEFAULT_REFRESH_BUFFER
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.exceptions import AtlasAuthError, AtlasConfigError, AtlasError, AtlasValidationError

if TYPE_CHECKING:
    from rivet.integrations.atlas._auth.token_store import TokenStore
from rivet.integrations.atlas._auth.token import VERIFIED_SECONDS, Token, is_token
from rivet.integrations.atlas._support.account_registry import reset_after_fork
from rivet.integrations.atlas._support.loop_watch import LoopWatch

STUCK_LOOP_SECONDS = 2.0
"""Seconds after which an unresponsive event loop loses the lead of a refresh."""

COOL_DOWN_SECONDS = 10.0
"""Seconds without another sign-in after a rejected one: at most 6 a minute, where the server allows 20."""

RENEWAL_PAUSE_SECONDS = 30.0
"""Seconds between a failed refresh and the next one while the old token is valid."""


class RefreshAbandoned(Exception):
    """Refresh without a result, because its leader was cancelled; the waiters try again."""


class Refresh:
    """Sign-in, token refresh or token check in progress, with a future for its result."""

    def __init__(self, previous: Token | None, rejected: str | None, suspect: Token | None = None) -> None:
        self.suspect = suspect
        """Young token that was rejected: the refresh only checks whether it works."""
        self.previous = previous
        self.rejected = rejected
        """Access token that the server rejected, so that a stored token must differ."""
        self.thread_loop = asyncio._get_running_loop()
        """Event loop of the leader's thread: a thread that blocks this loop must not wait for the refresh."""
        self.watch: LoopWatch | None = None
        """Watches the event loop of the leading task, if a task leads."""
        self.result: Future[str] = Future()
        self.result.set_running_or_notify_cancel()  # so that a cancelled waiter cannot cancel it for all

    def is_stuck(self) -> bool:
        """Return whether the leading event loop has ended, or has not responded since an earlier check."""
        return self.watch is not None and self.watch.is_stuck(STUCK_LOOP_SECONDS)


class JoinedRefresh(NamedTuple):
    """Refresh in progress, and whether this caller leads it or waits for it."""

    refresh: Refresh
    is_leader: bool


@suggests_keywords
class AtlasTokenCache:
    """Cache of an access token until it expires, for asyncio and threads.

    A client without ``cache=`` shares one cache with all clients of the process that have the same base URL,
    e-mail and password, sync and async.

    Args:
        refresh_buffer: Seconds before expiry at which a token is refreshed.
        store: Token store that processes of the account share, for example a `FileTokenStore`; None for memory only.

    Example:
        >>> cache = AtlasTokenCache()
        >>> await cache.set_token("eyJhbGci...", ttl_seconds=3600)
        >>> client = AtlasClient(cache=cache)
    """

    def __init__(self, *, refresh_buffer: float = DEFAULT_REFRESH_BUFFER, store: TokenStore | None = None) -> None:
        if store is not None and not all(hasattr(store, name) for name in ("load", "save", "lock")):
            raise AtlasConfigError("store= must be a token store, such as FileTokenStore(folder).")
        self._buffer = refresh_buffer
        self.store = store
        self._rejected: str | None = None
        self._lock = threading.Lock()
        self._token: Token | None = None
        self._spare_refresh: str | None = None
        self._refresh: Refresh | None = None
        self._refusal: tuple[float, AtlasAuthError] | None = None
        self._verified_until = 0.0
        self._users: weakref.WeakSet[Any] = weakref.WeakSet()
        self._unused_since: float | None = None
        reset_after_fork(self, AtlasTokenCache._after_fork)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'with' if self.is_valid else 'without'} a valid token>"

    async def get_token(self) -> str | None:
        """Return the access token, or None if there is none or it has expired."""
        return self.current()

    async def set_token(self, token: str, ttl_seconds: float = 86400) -> None:
        """Set a token from elsewhere; it replaces the current one.

        Args:
            token: The access token (a JWT), without "Bearer".
            ttl_seconds: Lifetime from now, in seconds.

        Raises:
            AtlasValidationError: The token is not a string, or the lifetime not a number.
        """
        if not isinstance(token, str) or not is_token(token):
            problem = "must be a string of visible ASCII characters"
            raise AtlasValidationError(f"token {problem}.", field_errors={"token": problem})
        if isinstance(ttl_seconds, bool) or not isinstance(ttl_seconds, (int, float)):
            raise AtlasValidationError(
                "ttl_seconds must be a number.", field_errors={"ttl_seconds": "must be a number of seconds"}
            )
        now = clock.monotonic()
        with self._lock:
            self._token = Token(token, now + ttl_seconds, now, given=True)
            self._spare_refresh = self._refusal = None

    async def clear(self) -> None:
        """Remove the token and a remembered rejection: the next call signs in."""
        self.forget()

    @property
    def is_valid(self) -> bool:
        """True if there is a token that has not expired."""
        return self.current() is not None

    def current(self) -> str | None:
        """Return the access token like get_token(), for threads."""
        token = self._token
        return token.access if token is not None and token.is_alive(clock.monotonic()) else None

    def forget(self) -> None:
        """Remove the token like clear(), for threads."""
        with self._lock:
            if self._token is not None:
                self._rejected = self._token.access  # a store may have it too
            self._token = self._spare_refresh = self._refusal = None

    # ------------------------------------------------------------------------- used by the transport
    def acquire(self, rejected: str | None = None, *, fresh: bool = False) -> str | JoinedRefresh:
        """Return a valid token, or the refresh to lead or to wait for.

        Args:
            rejected: A token that the server just rejected; it is dropped if it is still the current one.
            fresh: Do not return a token that is about to expire, for a body that cannot be sent twice.

        If it returns the rejected token, the token works: the server was too busy to see that.

        Raises:
            AtlasAuthError: A rejected sign-in is remembered.
        """
        now = clock.monotonic()
        with self._lock:
            token = self._token
            if self._refresh is not None and self._refresh.suspect is not None:
                return JoinedRefresh(self._refresh, is_leader=False)
            if rejected is not None and token is not None and token.access == rejected:
                if now < self._verified_until:
                    return token.access
                if token.is_young(now):
                    is_leader = self._refresh is None
                    self._refresh = self._refresh or Refresh(None, None, token)
                    return JoinedRefresh(self._refresh, is_leader=is_leader)
                self._token, self._rejected, self._spare_refresh = None, token.access, token.refresh
                token = None
            if token is not None and token.is_alive(now):
                if not token.wants_renewal(now, self._buffer):
                    return token.access
                if self._refresh is not None and not fresh:
                    return token.access
            self._raise_remembered(now)
            if self._refresh is not None:
                return JoinedRefresh(self._refresh, is_leader=False)
            previous = token
            if previous is None and self._spare_refresh is not None:
                previous = Token("", 0.0, 0.0, self._spare_refresh)
            self._refresh = Refresh(previous, self._rejected)
            return JoinedRefresh(self._refresh, is_leader=True)

    def finish(self, refresh: Refresh, token: Token) -> None:
        """Store the token of a refresh, then wake its waiters; no effect on a refresh that was abandoned."""
        with self._lock:
            if not self._end_refresh(refresh):
                return
            if refresh.suspect is None:
                self._token, self._spare_refresh, self._refusal, self._rejected = token, None, None, None
                self._verified_until = 0.0
            elif self._token is token:
                self._verified_until = clock.monotonic() + VERIFIED_SECONDS
        refresh.result.set_result(token.access)

    def fail(self, refresh: Refresh, error: AtlasError) -> None:
        """End a refresh whose sign-in failed: all waiters get the error, and a rejection is remembered."""
        with self._lock:
            if not self._end_refresh(refresh):
                return
            self._spare_refresh = None
            if isinstance(error, AtlasAuthError):
                self._refusal = (clock.monotonic() + COOL_DOWN_SECONDS, error.twin())
                if refresh.suspect is not None and self._token is refresh.suspect:
                    self._token, self._rejected = None, refresh.suspect.access
        refresh.result.set_exception(error)

    def renewal_failed(self, refresh: Refresh, *, spent: bool) -> None:
        """End a failed refresh: the old token is kept, or a waiter leads a sign-in if it has expired.

        Args:
            refresh: The refresh.
            spent: The refresh token may have been used up.
        """
        now = clock.monotonic()
        with self._lock:
            if not self._end_refresh(refresh):
                return
            old = self._token
            serves = old is not None and old is refresh.previous and old.is_alive(now)
            if old is not None and serves:
                pause = min(RENEWAL_PAUSE_SECONDS, (old.expires_at - now) / 2)
                self._token = replace(old, refresh=None if spent else old.refresh, renew_not_before=now + pause)
            elif spent:
                self._spare_refresh = None
        if old is not None and serves:
            refresh.result.set_result(old.access)
        else:
            refresh.result.set_exception(RefreshAbandoned())

    def abandon(self, refresh: Refresh) -> None:
        """End a refresh whose leader was cancelled or is stuck, so that a waiter can lead the next one.

        Its refresh token may have been sent, so it is not used again.
        """
        with self._lock:
            if not self._end_refresh(refresh):
                return
            self._spare_refresh = None
            if self._token is not None and self._token is refresh.previous:
                self._token = replace(self._token, refresh=None)
        refresh.result.set_exception(RefreshAbandoned())

    def _end_refresh(self, refresh: Refresh) -> bool:
        """Clear the current refresh; return whether this one was still current."""
        is_current = self._refresh is refresh
        if is_current:
            self._refresh = None
        return is_current

    def _raise_remembered(self, now: float) -> None:
        if self._refusal is not None:
            until, error = self._refusal
            if now < until:
                raise error.twin()
            self._refusal = None

    # --------------------------------------------------------------- used by the shared caches of a process

    def used_by(self, user: Any) -> None:
        """Record a user of this cache: an object with ``closed``."""
        self._users.add(user)
        self._unused_since = None

    def unused_until(self, kept_seconds: float) -> float | None:
        """Return when a cache without users expires, on the monotonic clock; None while it has users."""
        if any(not user.closed for user in list(self._users)):
            return None
        if self._unused_since is None:
            self._unused_since = clock.monotonic()
        ends_at = self._unused_since + kept_seconds
        return ends_at if self._token is None else min(ends_at, self._token.expires_at)

    def drop(self) -> None:
        """Remove all secrets from memory."""
        self._token = self._spare_refresh = self._rejected = None

    def _after_fork(self) -> None:
        """Reset in a forked child: no lock may stay held, and only the parent may use its refresh token."""
        self._lock = threading.Lock()
        self._refresh = self._spare_refresh = None
        if self._token is not None:
            self._token = replace(self._token, refresh=None)
