"""Process-wide token caches per account, removed from memory some time after their last client."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading
from typing import Any

from rivet.integrations.atlas._auth.token_cache import AtlasTokenCache
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.account_registry import AccountRegistry, reset_after_fork

KEEP_UNUSED_SECONDS = 900.0
"""Seconds that a token is kept after the last client of its account: a service that makes a client for each request
signs in once."""

caches: AccountRegistry[tuple[str, str, bytes], AtlasTokenCache] = AccountRegistry()
_sweep: threading.Timer | None = None
"""Timer for the next removal; there is at most one, and none while all caches have clients."""
_fingerprint_key = secrets.token_bytes(32)


def shared_cache(base_url: str, email: str, password: str, refresh_buffer: float, user: Any = None) -> AtlasTokenCache:
    """Return the process-wide token cache of an account.

    The key contains a keyed digest of the password, so that a client with a wrong password is not given the token of
    one with the right password.

    Args:
        base_url: Base URL of the server.
        email: E-mail of the user.
        password: The password.
        refresh_buffer: Refresh buffer of a new cache.
        user: Object with `closed` that uses the cache; the token is removed some time after its last open user.
    """
    digest = hmac.new(_fingerprint_key, password.encode("utf-8", "surrogatepass"), hashlib.sha256).digest()
    key = (base_url, email.lower(), digest)
    with caches.lock:
        _drop_unused()
        cache = caches.get(key, lambda: AtlasTokenCache(refresh_buffer=refresh_buffer))
        if user is not None:
            cache.used_by(user)
        return cache


def schedule_sweep() -> None:
    """Remove unused tokens from memory after a client was closed, now or by a timer."""
    global _sweep
    with caches.lock:
        wait = _drop_unused()
        if wait is not None and _sweep is None:
            _sweep = threading.Timer(wait, _run_sweep)
            _sweep.name, _sweep.daemon = "atlas-forget-tokens", True
            _sweep.start()


def _run_sweep() -> None:
    global _sweep
    with caches.lock:
        _sweep = None
    schedule_sweep()


def _drop_unused() -> float | None:
    """Drop expired caches without an open client; return the seconds until the next one expires."""
    now = clock.monotonic()
    waits = []
    for key, cache in caches.items():
        ends_at = cache.unused_until(KEEP_UNUSED_SECONDS)
        if ends_at is None:
            continue
        if now < ends_at:
            waits.append(ends_at - now)
        else:
            caches.remove(key)
            cache.drop()
    return max(min(waits), 1.0) if waits else None


def _forget_sweep(_caches: object) -> None:
    global _sweep
    _sweep = None


reset_after_fork(caches, _forget_sweep)
