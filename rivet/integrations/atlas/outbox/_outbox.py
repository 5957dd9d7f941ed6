"""An outbox: keeps creates and updates of work orders while Atlas is away, and delivers them in order, once.

What is put in is in an SQLite file before the call returns, so it survives the process. A create carries an
idempotency key: if a delivery dies after the server has done it and before the outbox has noted it, the next one finds
the work order by its key. An update says what should be, so doing it twice changes nothing.

Entries are delivered one after the other. One that the server refuses for good (unusable input, no such record, no
permission) is set aside with the reason, and so is what builds on it; one that fails again and again while others go
through is set aside as well. While Atlas is away all of them wait (outbox_delivery.py). Needs ``rivet-atlas[outbox]``.
"""

from __future__ import annotations

import contextlib
import importlib
import logging
import os
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from atlas_api.runtime import Model

from rivet.integrations.atlas._operations.create_once import idempotency_key as checked_key
from rivet.integrations.atlas._payloads import reader
from rivet.integrations.atlas._payloads.validators import argument
from rivet.integrations.atlas._pipeline.last_response import before_sending
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.concurrency import settled
from rivet.integrations.atlas._support.missing_extra import missing_extra
from rivet.integrations.atlas._support.storage_errors import storage_error
from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasError, AtlasValidationError
from rivet.integrations.atlas.outbox._delivery import Call, Delivery, Pause, deliver, next_step
from rivet.integrations.atlas.outbox._store import Entries, Entry, State

if TYPE_CHECKING:
    from rivet.integrations.atlas._payloads.reader import Payload
    from rivet.integrations.atlas.client import AtlasClient, SyncAtlasClient

__all__ = ("Delivery", "Entry", "Outbox")

logger = logging.getLogger("rivet.integrations.atlas")


class Outbox:
    """Entries in an SQLite file that only its owner can read; many threads and processes may put some in.

    Args:
        path: The file; made if it does not exist.

    Raises:
        AtlasConfigError: The extra is not installed, or the file cannot be used.

    Example:
        >>> outbox = Outbox("outbox.sqlite3")
        >>> key = outbox.create_work_order({"title": "Fault F003"})
        >>> outbox.update_work_order(key, {"priority": "HIGH"})
        >>> outbox.deliver(client).waiting
        0
    """

    def __init__(self, path: str | Path) -> None:
        self._path = Path(path).expanduser()
        try:
            self._locks = importlib.import_module("filelock")
        except ImportError:
            raise AtlasConfigError(missing_extra("The outbox", "outbox")) from None
        self._entries = Entries(self._path)

    def __repr__(self) -> str:
        return f"Outbox({str(self._path)!r})"

    def close(self) -> None:
        """Close the file."""
        self._entries.close()

    # --------------------------------------------------------------------------------------------- putting
    def create_work_order(self, data: Payload, *, idempotency_key: str | None = None) -> str:
        """Put a new work order in.

        Args:
            data: The payload, as for the client's create_work_order().
            idempotency_key: A key of your own; what has the same key is one entry.

        Returns:
            The key; it stands for the work order in update_work_order().

        Raises:
            AtlasValidationError: The payload or the key cannot be used; nothing was put in.
        """
        reader.work_order_create(data)
        key = argument("idempotency_key", idempotency_key, checked_key) or uuid.uuid4().hex
        self._put(key, "create", None, data)
        return key

    def update_work_order(self, work_order: int | str, updates: Payload) -> str:
        """Put changes of a work order in.

        Args:
            work_order: Its id or number, or the key of a create in this outbox.
            updates: The changes, as for the client's update_work_order(), but no ``notes``: a comment cannot be
                delivered exactly once.

        Returns:
            The key of this entry.

        Raises:
            AtlasValidationError: The changes cannot be used; nothing was put in.
        """
        if reader.work_order_changes(updates).notes is not None:
            problem = "would be a comment, which cannot be delivered exactly once; use feedback"
            raise AtlasValidationError(f"notes {problem}.", field_errors={"notes": problem})
        key = uuid.uuid4().hex
        self._put(key, "update", str(work_order), updates)
        return key

    def _put(self, key: str, kind: str, target: str | None, data: Payload) -> None:
        self._entries.put(key, kind, target, data.to_dict() if isinstance(data, Model) else dict(data))

    # --------------------------------------------------------------------------------------------- reading
    def entries(self, state: State | None = None) -> list[Entry]:
        """The entries in the order in which they were put in.

        Args:
            state: Only those in this state.
        """
        return self._entries.all(state)

    def retry_refused(self) -> int:
        """Let the entries that were refused wait again, once their cause is mended: how many they are."""
        return self._entries.retry_refused()

    def retry(self, *keys: str) -> int:
        """Let entries that were refused or set aside wait again, with what builds on them: how many they are.

        Args:
            *keys: Theirs; by default all, but for those that are not encrypted although ATLAS_TOKEN_KEY is set: name
                them once you have looked at them, and they are encrypted.
        """
        return self._entries.retry(keys)

    def drop(self, *keys: str) -> int:
        """Remove entries that were not delivered, with what builds on them: how many they are.

        Args:
            *keys: Theirs.
        """
        return self._entries.drop(keys) if keys else 0

    def forget_delivered(self) -> int:
        """Remove the entries that were delivered and that no entry still builds on: how many they are."""
        return self._entries.forget_delivered()

    # ------------------------------------------------------------------------------------------ delivering
    def deliver(self, client: SyncAtlasClient) -> Delivery:
        """Deliver what waits, in order, until nothing is left or Atlas is away.

        An entry that fails for a reason of its own is passed over, with what builds on it, and set aside after some
        tries. A create that an earlier delivery may have sent is sent again only after the client's ``settle_time``.

        Args:
            client: Delivers it.

        Returns:
            What came of it.

        Raises:
            AtlasConfigError: Another process or thread is delivering this outbox right now, or its file cannot be used.
        """
        with self._alone():
            steps, answer = deliver(self._entries, client.settle_time), None
            while not isinstance(step := next_step(steps, answer), Delivery):
                answer = None
                if isinstance(step, Pause):
                    clock.sleep(step.seconds)
                    continue
                with _noting(step):
                    try:
                        answer = getattr(client, step.method)(*step.arguments, **step.options)
                    except Exception as error:  # noqa: BLE001 - it is one entry's, and must not hold up the others
                        answer = _error_of(error)
            return step

    async def adeliver(self, client: AtlasClient) -> Delivery:
        """deliver() for an AtlasClient; the file is used in a thread, so that it never holds up the event loop."""
        with contextlib.ExitStack() as stack:
            await settled(stack.enter_context, self._alone())
            steps, answer = deliver(self._entries, client.settle_time), None
            while not isinstance(step := await settled(next_step, steps, answer), Delivery):
                answer = None
                if isinstance(step, Pause):
                    await clock.async_sleep(step.seconds)
                    continue
                with _noting(step):
                    try:
                        answer = await getattr(client, step.method)(*step.arguments, **step.options)
                    except Exception as error:  # noqa: BLE001 - as above
                        answer = _error_of(error)
            return step

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep all other processes and threads from delivering.

        Raises:
            AtlasConfigError: One of them is delivering.
        """
        # One of its own for each delivery: a forked child must not take its parent's for its own.
        lock = self._locks.FileLock(f"{self._path}.lock", timeout=0, thread_local=False)
        process = os.getpid()
        try:
            lock.acquire()
        except self._locks.Timeout:
            raise AtlasConfigError(f"The outbox {self._path} is being delivered elsewhere.") from None
        except NotImplementedError:
            raise AtlasConfigError(f"The outbox {self._path} is on a disk without file locks: take another.") from None
        except OSError as error:
            raise storage_error("The outbox's lock", f"{self._path}.lock", error) from error
        try:
            yield
        finally:
            if process == os.getpid():
                lock.release()


@contextlib.contextmanager
def _noting(call: Call) -> Iterator[None]:
    """Note when the call's create is sent."""
    token = before_sending.set(call.before_sending)
    try:
        yield
    finally:
        before_sending.reset(token)


def _error_of(error: Exception) -> AtlasError:
    """The error of an entry; one that is not Atlas's is a mistake of ours or of the payload's."""
    if isinstance(error, AtlasError):
        return error
    logger.error("Atlas: an entry of the outbox could not be sent", exc_info=error)
    wrapped = AtlasError(f"It could not be sent ({type(error).__name__}); the log has the reason.")
    wrapped.__cause__ = error
    return wrapped
