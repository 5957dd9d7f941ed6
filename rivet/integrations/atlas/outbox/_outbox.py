"""Transactional outbox for creates and updates of work orders (extra ``outbox``); _delivery.py has the rules."""

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
from rivet.integrations.atlas._support.concurrency import run_to_completion
from rivet.integrations.atlas._support.missing_extra import missing_extra
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas._support.storage_errors import storage_error
from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasError, AtlasValidationError
from rivet.integrations.atlas.outbox._delivery import Call, Delivery, Pause, deliver, next_step
from rivet.integrations.atlas.outbox._store import Entries, Entry, State

if TYPE_CHECKING:
    from rivet.integrations.atlas._payloads.reader import Payload
    from rivet.integrations.atlas.client import AtlasClient, SyncAtlasClient

__all__ = ("Delivery", "Entry", "Outbox")

logger = logging.getLogger("rivet.integrations.atlas")


@suggests_keywords
class Outbox:
    """Outbox in an SQLite file, private to its owner; threads and processes may share it.

    Args:
        path: The file; created if it does not exist.

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
        """Add the create of a work order.

        Args:
            data: The payload, as for the client's create_work_order().
            idempotency_key: Your own key; creates with the same key are one entry.

        Returns:
            The key; pass it to update_work_order() for changes of this work order.

        Raises:
            AtlasValidationError: The payload or the key is invalid; nothing was added.
        """
        reader.work_order_create(data)
        key = argument("idempotency_key", idempotency_key, checked_key) or uuid.uuid4().hex
        self._put(key, "create", None, data)
        return key

    def update_work_order(self, work_order: int | str, updates: Payload) -> str:
        """Add an update of a work order.

        Args:
            work_order: Its id or number, or the key of a create in this outbox.
            updates: The changes, as for the client's update_work_order(), but no ``notes``: a comment cannot be
                delivered exactly once.

        Returns:
            The key of this entry.

        Raises:
            AtlasValidationError: The changes are invalid; nothing was added.
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
        """Return the entries in the order in which they were added.

        Args:
            state: Only those in this state.
        """
        return self._entries.all(state)

    def retry_refused(self) -> int:
        """Retry refused entries in the next delivery, after their cause was corrected; return their number."""
        return self._entries.retry_refused()

    def retry(self, *keys: str) -> int:
        """Retry entries that were refused or set aside, with their dependents; return their number.

        Args:
            *keys: Their keys; by default all except those that are not encrypted although ATLAS_TOKEN_KEY is set:
                pass their keys after you have checked them, and they are encrypted.
        """
        return self._entries.retry(keys)

    def drop(self, *keys: str) -> int:
        """Remove undelivered entries, with their dependents; return their number.

        Args:
            *keys: Their keys.
        """
        return self._entries.drop(keys) if keys else 0

    def forget_delivered(self) -> int:
        """Remove delivered entries without dependents; return their number."""
        return self._entries.forget_delivered()

    # ------------------------------------------------------------------------------------------ delivering
    def deliver(self, client: SyncAtlasClient) -> Delivery:
        """Deliver waiting entries in order, until none is left or Atlas is unreachable.

        An entry that itself causes a failure is skipped, with its dependents, and set aside after some tries. A create
        that an earlier delivery may have sent is sent again only after the client's ``settle_time``.

        Args:
            client: The client to deliver with.

        Returns:
            The numbers of delivered, refused and remaining entries, and the first error.

        Raises:
            AtlasConfigError: Another process or thread is delivering this outbox, or its file cannot be used.
        """
        with self._delivery_lock():
            steps, answer = deliver(self._entries, client.settle_time), None
            while not isinstance(step := next_step(steps, answer), Delivery):
                answer = None
                if isinstance(step, Pause):
                    clock.sleep(step.seconds)
                    continue
                with _sending_hook(step):
                    try:
                        answer = getattr(client, step.method)(*step.arguments, **step.options)
                    except Exception as error:  # noqa: BLE001 - of one entry, and must not block the others
                        answer = _error_of(error)
            return step

    async def adeliver(self, client: AtlasClient) -> Delivery:
        """Deliver with an AtlasClient, like deliver(); file I/O runs in worker threads."""
        with contextlib.ExitStack() as stack:
            await run_to_completion(stack.enter_context, self._delivery_lock())
            steps, answer = deliver(self._entries, client.settle_time), None
            while not isinstance(step := await run_to_completion(next_step, steps, answer), Delivery):
                answer = None
                if isinstance(step, Pause):
                    await clock.async_sleep(step.seconds)
                    continue
                with _sending_hook(step):
                    try:
                        answer = await getattr(client, step.method)(*step.arguments, **step.options)
                    except Exception as error:  # noqa: BLE001 - as above
                        answer = _error_of(error)
            return step

    @contextlib.contextmanager
    def _delivery_lock(self) -> Iterator[None]:
        """Hold the lock that prevents concurrent deliveries.

        Raises:
            AtlasConfigError: Another process or thread is delivering.
        """
        # A new lock object for each delivery: a forked child must not use its parent's.
        lock = self._locks.FileLock(f"{self._path}.lock", timeout=0, thread_local=False)
        process = os.getpid()
        try:
            lock.acquire()
        except self._locks.Timeout:
            raise AtlasConfigError(f"The outbox {self._path} is being delivered elsewhere: try again later.") from None
        except NotImplementedError:
            raise AtlasConfigError(
                f"The outbox {self._path} is on a disk without file locks: use another path."
            ) from None
        except OSError as error:
            raise storage_error("The outbox's lock", f"{self._path}.lock", error) from error
        try:
            yield
        finally:
            if process == os.getpid():
                lock.release()


@contextlib.contextmanager
def _sending_hook(call: Call) -> Iterator[None]:
    """Install the call's before_sending hook."""
    token = before_sending.set(call.before_sending)
    try:
        yield
    finally:
        before_sending.reset(token)


def _error_of(error: Exception) -> AtlasError:
    """Return the AtlasError of an entry, wrapping any other exception."""
    if isinstance(error, AtlasError):
        return error
    logger.error("Atlas: an entry of the outbox could not be sent", exc_info=error)
    wrapped = AtlasError(f"It could not be sent ({type(error).__name__}); the log has the reason.")
    wrapped.__cause__ = error
    return wrapped
