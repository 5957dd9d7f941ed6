"""An outbox: keeps creates and updates of work orders while Atlas is away, and delivers them in order, once.

What is put in is in an SQLite file before the call returns, so it survives the process. A create carries an
idempotency key: if a delivery dies after the server has done it and before the outbox has noted it, the next one finds
the work order by its key. An update says what should be, so doing it twice changes nothing.

Entries are delivered one after the other. One that the server refuses for good (unusable input, no such record, no
permission) is set aside with the reason, and so is what builds on it; a limit of the licence keeps the creates waiting
while updates go on, since they may make room; anything else stops the delivery, to be tried again later. Needs
``rivet-atlas[outbox]``.
"""

from __future__ import annotations

import contextlib
import importlib
import logging
import uuid
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from atlas_api.runtime import Model

from . import payloads
from .creation import idempotency_key as checked_key
from .exceptions import (
    AtlasConfigError,
    AtlasError,
    AtlasLicenseError,
    AtlasNotFoundError,
    AtlasPermissionError,
    AtlasValidationError,
)
from .fields import argument
from .outbox_entries import Entries, Entry, State

if TYPE_CHECKING:
    from .client import AtlasClient, SyncAtlasClient
    from .payloads import Payload

_logger = logging.getLogger("rivet.integrations.atlas")
_REFUSED_FOR_GOOD = (AtlasValidationError, AtlasNotFoundError, AtlasPermissionError)


@dataclass(frozen=True, slots=True)
class Delivery:
    """What came of a delivery.

    Attributes:
        delivered: Entries that were delivered.
        refused: Entries that were set aside.
        waiting: Entries that are left.
        stopped_by: The error that stopped it, or its creates; None if nothing is left to do.
    """

    delivered: int
    refused: int
    waiting: int
    stopped_by: AtlasError | None


class Call(NamedTuple):
    """A call of a client, of either colour."""

    method: str
    arguments: tuple[Any, ...]
    options: dict[str, Any]


Steps = Generator[Call, Any, Delivery]


def _next(steps: Steps, answer: Any) -> Call | Delivery:
    """The next call to make, or what came of all."""
    try:
        return steps.send(answer)
    except StopIteration as stop:
        delivery: Delivery = stop.value
        return delivery


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
            locks = importlib.import_module("filelock")
        except ImportError:
            raise AtlasConfigError("The outbox needs its extra: pip install 'rivet-atlas[outbox]'") from None
        self._delivering = locks.FileLock(f"{self._path}.lock", timeout=0, thread_local=False)
        self._busy = locks.Timeout
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
        payloads.work_order_create(data)
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
        if payloads.work_order_changes(updates).notes is not None:
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

    def forget_delivered(self) -> int:
        """Remove the entries that were delivered and that no entry still builds on: how many they are."""
        return self._entries.forget_delivered()

    # ------------------------------------------------------------------------------------------ delivering
    def deliver(self, client: SyncAtlasClient) -> Delivery:
        """Deliver what waits, in order, until nothing is left or Atlas is away.

        Args:
            client: Delivers it.

        Returns:
            What came of it.

        Raises:
            AtlasConfigError: Another process or thread is delivering this outbox right now.
        """
        with self._alone():
            steps, answer = self._deliver(), None
            while not isinstance(call := _next(steps, answer), Delivery):
                try:
                    answer = getattr(client, call.method)(*call.arguments, **call.options)
                except AtlasError as error:
                    answer = error
            return call

    async def adeliver(self, client: AtlasClient) -> Delivery:
        """deliver() for an AtlasClient."""
        with self._alone():
            steps, answer = self._deliver(), None
            while not isinstance(call := _next(steps, answer), Delivery):
                try:
                    answer = await getattr(client, call.method)(*call.arguments, **call.options)
                except AtlasError as error:
                    answer = error
            return call

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        try:
            self._delivering.acquire()
        except self._busy:
            raise AtlasConfigError(f"The outbox {self._path} is being delivered elsewhere.") from None
        try:
            yield
        finally:
            self._delivering.release()

    def _deliver(self) -> Steps:
        """The calls to make; receives a work order or the error of each."""
        delivered = refused = 0
        stopped_by: AtlasError | None = None
        limit: AtlasLicenseError | None = None
        while stopped_by is None and (entry := self._entries.first_waiting(creates=limit is None)) is not None:
            try:
                answer = yield self._call(entry)
            except LookupError as missing:
                answer = AtlasNotFoundError(str(missing))
            if not isinstance(answer, AtlasError):
                self._entries.note(entry, "delivered", answer.id, None)
                delivered += 1
            elif isinstance(answer, _REFUSED_FOR_GOOD) and not isinstance(answer, AtlasLicenseError):
                self._entries.note(entry, "refused", None, answer.message)
                refused += 1
            elif isinstance(answer, AtlasLicenseError) and entry.kind == "create":
                limit = answer
            else:
                stopped_by = answer
        if limit is not None:
            _logger.warning("Atlas: %d entries of the outbox wait: %s", self._entries.waiting(), limit.message)
        return Delivery(delivered, refused, self._entries.waiting(), stopped_by or limit)

    def _call(self, entry: Entry) -> Call:
        if entry.kind == "create":
            return Call("create_work_order", (entry.body,), {"idempotency_key": entry.key})
        return Call("update_work_order", (self._work_order(str(entry.target)), entry.body), {})

    def _work_order(self, target: str) -> int | str:
        """The work order of an update.

        Raises:
            LookupError: It is the key of a create that was refused.
        """
        create = self._entries.create_of(target)
        if create is None:
            return target
        if create.work_order is None:
            raise LookupError(f"the work order that it builds on was refused: {create.problem}")
        return create.work_order
