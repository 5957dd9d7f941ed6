"""Names by which an import refers to other records, from one listing of each kind.

The server takes the first record whose name is the same in capitals, or fails; so only a name that is the only one of
its kind can be sent. What people give (ids, numbers, names, e-mails) is resolved as in a create.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from rivet.integrations.atlas._kinds import Kind
from rivet.integrations.atlas._operations.name_lookup import (
    all_of,
    describe_records,
    is_number,
    names_of,
    plain_name,
)
from rivet.integrations.atlas._operations.records.creates import all_matching
from rivet.integrations.atlas._operations.steps import CallFlow
from rivet.integrations.atlas._payloads.validators import NAMED_KINDS, FieldError


class NameIndex:
    """All records of a kind, by what names them.

    Args:
        kind: The kind.
        records: All of them.
    """

    def __init__(self, kind: Kind, records: list[Any]) -> None:
        self._kind = kind
        self._by_id = {record.id: record for record in records}
        self._exact: dict[str, list[Any]] = defaultdict(list)
        self._numbers: dict[str, list[Any]] = defaultdict(list)
        self._folded: dict[str, list[Any]] = defaultdict(list)
        for record in records:
            for name in dict.fromkeys(names_of(kind, record)):
                self._exact[self._key(name)].append(record)
                self._folded[plain_name(name).casefold()].append(record)
            if kind.prefix and record.custom_id:
                self._numbers[record.custom_id].append(record)
        self._stored = Counter(_stored_name(kind, record).casefold() for record in records)

    def find(self, value: int | str) -> Any | None:
        """The one record that an id, a number or a name names; None if there is none.

        Raises:
            FieldError: It names several.
        """
        if isinstance(value, int):
            return self._by_id.get(value)
        number = value.upper() if is_number(self._kind, value) else value
        found = self._numbers.get(number) or self._exact.get(self._key(value))
        if not found and self._kind.search is None:
            found = self._folded.get(plain_name(value).casefold())
        if found and len(found) > 1:
            raise FieldError(f"{value} names several records: {describe_records(found)}")
        return found[0] if found else None

    def name_for(self, record: Any) -> str | None:
        """The name that makes the server find the record again; None if another one has it too."""
        name = _stored_name(self._kind, record)
        return name if name and self._stored[name.casefold()] == 1 else None

    def missing(self, value: int | str) -> str:
        """Return the problem of a value that names no record."""
        return f"there is no {self._kind.name} {value} (accepted: {NAMED_KINDS[self._kind.name][1]})"

    def has(self, name: str) -> bool:
        """Return whether a record has a name, as the server compares."""
        return bool(self._folded.get(plain_name(name).casefold()))

    def _key(self, name: str) -> str:
        return plain_name(name).lower() if self._kind.name == "user" else plain_name(name)


def read_all(kind: Kind) -> CallFlow[NameIndex]:
    """Read all records of a kind."""
    records = yield from (all_of(kind) if kind.search is None else all_matching(kind))
    return NameIndex(kind, records)


def _stored_name(kind: Kind, record: Any) -> str:
    """Return the value that the import compares: the e-mail of a user, else the name, as it is stored."""
    return str(record.get("email" if kind.name == "user" else "name") or "")
