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


def grouped(planned: Iterable[PlannedRow]) -> list[str]:
    """Return the problems of all rows, each once, with the rows that have it.

    Example:
        >>> grouped([PlannedRow(3, "", problems={"title": "is required"})])
        ['row 3: title is required']
    """
    rows: dict[str, list[int]] = {}
    for one in planned:
        for key, problem in one.problems.items():
            rows.setdefault(f"{key} {problem}".strip(), []).append(one.number)
    return [f"{'row' if len(nums) == 1 else 'rows'} {_ranges(nums)}: {problem}" for problem, nums in rows.items()]


def _ranges(numbers: Sequence[int]) -> str:
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1][1:] = [number]
        else:
            parts.append([number])
    return ", ".join("-".join(map(str, part)) for part in parts)
