"""Joins of a search query: the joined records, the places that paths lead to, and the resulting rows.

* Each filter joins a collection of the searched record again, so that a record without members stays.
* Every other step of a path is an inner join, which all paths of the query share: a record without it drops out, even
  if the path is in an alternative.
* A row is one choice of a member for each join, so a record is repeated for each combination of its members.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rivet.integrations.atlas_sandbox._http.error_responses import Refusal
from rivet.integrations.atlas_sandbox._http.releases import Release
from rivet.integrations.atlas_sandbox._records.store import Row, Store
from rivet.integrations.atlas_sandbox._search.attributes import (
    ATTRIBUTES,
    FALSE,
    INVERSE,
    STORED_AS,
    VALUES,
    Attribute,
    java_class,
)


@dataclass(frozen=True, slots=True)
class Join:
    """Join of a query.

    Attributes:
        parent: The join that it starts from; 0 is the record itself.
        name: The attribute that it follows.
        attribute: That attribute.
        keeps: Whether a row without a member stays.
        explicit: Whether a filter requested it for itself.
    """

    parent: int
    name: str
    attribute: Attribute
    keeps: bool
    explicit: bool


RECORD = Attribute()
"""Placeholder for a place that is a record, not an attribute."""


@dataclass(frozen=True, slots=True)
class Place:
    """End of a path: a joined record itself, or an attribute of one."""

    join: int
    kind: str
    name: str = ""
    attribute: Attribute = RECORD

    @property
    def is_record(self) -> bool:
        return not self.name


class Query:
    """Joins of one search.

    Args:
        store: The records.
        kind: The kind of record to search.
        release: Determines the available attributes.
    """

    def __init__(self, store: Store, kind: str, release: Release) -> None:
        self._store, self.kind, self._release = store, kind, release
        self.joins: list[Join] = [Join(0, "", Attribute(to=kind), keeps=True, explicit=True)]

    # ------------------------------------------------------------------------------------------- building
    def join(self, parent: int, name: str, *, keeps: bool, explicit: bool) -> int:
        """Add a join, or share an implicit one."""
        attribute = ATTRIBUTES[self.joins[parent].attribute.to][name]
        made = Join(parent, name, attribute, keeps, explicit)
        if not explicit and made in self.joins:
            return self.joins.index(made)
        self.joins.append(made)
        return len(self.joins) - 1

    def explicit(self, name: str) -> int | None:
        """Return the first join of the record's own attribute that a filter requested."""
        found = (n for n, one in enumerate(self.joins) if n and one.explicit and one.parent == 0 and one.name == name)
        return next(found, None)

    def path(self, field: str) -> tuple[Place, int | None]:
        """Return the place of a filter's field, and the join of a collection that it needs for itself, if any."""
        place, own = Place(0, self.kind), None
        for step in _steps(field):
            mine = ATTRIBUTES[self.kind].get(step)
            if self._release.searches_paths and own is None and mine is not None and mine.many:
                own = self.join(0, step, keeps=True, explicit=True)
                place = Place(own, mine.to)
            else:
                place = self._follow(place, step)
        return place, own

    def _follow(self, place: Place, step: str) -> Place:
        if not place.is_record:
            if not place.attribute.to:
                raise Refusal(500, f"Terminal path '{place.name}' has no attribute '{step}'")
            if step == "id" and not place.attribute.many:
                return Place(place.join, place.kind, place.name, Attribute("long"))  # the column itself: no join
            place = Place(self.join(place.join, place.name, keeps=False, explicit=False), place.attribute.to)
        return Place(place.join, place.kind, step, self.attribute(place.kind, step))

    def attribute(self, kind: str, name: str) -> Attribute:
        """Return an attribute of a kind of record.

        Raises:
            Refusal: There is no attribute with this name.
        """
        found = ATTRIBUTES.get(kind, {}).get(name)
        if found is None or not self._release.has_attribute(name):
            raise self._release.unknown_attribute(java_class(kind), name)
        return found

    def whole(self, field: str) -> Place:
        """Return the place of a field that is read as one name, dots included."""
        return Place(0, self.kind, field, self.attribute(self.kind, field))

    # ----------------------------------------------------------------------------------------------- rows
    @property
    def drops_repeats(self) -> bool:
        """True if a page shows a record once, because the query has a join of its own; else rows count as unique."""
        return any(one.explicit and one.attribute.many for one in self.joins)

    def rows(self, record: Row, joins: int) -> Iterator[list[Any]]:
        """Yield every choice of members for a record's first joins: a list with one entry for each join."""
        return self._choices([record], joins)

    def _choices(self, chosen: list[Any], joins: int) -> Iterator[list[Any]]:
        if len(chosen) == joins:
            yield chosen
            return
        join = self.joins[len(chosen)]
        parent = chosen[join.parent]
        members = self._members(self.joins[join.parent].attribute.to, join, parent)
        for member in members or ([None] if join.keeps else []):
            yield from self._choices([*chosen, member], joins)

    def _members(self, kind: str, join: Join, parent: Any) -> list[Any]:
        if parent is None:
            return []
        value = self.stored(kind, join.name, parent)
        if not join.attribute.many:
            value = [] if value is None else [value]
        if join.attribute.to in VALUES:
            return list(value or [])
        records = [
            {**one, kind: parent["id"]} if isinstance(one, dict) else self._store.get(join.attribute.to, one)
            for one in value or []
        ]
        # Kinds of which the sandbox has no records still have numbers.
        return [record if record is not None else {"id": one} for record, one in zip(records, value or [], strict=True)]

    def value(self, place: Place, row: list[Any]) -> Any:
        """Return the value of a row at a place; for a record, its id."""
        record = row[place.join]
        if place.is_record:
            return record["id"] if isinstance(record, dict) else record
        return None if record is None else self.stored(place.kind, place.name, record)

    def stored(self, kind: str, name: str, record: Row) -> Any:
        if (kind, name) in INVERSE:
            member, key = INVERSE[kind, name]
            return [one["id"] for one in self._store.all(member) if record["id"] in one[key]]
        found = record.get(STORED_AS.get((kind, name), name))
        if found is None and name in FALSE:
            return False
        return None if name == "sessionInvalidatedAt" and not found else found


def _steps(field: str) -> list[str]:
    """Split a path as Java does: without the empty parts at its end."""
    steps = field.split(".")
    while steps and not steps[-1]:
        steps.pop()
    return steps
