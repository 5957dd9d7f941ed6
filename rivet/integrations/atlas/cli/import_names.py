"""Resolve cells to ids: names, numbers and e-mails of assets, locations, people, teams and categories."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._payloads.named_kinds import NAMED
from rivet.integrations.atlas._support.near_words import did_you_mean
from rivet.integrations.atlas.cli import record_calls
from rivet.integrations.atlas.cli.cell_formats import split_list
from rivet.integrations.atlas.cli.import_kinds import folded
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.sheet_reader import CellError
from rivet.integrations.atlas.exceptions import AtlasPermissionError

MOST_LISTED = 6
"""Names that are listed if none is near."""
NEW = 0
"""Placeholder id of a record that an earlier row of the same file will create."""


class Names:
    """Names of one server's records, each kind read when it is first needed.

    Args:
        client: Signed in.
        session: Makes what people see of a record.
    """

    def __init__(self, client: SyncAtlasClient, session: Session) -> None:
        self._client, self._session = client, session
        self._known: dict[str, dict[str, dict[int, str]]] = {}
        self._spellings: dict[str, str] = {}
        self._labels: dict[str, str] = {}  # of a person's other spellings: the full name
        self._own: dict[tuple[str, str], int] = {}
        self._failed: dict[tuple[str, str], int] = {}

    def find(self, kind: str, cell: Any, kept: Collection[int] = ()) -> int | str:
        """Return the id for a name in a cell, `NEW`, or the name of a category that does not exist yet.

        Args:
            kind: The kind of record.
            cell: The cell.
            kept: Ids that the changed record refers to: one of them is meant by a name that several have.

        Raises:
            CellError: The name does not exist, or is ambiguous.
        """
        text = str(cell).strip()
        if (own := self._own.get((kind, folded(text)))) is not None:
            return own  # the file's own record, whatever else has its name
        found = self.called(kind, text)
        if len(found) > 1 and len(same := self._among(kind, text, kept)) == 1:
            return same[0]
        if len(found) > 1:
            raise CellError(self.ambiguous(kind, text, found))
        if found:
            return next(iter(found))
        if kind.endswith("category"):
            return text
        if row := self._failed.get((kind, folded(text))):
            raise CellError(f"refers to {text!r}, which row {row} would create, but that row cannot be imported")
        raise CellError(f"refers to an unknown {kind}: {text!r}{self.near(kind, text)}")

    def called(self, kind: str, text: str) -> dict[int, str]:
        """Return the ids of the records with a name, a number or an e-mail, and what each is shown as."""
        return self._of(kind).get(folded(text), {})

    def near(self, kind: str, text: str) -> str:
        """Return the end of a message, with the names that a misspelt one may be; empty without any."""
        names = [self._spellings[name] for name in self._of(kind) if not name.isdigit()]
        hint = did_you_mean(text, names, lambda name: self._labels.get(name, name))
        names = list(dict.fromkeys(self._labels.get(name, name) for name in names))
        return hint or (f". There are {', '.join(names)}" if 0 < len(names) <= MOST_LISTED else "")

    @staticmethod
    def ambiguous(kind: str, text: str, found: Mapping[int, str]) -> str:
        """Return the message for a name that several records have."""
        several = ", ".join(f"{number} (id {id})" for id, number in sorted(found.items())[:5])
        unique = "number" if NAMED[kind][0] else "e-mail" if kind == "user" else "id"
        return f"is ambiguous: {text!r} is {several}. Give the {unique} of the {kind}"

    def find_all(self, kind: str, cell: Any, kept: Collection[int] = ()) -> list[int | str]:
        """Return the ids of the names in a cell, separated by commas, semicolons, bars or line feeds.

        Args:
            kind: The kind of record.
            cell: The cell.
            kept: As for `find`; the cell has a name as often as records that have it are kept.

        Raises:
            CellError: A name does not exist, or is ambiguous.
        """
        text = str(cell).strip()
        if folded(text) in self._of(kind):
            return [self.find(kind, text, kept)]
        parts = {folded(part): part for part in split_list(text)}
        times = Counter(folded(part) for part in split_list(text))
        found = list[int | str]()
        for name, part in parts.items():
            same, count = self._among(kind, part, kept), times[name]
            found += same if len(same) == count else [self.find(kind, part)]
        return list(dict.fromkeys(found))

    def _among(self, kind: str, name: str, ids: Collection[int]) -> list[int]:
        """Return those of some records that have a name."""
        return [id for id in self._of(kind).get(folded(name), {}) if id in ids]

    def add(self, kind: str, label: str, id: int = NEW) -> None:
        """Register a record that this import creates."""
        self._own[kind, folded(label)] = id

    def add_failed(self, kind: str, label: str, row: int) -> None:
        """Register a record that this import would create if its row were valid."""
        self._failed.setdefault((kind, folded(label)), row)

    def _of(self, kind: str) -> dict[str, dict[int, str]]:
        if kind not in self._known:
            known: dict[str, dict[int, str]] = {}
            self._known[kind] = known
            try:
                for record in record_calls.all_of(self._client, kind):
                    one = self._session.shown(record)
                    names = _names_of(kind, one)
                    number = str(one.get("customId") or next(iter(names), one["id"]))
                    for name in (str(one["id"]), *names):
                        known.setdefault(folded(name), {})[one["id"]] = number
                        self._spellings.setdefault(folded(name), name)
                    if spellings := _spellings_of(one):
                        self._labels |= dict.fromkeys(spellings, spellings[0])
            except AtlasPermissionError as error:
                raise CellError(f"cannot be looked up: {error.message}") from None
        return self._known[kind]


def _names_of(kind: str, one: Mapping[str, Any]) -> list[str]:
    names = [one.get(key) for key in ("customId", *NAMED[kind][1])]
    return [str(name) for name in (*names, *_spellings_of(one)) if name]


def _spellings_of(one: Mapping[str, Any]) -> list[str]:
    """Return the ways to write a person's full name, the usual one first; none for other records."""
    first, last = one.get("firstName") or "", one.get("lastName") or ""
    return [f"{first} {last}", f"{last} {first}", f"{last}, {first}"] if first or last else []
