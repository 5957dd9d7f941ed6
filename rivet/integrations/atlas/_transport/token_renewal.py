"""Token of a request: lead a refresh, or wait for the one in flight; sync and async."""

from __future__ import annotations

import asyncio
import concurrent.futures
from collections.abc import Callable, Coroutine, Generator
from typing import Any

from rivet.integrations.atlas._auth.shared_renewal import renew_shared
from rivet.integrations.atlas._auth.sign_in import RenewalFailed, obtain
from rivet.integrations.atlas._auth.token import Token
from rivet.integrations.atlas._auth.token_cache import AtlasTokenCache, Refresh, RefreshAbandoned
from rivet.integrations.atlas._pipeline.budget import Budget, out_of_time
from rivet.integrations.atlas._pipeline.steps import Authenticate
from rivet.integrations.atlas._support.loop_watch import LoopWatch
from rivet.integrations.atlas._transport.lifecycle import Lifecycle
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.exceptions import AtlasConnectionError, AtlasError

Drive = Callable[[Generator[Any, Any, Any]], Any]
AsyncDrive = Callable[[Generator[Any, Any, Any]], Coroutine[Any, Any, Any]]

STUCK_CHECK_SECONDS = 0.5
"""Seconds between a waiter's checks whether the leader of a refresh is stuck."""


class SyncRenewer:
    """Gets tokens in the calling thread.

    Args:
        config: The client's configuration.
        cache: The token cache.
        lifecycle: Has the client's own time limits.
    """

    def __init__(self, config: ClientConfig, cache: AtlasTokenCache, lifecycle: Lifecycle) -> None:
        self._config, self._cache, self._lifecycle = config, cache, lifecycle

    def token(self, step: Authenticate, drive: Drive) -> str:
        """Return a token; ``drive`` runs the steps of a sign-in."""
        rejected = step.rejected
        while True:
            acquired = self._cache.acquire(rejected, fresh=step.fresh)
            if isinstance(acquired, str):
                return acquired
            refresh, is_leader = acquired
            if is_leader:
                self._lead(refresh, step.budget, drive)
            elif refresh.thread_loop is not None and refresh.thread_loop is asyncio._get_running_loop():
                # This thread blocks the event loop that leads the refresh: waiting would be a deadlock.
                token: Token = drive(obtain(self._config, None, step.budget))
                return token.access
            try:
                return self._wait(refresh, step.budget)
            except RefreshAbandoned:
                rejected = None
            except AtlasError as error:
                raise error.twin() from error.__cause__

    def _wait(self, refresh: Refresh, budget: Budget) -> str:
        while True:
            if refresh.is_stuck():
                self._cache.abandon(refresh)
            try:
                return refresh.result.result(timeout=max(min(budget.left, STUCK_CHECK_SECONDS), 0))
            except concurrent.futures.TimeoutError:
                if budget.left <= 0:
                    raise out_of_time() from None

    def _lead(self, refresh: Refresh, budget: Budget, drive: Drive) -> None:
        try:
            token = drive(renew_shared(self._config, self._cache.store, refresh, budget))
        except AtlasError as error:
            if not self._had_less_time(budget):
                self._cache.fail(refresh, error)
                return
            # This caller had less time or fewer attempts than the others: one of them leads the next refresh.
            self._cache.abandon(refresh)
            raise
        except BaseException as error:
            if not _fail_refresh(self._cache, refresh, error):
                raise
        else:
            self._cache.finish(refresh, token)

    def _had_less_time(self, budget: Budget) -> bool:
        config = self._lifecycle.config
        given = (budget.timeout, budget.deadline, budget.max_retries)
        usual = (config.timeout, config.deadline, config.max_retries)
        return any(one < other for one, other in zip(given, usual, strict=True)) or budget.left <= 0


class AsyncRenewer:
    """Gets tokens in asyncio tasks; arguments as SyncRenewer."""

    def __init__(self, config: ClientConfig, cache: AtlasTokenCache, lifecycle: Lifecycle) -> None:
        self._config, self._cache, self._lifecycle = config, cache, lifecycle

    async def token(self, step: Authenticate, drive: AsyncDrive) -> str:
        """Return a token; ``drive`` runs the steps of a sign-in."""
        rejected = step.rejected
        while True:
            acquired = self._cache.acquire(rejected, fresh=step.fresh)
            if isinstance(acquired, str):
                return acquired
            refresh, is_leader = acquired
            if is_leader:
                # In its own task, since the caller may be cancelled while others wait for the result, and with at
                # least the client's own budget, since that of the caller may be short.
                loop = asyncio.get_running_loop()
                refresh.watch = LoopWatch(loop)
                task = loop.create_task(self._lead(refresh, step.budget, drive))
                self._lifecycle.refreshes.add(task)
                task.add_done_callback(self._lifecycle.refreshes.discard)
            try:
                return await self._wait(refresh, step.budget)
            except RefreshAbandoned:
                rejected = None
            except AtlasError as error:
                raise error.twin() from error.__cause__

    async def _wait(self, refresh: Refresh, budget: Budget) -> str:
        result = asyncio.wrap_future(refresh.result)
        result.add_done_callback(lambda future: future.cancelled() or future.exception())
        # A loop that is only busy with many waiters is not stuck: they would each lead a refresh of their own.
        is_led_here = refresh.watch is not None and refresh.watch.is_current()
        while not result.done():
            if not is_led_here and refresh.is_stuck():
                self._cache.abandon(refresh)
            if budget.left <= 0:
                raise out_of_time()
            await asyncio.wait([result], timeout=min(budget.left, STUCK_CHECK_SECONDS))
        return result.result()

    async def _lead(self, refresh: Refresh, asked: Budget, drive: AsyncDrive) -> None:
        usual = self._lifecycle.config
        budget = asked.at_least(usual.timeout, usual.deadline, usual.max_retries)
        try:
            token = await drive(renew_shared(self._config, self._cache.store, refresh, budget))
        except BaseException as error:
            if not _fail_refresh(self._cache, refresh, error):
                raise
        else:
            self._cache.finish(refresh, token)


def _fail_refresh(cache: AtlasTokenCache, refresh: Refresh, error: BaseException) -> bool:
    """Complete a failed refresh. Returns False for cancellation, which must propagate."""
    if isinstance(error, RenewalFailed):
        cache.renewal_failed(refresh, spent=error.spent)
        return True
    if isinstance(error, AtlasError):
        cache.fail(refresh, error)
        return True
    if isinstance(error, Exception):
        broken = AtlasConnectionError(f"The sign-in broke off ({type(error).__name__}): is this client closed?")
        broken.__cause__ = error
        cache.fail(refresh, broken)
        return True
    cache.abandon(refresh)
    return False
