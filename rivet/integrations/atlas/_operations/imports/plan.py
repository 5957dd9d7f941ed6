"""Plan of an import: everything is checked and resolved before anything is sent.

A row goes the server's way of import only if that stores exactly what a create would: each property is one that the
import carries, each name the only one of its kind, each row another one than those before. Any other row is created by
a call of its own, or refused.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from atlas_api.api.settings import list_general_preferences

from rivet.integrations.atlas._kinds import Kind, kind_named
from rivet.integrations.atlas._kinds.kind import Import, Value, offered
from rivet.integrations.atlas._kinds.reader import Named, read_new
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.custom_request import any_request
from rivet.integrations.atlas._operations.imports.names import NameIndex, read_all
from rivet.integrations.atlas._operations.imports.row import Row
from rivet.integrations.atlas._operations.imports.work_order_words import in_words_of_atlas
from rivet.integrations.atlas._operations.records.creates import all_matching
from rivet.integrations.atlas._operations.records.payload_values import safe_texts
from rivet.integrations.atlas._operations.references import is_category
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._payloads.validators import FieldError
from rivet.integrations.atlas._search.criteria import equals
from rivet.integrations.atlas._support.defaults import MAX_RESPONSE_BYTES
from rivet.integrations.atlas.exceptions import AtlasPermissionError, AtlasValidationError

EXCEL_EPOCH_DAYS = 25_569
"""The server's dates of an import are Excel's: days since 1899-12-30, of which 1970-01-01 is this one."""

UNIQUE_PAGE = 500
"""Values that one search asks for, to find those that are there already."""


class Plan:
    """Plans rows, step by step: each step that asks the server is an operation of its own.

    Args:
        context: What the client shares.
        kind: The kind of the rows.
        rows: The rows; they are changed.
    """

    def __init__(self, context: Context, kind: Kind, rows: list[Row]) -> None:
        self._context, self._kind, self.rows = context, kind, rows
        self._import: Import = offered(kind.bulk_import)
        self._values = offered(kind.create).values
        self._drafts: dict[int, Mapping[str, Any]] = {}
        self._indexes: dict[str, NameIndex] = {}
        self._english = self._hierarchy = True

    def resolving(self) -> Iterator[CallFlow[None]]:
        """The operations that read the rows, to be run one after the other."""
        for row in self.rows:
            self._read(row)
        for name in sorted(self._referred()):
            yield self._index(name)
        words = () if self._import.any_language else self._import.words
        if any(name in words for draft in self._drafts.values() for name in draft):
            yield self._ask_language()
        if self._import.parent_licence and any(draft.get(self._import.parent) for draft in self._drafts.values()):
            yield self._ask_licence()
        yield self._resolve()

    def checking(self) -> Iterator[CallFlow[None]]:
        """The operations that compare the rows that are still to be stored, with each other and with the records."""
        wanted = list(self._unique())
        for start in range(0, len(wanted), UNIQUE_PAGE):
            yield self._refuse_existing(wanted[start : start + UNIQUE_PAGE])
        self._parents()
        self._repeated()

    # ------------------------------------------------------------------------------------------------ reading
    def _read(self, row: Row) -> None:
        try:
            values, is_plain = in_words_of_atlas(self._kind, read_new(self._kind, row.given).values)
        except AtlasValidationError as error:
            row.error = error
        else:
            self._drafts[row.index] = values
            row.way = "import" if is_plain else "create"

    def _referred(self) -> set[str]:
        """The kinds that rows name, by the properties that an import carries."""
        found = set()
        for draft in self._drafts.values():
            for name, given in draft.items():
                if name in self._import.takes and self._values[name].form == "reference" and given:
                    found.add(self._values[name].kind)
        return found

    def _index(self, name: str) -> CallFlow[None]:
        self._indexes[name] = yield from read_all(kind_named(name))

    def _ask_language(self) -> CallFlow[None]:
        try:
            preferences = yield endpoint(list_general_preferences)
            self._english = bool(preferences) and str(preferences[0].get("language")) == "EN"
        except AtlasPermissionError:
            self._english = False

    def _ask_licence(self) -> CallFlow[None]:
        state = yield from any_request("GET", "/license/state", None, None, None, MAX_RESPONSE_BYTES)
        self._hierarchy = self._import.parent_licence in state.get("entitlements", ())

    # ---------------------------------------------------------------------------------------------- resolving
    def _resolve(self) -> CallFlow[None]:
        payload = offered(self._kind.create)
        for row in self.rows:
            if row.index not in self._drafts:
                continue
            problems: dict[str, str] = {}
            resolved: dict[str, Any] = {}
            for name, given in self._drafts[row.index].items():
                if given in (None, []) or given is False:
                    continue  # what an import leaves out is that
                try:
                    taken = self._taken(row, name, given)
                except FieldError as error:
                    problems[name] = str(error)
                    continue
                if taken not in ({}, []):
                    resolved[name] = taken
            if problems:
                listed = "; ".join(f"{name}: {problem}" for name, problem in problems.items())
                row.error = AtlasValidationError(f"A reference is not usable: {listed}.", field_errors=problems)
                continue
            row.values = yield from safe_texts(self._context, self._kind, payload, resolved)
            for name, value in row.values.items():
                column = self._import.takes.get(name)
                if column is not None and self._values[name].form != "reference":
                    row.sent[column] = self._written(name, self._values[name], value)
                    row.sent |= self._import.adds.get(name, {}).get(str(value), {})

    def _taken(self, row: Row, name: str, given: Any) -> Any:
        """A property as a create sends it; a reference goes into what is sent too, by its name.

        Raises:
            FieldError: It names nothing, or several records.
        """
        value = self._values[name]
        if name not in self._import.takes or self._lacks_value(name, value, given):
            row.way = "create"
        if value.form != "reference" or name not in self._import.takes:
            return given if value.form != "reference" else _plain(given)
        if name == self._import.parent:
            return _plain(given)  # it may name another row: see _parents()
        found = [self._referenced(row, name, one) for one in (given if value.many else [given])]
        references = [one for one, _ in found if one is not None]
        names = [text for _, text in found]
        row.sent[self._import.takes[name]] = names if value.many else names[0]
        return references if value.many else (references[0] if references else {})

    def _referenced(self, row: Row, name: str, one: Named) -> tuple[dict[str, int] | None, str]:
        index = self._indexes[one.kind]
        record = index.find(one.value)
        if record is None:
            is_new = isinstance(one.value, str) and not index.has(one.value)
            if is_new and name in self._kind.makes:
                return None, str(one.value)
            if is_new and is_category(one.kind):
                row.way = "create"  # which makes the category
                return None, str(one.value)
            raise FieldError(index.missing(one.value))
        stored = index.name_for(record)
        if stored is None or stored.casefold() in self._import.never.get(name, ()):
            row.way = "create"
        return {"id": record.id, **({"version": 0} if one.versioned else {})}, stored or ""

    def _lacks_value(self, name: str, value: Value, given: Any) -> bool:
        words = self._import.words.get(name)
        if value.form != "word" or words is None:
            return False
        # The first word is what the server makes of any that it does not know.
        return given not in words or (not self._english and given != next(iter(words)))

    def _written(self, name: str, value: Value, given: Any) -> Any:
        if value.form == "flag":
            return "Yes"
        if value.form == "date":
            return datetime.fromisoformat(given).timestamp() / 86_400 + EXCEL_EPOCH_DAYS
        return self._import.words[name].get(given) if name in self._import.words else given

    # ----------------------------------------------------------------------------------------- between the rows
    def _unique(self) -> Iterator[str]:
        """The values of the unique property; a row with one that another row has is refused."""
        seen: dict[str, int] = {}
        for row in self._good():
            if not (value := row.values.get(self._import.unique)):
                continue
            if value in seen:
                _refuse(row, self._import.unique, f"is the one of row {seen[value]} too")
            else:
                seen[value] = row.index
                yield value

    def _refuse_existing(self, values: list[str]) -> CallFlow[None]:
        name = self._import.unique
        records = yield from all_matching(self._kind, equals(name, list(values)))
        there = {record.get(name): record.id for record in records}
        for row in self._good():
            if row.values.get(name) in there:
                _refuse(row, name, f"is the one of the {self._kind.name} with the id {there[row.values[name]]}")

    def _parents(self) -> None:
        """Find each parent among the records and the rows, and put parents before their children."""
        parent = self._import.parent
        by_name: dict[str, list[Row]] = defaultdict(list)
        for row in self.rows:
            if row.index in self._drafts and row.id is None:
                by_name[str(self._drafts[row.index][self._import.named]).strip().casefold()].append(row)
        for row in self._good():
            if parent and (given := self._drafts[row.index].get(parent)):
                self._parent_of(row, given, by_name)
        self.rows[:] = self._ordered()

    def _parent_of(self, row: Row, given: Named, by_name: Mapping[str, list[Row]]) -> None:
        parent, index = self._import.parent, self._indexes[given.kind]
        row.values.pop(parent, None)
        namesakes = by_name.get(given.value.strip().casefold(), []) if isinstance(given.value, str) else []
        try:
            record = index.find(given.value)
        except FieldError as error:
            return _refuse(row, parent, str(error))
        if record is not None and namesakes:
            return _refuse(row, parent, f"names the {given.kind} with the id {record.id} and row {namesakes[0].index}")
        if record is not None:
            name = index.name_for(record)
            row.values[parent] = {"id": record.id}
            if name is None or by_name.get(name.strip().casefold()):
                row.way = "create"
            row.sent[self._import.takes[parent]] = name
        elif len(namesakes) == 1:
            row.parent = namesakes[0]
            row.sent[self._import.takes[parent]] = row.parent.values.get(self._import.named)
        else:
            several = f"names rows {', '.join(str(one.index) for one in namesakes)}" if namesakes else ""
            return _refuse(row, parent, several or index.missing(given.value))
        if not self._hierarchy:
            row.way = "create"  # which the server refuses too, and says why
        return None

    def _ordered(self) -> list[Row]:
        """The rows, parents before their children; a row whose parent cannot be made is refused."""
        done: dict[int, Row] = {}
        for row in self.rows:
            chain: list[Row] = []
            one: Row | None = row
            while one is not None and one.index not in done and one not in chain:
                chain.append(one)
                one = one.parent
            if one is not None and one in chain:
                for member in chain[chain.index(one) :]:
                    _refuse(member, self._import.parent, "leads back to the row itself")
            for member in reversed(chain):
                if member.parent is not None and member.parent.error is not None and member.error is None:
                    _refuse(member, self._import.parent, f"is row {member.parent.index}, which is refused")
                if member.parent is not None and member.parent.way == "create":
                    member.way = "create"
                done[member.index] = member
        return list(done.values())

    def _repeated(self) -> None:
        """The server takes equal records of an import for one: those after the first are created by themselves."""
        seen: set[str] = set()
        for row in self._good():
            if row.way == "import":
                plain = json.dumps(row.sent, sort_keys=True, default=str)
                row.way = "create" if plain in seen else "import"
                seen.add(plain)

    def _good(self) -> Iterator[Row]:
        return (row for row in self.rows if row.is_open)


def _plain(given: Any) -> Any:
    """References of which only ids are known already; names are left to the create that resolves them."""
    if isinstance(given, list):
        ids = [one.wire({}) for one in given if isinstance(one.value, int)]
        return ids if len(ids) == len(given) else []
    return given.wire({}) if isinstance(given.value, int) else {}


def _refuse(row: Row, name: str, problem: str) -> None:
    row.error = AtlasValidationError(f"The row cannot be imported: {name} {problem}.", field_errors={name: problem})
