"""Lock of a tenant on this machine, and a file that says whether a create request was in progress when a process died.

They are in ``$XDG_STATE_HOME/rivet-atlas`` (or ``~/.local/state/rivet-atlas``), without any content of a job.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from datetime import datetime
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


class TenantLock:
    """Lock and progress file of a tenant and an application.

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
        self._making, self._pulled = folder / f"{name}.making", folder / f"{name}.pulled"
        self._process = os.getpid()

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Lock out all other exports of this machine: two could create the same job.

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
        """Record that a create request starts.

        Raises:
            AtlasConfigError: The file cannot be written, so nothing may be created.
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
        """Record that the outcome of the create request is known."""
        try:
            self._making.unlink(missing_ok=True)
        except OSError as error:
            raise storage_error("The export's file", self._making, error) from error

    def last_pull(self, otherwise: datetime) -> datetime:
        """Return when the last complete pull began."""
        try:
            return datetime.fromisoformat(self._pulled.read_text("ascii"))
        except (OSError, ValueError):
            return otherwise

    def record_pull(self, started: datetime) -> None:
        """Record when a pull began that is complete now."""
        try:
            self._pulled.write_text(started.isoformat(), "ascii")
        except OSError as error:
            raise storage_error("The export's file", self._pulled, error) from error

    def _check_process(self) -> None:
        if self._process != os.getpid():
            raise AtlasConfigError("This export was made before a fork: two could make the same job. Make a new one.")

    def unsettled(self, settle_time: float) -> float:
        """Return the seconds in which a record that a process was creating when it died may still appear."""
        try:
            started = float(self._making.read_text("ascii"))
        except (OSError, ValueError):
            return 0.0
        return min(max(started + settle_time - clock.wall(), 0.0), settle_time)
