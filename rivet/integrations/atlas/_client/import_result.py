"""Result of import_records()."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from rivet.integrations.atlas._client.bulk.results import BulkResult, T


@dataclass(frozen=True, slots=True, repr=False)
class ImportResult(BulkResult[T]):
    """Results of all rows of an import, in the order of the rows.

    Attributes:
        items: All of them. One that is stored otherwise than it was given has an id and an error.
        ways: How each was stored, or would be: by an import, or by a create of its own.
        copies: Rows that are stored several times, by their index, with the ids of their records: delete all but one.
        repeated_numbers: Numbers that several records have, with their ids: the server gives them to creates that race.
    """

    ways: list[Literal["import", "create"]] = field(default_factory=list)
    copies: Mapping[int, list[int]] = field(default_factory=dict)
    repeated_numbers: Mapping[str, list[int]] = field(default_factory=dict)

    def __repr__(self) -> str:
        doubles = len(self.copies) + len(self.repeated_numbers)
        return f"ImportResult({len(self.done)} done, {len(self.failed)} failed, {doubles} doubles)"
