"""Resume file of a bulk run (JSON Lines): started, completed and rejected items."""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import json
import math
import os
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TextIO

from atlas_api.runtime import Model

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.storage_errors import storage_error
from rivet.integrations.atlas.exceptions import AtlasConfigError

_FIRST = b'{"run": "'


def digest_of(item: Any) -> str:
    """Return a digest that identifies an item."""
    try:
        plain = json.dumps(item, default=_plain, sort_keys=True)
    except Exception:  # noqa: BLE001 - whatever a value does when it is read
        plain = object.__repr__(item)  # an invalid payload, which the call will report
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _plain(one: Any) -> Any:
    if isinstance(one, (set, frozenset)):
        return sorted(map(str, one))  # the order of a set differs between processes
    return one.to_dict() if isinstance(one, Model) else str(one)


def _lock(file: TextIO, path: Path) -> None:
    """Lock the file against other processes until it is closed.

    Raises:
        AtlasConfigError: Another run has locked it.
    """
    try:
        if os.name == "nt":
            importlib.import_module("msvcrt").locking(file.fileno(), 2, 1)
        else:
            fcntl = importlib.import_module("fcntl")
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise AtlasConfigError(
            f"resume: another run is using {path}. Wait for it to end, or use another file."
        ) from None


class Journal:
    """Resume file: one JSON object per line; the first line names the run."""

    def __init__(self, path: Path) -> None:
        self._path, self._process = path, os.getpid()
        self._done: dict[int, int] = {}
        self._digests: dict[int, str] = {}
        self._started: dict[int, float] = {}
        self._marks: dict[int, int] = {}
        try:
            self._file = path.open("a", encoding="utf-8")
        except OSError as error:
            raise storage_error("resume: the file", path, error) from None
        try:
            _lock(self._file, path)  # before it is read: another run may have just ended
            content = path.read_bytes()
            whole = content[: content.rfind(b"\n") + 1]  # the last line may be cut by a crash
            if not whole and not content.startswith(_FIRST[: len(content)]):
                raise AtlasConfigError(f"resume: {path} is not the resume file of a bulk run.")
            self._run = self._read(whole.decode().splitlines())
            self._file.truncate(len(whole))
        except AtlasConfigError:
            self.close()
            raise
        except (OSError, UnicodeDecodeError) as error:
            self.close()
            raise AtlasConfigError(f"resume: the file {path} cannot be used: {error}") from None
        if not self._run:
            self._run = uuid.uuid4().hex
            self._write({"run": self._run})

    def _read(self, lines: list[str]) -> str:
        """Return the run's name, empty for a new file, and load what the file records about the items."""
        try:
            entries = [json.loads(line) for line in lines]
            for entry in entries[1:]:
                index = entry["item"]
                if "digest" in entry:
                    self._digests[index], self._started[index] = entry["digest"], float(entry.get("at", 0))
                if "after" in entry:
                    self._marks[index] = entry["after"]
                if "id" in entry:
                    self._done[index] = entry["id"]
                if "refused" in entry:
                    self._digests.pop(index, None)  # another item may be in its place now
            return str(entries[0]["run"]) if entries else ""
        except (AttributeError, KeyError, TypeError, ValueError):
            raise AtlasConfigError(f"resume: {self._path} is not the resume file of a bulk run.") from None

    def done(self, index: int, digest: str) -> int | None:
        """Return the id of a completed item; None if it is not completed.

        Raises:
            AtlasConfigError: The file recorded another item at this index.
        """
        if self._digests.get(index, digest) != digest:
            raise AtlasConfigError(
                f"resume: item {index} differs from the one in the run of {self._path}. Pass the same items in "
                "the same order, or use another file."
            )
        return self._done.get(index)

    def age(self, index: int) -> float:
        """Return the seconds since an earlier run started an item; infinity if none did."""
        return max(clock.wall() - self._started.get(index, -math.inf), 0)

    def key(self, index: int, digest: str) -> str:
        """Return the idempotency key of an item, recorded before its first use."""
        self._digests[index] = digest
        self._write({"item": index, "digest": digest, "at": clock.wall()})
        return f"{self._run}-{index}"

    def begin(self, digests: Mapping[int, str], mark: int) -> None:
        """Record that items are started together; their records will have ids above the mark."""
        now = clock.wall()
        self._digests |= digests
        self._marks |= dict.fromkeys(digests, mark)
        self._write(*({"item": i, "digest": digest, "at": now, "after": mark} for i, digest in digests.items()))

    def pending(self) -> dict[int, int]:
        """Return the items that were started and are neither done nor rejected, each with its mark."""
        return {i: self._marks[i] for i in self._digests if i in self._marks and i not in self._done}

    def record_done(self, index: int, id: int) -> None:
        """Record that an item is completed."""
        self.record_all_done({index: id})

    def record_all_done(self, ids: Mapping[int, int]) -> None:
        """Record that items are completed."""
        self._done |= ids
        self._write(*({"item": index, "id": id} for index, id in ids.items()))

    def record_rejected(self, *indexes: int) -> None:
        """Record that the server rejected items: other items may take their places next time."""
        for index in indexes:
            self._digests.pop(index, None)
        self._write(*({"item": index, "refused": True} for index in indexes))

    def _write(self, *entries: dict[str, Any]) -> None:
        if self._process != os.getpid():
            raise AtlasConfigError(
                f"resume: the run of {self._path} was started before a fork. Start one in this process."
            )
        try:
            self._file.write("".join(json.dumps(entry) + "\n" for entry in entries))
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise storage_error("resume: the file", self._path, error) from error

    def close(self) -> None:
        with contextlib.suppress(OSError):  # a failed write has been reported already
            self._file.close()
