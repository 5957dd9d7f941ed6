"""Find what an import stored: ids and numbers of the rows, what is stored otherwise, what is there twice.

An import says neither ids nor numbers, and its records have no creator. They are the ones with ids above the highest
one before the run; each is matched to a row that has all it shows, else to one of its name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rivet.integrations.atlas._kinds import Kind
from rivet.integrations.atlas._kinds.kind import offered
from rivet.integrations.atlas._kinds.patch_values import current_values, merged
from rivet.integrations.atlas._operations.imports.row import Row
from rivet.integrations.atlas._operations.name_lookup import plain_name
from rivet.integrations.atlas._operations.pages import is_last
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._search.criteria import after, criteria, newest

PAGE = 500
"""Records of a page: one search reads back as many rows as 20 batches of 25."""


@dataclass(slots=True)
class Match:
    """A stored record and its row.

    Attributes:
        row: The row.
        record: The record.
        differing: The properties that are stored otherwise than they were given.
    """

    row: Row
    record: Any
    differing: list[str] = field(default_factory=list)


class ReadBack:
    """Matches stored records to rows.

    Args:
        kind: The kind of the rows.
        cleaned: Whether the server removes markup from strings.
    """

    def __init__(self, kind: Kind, *, cleaned: bool) -> None:
        self._kind, self._cleaned, self._named = kind, cleaned, offered(kind.bulk_import).named
        self.cursor = 0
        """Id after which the next page begins: at first the highest one before the run."""
        self._wanted: dict[str, list[Row]] = defaultdict(list)
        self._matched: dict[str, list[Match]] = defaultdict(list)
        self._numbers: dict[str, list[int]] = defaultdict(list)
        self.copies: dict[int, list[int]] = {}
        """Records that have all of a row that has another record already, by the index of the row."""

    def expect(self, rows: Iterable[Row]) -> None:
        """Search for some rows from now on."""
        for row in rows:
            self._wanted[self._name_of(row)].append(row)

    def forget(self, rows: Iterable[Row]) -> None:
        """Stop searching for some rows: they were not stored."""
        gone = {row.index for row in rows}
        for name in {self._name_of(row) for row in rows}:
            self._wanted[name] = [row for row in self._wanted[name] if row.index not in gone]

    def made(self, row: Row, record: Any) -> None:
        """Record what a create of its own made of a row."""
        self._matched[self._name_of(row)].append(Match(row, record))
        self._count(record)

    def next_page(self) -> CallFlow[tuple[list[Match], bool]]:
        """Read the next stored records: their matches, and whether there are no more."""
        page = yield endpoint(offered(self._kind.search).module, body=criteria(after(self.cursor), size=PAGE))
        found = [match for record in page.content if (match := self._match(record)) is not None]
        ends = is_last(page, PAGE) or not page.content or page.content[-1].id <= self.cursor
        if page.content:
            self.cursor = max(self.cursor, page.content[-1].id)
        return found, ends

    @property
    def repeated_numbers(self) -> dict[str, list[int]]:
        """Numbers that several records have, with the ids."""
        return {number: ids for number, ids in self._numbers.items() if len(ids) > 1}

    def _name_of(self, row: Row) -> str:
        return plain_name(row.values[self._named])

    def _match(self, record: Any) -> Match | None:
        name = plain_name(record.get(self._named) or "")
        if any(match.record.id == record.id for match in self._matched[name]):
            return None
        if not (rows := self._wanted[name]):
            for match in self._matched[name]:
                if not self._differing(match.row, record):
                    self.copies.setdefault(match.row.index, [match.record.id]).append(record.id)
                    self._count(record)
                    break
            return None
        differing = {row.index: self._differing(row, record) for row in rows}
        row = min(rows, key=lambda one: len(differing[one.index]))
        rows.remove(row)
        self._count(record)
        match = Match(row, record, differing[row.index])
        self._matched[name].append(match)
        return match

    def _count(self, record: Any) -> None:
        if self._kind.prefix and (number := record.custom_id) and record.id not in self._numbers[number]:
            self._numbers[number].append(record.id)

    def _differing(self, row: Row, record: Any) -> list[str]:
        payload, plain, values = offered(self._kind.create), record.to_dict(), dict(row.values)
        if row.parent is not None and row.parent.id is not None:
            values[offered(self._kind.bulk_import).parent] = {"id": row.parent.id}
        known: Mapping[str, Any] = {name: value for name, value in values.items() if payload.values[name].show in plain}
        before, there = merged(payload, plain, known, cleaned=self._cleaned), current_values(payload, plain)
        return [name for name in known if before.get(name) != there.get(name)]


def highest_id(kind: Kind) -> CallFlow[int]:
    """The highest id of a kind's records; 0 if there are none."""
    page = yield endpoint(offered(kind.search).module, body=newest())
    found: int = page.content[0].id if page.content else 0
    return found
