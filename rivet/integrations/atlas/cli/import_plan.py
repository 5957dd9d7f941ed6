"""Plan of an import: the action of each row, and its problems. It only reads from the server."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas.cli.cell_comparison import changed
from rivet.integrations.atlas.cli.cell_values import CellValues, cell_at
from rivet.integrations.atlas.cli.existing_records import Existing
from rivet.integrations.atlas.cli.formula_guard import unguarded
from rivet.integrations.atlas.cli.import_changes import changes_of
from rivet.integrations.atlas.cli.import_columns import Columns, is_total
from rivet.integrations.atlas.cli.import_journal import Entry, digest_of, label_of
from rivet.integrations.atlas.cli.import_kinds import ImportKind, folded
from rivet.integrations.atlas.cli.import_names import NEW, Names
from rivet.integrations.atlas.cli.import_notes import notes
from rivet.integrations.atlas.cli.planned_rows import PlannedRow
from rivet.integrations.atlas.cli.row_rules import RowRules, compared, refuse_what_is_not_allowed
from rivet.integrations.atlas.cli.server_facts import ServerFacts
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.sheet_reader import CellError, Row
from rivet.integrations.atlas.exceptions import AtlasValidationError

LONGEST_SHOWN = 40
"""Characters of a value in a message."""


@dataclass(frozen=True, slots=True)
class Choices:
    """Options of the command.

    Attributes:
        update: Change records that exist.
        allow_duplicates: Create what looks as if it existed.
        date_format: One of Python's.
        decimal: The decimal sign.
    """

    update: bool = False
    allow_duplicates: bool = False
    date_format: str | None = None
    decimal: str | None = None


class Planner:
    """Plans the rows of one file.

    Args:
        kind: The kind of record to import.
        columns: The columns of the file.
        entries: Journal entries of earlier runs.
        choices: The options.
        client: A client.
        session: Formats records.

    Attributes:
        notes: Remarks for the user that are not problems, once the rows are planned.
    """

    def __init__(
        self,
        kind: ImportKind,
        columns: Columns,
        entries: Mapping[str, Entry],
        choices: Choices,
        client: SyncAtlasClient,
        session: Session,
    ) -> None:
        self._kind, self._columns, self._entries, self._choices = kind, columns, entries, choices
        self._client, self._session, self._names = client, session, Names(client, session)
        self._facts = ServerFacts(client, session)
        self._values = CellValues(columns, self._names, choices.date_format, choices.decimal)
        self._new_categories: dict[tuple[str, str], str] = {}
        self.notes: list[str] = []

    @property
    def names(self) -> Names:
        """Names of records, including those in this file."""
        return self._names

    def rows(self) -> list[PlannedRow]:
        """Return all planned rows, each with its problems."""
        planned: list[PlannedRow] = []
        seen: Counter[str] = Counter()
        raw = [self._cells(row) for row in self._columns.rows]
        for row, cells in zip(self._columns.rows, raw, strict=True):
            once = digest_of(cells, 0)
            planned.append(PlannedRow(row.number, digest_of(cells, seen[once])))
            seen[once] += 1
        here = {one.digest for one in planned}
        # Rows of an earlier run that are not here as they were: they were changed, or deleted.
        edited = {entry.label: entry for digest, entry in self._entries.items() if digest not in here and entry.id}
        kept = [*compared(self._kind), *(self._columns.fields.values() if self._choices.update else ())]
        existing = Existing(self._kind, self._client, self._session, self._entries, kept)
        existing.read(self._file_numbers())
        rules = RowRules(self._kind, existing, self._facts)
        doubles = self._done_before(planned)
        for one, row, cells in zip(planned, self._columns.rows, raw, strict=True):
            entry = self._entries.get(one.digest)
            if entry is not None and entry.id is not None:
                one.done = entry.number or "invited"
                continue
            self._read(one, row, existing.values.get(self._named(cells, existing) or 0, {}))
            existing.read_of(one.payload)
            if entry is not None and not one.problems and self._recover(one, entry, existing):
                continue
            self._aim(one, cells, existing, edited)
            if one.id is None and not one.called and is_total(row, self._columns, self._kind.label):
                one.problems = {"": f"is a total of the rows above, and no {self._kind.noun}: delete it"}
            self._check(one, existing)
            if one.id is not None and not one.is_unchanged and not one.problems:
                changes = changes_of(self._kind, one.payload, cells, existing.cells.get(one.id, {}))
                one.changes = f"{existing.shown.get(one.id, one.id)}: {changes}"
            if not one.problems:
                self._compare(one, existing, doubles)
            if not one.problems:
                rules.check(one)
            self._remember(one)
        refuse_what_is_not_allowed(self._kind, self._facts, planned, existing)
        self.notes = notes(self._kind, planned, self._new_categories.values(), existing)
        return planned

    def _done_before(self, planned: Sequence[PlannedRow]) -> dict[tuple[Any, ...], PlannedRow]:
        """Return the rows of earlier runs by what makes a new row a duplicate of them."""
        found: dict[tuple[Any, ...], PlannedRow] = {}
        for one, row in zip(planned, self._columns.rows, strict=True):
            entry = self._entries.get(one.digest)
            if entry is None or entry.id is None:
                continue
            read = PlannedRow(one.number, one.digest)
            self._read(read, row, {})
            if not read.problems:  # what it refers to may be gone, or ambiguous by now
                found.setdefault(self._kind.double(read.payload), read)
        return found

    def _cells(self, row: Row) -> dict[str, Any]:
        fields = {column.key: cell_at(row, place) for place, column in self._columns.fields.items()}
        numbers = {f"#{place}": cell_at(row, place) for place in self._columns.numbers}
        return {key: cell for key, cell in {**fields, **numbers}.items() if cell is not None and str(cell).strip()}

    @staticmethod
    def _named(cells: Mapping[str, Any], existing: Existing) -> int | None:
        """Return the id of the record that the numbers of a row name."""
        found = {existing.numbers.get(str(cell).strip().casefold()) for key, cell in cells.items() if key[0] == "#"}
        return found.pop() if len(found) == 1 else None

    def _read(self, one: PlannedRow, row: Row, kept: Mapping[str, Any]) -> None:
        """Read the cells of a row.

        Args:
            one: The planned row, which gets values and problems.
            row: The row.
            kept: What the record that it names has now, as `exact` returns it.
        """
        for place, column in self._columns.fields.items():
            cell = cell_at(row, place)
            if cell is None or not str(cell).strip():
                continue
            if isinstance(cell, str):
                cell = unguarded(cell.strip())
            try:
                value = self._values.value(column, cell, kept)
            except CellError as error:
                one.problems[column.header] = str(error)
                continue
            one.payload[column.key] = value
            if value == NEW and column.form == "one":
                one.above[column.key] = str(cell).strip()
            if column.kind.endswith("category") and isinstance(value, str):
                self._new_categories.setdefault((column.kind, folded(value)), f"{column.kind} {value!r}")

    def _check(self, one: PlannedRow, existing: Existing) -> None:
        """Validate the payload as the call will, whatever else is wrong with the row."""
        try:
            one.payload = self._kind.complete(one.payload, one.id is None)
        except AtlasValidationError as error:
            one.problems.update(error.field_errors)
            return
        payload = {key: 1 if key in one.above else value for key, value in one.payload.items()}
        try:
            if one.id is None:
                self._kind.check(payload)
            else:
                one.payload = changed(self._kind.columns, one.payload, existing.values.get(one.id, {}))
                one.is_unchanged = not one.payload
                self._refuse_what_cannot_change(one)
                self._kind.check_changes({key: payload[key] for key in one.payload})
        except AtlasValidationError as error:
            found = {key: self._with_value(key, about, payload) for key, about in error.field_errors.items()}
            found = found or {"": error.message}
            one.problems = {**found, **one.problems}  # a cell that cannot be read is no missing one

    def _with_value(self, key: str, problem: str, payload: Mapping[str, Any]) -> str:
        """Return a problem with the value that has it."""
        column, value = self._kind.column(key), str(payload.get(key, ""))
        if column is None or not value or column.form not in ("text", "number", "word") or key == "password":
            return problem
        short = f"{value[:LONGEST_SHOWN]}..." if len(value) > LONGEST_SHOWN else value
        return f"{problem}, not {short!r}"

    def _refuse_what_cannot_change(self, one: PlannedRow) -> None:
        if self._kind.update is None and not one.is_unchanged:
            one.problems[""] = f"exists already, and an import cannot change {self._kind.name}"
            return
        for column in self._kind.columns:
            if column.key in one.payload and not column.can_change:
                one.problems[column.header] = f"cannot be changed: leave it out, or as the {self._kind.noun} has it"

    def _remember(self, one: PlannedRow) -> None:
        """Register the record of a row, to which rows below may refer."""
        label = self._kind.label
        if self._kind.walk_of is not None or one.id is not None or label not in one.payload:
            return
        if one.problems:
            self._names.add_failed(self._kind.noun, str(one.payload[label]), one.number)
        else:
            self._names.add(self._kind.noun, str(one.payload[label]))

    def _recover(self, one: PlannedRow, entry: Entry, existing: Existing) -> bool:
        """Find the record of a row whose outcome an earlier run could not determine."""
        one.key = entry.key
        found = existing.doubles.get(self._kind.double(one.payload))
        if found is None or one.key is not None:
            return False
        one.recovered, one.done = found
        return True

    def _aim(self, one: PlannedRow, cells: Mapping[str, Any], existing: Existing, edited: dict[str, Entry]) -> None:
        """Set the record that a row changes, if any: by its number, or by the row before it was corrected."""
        numbers = [str(cell).strip() for key, cell in cells.items() if key.startswith("#")]
        one.called = numbers[-1] if numbers else ""
        known = self._named(cells, existing)
        entry = edited.pop(label_of(one.payload.get(self._kind.label)), None)
        if self._choices.update:
            if numbers and known is None:
                one.problems[""] = f"names no {self._kind.noun} that could be changed: {', '.join(numbers)}"
            one.id = known or (entry.id if entry is not None else None)
            if one.id is None and not numbers:
                identity = self._kind.double(one.payload)
                one.id, _ = existing.doubles.get(identity, (None, ""))
                one.id = one.id or existing.by_code(one.payload)
                if several := existing.several.get(identity):
                    one.problems[""] = f"is {several}: say which one in a column id or customId"
                elif one.id is None and not self._kind.is_named:
                    self._refuse_title(one, existing)
        elif self._choices.allow_duplicates:
            return
        elif known is not None and existing.labels.get(known) == folded(one.payload.get(self._kind.label)):
            one.twin = numbers[-1]
            one.problems[""] = self._exists(one.twin)
        elif entry is not None:
            one.twin = entry.number
            one.problems[""] = (
                f"was imported as {entry.number} and has changed since: --update changes the {self._kind.noun}, "
                "--allow-duplicates creates another one"
            )

    def _refuse_title(self, one: PlannedRow, existing: Existing) -> None:
        """Refuse a row that seems to mean a record by its title, which names none."""
        number = existing.called.get(folded(one.payload.get(self._kind.label)))
        if number is not None:
            one.problems[""] = (
                f"has the {self._kind.label} of {number}, which does not name a {self._kind.noun}: give its number in "
                "a column customId or id to change it; without --update the row creates another one"
            )

    def _compare(self, one: PlannedRow, existing: Existing, doubles: dict[tuple[Any, ...], PlannedRow]) -> None:
        """Find duplicates of a row in the file and on the server."""
        if one.id is not None or self._choices.allow_duplicates or self._kind.may_repeat:
            return
        identity = self._kind.double(one.payload)
        known = existing.doubles.get(identity)
        if known is not None:
            one.twin = known[1]
            one.problems[""] = self._exists(one.twin)
        elif identity in doubles:
            other = doubles[identity]
            is_name = len(identity) == 1 and other.payload != one.payload
            same = f"has the same {self._kind.label} as" if is_name else "is the same as"
            one.problems[""] = f"{same} row {other.number}: --allow-duplicates creates both"
        else:
            doubles[identity] = one

    def _exists(self, number: str) -> str:
        another = "" if self._kind.is_unique else ", --allow-duplicates creates another one"
        return f"exists already as {number}: --update changes it{another}"

    def _file_numbers(self) -> list[str]:
        cells = [cell_at(row, place) for row in self._columns.rows for place in self._columns.numbers]
        return [str(cell).strip() for cell in cells if cell is not None]
