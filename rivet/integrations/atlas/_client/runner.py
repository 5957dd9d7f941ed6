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
from rivet.integrations.atlas._operations.steps import CallFlow, CallStep, Exclusive, Pause, RunBlocking
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
    """Locks by key, each kept only while a call holds it or waits for it."""

    make: Callable[[], Any]
    _guard: threading.Lock = field(default_factory=threading.Lock)
    _locks: dict[Hashable, list[Any]] = field(default_factory=dict)

    @contextmanager
    def lock(self, key: Hashable) -> Iterator[Any]:
        """Yield the lock of a key, not yet acquired."""
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


def _next_step(operation: CallFlow[Any], result: Any, error: Exception | None, *, has_response: bool) -> CallStep:
    """Advance an operation with the result or the error of its last step.

    Models keep the server's values even if they violate the contract. If the operation fails on such a value, the
    server is at fault, and the caller gets an error of this package.

    Raises:
        AtlasAPIError: The operation failed on a value from the server; not raised before the first response.
        StopIteration: The operation is finished; with its result.
    """
    try:
        return operation.send(result) if error is None else operation.throw(error)
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as stumbled:
        if not has_response:
            raise
        raise AtlasAPIError(
            f"The server sent a record that does not match the contract ({type(stumbled).__name__}). "
            "Check that the base URL is that of an Atlas server, of a version that this package supports."
        ) from stumbled


class SyncRunner:
    """Runs operations in the calling thread."""

    def __init__(self, api: SyncApi, config: ClientConfig, lifecycle: Lifecycle, turns: Turns | None = None) -> None:
        self.api, self.config, self.lifecycle = api, config, lifecycle
        self.turns = turns or Turns(threading.Lock)

    def run(self, operation: CallFlow[T], options: CallOptions) -> T:
        self.lifecycle.check()
        budget = budget_of(self.config, options)
        token, blocking = current_budget.set(budget), runs_blocking.set(True)
        try:
            return self._drive(operation, budget)
        except AtlasError as error:
            # Its frames hold the caller's arguments and the server's data.
            error.with_traceback(None)
            raise
        finally:
            current_budget.reset(token)
            operation.close()
            runs_blocking.reset(blocking)

    def start(self, operation: CallFlow[T], options: CallOptions) -> SyncPrefetch[T]:
        """Run an operation in a thread, for a result that is needed later."""
        return SyncPrefetch(lambda: self.run(operation, options), self.lifecycle.check)

    def _drive(self, operation: CallFlow[T], budget: Budget) -> T:
        outcome, error, has_response = None, None, False
        try:
            while True:
                step = _next_step(operation, outcome, error, has_response=has_response)
                outcome, error, has_response = None, None, True
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
                    elif isinstance(step, RunBlocking):
                        outcome = step.call()
                    else:
                        outcome = step.module.sync(client=self.api, **step.arguments)
                        release_of(self.config.base_url).record_fields(outcome)
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
    """Operation that runs in its own thread, for a result that is needed later."""

    def __init__(self, run: Callable[[], T], check: Callable[[], None]) -> None:
        self._future: Future[T] = Future()
        self._check = check
        context = contextvars.copy_context()

        def work() -> None:
            try:
                self._future.set_result(context.run(run))
            except BaseException as error:  # noqa: BLE001 - raised by result()
                self._future.set_exception(error)

        threading.Thread(target=work, name="atlas-next-page", daemon=True).start()

    def result(self) -> T:
        """Wait for the result.

        Raises:
            AtlasConfigError: The process was forked meanwhile: the thread runs in the parent process.
        """
        self._check()
        return self._future.result()

    def cancel(self) -> None:
        """Discard the result; the thread finishes on its own."""


class AsyncPrefetch(Generic[T]):
    """Operation that runs in its own task, for a result that is needed later."""

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

    async def run(self, operation: CallFlow[T], options: CallOptions) -> T:
        self.lifecycle.check()
        self.lifecycle.check_loop()
        budget = budget_of(self.config, options)
        token = current_budget.set(budget)
        try:
            return await self._drive(operation, budget)
        except AtlasError as error:
            # Its frames hold the caller's arguments and the server's data.
            error.with_traceback(None)
            raise
        finally:
            current_budget.reset(token)
            operation.close()

    def start(self, operation: CallFlow[T], options: CallOptions) -> AsyncPrefetch[T]:
        """Run an operation in a task, for a result that is needed later."""
        return AsyncPrefetch(self.run(operation, options))

    async def _drive(self, operation: CallFlow[T], budget: Budget) -> T:
        outcome, error, has_response = None, None, False
        try:
            while True:
                step = _next_step(operation, outcome, error, has_response=has_response)
                outcome, error, has_response = None, None, True
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
                    elif isinstance(step, RunBlocking):
                        outcome = await run_to_completion(step.call)
                    else:
                        outcome = await step.module.asyncio(client=self.api, **step.arguments)
                        release_of(self.config.base_url).record_fields(outcome)
                except Exception as caught:  # noqa: BLE001 - the operation decides
                    error = caught
        except StopIteration as stop:
            result: T = stop.value
            return result

    async def _pause(self, step: Pause, budget: Budget) -> None:
        if step.seconds >= budget.left:
            raise out_of_time()
        await clock.async_sleep(step.seconds)
