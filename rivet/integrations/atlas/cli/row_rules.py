"""Rules of the server that a row alone cannot show: what the rows of a file, and the records there, allow together.

Rows are checked in the order of the file, each against the records as the rows above will leave them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Protocol

from rivet.integrations.atlas._kinds import kind_named
from rivet.integrations.atlas.cli.cell_comparison import exact
from rivet.integrations.atlas.cli.existing_records import Existing
from rivet.integrations.atlas.cli.import_kinds import Column, ImportKind, folded
from rivet.integrations.atlas.cli.plan_rows import RHYTHM
from rivet.integrations.atlas.cli.planned_rows import PlannedRow
from rivet.integrations.atlas.cli.server_facts import ServerFacts
from rivet.integrations.atlas.cli.time_rules import Downtimes, ReadingPace
from rivet.integrations.atlas.cli.unique_rules import PairedOnce, UniqueValue

FREE_PAID_USERS = 5
"""Users with a paid role that a server without a licence allows."""


class Rule(Protocol):
    """Rule for the rows of one kind."""

    def problems(self, one: PlannedRow) -> Mapping[str, str]:
        """Return the problems of a row, by field."""

    def accept(self, one: PlannedRow) -> None:
        """Record a row without problems, which the import will send."""


class RowRules:
    """All rules of a kind.

    Args:
        kind: The kind of record to import.
        existing: The records there.
        facts: Looks up other records.
    """

    def __init__(self, kind: ImportKind, existing: Existing, facts: ServerFacts) -> None:
        self._rules: list[Rule] = [StoredProperties(kind, facts)]
        self._rules += [make(kind, existing, facts) for make in RULES.get(kind.name, ())]
        if kind.is_unique:
            self._rules.append(UniqueValue(kind, existing, facts, key=kind.label, value_of=folded))

    def check(self, one: PlannedRow) -> None:
        """Add the problems of a row."""
        for rule in self._rules:
            one.problems.update(rule.problems(one))
        if not one.problems:
            for rule in self._rules:
                rule.accept(one)


class StoredProperties:
    """Properties of a later release than the server's, which would ignore them."""

    def __init__(self, kind: ImportKind, facts: ServerFacts) -> None:
        self._kind, self._facts = kind_named(kind.noun), facts

    def problems(self, one: PlannedRow) -> Mapping[str, str]:
        """Return the problems of properties that the server does not store."""
        payload = self._kind.create if one.id is None else self._kind.patch
        if payload is None:
            return {}
        given = [name for name, value in one.payload.items() if value or one.id is not None]
        found = {name: self._facts.unsupported(self._kind, payload, name) for name in given}
        return {name: problem for name, problem in found.items() if problem}

    def accept(self, one: PlannedRow) -> None:
        """Do nothing: rows do not depend on each other in this."""


class Ancestors:
    """Parents, which must not form a circle."""

    def __init__(
        self, kind: ImportKind, existing: Existing, facts: ServerFacts, *, key: str, needs_licence: bool = False
    ) -> None:
        self._label, self._facts, self._key, self._needs_licence = kind.label, facts, key, needs_licence
        self._parents: dict[Any, Any] = {id: values.get(key) for id, values in existing.values.items()}

    def problems(self, one: PlannedRow) -> Mapping[str, str]:
        """Return the problem of a parent that is below the record."""
        at = self._parent_of(one)
        if at and self._needs_licence and not self._facts.is_licensed:
            return {self._key: "needs a licence of the server: leave it out"}
        seen = set[Any]()
        while at and at not in seen:
            if at == one.id:
                return {self._key: "is the record itself, or below it: that would be a circle"}
            seen.add(at)
            at = self._parents.get(at)
        return {}

    def accept(self, one: PlannedRow) -> None:
        """Record the parent of a row."""
        if one.id is None or self._key in one.payload:
            self._parents[one.id or folded(one.payload.get(self._label))] = self._parent_of(one)

    def _parent_of(self, one: PlannedRow) -> Any:
        """Return the parent's id, or its name if a row above creates it."""
        return folded(one.above[self._key]) if self._key in one.above else one.payload.get(self._key)


NO_DAYS = exact(Column("daysOfWeek", "list"), [])


class WeeklyDays:
    """Weekly plans, which need days."""

    def __init__(self, _kind: ImportKind, existing: Existing, _facts: ServerFacts) -> None:
        self._values = existing.values

    def problems(self, one: PlannedRow) -> Mapping[str, str]:
        """Return the problem of a weekly plan without days."""
        if one.payload.get("recurrenceType") != "WEEKLY" or one.payload.get("daysOfWeek"):
            return {}
        if one.id in self._values and self._values[one.id].get("daysOfWeek") not in (None, NO_DAYS):
            return {}  # it has days that it keeps
        return {"daysOfWeek": "is required with recurrenceType WEEKLY, such as: mon, thu"}

    def accept(self, one: PlannedRow) -> None:
        """Do nothing: plans do not depend on each other."""


class PaidUsers:
    """Users with a paid role, of which a server without a licence allows a few; an invitation counts none."""

    def __init__(self, _kind: ImportKind, _existing: Existing, facts: ServerFacts) -> None:
        self._facts, self._new = facts, 0

    def problems(self, one: PlannedRow) -> Mapping[str, str]:
        """Return the problem of a user beyond the limit."""
        if one.id is not None or not self._is_paid(one) or self._facts.is_licensed:
            return {}
        users = self._facts.records("user").values()
        there = sum(bool(user.get("enabled") and (user.get("role") or {}).get("paid")) for user in users)
        if there + self._new < FREE_PAID_USERS:
            return {}
        return {
            "": f"without a licence there are at most {FREE_PAID_USERS} users who may do more than request and view"
        }

    def accept(self, one: PlannedRow) -> None:
        """Count a user who is created with a password."""
        if one.id is None and "password" in one.payload and self._is_paid(one):
            self._new += 1

    def _is_paid(self, one: PlannedRow) -> bool:
        return one.payload.get("role", "USER") not in FREE_ROLES


FREE_ROLES = ("REQUESTER", "USER", "VIEWER", "VIEW_ONLY")
"""Roles that need no licence."""

RULES: Mapping[str, tuple[Callable[[ImportKind, Existing, ServerFacts], Rule], ...]] = {
    "asset-downtimes": (Downtimes,),
    "assets": (
        partial(UniqueValue, key="barCode"),
        partial(UniqueValue, key="nfcId"),
        partial(Ancestors, key="parentAsset", needs_licence=True),
    ),
    "locations": (partial(Ancestors, key="parentLocation"),),
    "parts": (partial(UniqueValue, key="barcode"),),
    "preventive-maintenances": (WeeklyDays,),
    "readings": (ReadingPace,),
    "relations": (PairedOnce,),
    "users": (PaidUsers,),
}


def compared(kind: ImportKind) -> list[Column]:
    """Return the columns whose values at the server these rules compare."""
    keys = {*COMPARED.get(kind.name, ()), *((kind.label,) if kind.is_unique else ())}
    return [column for column in kind.columns if column.key in keys]


COMPARED: Mapping[str, tuple[str, ...]] = {
    "asset-downtimes": ("asset", "startsOn", "duration"),
    "assets": ("barCode", "nfcId", "parentAsset"),
    "locations": ("parentLocation",),
    "parts": ("barcode",),
    "preventive-maintenances": RHYTHM,
    "relations": ("parent", "child"),
}
"""Columns of `compared`, by the kind's name."""


def refuse_what_is_not_allowed(
    kind: ImportKind, facts: ServerFacts, planned: Sequence[PlannedRow], existing: Existing
) -> None:
    """Check permissions and the licence, which concern every row."""
    new = [one for one in planned if one.id is None and not one.done and not one.problems]
    if not new:
        return
    allowed = facts.create_permissions
    if allowed is not None and kind.permission and kind.permission not in allowed:
        for one in new:
            one.problems[""] = f"your role may not create {kind.name}: ask an administrator"
        return
    if kind.free_limit is None:
        return
    room = max(kind.free_limit - existing.count, 0)
    if len(new) > room and not facts.is_licensed:
        limit = f"at most {kind.free_limit} {kind.name}, and {existing.count} are there"
        for one in new[room:]:
            one.problems[""] = f"without a licence there are {limit if kind.free_limit else 'none'}"
