"""Journal beside an imported file: records which rows are done, so that nothing is created twice."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TextIO

from filelock import FileLock, Timeout

from rivet.integrations.atlas.exceptions import AtlasConfigError


@dataclass(slots=True)
class Entry:
    """State of a row.

    Attributes:
        row: Its number at the time of the import.
        id: Id of the record; None while it is unknown whether it was created, 0 if there is none (an invitation).
        number: Displayed number of the record.
        at: Time of the request, in seconds since 1970.
        key: Idempotency key to search for the record after a lost response.
        label: Digest of the record's name, which identifies a row that was changed.
    """

    row: int
    id: int | None = None
    number: str = ""
    at: float = 0.0
    key: str | None = None
    label: str = ""


class ImportJournal:
    """JSON Lines file: a header that identifies the import, then the rows that were started and done.

    A row is identified by its content, not its position: rows may be added, sorted and corrected between two runs.

    Args:
        path: The file.
        kind: The kind of record.
        server: The server's base URL.

    Raises:
        AtlasConfigError: The file cannot be used, is in use, or belongs to another import.
    """

    def __init__(self, path: Path, kind: str, server: str) -> None:
        self.path = path
        self.entries: dict[str, Entry] = {}
        self._about = {"import": kind, "server": server}
        self._file: TextIO | None = None
        self._lock = FileLock(f"{path}.lock")
        if path.exists():
            self._load()

    def __enter__(self) -> Self:
        """Lock out other imports, and open the file for writing."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise AtlasConfigError(f"Another import has {self.path} right now: wait for it.") from None
        try:
            size = self._load() if self.path.exists() else 0
            self._file = self.path.open("a", encoding="utf-8")
            self._file.truncate(size)
            if not size:
                self._write(self._about)
        except BaseException:
            self._release()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        if self._file is not None:
            self._file.close()
        self._release()

    def _load(self) -> int:
        content = self.path.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]  # the last line may be cut by a crash
        self.entries.clear()
        self._read(whole.decode(errors="replace").splitlines(), self._about)
        return len(whole)

    def _read(self, lines: list[str], about: Mapping[str, str]) -> None:
        try:
            head, *entries = [json.loads(line) for line in lines] or [about]
            for one in entries:
                known = self.entries.setdefault(one["row"], Entry(one["number"]))
                known.id, known.number = one.get("id"), one.get("record", "")
                known.at, known.key = one.get("at", known.at), one.get("key")
                known.label = one.get("label", known.label)
                if one.get("refused"):
                    del self.entries[one["row"]]
        except (KeyError, TypeError, ValueError, AttributeError):
            head = {}
        if head != about:
            raise AtlasConfigError(
                f"{self.path} is of another import ({head.get('import', 'unknown')}, {head.get('server', 'unknown')}): "
                "move it away to import the file once more."
            )

    def begin(self, digest: str, row: int, label: str) -> None:
        """Record that a row is about to be sent."""
        self.entries[digest] = Entry(row, at=time.time(), label=label)
        self._write({"row": digest, "number": row, "at": self.entries[digest].at, "label": label})

    def done(self, digest: str, row: int, id: int, number: str) -> None:
        """Record that a row is done."""
        known = self.entries.get(digest)
        self.entries[digest] = Entry(row, id, number, label=known.label if known is not None else "")
        self._write({"row": digest, "number": row, "id": id, "record": number})

    def unknown(self, digest: str, row: int, key: str | None) -> None:
        """Record that it is unknown whether a row was done."""
        entry = self.entries[digest]
        entry.key = key
        self._write({"row": digest, "number": row, "at": entry.at, "key": key})

    def refused(self, digest: str, row: int) -> None:
        """Record that a row was not done."""
        self.entries.pop(digest, None)
        self._write({"row": digest, "number": row, "refused": True})

    def _write(self, entry: Mapping[str, Any]) -> None:
        if self._file is None:
            raise RuntimeError("the journal is not open")
        self._file.write(json.dumps(entry) + "\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def _release(self) -> None:
        self._lock.release()
        Path(self._lock.lock_file).unlink(missing_ok=True)


def label_of(name: Any) -> str:
    """Return a digest of a record's name, ignoring case and repeated blanks."""
    return hashlib.sha256(" ".join(str(name).split()).casefold().encode("utf-8", "surrogatepass")).hexdigest()[:16]


def digest_of(cells: Mapping[str, Any], occurrence: int) -> str:
    """Return the digest that identifies a row: of its cells, and the number of equal rows above."""
    text = json.dumps([sorted((key, str(value).strip()) for key, value in cells.items()), occurrence])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]
