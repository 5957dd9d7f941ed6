"""Lock of a pair: one process at a time syncs it; the system releases the lock of a process that dies."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator

import filelock
import sqlalchemy
from sqlalchemy import func, select

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.vendors.errors import BusyError


@contextlib.contextmanager
def locked(engine: sqlalchemy.Engine, pair: str) -> Iterator[Callable[[], None]]:
    """Hold the lock of a pair: an advisory lock of PostgreSQL, or a locked file beside SQLite's.

    Yields:
        A function that raises AtlasConfigError if the lock is lost.

    Raises:
        BusyError: Another one has it.
    """
    digest = hashlib.sha256(f"atlas_maintainx {pair}".encode()).digest()
    if engine.dialect.name == "postgresql":
        with _in_postgresql(engine, int.from_bytes(digest[:8], signed=True), pair) as check:
            yield check
        return
    if engine.url.database in (None, "", ":memory:"):
        yield lambda: None  # no other process can reach it
        return
    file = os.path.realpath(engine.url.database)  # the same file may be called by several names
    lock = filelock.FileLock(f"{file}.{digest.hex()[:12]}.lock", timeout=0, thread_local=False)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise _busy(pair) from None
    try:
        yield lambda: None
    finally:
        lock.release()


@contextlib.contextmanager
def _in_postgresql(engine: sqlalchemy.Engine, number: int, pair: str) -> Iterator[Callable[[], None]]:
    with engine.connect() as connection:
        if not connection.scalar(select(func.pg_try_advisory_lock(number))):
            raise _busy(pair)
        connection.commit()  # the lock is the session's: no transaction stays open

        def check() -> None:
            try:
                connection.scalar(select(1))
                connection.commit()
            except sqlalchemy.exc.SQLAlchemyError:
                message = "The database has ended the connection that held the lock: start the sync again."
                raise AtlasConfigError(message) from None

        try:
            yield check
        finally:
            with contextlib.suppress(sqlalchemy.exc.SQLAlchemyError):
                connection.scalar(select(func.pg_advisory_unlock(number)))


def _busy(pair: str) -> BusyError:
    return BusyError(f"The pair {pair!r} is being synced elsewhere: wait until that has ended.")
