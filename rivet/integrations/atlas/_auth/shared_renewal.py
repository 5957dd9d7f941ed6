"""Getting a token that processes share: under the store's lock, and only if no other process has got one meanwhile."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Generator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from rivet.integrations.atlas._auth.password_proof import proof_of, proves
from rivet.integrations.atlas._auth.sign_in import RenewalFailed, obtain
from rivet.integrations.atlas._auth.token import Token
from rivet.integrations.atlas._auth.token_cache import Flight
from rivet.integrations.atlas._auth.token_check import proven
from rivet.integrations.atlas._auth.token_store import StoreUnavailable, TokenStore, account_key
from rivet.integrations.atlas._pipeline.budget import Budget
from rivet.integrations.atlas._pipeline.steps import Blocking, Step
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.config import ClientConfig

LONGEST_WAIT = 5.0
"""Seconds that a process waits for another one's sign-in; a sign-in takes half a second."""

T = TypeVar("T")
logger = logging.getLogger("rivet.integrations.atlas")


def renew(
    config: ClientConfig, store: TokenStore | None, flight: Flight, budget: Budget
) -> Generator[Step, Any, Token]:
    """Get a token for a flight; arguments, results and errors as obtain() has them.

    A store that cannot be used is warned of and left alone: then this process signs in for itself.
    """
    if flight.doubted is not None:
        return (yield from proven(config, flight.doubted, budget))
    if store is None:
        return (yield from obtain(config, flight.previous, budget))
    shared = _Shared(store, account_key(config.base_url, config.email))
    try:
        try:
            token = yield from _renew_under_lock(config, shared, flight, budget)
        except Exception:
            yield Blocking(shared.close)
            raise
        yield Blocking(shared.close)
    except GeneratorExit:
        shared.leave()
        raise
    return token


def _renew_under_lock(
    config: ClientConfig, shared: _Shared, flight: Flight, budget: Budget
) -> Generator[Step, Any, Token]:
    # Whoever holds it may be stopped: then this process signs in for itself, while there is time for it.
    yield from shared.lock(min(LONGEST_WAIT, budget.left / 4))
    stored = yield from shared.load()
    if config.password and stored is not None and not (yield _proven(stored, config.password)):
        stored = None  # it was got with another password
    if stored is not None and stored.access == flight.rejected:
        stored = replace(stored, access="", expires_at=0.0)  # what is left of it is the refresh token
    if stored is not None and stored.is_fresh(clock.monotonic(), config.token_refresh_buffer):
        return replace(stored, refresh=None)
    if stored is not None and stored.refresh is not None:
        # Before it is sent: whatever becomes of this process, nobody sends it again.
        taken = yield from shared.save(replace(stored, refresh=None))
        stored = stored if taken else replace(stored, refresh=None)
    try:
        token = yield from obtain(config, _later(stored, flight.previous), budget)
    except RenewalFailed:
        if stored is None or _lives(flight.previous) or not _lives(stored):
            raise
        # This process has no token yet, and the one of the others serves until it ends.
        pause = (stored.expires_at - clock.monotonic()) / 2
        return replace(stored, refresh=None, renew_not_before=clock.monotonic() + pause)
    before = stored or (None if config.password else flight.previous)
    proof = before.proof if before is not None else None
    if config.password and proof is None and shared.is_available:
        proof = yield Blocking(partial(proof_of, config.password))
    token = replace(token, proof=proof)
    # A refresh token is in the store or in memory, never in both.
    return replace(token, refresh=None) if (yield from shared.save(token)) else token


def _proven(stored: Token, password: str) -> Blocking:
    return Blocking(partial(proves, stored.proof, password))


def _later(stored: Token | None, own: Token | None) -> Token | None:
    """What to renew: of two tokens the one that was got later, of one token what the store knows of it."""
    if stored is None or own is None:
        return stored or own
    return own if own.obtained_at > stored.obtained_at + 1 else stored


def _lives(token: Token | None) -> bool:
    return token is not None and token.is_alive(clock.monotonic())


class _Shared:
    """A store for one account, as steps of the flow; once it has turned out to be unavailable, it does nothing."""

    def __init__(self, store: TokenStore, account: str) -> None:
        self._store: TokenStore | None = store
        self._account = account
        self._unlock = ExitStack()
        self._closed = False

    @property
    def is_available(self) -> bool:
        """Whether it answered so far."""
        return self._store is not None

    def lock(self, seconds: float) -> Generator[Step, Any, None]:
        def lock(store: TokenStore) -> None:
            self._unlock.enter_context(store.lock(self._account, seconds))
            if self._closed:  # its caller was cancelled while a thread waited for it
                self._unlock.close()

        yield from self._ask(lock)

    def close(self) -> None:
        self._closed = True
        self._unlock.close()

    def leave(self) -> None:
        """Close it where nothing can be waited for: the flow was given up, perhaps by a task of an event loop."""
        self._closed = True
        if asyncio._get_running_loop() is None:
            self._unlock.close()
        else:
            threading.Thread(target=self._unlock.close, name="atlas-unlock", daemon=True).start()

    def load(self) -> Generator[Step, Any, Token | None]:
        return (yield from self._ask(lambda store: store.load(self._account)))

    def save(self, token: Token) -> Generator[Step, Any, bool]:
        """Whether the store has it now."""

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
