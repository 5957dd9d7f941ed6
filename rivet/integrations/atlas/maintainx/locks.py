"""One process at a time syncs a pair; the system takes the lock from one that dies."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator

import filelock
import sqlalchemy
from sqlalchemy import func, select

from rivet.integrations.atlas.vendors.errors import BusyError


@contextlib.contextmanager
def locked(engine: sqlalchemy.Engine, pair: str) -> Iterator[None]:
    """Hold the lock of a pair: an advisory lock of PostgreSQL, or a locked file beside SQLite's.

    Raises:
        BusyError: Another one has it.
    """
    digest = hashlib.sha256(f"atlas_maintainx {pair}".encode()).digest()
    if engine.dialect.name == "postgresql":
        with _in_postgresql(engine, int.from_bytes(digest[:8], signed=True), pair):
            yield
        return
    if engine.url.database in (None, "", ":memory:"):
        yield  # nobody else can reach it
        return
    lock = filelock.FileLock(f"{engine.url.database}.{digest.hex()[:12]}.lock", timeout=0, thread_local=False)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise _busy(pair) from None
    try:
        yield
    finally:
        lock.release()


@contextlib.contextmanager
def _in_postgresql(engine: sqlalchemy.Engine, number: int, pair: str) -> Iterator[None]:
    with engine.connect() as connection:
        if not connection.scalar(select(func.pg_try_advisory_lock(number))):
            raise _busy(pair)
        connection.commit()  # the lock is the session's: no transaction stays open
        try:
            yield
        finally:
            with contextlib.suppress(sqlalchemy.exc.SQLAlchemyError):
                connection.scalar(select(func.pg_advisory_unlock(number)))


def _busy(pair: str) -> BusyError:
    return BusyError(f"The pair {pair!r} is being synced elsewhere: wait until that has ended.")
