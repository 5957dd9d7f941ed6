"""Planned rows of an import, and the report of their problems."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class PlannedRow:
    """One row of the file.

    Attributes:
        number: Row number in the spreadsheet.
        digest: Identifies the row in the journal.
        payload: The fields, with references as ids.
        above: Fields that refer to a record of a row above, with that record's name.
        id: The record to change; None to create one.
        is_unchanged: The record has all values of the row already.
        done: Name of the record of an earlier run; empty if the row is still to be done.
        recovered: The id of a record that an earlier run created although its response was lost.
        key: Idempotency key by which the client finds the record of an earlier run.
        problems: Problems by field, or by "" for the whole row.
        twin: Number of the record that the row seems to be, in the problem of the whole row.
        called: Number or id that the row gives its record; empty without one.
        changes: The record that it changes, with the old and new values; empty if it changes none.
    """

    number: int
    digest: str
    payload: dict[str, Any] = field(default_factory=dict)
    above: dict[str, str] = field(default_factory=dict)
    id: int | None = None
    is_unchanged: bool = False
    done: str = ""
    recovered: int | None = None
    key: str | None = None
    problems: dict[str, str] = field(default_factory=dict)
    twin: str = ""
    called: str = ""
    changes: str = ""


def grouped(planned: Iterable[PlannedRow]) -> list[str]:
    """Return the problems of all rows, each once, with the rows that have it.

    Example:
        >>> grouped([PlannedRow(3, "", problems={"title": "is required"})])
        ['row 3: title is required']
    """
    rows: dict[str, list[PlannedRow]] = {}
    for one in planned:
        for key, problem in one.problems.items():
            about = problem if key or not one.twin else problem.replace(one.twin, _TWINS, 1)
            rows.setdefault(f"{key} {about}".strip(), []).append(one)
    return [
        f"{'row' if len(alike) == 1 else 'rows'} {_ranges([one.number for one in alike])}: "
        f"{problem.replace(_TWINS, listed([one.twin for one in alike]))}"
        for problem, alike in rows.items()
    ]


_TWINS = "\0"
"""Place of the records' numbers in a problem that several rows have."""
MOST_LISTED = 8


def listed(names: Sequence[str]) -> str:
    """Return names with commas between; of many the first ones."""
    more = f" and {len(names) - MOST_LISTED:,} more" if len(names) > MOST_LISTED else ""
    return ", ".join(names[:MOST_LISTED]) + more


def _ranges(numbers: Sequence[int]) -> str:
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1][1:] = [number]
        else:
            parts.append([number])
    return ", ".join("-".join(map(str, part)) for part in parts)
