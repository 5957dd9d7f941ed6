"""The requests that a sandbox has served, so that a developer sees what the code just did."""

from __future__ import annotations

from collections import deque
from dataclasses import asdict, dataclass
from typing import Any

KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Entry:
    """A request and its answer.

    Attributes:
        method: The HTTP method.
        path: The path, without the query.
        status: The status that the sandbox answered, even if a fault kept the answer from the client.
        milliseconds: How long it took, without the time that a fault added.
    """

    method: str
    path: str
    status: int
    milliseconds: float


class Journal:
    """The last requests."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=KEPT)

    def add(self, entry: Entry) -> None:
        self._entries.append(entry)

    def clear(self) -> None:
        self._entries.clear()

    def shown(self) -> list[dict[str, Any]]:
        return [asdict(entry) for entry in self._entries]
