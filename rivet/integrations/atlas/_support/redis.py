"""Redis access with a strict time limit for each command."""

from __future__ import annotations

import contextlib
import importlib
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from rivet.integrations.atlas._support.missing_extra import missing_extra
from rivet.integrations.atlas.exceptions import AtlasConfigError

T = TypeVar("T")

PREFIX = "rivet-atlas"
"""Prefix of all Redis keys of this package."""

REDIS_TIMEOUT_SECONDS = 0.2
"""Socket timeout in seconds. A call can overrun its deadline by this much."""

MAX_WAITING_THREADS = 4
"""Worker threads that may wait for the caller's own Redis client at a time."""


class RedisUnavailable(Exception):
    """Redis did not respond, or not in time."""


class RedisAccess:
    """Redis connection, from a URL or from the caller's own client.

    The caller's own client may have no timeout, or retry for seconds: it runs in a worker thread, which is abandoned
    if no response comes in time.

    Args:
        redis: The URL, or a ``redis.Redis``.
        patience: Seconds to wait for a response.

    Raises:
        AtlasConfigError: The extra is not installed, or the URL is invalid.
    """

    def __init__(self, redis: Any, patience: float) -> None:
        self._patience = patience
        self._is_ours = isinstance(redis, str)
        self.client = _client(redis, patience) if self._is_ours else redis
        self._waiting = 0
        self._guard = threading.Lock()

    def ask(
        self, question: Callable[[], T], seconds: float = 0.0, on_late_result: Callable[[T], object] | None = None
    ) -> T:
        """Run a command.

        Args:
            question: Calls the client.
            seconds: How long the command itself may block.
            on_late_result: Called with a result that came after the time limit.

        Raises:
            RedisUnavailable: No response came in time.
        """
        try:
            return (
                question() if self._is_ours else self._ask_in_thread(question, seconds + self._patience, on_late_result)
            )
        except (importlib.import_module("redis").RedisError, OSError) as error:
            raise RedisUnavailable(type(error).__name__) from error

    def _ask_in_thread(
        self, question: Callable[[], T], seconds: float, on_late_result: Callable[[T], object] | None
    ) -> T:
        with self._guard:
            if self._waiting >= MAX_WAITING_THREADS:
                raise TimeoutError
            self._waiting += 1
        answer: Future[T] = Future()

        def work() -> None:
            try:
                result = question()
            except BaseException as error:  # noqa: BLE001 - raised in the waiting thread
                if answer.set_running_or_notify_cancel():
                    answer.set_exception(error)
            else:
                if answer.set_running_or_notify_cancel():
                    answer.set_result(result)
                elif on_late_result is not None:
                    with contextlib.suppress(Exception):
                        on_late_result(result)
            finally:
                with self._guard:
                    self._waiting -= 1

        threading.Thread(target=work, name="atlas-redis", daemon=True).start()
        try:
            return answer.result(seconds)
        except TimeoutError:
            if answer.cancel():
                raise
            return answer.result()  # the result arrived at the last moment


def _client(url: str, patience: float) -> Any:
    try:
        library = importlib.import_module("redis")
    except ImportError:
        raise AtlasConfigError(missing_extra("Redis", "redis")) from None
    try:
        return library.Redis.from_url(
            url, socket_timeout=patience, socket_connect_timeout=patience, health_check_interval=30
        )
    except ValueError:
        pass
    # The URL is not repeated: it may contain a password.
    raise AtlasConfigError("The URL of Redis is invalid: use one such as redis://127.0.0.1:6379/0.")
