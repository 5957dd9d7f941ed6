"""Deduplication of webhook deliveries by signature: in memory, SQLite or Redis."""

from __future__ import annotations

import threading
from collections import OrderedDict
from pathlib import Path
from typing import Any, Protocol

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas._support.sqlite import SqliteStore

MAX_REMEMBERED = 100_000
"""Maximum signatures in memory: more than a server sends within the tolerance."""


class Deliveries(Protocol):
    """Store of the signatures of processed deliveries; thread-safe."""

    def take(self, signature: str, seconds: float) -> bool:
        """Claim a signature for some seconds; return False if it is already claimed."""

    def give_back(self, signature: str) -> None:
        """Release a signature, after its delivery could not be processed."""


@suggests_keywords
class MemoryDeliveries:
    """Store of deliveries in memory, for one process."""

    def __init__(self) -> None:
        self._until: OrderedDict[str, float] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, signature: str, seconds: float) -> bool:
        now = clock.monotonic()
        with self._lock:
            while self._until and (next(iter(self._until.values())) <= now or len(self._until) >= MAX_REMEMBERED):
                self._until.popitem(last=False)
            if signature in self._until:
                return False
            self._until[signature] = now + seconds
            return True

    def give_back(self, signature: str) -> None:
        with self._lock:
            self._until.pop(signature, None)


@suggests_keywords
class SqliteDeliveries:
    """Store of deliveries in SQLite, for all processes of a machine, kept over restarts.

    Args:
        path: The SQLite file; created if it does not exist.

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


@suggests_keywords
class RedisDeliveries:
    """Store of deliveries in Redis, for a fleet; the receiver answers 500 if Redis does not respond.

    Args:
        redis: Your ``redis.Redis`` client.
    """

    def __init__(self, redis: Any) -> None:
        self._redis = redis

    def take(self, signature: str, seconds: float) -> bool:
        return bool(self._redis.set(_name(signature), b"", nx=True, px=max(int(seconds * 1000), 1)))

    def give_back(self, signature: str) -> None:
        self._redis.delete(_name(signature))


def _name(signature: str) -> str:
    return f"rivet-atlas:webhook:{signature}"
