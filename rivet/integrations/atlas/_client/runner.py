"""Runners that drive operations, sync and async: send requests, pause, run blocking code, lock records.

An operation in _operations/ describes a call once, as a generator of steps. The two runners here are the only
difference between the sync and the async client.
"""

from __future__ import annotations

import asyncio
import contextvars
import threading
from collections.abc import Callable, Coroutine, Hashable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from rivet.integrations.atlas._client.options import CallOptions, budget_of
from rivet.integrations.atlas._operations.steps import Aside, CallStep, Exclusive, Operation, Pause
from rivet.integrations.atlas._pipeline.budget import Budget, current_budget, out_of_time, runs_blocking
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.concurrency import run_to_completion
from rivet.integrations.atlas._support.server_release import release_of
from rivet.integrations.atlas._transport.endpoint_clients import AsyncApi, SyncApi
from rivet.integrations.atlas._transport.lifecycle import Lifecycle
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.exceptions import AtlasAPIError, AtlasError

T = TypeVar("T")


@dataclass(slots=True)
class Turns:
    """Locks by key, each kept only as long as somebody holds or wants it."""

    make: Callable[[], Any]
    _guard: threading.Lock = field(default_factory=threading.Lock)
    _locks: dict[Hashable, list[Any]] = field(default_factory=dict)

    @contextmanager
    def lock(self, key: Hashable) -> Iterator[Any]:
        """The lock of a key, not yet acquired."""
        with self._guard:
            entry = self._locks.setdefault(key, [self.make(), 0])
            entry[1] += 1
        try:
            yield entry[0]
        finally:
            with self._guard:
                entry[1] -= 1
                if not entry[1]:
                    del self._locks[key]


def _next_step(operation: Operation[Any], reply: Any, error: Exception | None, *, heard: bool) -> CallStep:
    """Let an operation go on with a reply or an error.

    Models keep what a server sends, also where the contract promises something else. Where an operation works with
    such a value and stumbles, that is the server's fault and an error of ours.

    Raises:
        AtlasAPIError: The operation, or the request that it made of such a value, stumbled over it, if it has `heard`
            of the server yet.
        StopIteration: The operation is over; with its result.
    """
    try:
        return operation.send(reply) if error is None else operation.throw(error)
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as stumbled:
        if not heard:
            raise
        raise AtlasAPIError(
            f"A record of the server's is not what the contract promises ({type(stumbled).__name__}). "
            "Is the base URL an Atlas server's, of a version that this package knows?"
        ) from stumbled


class SyncRunner:
    """Runs operations in the calling thread."""

    def __init__(self, api: SyncApi, config: ClientConfig, lifecycle: Lifecycle, turns: Turns | None = None) -> None:
        self.api, self.config, self.lifecycle = api, config, lifecycle
        self.turns = turns or Turns(threading.Lock)

    def run(self, operation: Operation[T], options: CallOptions) -> T:
        self.lifecycle.check()
        budget = budget_of(self.config, options)
        token, blocking = current_budget.set(budget), runs_blocking.set(True)
        try:
            return self._drive(operation, budget)
        except AtlasError as error:
            # Its frames hold what the caller gave and what the server sent.
            raise error.with_traceback(None)  # noqa: B904 - it is the same one
        finally:
            current_budget.reset(token)
            operation.close()
            runs_blocking.reset(blocking)

    def start(self, operation: Operation[T], options: CallOptions) -> SyncPrefetch[T]:
        """Run it meanwhile."""
        return SyncPrefetch(lambda: self.run(operation, options), self.lifecycle.check)

    def _drive(self, operation: Operation[T], budget: Budget) -> T:
        reply, error, heard = None, None, False
        try:
            while True:
                step = _next_step(operation, reply, error, heard=heard)
                reply, error, heard = None, None, True
                if isinstance(step, Exclusive):
                    with self.turns.lock(step.key) as lock:
                        if not lock.acquire(timeout=max(budget.left, 0)):
                            raise out_of_time()
                        try:
                            return self._drive(operation, budget)
                        finally:
                            lock.release()
                try:
                    if isinstance(step, Pause):
                        self._pause(step, budget)
                    elif isinstance(step, Aside):
                        reply = step.call()
                    else:
                        reply = step.module.sync(client=self.api, **step.arguments)
                        release_of(self.config.base_url).record_fields(reply)
                except Exception as caught:  # noqa: BLE001 - the operation decides
                    error = caught
        except StopIteration as stop:
            result: T = stop.value
            return result

    def _pause(self, step: Pause, budget: Budget) -> None:
        if step.seconds >= budget.left:
            raise out_of_time()
        clock.sleep(step.seconds)


class SyncPrefetch(Generic[T]):
    """An operation that runs in a thread of its own, for a result that is wanted later."""

    def __init__(self, run: Callable[[], T], check: Callable[[], None]) -> None:
        self._future: Future[T] = Future()
        self._check = check
        context = contextvars.copy_context()

        def work() -> None:
            try:
                self._future.set_result(context.run(run))
            except BaseException as error:  # noqa: BLE001 - whoever asks for the result gets it
                self._future.set_exception(error)

        threading.Thread(target=work, name="atlas-next-page", daemon=True).start()

    def result(self) -> T:
        """Wait for the result.

        Raises:
            AtlasConfigError: The process was forked meanwhile: the thread is in the other one.
        """
        self._check()
        return self._future.result()

    def cancel(self) -> None:
        """Discard the result; the thread finishes on its own."""


class AsyncPrefetch(Generic[T]):
    """An operation that runs in a task of its own, for a result that is wanted later."""

    def __init__(self, run: Coroutine[Any, Any, T]) -> None:
        self._task = asyncio.get_running_loop().create_task(run)
        self._task.add_done_callback(lambda task: task.cancelled() or task.exception())

    async def result(self) -> T:
        """Wait for the result."""
        return await self._task

    def cancel(self) -> None:
        """Discard the result."""
        self._task.cancel()


class AsyncRunner:
    """Runs operations in the calling task."""

    def __init__(self, api: AsyncApi, config: ClientConfig, lifecycle: Lifecycle, turns: Turns | None = None) -> None:
        self.api, self.config, self.lifecycle = api, config, lifecycle
        self.turns = turns or Turns(asyncio.Lock)

    async def run(self, operation: Operation[T], options: CallOptions) -> T:
        self.lifecycle.check()
        self.lifecycle.check_loop()
        budget = budget_of(self.config, options)
        token = current_budget.set(budget)
        try:
            return await self._drive(operation, budget)
        except AtlasError as error:
            # Its frames hold what the caller gave and what the server sent.
            raise error.with_traceback(None)  # noqa: B904 - it is the same one
        finally:
            current_budget.reset(token)
            operation.close()

    def start(self, operation: Operation[T], options: CallOptions) -> AsyncPrefetch[T]:
        """Run it meanwhile."""
        return AsyncPrefetch(self.run(operation, options))

    async def _drive(self, operation: Operation[T], budget: Budget) -> T:
        reply, error, heard = None, None, False
        try:
            while True:
                step = _next_step(operation, reply, error, heard=heard)
                reply, error, heard = None, None, True
                if isinstance(step, Exclusive):
                    with self.turns.lock(step.key) as lock:
                        try:
                            # Not wait_for(): before Python 3.12 it can swallow a cancellation.
                            async with asyncio.timeout(max(budget.left, 0)):
                                await lock.acquire()
                        except TimeoutError:
                            raise out_of_time() from None
                        try:
                            return await self._drive(operation, budget)
                        finally:
                            lock.release()
                try:
                    if isinstance(step, Pause):
                        await self._pause(step, budget)
                    elif isinstance(step, Aside):
                        reply = await run_to_completion(step.call)
                    else:
                        reply = await step.module.asyncio(client=self.api, **step.arguments)
                        release_of(self.config.base_url).record_fields(reply)
                except Exception as caught:  # noqa: BLE001 - the operation decides
                    error = caught
        except StopIteration as stop:
            result: T = stop.value
            return result

    async def _pause(self, step: Pause, budget: Budget) -> None:
        if step.seconds >= budget.left:
            raise out_of_time()
        await clock.async_sleep(step.seconds)
