"""Existing records of the imported kind, by number and by the values that make a new record a duplicate."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._search.fields import F
from rivet.integrations.atlas.cli.cell_comparison import exact
from rivet.integrations.atlas.cli.import_journal import Entry
from rivet.integrations.atlas.cli.import_kinds import CODES, Column, ImportKind, folded
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.exceptions import AtlasPermissionError

NUMBERS_OF_A_REQUEST = 200


class Existing:
    """Existing records of a kind; none if the user may not view them.

    Args:
        kind: The kind of record.
        client: A client.
        session: Formats records.
        entries: Records that earlier runs of this import created, which a new row may resemble.
        columns: Columns of the file whose values are kept, to find what a row changes.

    Attributes:
        count: Number of records that count for the licence.
        numbers: Ids by numbers and ids.
        shown: Displayed numbers by ids.
        labels: Names or titles by ids.
        doubles: Ids and numbers by the values that make two records the same.
        called: Numbers by names or titles, of records that may be the same as a new one.
        several: Two of the records that are the same by these values.
        values: The values of the columns by ids.
        cells: What the records show in these columns, by ids.
        codes: Ids by bar codes and NFC ids, with their column's key.
    """

    def __init__(
        self,
        kind: ImportKind,
        client: SyncAtlasClient,
        session: Session,
        entries: Mapping[str, Entry],
        columns: Sequence[Column],
    ) -> None:
        self._kind, self._client, self._session, self._columns = kind, client, session, columns
        self._mine = {entry.id for entry in entries.values()}
        self._parents: set[tuple[Any, ...]] = set()
        self.count = 0
        self.numbers: dict[str, int] = {}
        self.shown: dict[int, str] = {}
        self.labels: dict[int, str] = {}
        self.doubles: dict[tuple[Any, ...], tuple[int, str]] = {}
        self.called: dict[str, str] = {}
        self.several: dict[tuple[Any, ...], str] = {}
        self.values: dict[int, dict[str, Any]] = {}
        self.cells: dict[int, dict[str, Any]] = {}
        self.codes: dict[tuple[str, str], int] = {}

    def read(self, numbers: Iterable[str]) -> None:
        """Read all records, or the work orders with the file's numbers beside the open ones.

        Args:
            numbers: The numbers and ids in the file.
        """
        if self._kind.walk_of is not None and not any(numbers):
            return  # of each parent in the file, when a row names it
        with contextlib.suppress(AtlasPermissionError):
            for record in self._kind.walk(self._client):
                self._add(record)
                self.count += 1
            if self._kind.noun == "work order":
                self._add_work_orders(numbers)

    def by_code(self, payload: Mapping[str, Any]) -> int | None:
        """Return the id of the record with the bar code or NFC id of a row; None without such a record."""
        found = (self.codes.get((key, payload[key])) for key in CODES if payload.get(key))
        return next(filter(None, found), None)

    def read_of(self, payload: Mapping[str, Any]) -> None:
        """Read the records that belong to the parent in a payload."""
        if self._kind.walk_of is None:
            return
        parents = tuple(payload.get(column.key) for column in self._kind.columns if column.form == "one")
        if parents in self._parents:
            return
        self._parents.add(parents)
        with contextlib.suppress(AtlasPermissionError):
            for record in self._kind.walk_of(self._client, payload):
                self._add(record)

    def _add(self, record: Any, *, may_be_double: bool = True) -> None:
        one = self._kind.view(self._session.shown(record))
        id = one["id"]
        number = str(one.get("customId") or one.get(self._kind.label) or id)
        if self._kind.walk_of is not None:
            number = str(id)  # what it is called by may be another record
        self.shown[id] = number
        self.numbers[str(id)] = id
        if not number.isdigit():  # a name of digits is no other record's id
            self.numbers[number.casefold()] = id
        self.labels[id] = folded(one.get(self._kind.label))
        self.cells[id] = {column.key: one[column.key] for column in self._columns if column.key in one}
        self.values[id] = {column.key: exact(column, one[column.key]) for column in self._columns if column.key in one}
        self.codes |= {(key, code): id for key in CODES if (code := one.get(key))}
        if may_be_double and id not in self._mine:
            identity = self._kind.double(one)
            self.called.setdefault(self.labels[id], number)
            first, its_number = self.doubles.setdefault(identity, (id, number))
            if first != id:
                self.several[identity] = f"{its_number} (id {first}) or {number} (id {id})"

    def _add_work_orders(self, numbers: Iterable[str]) -> None:
        """Add the work orders with the file's numbers, completed ones included."""
        wanted = sorted({number.upper() for number in numbers if re.fullmatch(r"WO\d+", number, re.IGNORECASE)})
        for start in range(0, len(wanted), NUMBERS_OF_A_REQUEST):
            some = F.number.in_(*wanted[start : start + NUMBERS_OF_A_REQUEST])
            for one in self._client.iter_work_orders(some, lane="bulk"):
                self._add(one, may_be_double=False)  # it may be complete
