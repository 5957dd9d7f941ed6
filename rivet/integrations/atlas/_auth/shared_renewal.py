"""Token refresh shared between processes: under the store's lock, and only if no other process has refreshed it."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Generator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from rivet.integrations.atlas._auth.password_proof import hash_password, verify_password
from rivet.integrations.atlas._auth.sign_in import RenewalFailed, obtain
from rivet.integrations.atlas._auth.token import Token
from rivet.integrations.atlas._auth.token_cache import Refresh
from rivet.integrations.atlas._auth.token_check import verify_token
from rivet.integrations.atlas._auth.token_store import StoreUnavailable, TokenStore, account_key
from rivet.integrations.atlas._pipeline.budget import Budget
from rivet.integrations.atlas._pipeline.steps import Blocking, Step
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.config import ClientConfig

MAX_LOCK_WAIT_SECONDS = 5.0
"""Seconds to wait for another process's sign-in; a sign-in lasts half a second."""

T = TypeVar("T")
logger = logging.getLogger("rivet.integrations.atlas")


def renew_shared(
    config: ClientConfig, store: TokenStore | None, refresh: Refresh, budget: Budget
) -> Generator[Step, Any, Token]:
    """Get a token for a refresh; arguments, result and errors as obtain().

    If the store cannot be used, a warning is logged, and this process signs in on its own.
    """
    if refresh.suspect is not None:
        return (yield from verify_token(config, refresh.suspect, budget))
    if store is None:
        return (yield from obtain(config, refresh.previous, budget))
    shared = _StoreFlow(store, account_key(config.base_url, config.email))
    try:
        try:
            token = yield from _renew_under_lock(config, shared, refresh, budget)
        except Exception:
            yield Blocking(shared.close)
            raise
        yield Blocking(shared.close)
    except GeneratorExit:
        shared.abort()
        raise
    return token


def _renew_under_lock(
    config: ClientConfig, shared: _StoreFlow, refresh: Refresh, budget: Budget
) -> Generator[Step, Any, Token]:
    # Its holder may have been killed: then this process signs in on its own, while there is time for it.
    yield from shared.lock(min(MAX_LOCK_WAIT_SECONDS, budget.left / 4))
    stored = yield from shared.load()
    if config.password and stored is not None and not (yield _check_password(stored, config.password)):
        stored = None  # it belongs to another password
    if stored is not None and stored.access == refresh.rejected:
        stored = replace(stored, access="", expires_at=0.0)  # only its refresh token is usable
    if stored is not None and stored.is_fresh(clock.monotonic(), config.token_refresh_buffer):
        return replace(stored, refresh=None)
    if stored is not None and stored.refresh is not None:
        # Removed before it is sent: even if this process is killed, no other one sends it again.
        claimed = yield from shared.save(replace(stored, refresh=None))
        stored = stored if claimed else replace(stored, refresh=None)
    try:
        token = yield from obtain(config, _newer(stored, refresh.previous), budget)
    except RenewalFailed:
        if stored is None or _is_alive(refresh.previous) or not _is_alive(stored):
            raise
        # This process has no token yet, and the stored one is valid until it expires.
        pause = (stored.expires_at - clock.monotonic()) / 2
        return replace(stored, refresh=None, renew_not_before=clock.monotonic() + pause)
    before = stored or (None if config.password else refresh.previous)
    proof = before.proof if before is not None else None
    if config.password and proof is None and shared.is_available:
        proof = yield Blocking(partial(hash_password, config.password))
    token = replace(token, proof=proof)
    # A refresh token is in the store or in memory, never in both.
    return replace(token, refresh=None) if (yield from shared.save(token)) else token


def _check_password(stored: Token, password: str) -> Blocking:
    return Blocking(partial(verify_password, stored.proof, password))


def _newer(stored: Token | None, own: Token | None) -> Token | None:
    """Return the token to refresh: of two tokens the newer one, of one token the stored copy."""
    if stored is None or own is None:
        return stored or own
    return own if own.obtained_at > stored.obtained_at + 1 else stored


def _is_alive(token: Token | None) -> bool:
    return token is not None and token.is_alive(clock.monotonic())


class _StoreFlow:
    """Store of one account, as effects of the flow; does nothing once it turned out to be unavailable."""

    def __init__(self, store: TokenStore, account: str) -> None:
        self._store: TokenStore | None = store
        self._account = account
        self._unlock = ExitStack()
        self._closed = False

    @property
    def is_available(self) -> bool:
        """True while all accesses succeeded."""
        return self._store is not None

    def lock(self, seconds: float) -> Generator[Step, Any, None]:
        def lock(store: TokenStore) -> None:
            self._unlock.enter_context(store.lock(self._account, seconds))
            if self._closed:  # the caller was cancelled while a worker thread waited for the lock
                self._unlock.close()

        yield from self._ask(lock)

    def close(self) -> None:
        self._closed = True
        self._unlock.close()

    def abort(self) -> None:
        """Close without blocking: the flow was cancelled, perhaps in an event loop."""
        self._closed = True
        if asyncio._get_running_loop() is None:
            self._unlock.close()
        else:
            threading.Thread(target=self._unlock.close, name="atlas-unlock", daemon=True).start()

    def load(self) -> Generator[Step, Any, Token | None]:
        return (yield from self._ask(lambda store: store.load(self._account)))

    def save(self, token: Token) -> Generator[Step, Any, bool]:
        """Save the token; return whether that succeeded."""

        def save(store: TokenStore) -> bool:
            store.save(self._account, token)
            return True

        return bool((yield from self._ask(save)))

    def _ask(self, question: Callable[[TokenStore], T]) -> Generator[Step, Any, T | None]:
        store = self._store
        if store is None:
            return None

        def ask() -> T | None:
            try:
                return question(store)
            except StoreUnavailable as problem:
                logger.warning("Atlas: the token store cannot be used: %s", problem)
                self._store = None
                return None

        answer: T | None = yield Blocking(ask)
        return answer
