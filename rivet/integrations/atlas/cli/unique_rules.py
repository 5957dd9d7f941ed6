"""Rules of an import for values that no two records may share."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from itertools import islice
from typing import Any

from rivet.integrations.atlas.cli.existing_records import Existing
from rivet.integrations.atlas.cli.import_kinds import ImportKind, plural
from rivet.integrations.atlas.cli.planned_rows import PlannedRow
from rivet.integrations.atlas.cli.server_facts import ServerFacts


class NewlyRead:
    """Iterates over the records of a kind with their numbers, each once: some are read while the rows are planned."""

    def __init__(self, existing: Existing) -> None:
        self._existing, self._seen = existing, 0

    def __iter__(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for id, values in islice(self._existing.values.items(), self._seen, None):
            self._seen += 1
            yield self._existing.shown[id], values


class UniqueValue:
    """Value that only one record may have."""

    def __init__(
        self,
        kind: ImportKind,
        existing: Existing,
        _facts: ServerFacts,
        *,
        key: str,
        value_of: Callable[[Any], Hashable] = str,
    ) -> None:
        self._noun, self._existing, self._key, self._value_of = kind.noun, existing, key, value_of
        self._owners: dict[Hashable, tuple[int | None, str]] = {}
        for id, values in existing.values.items():
            if values.get(key):
                self._owners.setdefault(value_of(values[key]), (id, existing.shown[id]))

    def problems(self, one: PlannedRow) -> Mapping[str, str]:
        """Return the problem of a value that another record or row has."""
        if not (value := one.payload.get(self._key)):
            return {}
        id, owner = self._owners.get(self._value_of(value), (one.id, ""))
        if not owner or (id is not None and id == one.id):
            return {}
        hint = "; --update changes that one" if one.id is None and id is not None else ""
        return {self._key: f"is {value!r} as that of {owner}: no two {plural(self._noun)} may have the same{hint}"}

    def accept(self, one: PlannedRow) -> None:
        """Record the value of a row, and free the one that it replaces."""
        if (value := one.payload.get(self._key)) is None:
            return
        old = self._existing.values.get(one.id or 0, {}).get(self._key)
        if old and self._owners.get(self._value_of(old), (None, ""))[0] == one.id:
            del self._owners[self._value_of(old)]
        self._owners[self._value_of(value)] = (one.id, f"row {one.number}")


class PairedOnce:
    """Relations: two work orders may have one only, whichever its type and direction."""

    def __init__(self, _kind: ImportKind, existing: Existing, _facts: ServerFacts) -> None:
        self._read, self._pairs = NewlyRead(existing), dict[frozenset[Any], str]()

    def problems(self, one: PlannedRow) -> Mapping[str, str]:
        """Return the problem of a second relation."""
        for number, values in self._read:
            self._pairs.setdefault(self._pair(values), f"relation {number}")
        if one.id is None and (other := self._pairs.get(self._pair(one.payload))):
            return {"": f"relates two work orders as {other} does: there may be one relation of two work orders"}
        return {}

    def accept(self, one: PlannedRow) -> None:
        """Record the pair of a row."""
        if one.id is None:
            self._pairs[self._pair(one.payload)] = f"row {one.number}"

    @staticmethod
    def _pair(values: Mapping[str, Any]) -> frozenset[Any]:
        return frozenset(values.get(key) for key in ("parent", "child"))
