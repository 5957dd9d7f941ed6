"""Audit file: one line of JSON for the start of each write, and one for its outcome."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import anyio.to_thread

from rivet.integrations.atlas.exceptions import AtlasConfigError


class AuditFile:
    """Appends entries to a file that only its owner can read; several processes may share it.

    Args:
        path: The file; None keeps nothing.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def check(self) -> None:
        """Open the file once.

        Raises:
            AtlasConfigError: It cannot be written.
        """
        if self._path is not None:
            self._append("")

    async def record(self, event: str, **entry: Any) -> None:
        """Append an entry and wait until it is on the disk.

        Raises:
            AtlasConfigError: It cannot be written.
        """
        if self._path is None:
            return
        line = json.dumps({"at": datetime.now(UTC).isoformat(timespec="milliseconds"), "event": event, **entry})
        await anyio.to_thread.run_sync(self._append, f"{line}\n")

    def _append(self, line: str) -> None:
        path = self._path
        if path is None:
            return
        try:
            file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                # In one piece: lines of several processes do not mix.
                if line and os.write(file, line.encode()) < len(line.encode()):
                    raise OSError("the disk is full")
                if line:
                    os.fsync(file)
            finally:
                os.close(file)
        except OSError as error:
            raise AtlasConfigError(
                f"The audit file {path} cannot be written ({error.strerror or error}), so that nothing is written to "
                "Atlas either."
            ) from None


def changed(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Return ``before`` and ``after`` of the values that differ."""
    names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    return {"before": {name: before.get(name) for name in names}, "after": {name: after.get(name) for name in names}}
