"""The two drivers that run the request flow inside httpx, and the connection that both use underneath."""

from __future__ import annotations

import asyncio
import concurrent.futures
from collections.abc import Generator
from typing import Any

from rivet.integrations.atlas._auth.shared_caches import left
from rivet.integrations.atlas._auth.shared_renewal import renew
from rivet.integrations.atlas._auth.sign_in import RenewalFailed, obtain
from rivet.integrations.atlas._auth.token import Token
from rivet.integrations.atlas._auth.token_cache import Abandoned, AtlasTokenCache, Flight
from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline import flow
from rivet.integrations.atlas._pipeline.budget import Budget, current_budget, out_of_time
from rivet.integrations.atlas._pipeline.last_response import note
from rivet.integrations.atlas._pipeline.steps import Authenticate, Blocking, Send, Sleep
from rivet.integrations.atlas._rate_limiting.limiter import RateLimiter
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.loop_watch import LoopWatch
from rivet.integrations.atlas._transport.attempt_deadline import attempt
from rivet.integrations.atlas._transport.body_reader import Collector, rebuilt
from rivet.integrations.atlas._transport.lifecycle import Life
from rivet.integrations.atlas._transport.streams import (
    AsyncCountedStream,
    AsyncFilesStream,
    AsyncGuardedStream,
    AsyncSlicedStream,
    CountedStream,
    GuardedStream,
    SlicedStream,
    as_httpx_errors,
    at_once,
)
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.exceptions import AtlasConnectionError, AtlasError

LOOK_SECONDS = 0.5
"""So often a waiter looks whether who signs in still does."""

_RELAYED = (httpx.HTTPError, AtlasError)


def _budget(config: ClientConfig) -> Budget:
    """That of the facade's call under way, or a new one for a generated function that is used directly."""
    return current_budget.get() or Budget.of(config)


class SyncTransport(httpx.BaseTransport):
    """Runs the flow in the calling thread.

    Args:
        config: The client's configuration.
        cache: The tokens.
        inner: The transport that really sends.
        life: Whether the client is closed.
        limiter: Paces the requests.
    """

    def __init__(
        self,
        config: ClientConfig,
        cache: AtlasTokenCache,
        inner: httpx.BaseTransport,
        life: Life,
        limiter: RateLimiter,
    ) -> None:
        self._config, self._cache, self._inner, self._life, self._limiter = config, cache, inner, life, limiter

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._life.check()
        exchange = flow.run(self._config, self._limiter, request, _budget(self._config))
        response: httpx.Response = self._drive(exchange)
        note(response)
        return response

    def close(self) -> None:
        self._life.over = True
        left()
        self._inner.close()

    def _drive(self, flow: Generator[Any, Any, Any]) -> Any:
        reply, error = None, None
        try:
            while True:
                step = flow.send(reply) if error is None else flow.throw(error)
                reply = error = None
                try:
                    reply = self._perform(step)
                except _RELAYED as caught:
                    error = caught
        except StopIteration as stop:
            return stop.value
        finally:
            flow.close()

    def _perform(self, step: Any) -> Any:
        if isinstance(step, Send):
            return self._send(step)
        if isinstance(step, Sleep):
            clock.sleep(step.seconds)
            return None
        if isinstance(step, Blocking):
            return step.call()
        return self._authenticate(step)

    def _send(self, step: Send) -> httpx.Response:
        collector = Collector(step)
        with attempt(step.seconds), as_httpx_errors():
            response = self._inner.handle_request(step.request)
            self._life.hear(response)
            try:
                collector.check(response)
            except AtlasError:
                response.close()
                raise
            if not collector.wants(response):
                response.stream = GuardedStream(response.stream)
                return response
            keeps = collector.keeps(response)
            taken = response.stream
            response.stream = CountedStream(taken, collector.count) if keeps else SlicedStream(taken)
            try:
                if keeps:
                    response.read()
                    return response
                for chunk in response.iter_bytes():
                    if collector.add(chunk):
                        break
            finally:
                response.close()
        return rebuilt(response, collector.content)

    def _authenticate(self, step: Authenticate) -> str:
        rejected = step.rejected
        while True:
            lease = self._cache.lease(rejected, fresh=step.fresh)
            if isinstance(lease, str):
                return lease
            flight, leads = lease
            if leads:
                self._lead(flight, step.budget)
            elif flight.thread_loop is not None and flight.thread_loop is asyncio._get_running_loop():
                # This thread blocks the loop that the flight needs: waiting would hold both for ever.
                token: Token = self._drive(obtain(self._config, None, step.budget))
                return token.access
            try:
                return self._wait(flight, step.budget)
            except Abandoned:
                rejected = None
            except AtlasError as error:
                raise error.twin() from error.__cause__

    def _wait(self, flight: Flight, budget: Budget) -> str:
        while True:
            if flight.is_stuck():
                self._cache.abandon(flight)
            try:
                return flight.result.result(timeout=max(min(budget.left, LOOK_SECONDS), 0))
            except concurrent.futures.TimeoutError:
                if budget.left <= 0:
                    raise out_of_time() from None

    def _lead(self, flight: Flight, budget: Budget) -> None:
        try:
            token = self._drive(renew(self._config, self._cache.store, flight, budget))
        except AtlasError as error:
            if not self._was_hurried(budget):
                self._cache.fail(flight, error)
                return
            # This caller gave it less time or fewer attempts than the others would: one of them leads the next.
            self._cache.abandon(flight)
            raise
        except BaseException as error:
            if not _landed_badly(self._cache, flight, error):
                raise
        else:
            self._cache.finish(flight, token)

    def _was_hurried(self, budget: Budget) -> bool:
        config = self._life.config
        given = (budget.timeout, budget.deadline, budget.max_retries)
        usual = (config.timeout, config.deadline, config.max_retries)
        return any(one < other for one, other in zip(given, usual, strict=True)) or budget.left <= 0


class AsyncTransport(httpx.AsyncBaseTransport):
    """Runs the flow in the calling task of an asyncio loop; the same arguments as SyncTransport."""

    def __init__(
        self,
        config: ClientConfig,
        cache: AtlasTokenCache,
        inner: httpx.AsyncBaseTransport,
        life: Life,
        limiter: RateLimiter,
    ) -> None:
        self._config, self._cache, self._inner, self._life, self._limiter = config, cache, inner, life, limiter

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._life.check()
        self._life.check_loop()
        exchange = flow.run(self._config, self._limiter, request, _budget(self._config))
        response: httpx.Response = await self._drive(exchange)
        note(response)
        return response

    async def aclose(self) -> None:
        self._life.over = True
        # Others may wait for a sign-in that this client leads: it is given up, and one of them leads the next.
        flights = list(self._life.flights)
        for flight in flights:
            flight.cancel()
        await asyncio.gather(*flights, return_exceptions=True)
        left()
        await self._inner.aclose()

    async def _drive(self, flow: Generator[Any, Any, Any]) -> Any:
        reply, error = None, None
        try:
            while True:
                step = flow.send(reply) if error is None else flow.throw(error)
                reply = error = None
                try:
                    reply = await self._perform(step)
                except _RELAYED as caught:
                    error = caught
        except StopIteration as stop:
            return stop.value
        finally:
            flow.close()

    async def _perform(self, step: Any) -> Any:
        if isinstance(step, Send):
            return await self._send(step)
        if isinstance(step, Sleep):
            await clock.async_sleep(step.seconds)
            return None
        if isinstance(step, Blocking):
            return await asyncio.to_thread(step.call)
        return await self._authenticate(step)

    async def _send(self, step: Send) -> httpx.Response:
        collector = Collector(step)
        if AsyncFilesStream.has_files(step.request.stream):
            step.request.stream = AsyncFilesStream(step.request.stream)
        try:
            # httpx's own limits are for single reads; this one is for the whole attempt.
            async with asyncio.timeout(step.seconds + 0.05):
                with as_httpx_errors():
                    response = await at_once(self._inner.handle_async_request(step.request))
                    self._life.hear(response)
                    try:
                        collector.check(response)
                    except AtlasError:
                        await at_once(response.aclose())
                        raise
                    if not collector.wants(response):
                        response.stream = AsyncGuardedStream(response.stream)
                        return response
                    keeps = collector.keeps(response)
                    taken = response.stream
                    response.stream = AsyncCountedStream(taken, collector.count) if keeps else AsyncSlicedStream(taken)
                    try:
                        if keeps:
                            await response.aread()
                            return response
                        async for chunk in response.aiter_bytes():
                            if collector.add(chunk):
                                break
                    finally:
                        await response.aclose()
        except TimeoutError:
            raise httpx.ReadTimeout("the reply came too slowly") from None
        return rebuilt(response, collector.content)

    async def _authenticate(self, step: Authenticate) -> str:
        rejected = step.rejected
        while True:
            lease = self._cache.lease(rejected, fresh=step.fresh)
            if isinstance(lease, str):
                return lease
            flight, leads = lease
            if leads:
                # A task of its own: the caller may be cancelled, the others still wait for the result.
                # It has the client's own budget at least: that of the caller may be short.
                loop = asyncio.get_running_loop()
                flight.watch = LoopWatch(loop)
                task = loop.create_task(self._lead(flight, step.budget))
                self._life.flights.add(task)
                task.add_done_callback(self._life.flights.discard)
            try:
                return await self._wait(flight, step.budget)
            except Abandoned:
                rejected = None
            except AtlasError as error:
                raise error.twin() from error.__cause__

    async def _wait(self, flight: Flight, budget: Budget) -> str:
        result = asyncio.wrap_future(flight.result)
        result.add_done_callback(lambda future: future.cancelled() or future.exception())
        while not result.done():
            if flight.is_stuck():
                self._cache.abandon(flight)
            if budget.left <= 0:
                raise out_of_time()
            await asyncio.wait([result], timeout=min(budget.left, LOOK_SECONDS))
        return result.result()

    async def _lead(self, flight: Flight, asked: Budget) -> None:
        usual = self._life.config
        budget = asked.at_least(usual.timeout, usual.deadline, usual.max_retries)
        try:
            token = await self._drive(renew(self._config, self._cache.store, flight, budget))
        except BaseException as error:
            if not _landed_badly(self._cache, flight, error):
                raise
        else:
            self._cache.finish(flight, token)


def _landed_badly(cache: AtlasTokenCache, flight: Flight, error: BaseException) -> bool:
    """End a flight that failed. False: it was stopped from outside, and the error goes on its way."""
    if isinstance(error, RenewalFailed):
        cache.renewal_failed(flight, spent=error.spent)
        return True
    if isinstance(error, AtlasError):
        cache.fail(flight, error)
        return True
    if isinstance(error, Exception):
        broken = AtlasConnectionError(f"The sign-in broke off ({type(error).__name__}): is this client closed?")
        broken.__cause__ = error
        cache.fail(flight, broken)
        return True
    cache.abandon(flight)
    return False
