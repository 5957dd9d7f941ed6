"""The token cache: one token for all callers of one account, got by one flight at a time.

* A flight is one sign-in or refresh under way. Whoever finds no usable token and no flight leads a new one; all
  others wait for it and share its result, the token or the error.
* The result is stored before anybody may start the next flight, so a refresh token is never used twice.
* Within the refresh buffer before its end a token still serves: one caller leads the renewal, the others go on with
  the old token, and a renewal that fails is invisible.
* A young token that is refused was not expired. An overloaded server refuses good tokens too, so one flight asks
  whether the token works; if it does, it serves on.
* A refused sign-in, or a young token that does not work (a disabled user), is remembered for a cool-down: the server
  allows 20 requests a minute without a token, and repeated wrong passwords help nobody.

The core is thread-safe and knows no event loop, so both colours, many threads and many loops can share one cache.
"""

from __future__ import annotations

import asyncio
import threading
import weakref
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.defaults import DEFAULT_REFRESH_BUFFER
from rivet.integrations.atlas.exceptions import AtlasAuthError, AtlasConfigError, AtlasError, AtlasValidationError

if TYPE_CHECKING:
    from rivet.integrations.atlas._auth.token_store import TokenStore
from rivet.integrations.atlas._auth.token import PROVEN_SECONDS, Token, is_token
from rivet.integrations.atlas._support.account_registry import reset_after_fork
from rivet.integrations.atlas._support.loop_watch import LoopWatch

LOOP_SECONDS = 2.0
"""Seconds after which an event loop that leads a sign-in, and does nothing, is waited for no longer."""

COOL_DOWN_SECONDS = 10.0
"""So long a refused sign-in is not tried again: at most 6 a minute, where the server allows 20."""

RENEWAL_PAUSE_SECONDS = 30.0
"""After a renewal failed, the next one waits this long while the old token is good."""


class Abandoned(Exception):
    """A flight ended without a result because its leader was stopped; the waiters look again."""


class Flight:
    """One sign-in or refresh under way, or a look whether a token works, and where its waiters meet its result."""

    def __init__(self, previous: Token | None, rejected: str | None, doubted: Token | None = None) -> None:
        self.doubted = doubted
        """A young token that was refused: the flight is to find out whether it works."""
        self.previous = previous
        self.rejected = rejected
        """An access token that the server does not accept, so that a store's must not be the same."""
        self.thread_loop = asyncio._get_running_loop()
        """The event loop that the leader runs in: a thread that blocks this loop must not wait for the flight."""
        self.watch: LoopWatch | None = None
        """Watches the event loop whose task leads, if a task does."""
        self.result: Future[str] = Future()
        self.result.set_running_or_notify_cancel()  # so that a cancelled waiter cannot cancel it for all

    def is_stuck(self) -> bool:
        """Whether the loop that leads has ended, or has not come round for a while since somebody asked this."""
        return self.watch is not None and self.watch.is_stuck(LOOP_SECONDS)


class AtlasTokenCache:
    """Keeps an access token until it expires; for use with ``await`` and, by the client, from threads.

    A client without ``cache=`` shares one cache with all clients of the process that have the same base URL,
    e-mail and password, sync and async.

    Args:
        refresh_buffer: Seconds before its end at which a token is renewed.
        store: Where processes of the account share the token, for example a `FileTokenStore`; None for memory.

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
        self._flight: Flight | None = None
        self._refusal: tuple[float, AtlasAuthError] | None = None
        self._proven_until = 0.0
        self._users: weakref.WeakSet[Any] = weakref.WeakSet()
        self._left_at: float | None = None
        reset_after_fork(self, AtlasTokenCache._after_fork)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'with' if self.is_valid else 'without'} a valid token>"

    async def get_token(self) -> str | None:
        """The access token, or None if there is none or it has expired."""
        return self.current()

    async def set_token(self, token: str, ttl_seconds: float = 86400) -> None:
        """Put a token in that was got elsewhere; it replaces what is there.

        Args:
            token: The access token (a JWT), without "Bearer".
            ttl_seconds: How long it is good from now, in seconds.

        Raises:
            AtlasValidationError: The token is no text, or the time no number.
        """
        if not isinstance(token, str) or not is_token(token):
            problem = "must be a text of visible ASCII characters"
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
        """Forget the token and a remembered refusal: the next call signs in."""
        self.forget()

    @property
    def is_valid(self) -> bool:
        """Whether there is a token that has not expired."""
        return self.current() is not None

    def current(self) -> str | None:
        """What get_token() gives, for threads."""
        token = self._token
        return token.access if token is not None and token.is_alive(clock.monotonic()) else None

    def forget(self) -> None:
        """What clear() does, for threads."""
        with self._lock:
            if self._token is not None:
                self._rejected = self._token.access  # a store may have it too
            self._token = self._spare_refresh = self._refusal = None

    # ------------------------------------------------------------------- what the transport uses
    def lease(self, rejected: str | None = None, *, fresh: bool = False) -> str | tuple[Flight, bool]:
        """A token to use now, or the flight to lead (True) or to wait for (False).

        Args:
            rejected: A token that the server just refused; it is dropped if it is still the current one.
            fresh: Do not serve a token in its last part of life, for a body that cannot be sent twice.

        A rejected token that it gives back all the same works: the server was too busy to see that.

        Raises:
            AtlasAuthError: A refusal is remembered.
        """
        now = clock.monotonic()
        with self._lock:
            token = self._token
            if self._flight is not None and self._flight.doubted is not None:
                return self._flight, False
            if rejected is not None and token is not None and token.access == rejected:
                if now < self._proven_until:
                    return token.access
                if token.is_young(now):
                    leads = self._flight is None
                    self._flight = self._flight or Flight(None, None, token)
                    return self._flight, leads
                self._token, self._rejected, self._spare_refresh = None, token.access, token.refresh
                token = None
            if token is not None and token.is_alive(now):
                if not token.wants_renewal(now, self._buffer):
                    return token.access
                if self._flight is not None and not fresh:
                    return token.access
            self._raise_remembered(now)
            if self._flight is not None:
                return self._flight, False
            previous = token
            if previous is None and self._spare_refresh is not None:
                previous = Token("", 0.0, 0.0, self._spare_refresh)
            self._flight = Flight(previous, self._rejected)
            return self._flight, True

    def finish(self, flight: Flight, token: Token) -> None:
        """Store a flight's token, then let the waiters go on; a flight that was given up changes nothing any more."""
        with self._lock:
            if not self._land(flight):
                return
            if flight.doubted is None:
                self._token, self._spare_refresh, self._refusal, self._rejected = token, None, None, None
                self._proven_until = 0.0
            elif self._token is token:
                self._proven_until = clock.monotonic() + PROVEN_SECONDS
        flight.result.set_result(token.access)

    def fail(self, flight: Flight, error: AtlasError) -> None:
        """End a flight whose sign-in failed: all waiters get the error, and a refusal is remembered."""
        with self._lock:
            if not self._land(flight):
                return
            self._spare_refresh = None
            if isinstance(error, AtlasAuthError):
                self._refusal = (clock.monotonic() + COOL_DOWN_SECONDS, error.twin())
                if flight.doubted is not None and self._token is flight.doubted:
                    self._token, self._rejected = None, flight.doubted.access
        flight.result.set_exception(error)

    def renewal_failed(self, flight: Flight, *, spent: bool) -> None:
        """End a flight whose renewal failed: the old token serves on, or a waiter leads a sign-in if it is gone.

        Args:
            flight: The flight.
            spent: The refresh token may have been used up.
        """
        now = clock.monotonic()
        with self._lock:
            if not self._land(flight):
                return
            old = self._token
            serves = old is not None and old is flight.previous and old.is_alive(now)
            if old is not None and serves:
                pause = min(RENEWAL_PAUSE_SECONDS, (old.expires_at - now) / 2)
                self._token = replace(old, refresh=None if spent else old.refresh, renew_not_before=now + pause)
            elif spent:
                self._spare_refresh = None
        if old is not None and serves:
            flight.result.set_result(old.access)
        else:
            flight.result.set_exception(Abandoned())

    def abandon(self, flight: Flight) -> None:
        """End a flight whose leader was stopped, or is stuck, so that a waiter can lead the next one.

        Its refresh token may have been sent, so it is not used again.
        """
        with self._lock:
            if not self._land(flight):
                return
            self._spare_refresh = None
            if self._token is not None and self._token is flight.previous:
                self._token = replace(self._token, refresh=None)
        flight.result.set_exception(Abandoned())

    def _land(self, flight: Flight) -> bool:
        """Make room for the next flight; whether this one was under way still."""
        under_way = self._flight is flight
        if under_way:
            self._flight = None
        return under_way

    def _raise_remembered(self, now: float) -> None:
        if self._refusal is not None:
            until, error = self._refusal
            if now < until:
                raise error.twin()
            self._refusal = None

    # ---------------------------------------------------------- what the shared caches of a process use

    def used_by(self, user: Any) -> None:
        """Record a user of this cache: an object with ``over``, which is true once it is closed."""
        self._users.add(user)
        self._left_at = None

    def unused_until(self, kept_seconds: float) -> float | None:
        """Return when the token of a cache without users may go, on the monotonic clock; None while it has users."""
        if any(not user.over for user in list(self._users)):
            return None
        if self._left_at is None:
            self._left_at = clock.monotonic()
        ends_at = self._left_at + kept_seconds
        return ends_at if self._token is None else min(ends_at, self._token.expires_at)

    def drop(self) -> None:
        """Remove all secrets from memory."""
        self._token = self._spare_refresh = self._rejected = None

    def _after_fork(self) -> None:
        """In a forked child: no lock may stay held, and the parent's refresh token is the parent's to use."""
        self._lock = threading.Lock()
        self._flight = self._spare_refresh = None
        if self._token is not None:
            self._token = replace(self._token, refresh=None)
