"""Questions to Redis that are answered soon, or given up."""

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
"""Begin of all names that this package uses in Redis."""

REDIS_TIMEOUT_SECONDS = 0.2
"""Socket timeout in seconds. A call can overrun its deadline by this much."""

MOST_WAITING = 4
"""Threads that may wait for a client of the caller's own at a time; one that hangs is given no more."""


class NoAnswer(Exception):
    """Redis does not answer, or not in time."""


class RedisAccess:
    """A Redis, by its URL or by a client of the caller's own.

    A client of the caller's own may have no time limit, or try again for seconds: it is asked in a thread, which is
    left behind if no answer comes.

    Args:
        redis: The URL, or a ``redis.Redis``.
        patience: Seconds that it may take for an answer.

    Raises:
        AtlasConfigError: The extra is not installed, or the URL cannot be used.
    """

    def __init__(self, redis: Any, patience: float) -> None:
        self._patience = patience
        self._is_ours = isinstance(redis, str)
        self.client = _client(redis, patience) if self._is_ours else redis
        self._waiting = 0
        self._guard = threading.Lock()

    def ask(self, question: Callable[[], T], seconds: float = 0.0, too_late: Callable[[T], object] | None = None) -> T:
        """Ask a question.

        Args:
            question: Uses the client.
            seconds: How long the answer takes by itself.
            too_late: Takes an answer that nobody waits for any more.

        Raises:
            NoAnswer: There is none in time.
        """
        try:
            return question() if self._is_ours else self._asked_aside(question, seconds + self._patience, too_late)
        except (importlib.import_module("redis").RedisError, OSError) as error:
            raise NoAnswer(type(error).__name__) from error

    def _asked_aside(self, question: Callable[[], T], seconds: float, too_late: Callable[[T], object] | None) -> T:
        with self._guard:
            if self._waiting >= MOST_WAITING:
                raise TimeoutError
            self._waiting += 1
        answer: Future[T] = Future()

        def work() -> None:
            try:
                result = question()
            except BaseException as error:  # noqa: BLE001 - whoever waits gets it
                if answer.set_running_or_notify_cancel():
                    answer.set_exception(error)
            else:
                if answer.set_running_or_notify_cancel():
                    answer.set_result(result)
                elif too_late is not None:
                    with contextlib.suppress(Exception):
                        too_late(result)
            finally:
                with self._guard:
                    self._waiting -= 1

        threading.Thread(target=work, name="atlas-redis", daemon=True).start()
        try:
            return answer.result(seconds)
        except TimeoutError:
            if answer.cancel():
                raise
            return answer.result()  # it came at the last moment


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
    # Its text is not repeated: it may hold a password.
    raise AtlasConfigError("The address of Redis must be such as redis://127.0.0.1:6379/0.")
