"""What this machine keeps of an export: a lock, and whether something was being made when a process died.

In ``$XDG_STATE_HOME/rivet-atlas`` (or ``~/.local/state/rivet-atlas``), without any content of a job.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.missing_extra import missing_extra
from rivet.integrations.atlas._support.storage_errors import storage_error
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.vendors.errors import BusyError

try:
    import filelock
except ImportError as missing:
    raise AtlasConfigError(missing_extra("The export", "servicetitan", missing)) from None


class AccountFile:
    """The files of a tenant and an application.

    Args:
        account: Their name.

    Raises:
        AtlasConfigError: The folder cannot be used.
    """

    def __init__(self, account: str) -> None:
        state = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
        folder = Path(state) / "rivet-atlas"
        name = f"servicetitan-{hashlib.sha256(account.encode()).hexdigest()[:16]}"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise AtlasConfigError(f"{folder} cannot be used ({error.strerror}): set XDG_STATE_HOME.") from None
        self._lock = filelock.FileLock(folder / f"{name}.lock", timeout=0, thread_local=False)
        self._making = folder / f"{name}.making"
        self._process = os.getpid()

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Keep all other exports of this machine away: two could make the same job.

        Raises:
            BusyError: Another one is under way.
        """
        self._check_process()
        try:
            self._lock.acquire()
        except filelock.Timeout:
            raise BusyError("Another export to this tenant is under way: wait until that has ended.") from None
        except OSError as error:
            raise AtlasConfigError(f"{self._lock.lock_file} cannot be used: {error.strerror}.") from None
        try:
            yield
        finally:
            if self._process == os.getpid():  # else it is still the parent's
                self._lock.release()

    def begin(self) -> None:
        """Note that something is about to be made.

        Raises:
            AtlasConfigError: That cannot be written, so it must not be made.
        """
        self._check_process()
        try:
            with self._making.open("w", encoding="ascii") as file:
                file.write(str(clock.wall()))
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise storage_error("The export's file", self._making, error) from error

    def end(self) -> None:
        """Note that it is known what became of it."""
        try:
            self._making.unlink(missing_ok=True)
        except OSError as error:
            raise storage_error("The export's file", self._making, error) from error

    def _check_process(self) -> None:
        if self._process != os.getpid():
            raise AtlasConfigError("This export was made before a fork: two could make the same job. Make a new one.")

    def unsettled(self, settle_time: float) -> float:
        """Seconds in which what a process was making when it died may still appear."""
        try:
            begun = float(self._making.read_text("ascii"))
        except (OSError, ValueError):
            return 0.0
        return min(max(begun + settle_time - clock.wall(), 0.0), settle_time)
