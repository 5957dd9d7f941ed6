"""Which deliveries were taken before, so that a repeated one is not taken again."""

from __future__ import annotations

import threading
from collections import OrderedDict
from pathlib import Path
from typing import Any, Protocol

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.sqlite import SqliteStore

MOST_REMEMBERED = 100_000
"""More than a server sends within the tolerance."""


class Deliveries(Protocol):
    """Remembers signatures for a while. Threads may share one."""

    def take(self, signature: str, seconds: float) -> bool:
        """Note a signature for so long; False if it is noted already."""

    def give_back(self, signature: str) -> None:
        """Forget it: what it brought could not be dealt with."""


class MemoryDeliveries:
    """Deliveries to one process, for as long as it lives."""

    def __init__(self) -> None:
        self._until: OrderedDict[str, float] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, signature: str, seconds: float) -> bool:
        now = clock.monotonic()
        with self._lock:
            while self._until and (next(iter(self._until.values())) <= now or len(self._until) >= MOST_REMEMBERED):
                self._until.popitem(last=False)
            if signature in self._until:
                return False
            self._until[signature] = now + seconds
            return True

    def give_back(self, signature: str) -> None:
        with self._lock:
            self._until.pop(signature, None)


class SqliteDeliveries:
    """Deliveries to all processes of a machine, kept over restarts.

    Args:
        path: The SQLite file; made if it does not exist.

    Raises:
        AtlasConfigError: The file cannot be used.
    """

    def __init__(self, path: str | Path) -> None:
        schema = "CREATE TABLE IF NOT EXISTS taken (signature TEXT PRIMARY KEY, until REAL) WITHOUT ROWID"
        self._file = SqliteStore(Path(path), "The file of deliveries", schema)

    def take(self, signature: str, seconds: float) -> bool:
        now = clock.wall()
        with self._file.writing() as db:
            db.execute("DELETE FROM taken WHERE until <= ?", (now,))
            return db.execute("INSERT OR IGNORE INTO taken VALUES (?, ?)", (signature, now + seconds)).rowcount == 1

    def give_back(self, signature: str) -> None:
        self._file.change("DELETE FROM taken WHERE signature = ?", signature)

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class RedisDeliveries:
    """Deliveries to a fleet; a Redis that does not answer makes the receiver answer 500.

    Args:
        redis: A ``redis.Redis`` of your own.
    """

    def __init__(self, redis: Any) -> None:
        self._redis = redis

    def take(self, signature: str, seconds: float) -> bool:
        return bool(self._redis.set(_name(signature), b"", nx=True, px=max(int(seconds * 1000), 1)))

    def give_back(self, signature: str) -> None:
        self._redis.delete(_name(signature))


def _name(signature: str) -> str:
    return f"rivet-atlas:webhook:{signature}"
