"""Sync and async httpx transports that drive the request flow."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from typing import Any

from rivet.integrations.atlas._auth.shared_caches import schedule_sweep
from rivet.integrations.atlas._auth.token_cache import AtlasTokenCache
from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline import flow
from rivet.integrations.atlas._pipeline.budget import Budget, current_budget
from rivet.integrations.atlas._pipeline.last_response import record_last_response
from rivet.integrations.atlas._pipeline.steps import Blocking, Send, Sleep
from rivet.integrations.atlas._rate_limiting.limiter import RateLimiter
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._transport.attempt_deadline import attempt_deadline
from rivet.integrations.atlas._transport.body_reader import Collector, rebuilt
from rivet.integrations.atlas._transport.lifecycle import Lifecycle
from rivet.integrations.atlas._transport.streams import (
    AsyncCountedStream,
    AsyncFilesStream,
    AsyncGuardedStream,
    AsyncSlicedStream,
    CountedStream,
    GuardedStream,
    SlicedStream,
    as_httpx_errors,
    skip_checkpoints,
)
from rivet.integrations.atlas._transport.token_renewal import AsyncRenewer, SyncRenewer
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.exceptions import AtlasError

_RELAYED_ERRORS = (httpx.HTTPError, AtlasError)


def _budget(config: ClientConfig) -> Budget:
    """Return the budget of the current facade call, or a new one for a direct endpoint call."""
    return current_budget.get() or Budget.of(config)


class SyncTransport(httpx.BaseTransport):
    """Runs the request flow in the calling thread.

    Args:
        config: The client's configuration.
        cache: The token cache.
        inner: The transport that sends.
        lifecycle: Rejects use after close, after fork, or on another event loop.
        limiter: Paces the requests.
    """

    def __init__(
        self,
        config: ClientConfig,
        cache: AtlasTokenCache,
        inner: httpx.BaseTransport,
        lifecycle: Lifecycle,
        limiter: RateLimiter,
    ) -> None:
        self._config, self._inner, self._lifecycle, self._limiter = config, inner, lifecycle, limiter
        self._renewer = SyncRenewer(config, cache, lifecycle)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._lifecycle.check()
        exchange = flow.run(self._config, self._limiter, request, _budget(self._config))
        response: httpx.Response = self._drive(exchange)
        record_last_response(response)
        return response

    def close(self) -> None:
        self._lifecycle.closed = True
        schedule_sweep()
        self._inner.close()

    def _drive(self, flow: Generator[Any, Any, Any]) -> Any:
        result, error = None, None
        try:
            while True:
                step = flow.send(result) if error is None else flow.throw(error)
                result = error = None
                try:
                    result = self._perform(step)
                except _RELAYED_ERRORS as caught:
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
        return self._renewer.token(step, self._drive)

    def _send(self, step: Send) -> httpx.Response:
        collector = Collector(step)
        with attempt_deadline(step.seconds), as_httpx_errors():
            response = self._inner.handle_request(step.request)
            self._lifecycle.record_response(response)
            try:
                collector.check(response)
            except AtlasError:
                response.close()
                raise
            if not collector.must_read(response):
                response.stream = GuardedStream(response.stream)
                return response
            in_place = collector.can_read_in_place(response)
            stream = response.stream
            response.stream = CountedStream(stream, collector.count) if in_place else SlicedStream(stream)
            try:
                if in_place:
                    response.read()
                    return response
                for chunk in response.iter_bytes():
                    if collector.add(chunk):
                        break
            finally:
                response.close()
        return rebuilt(response, collector.content)


class AsyncTransport(httpx.AsyncBaseTransport):
    """Runs the request flow in the calling asyncio task; arguments as SyncTransport."""

    def __init__(
        self,
        config: ClientConfig,
        cache: AtlasTokenCache,
        inner: httpx.AsyncBaseTransport,
        lifecycle: Lifecycle,
        limiter: RateLimiter,
    ) -> None:
        self._config, self._inner, self._lifecycle, self._limiter = config, inner, lifecycle, limiter
        self._renewer = AsyncRenewer(config, cache, lifecycle)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._lifecycle.check()
        self._lifecycle.check_loop()
        exchange = flow.run(self._config, self._limiter, request, _budget(self._config))
        response: httpx.Response = await self._drive(exchange)
        record_last_response(response)
        return response

    async def aclose(self) -> None:
        self._lifecycle.closed = True
        # Others may wait for a refresh that this client leads: it is cancelled, and one of them leads the next.
        refreshes = list(self._lifecycle.refreshes)
        for refresh in refreshes:
            refresh.cancel()
        await asyncio.gather(*refreshes, return_exceptions=True)
        schedule_sweep()
        await self._inner.aclose()

    async def _drive(self, flow: Generator[Any, Any, Any]) -> Any:
        result, error = None, None
        try:
            while True:
                step = flow.send(result) if error is None else flow.throw(error)
                result = error = None
                try:
                    result = await self._perform(step)
                except _RELAYED_ERRORS as caught:
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
        return await self._renewer.token(step, self._drive)

    async def _send(self, step: Send) -> httpx.Response:
        collector = Collector(step)
        if AsyncFilesStream.has_files(step.request.stream):
            step.request.stream = AsyncFilesStream(step.request.stream)
        try:
            # httpx's own timeouts are for single reads; this one is for the whole attempt.
            async with asyncio.timeout(step.seconds + 0.05):
                with as_httpx_errors():
                    response = await skip_checkpoints(self._inner.handle_async_request(step.request))
                    self._lifecycle.record_response(response)
                    try:
                        collector.check(response)
                    except AtlasError:
                        await skip_checkpoints(response.aclose())
                        raise
                    if not collector.must_read(response):
                        response.stream = AsyncGuardedStream(response.stream)
                        return response
                    in_place = collector.can_read_in_place(response)
                    stream = response.stream
                    response.stream = (
                        AsyncCountedStream(stream, collector.count) if in_place else AsyncSlicedStream(stream)
                    )
                    try:
                        if in_place:
                            await response.aread()
                            return response
                        async for chunk in response.aiter_bytes():
                            if collector.add(chunk):
                                break
                    finally:
                        await response.aclose()
        except TimeoutError:
            raise httpx.ReadTimeout("the result came too slowly") from None
        return rebuilt(response, collector.content)
