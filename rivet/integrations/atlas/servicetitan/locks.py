"""One process of a machine at a time exports to a tenant: two could make the same job."""

from __future__ import annotations

import contextlib
import hashlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.vendors.errors import BusyError

try:
    import filelock
except ImportError as missing:
    raise AtlasConfigError(f"The export needs its extra: pip install 'rivet-atlas[servicetitan]' ({missing})") from None


@contextlib.contextmanager
def locked(account: str) -> Iterator[None]:
    """Hold the lock of a tenant and an application.

    Raises:
        BusyError: Another process has it.
    """
    name = hashlib.sha256(account.encode()).hexdigest()[:16]
    lock = filelock.FileLock(Path(tempfile.gettempdir()) / f"rivet-atlas-servicetitan-{name}.lock", timeout=0)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise BusyError("Another process is exporting to this tenant: wait until that has ended.") from None
    try:
        yield
    finally:
        lock.release()
