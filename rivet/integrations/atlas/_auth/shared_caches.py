"""Token caches that the clients of an account share, and when they leave memory."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading
from typing import Any

from rivet.integrations.atlas._auth.token_cache import AtlasTokenCache
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.account_registry import AccountRegistry, reset_after_fork

KEPT_SECONDS = 900.0
"""Seconds that a token outlives the last client of its account: a service that makes a client for each request signs
in once."""

caches: AccountRegistry[tuple[str, str, bytes], AtlasTokenCache] = AccountRegistry()
_sweep: threading.Timer | None = None
"""Sleeps until the next token may go; there is at most one, and none while all have clients."""
_fingerprint_key = secrets.token_bytes(32)


def shared_cache(base_url: str, email: str, password: str, refresh_buffer: float, user: Any = None) -> AtlasTokenCache:
    """The process-wide cache of an account.

    The password takes part as a keyed digest, so that a client with a wrong password is not served the token of
    one with the right password.

    Args:
        base_url: The server's.
        email: Who signs in.
        password: The password.
        refresh_buffer: Of a new cache.
        user: Whose cache it is, as long as it lives and is not `over`; the token goes some time after the last of them.
    """
    digest = hmac.new(_fingerprint_key, password.encode("utf-8", "surrogatepass"), hashlib.sha256).digest()
    key = (base_url, email.lower(), digest)
    with caches.lock:
        _drop_unused()
        cache = caches.get(key, lambda: AtlasTokenCache(refresh_buffer=refresh_buffer))
        if user is not None:
            cache.used_by(user)
        return cache


def left() -> None:
    """A client was closed: see to it that tokens that nobody uses leave the memory, also if no other client follows."""
    global _sweep
    with caches.lock:
        wait = _drop_unused()
        if wait is not None and _sweep is None:
            _sweep = threading.Timer(wait, _swept)
            _sweep.name, _sweep.daemon = "atlas-forget-tokens", True
            _sweep.start()


def _swept() -> None:
    global _sweep
    with caches.lock:
        _sweep = None
    left()


def _drop_unused() -> float | None:
    """Drop the caches without an open client whose time is over; the seconds until the next one's is."""
    now = clock.monotonic()
    waits = []
    for key, cache in caches.items():
        ends_at = cache.unused_until(KEPT_SECONDS)
        if ends_at is None:
            continue
        if now < ends_at:
            waits.append(ends_at - now)
        else:
            caches.remove(key)
            cache.drop()
    return max(min(waits), 1.0) if waits else None


def _without_sweep(_caches: object) -> None:
    global _sweep
    _sweep = None


reset_after_fork(caches, _without_sweep)
