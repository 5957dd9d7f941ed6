"""Rows of an import as they are planned, and their problems as people read them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class PlannedRow:
    """One row of the file.

    Attributes:
        number: Its number as a spreadsheet shows it.
        digest: What the journal knows it by.
        payload: The fields, references as ids.
        above: For fields that name a record of a row above: the field and that record's name.
        id: The record to change; None to create one.
        done: What the record of an earlier run is called; empty if it is still to be done.
        recovered: The id of a record that an earlier run created although its response was lost.
        key: The idempotency key by which the client finds what became of an earlier run.
        problems: For each field, or for "" as a whole, what keeps it from being imported.
    """

    number: int
    digest: str
    payload: dict[str, Any] = field(default_factory=dict)
    above: dict[str, str] = field(default_factory=dict)
    id: int | None = None
    done: str = ""
    recovered: int | None = None
    key: str | None = None
    problems: dict[str, str] = field(default_factory=dict)


def grouped(planned: Iterable[PlannedRow]) -> list[str]:
    """The problems of all rows, each once, with the rows that have it.

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
