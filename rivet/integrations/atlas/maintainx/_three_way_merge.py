"""Three-way merge of two linked records: decides which fields are written where, without I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, get_args

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.maintainx._field_mapping import (
    DEPENDENT,
    FIELDS,
    NAMES,
    REFERENCES,
    WRITE_ONCE,
    Fields,
    Kind,
    expressible,
)

Side = Literal["atlas", "maintainx"]
SIDES: tuple[Side, ...] = get_args(Side)
Rule = Literal["last-writer", "atlas", "maintainx", "never"]
"""System that decides a field: the last writer, always the same one, or none: it is left alone on both."""

UNSEEN = object()
"""Value of a field that the two records have never agreed on."""


def other(side: Side) -> Side:
    """Return the other system."""
    return "maintainx" if side == "atlas" else "atlas"


def checked_rules(rules: Mapping[str, str]) -> dict[str, Rule]:
    """Check rules by field, such as ``{"work_order.title": "atlas"}``.

    Raises:
        AtlasConfigError: A field or rule does not exist.
    """
    if not isinstance(rules, Mapping):
        raise AtlasConfigError("rules must be a dict of fields and rules.")
    known = {f"{kind}.{name}" for kind, names in FIELDS.items() for name in names}
    found: dict[str, Rule] = {}
    for name, rule in rules.items():
        if name not in known:
            raise AtlasConfigError(f"There is no field {name!r}; fields are {', '.join(sorted(known))}.")
        if rule not in get_args(Rule):
            raise AtlasConfigError(f"The rule of {name} must be one of {', '.join(get_args(Rule))}, not {rule!r}.")
        found[name] = rule  # type: ignore[assignment]
    return found


@dataclass(frozen=True, slots=True)
class Conflict:
    """Field that was changed in both systems or against its rule, or that one of them refuses.

    Attributes:
        kind: asset or work_order.
        atlas_id: The record's id in Atlas.
        maintainx_id: Its id in MaintainX.
        field: The field.
        atlas: The value that Atlas had.
        maintainx: The value that MaintainX had.
        winner: The system whose value both have now; None if each keeps its own.
        reason: Why it is a conflict.
        title: The record's name or title.
    """

    kind: Kind
    atlas_id: int
    maintainx_id: int
    field: str
    atlas: Any
    maintainx: Any
    winner: Side | None
    reason: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class RecordState:
    """One side of a linked pair of records.

    Attributes:
        id: Its id.
        now: Its fields as they are.
        base: Its fields at the last agreement; a field that is missing was never agreed on.
        updated_at: When it was last changed.
    """

    id: int
    now: Fields
    base: Fields
    updated_at: datetime


@dataclass(slots=True)
class Plan:
    """Writes that bring two linked records to the same values.

    Attributes:
        changes: The fields to write, by system; references in the ids of that system.
        base: The fields of the next agreement, by system; written ones are corrected by the values that are read back.
        conflicts: Fields that both had changed.
        waiting: Fields whose asset the other system does not have yet, with the system that has it.
    """

    changes: dict[Side, Fields] = field(default_factory=lambda: {"atlas": {}, "maintainx": {}})
    base: dict[Side, Fields] = field(default_factory=lambda: {"atlas": {}, "maintainx": {}})
    conflicts: list[Conflict] = field(default_factory=list)
    waiting: list[tuple[Side, str]] = field(default_factory=list)


Translate = Callable[[Side, int], int | None]
"""Function from a system and the id of an asset there to its id in the other system."""


def merge(kind: Kind, states: Mapping[Side, RecordState], rules: Mapping[str, Rule], translate: Translate) -> Plan:
    """Merge two records field by field, with their last agreement as the common base.

    A field that one system changed is copied to the other. A field that both changed is a conflict: its rule decides,
    by default the last writer (by the systems' own clocks; Atlas if they are equal). Where nothing was ever agreed on,
    as for two records that were just linked, an empty field gives way.

    Args:
        kind: asset or work_order.
        states: Both records.
        rules: Rules by field.
        translate: Finds the id of an asset in the other system.

    Returns:
        The writes and conflicts.
    """
    plan = Plan(base={side: dict(states[side].base) for side in SIDES})
    for name in FIELDS[kind]:
        rule = rules.get(f"{kind}.{name}", "last-writer")
        if name in WRITE_ONCE.get(kind, ()) and rule != "never":
            _compare_written_once(kind, name, states, plan)
        elif rule != "never":
            _merge_field(kind, name, rule, states, translate, plan)
    _add_dependents(kind, states, rules, plan)
    return plan


def _compare_written_once(kind: Kind, name: str, states: Mapping[Side, RecordState], plan: Plan) -> None:
    """Report a change in Atlas of a field that MaintainX takes only when it creates a record."""
    state = states["atlas"]
    before, now = state.base.get(name, UNSEEN), state.now.get(name)
    if before not in (now, UNSEEN):
        ids, reason = (state.id, states["maintainx"].id), "MaintainX's API cannot change it: change it there"
        title = str(state.now.get(NAMES[kind]))
        plan.conflicts.append(Conflict(kind, *ids, name, now, None, None, reason, title))
    plan.base["atlas"][name] = now


def _add_dependents(kind: Kind, states: Mapping[Side, RecordState], rules: Mapping[str, Rule], plan: Plan) -> None:
    """Add the fields that MaintainX can hold only together with a field that is written now."""
    for name, needed in DEPENDENT.items():
        if plan.changes["maintainx"].get(needed) is None or rules.get(f"{kind}.{name}", "") in ("maintainx", "never"):
            continue
        value = states["atlas"].now.get(name)
        if value is not None and states["maintainx"].now.get(name) is None:
            plan.changes["maintainx"].setdefault(name, value)
            plan.base["atlas"][name] = value


def _merge_field(
    kind: Kind, name: str, rule: Rule, states: Mapping[Side, RecordState], translate: Translate, plan: Plan
) -> None:
    now = {side: states[side].now.get(name) for side in SIDES}
    wanted: dict[Side, Any] = {}
    for side in SIDES:  # the other system's value in terms of this one
        value = now[other(side)]
        if name in REFERENCES and value is not None:
            value = translate(other(side), value)
            wanted[side] = UNSEEN if value is None else value
        else:
            wanted[side] = value
    if now["maintainx"] == wanted["maintainx"]:
        plan.base["atlas"][name], plan.base["maintainx"][name] = now["atlas"], now["maintainx"]
        return
    changed = [side for side in SIDES if states[side].base.get(name, UNSEEN) != now[side]]
    if not changed:
        return  # they differ as they did at the last agreement: one system cannot hold the other's value
    agreed = name in states["atlas"].base
    winner = _winner(rule, changed, states, now, agreed=agreed)
    loser = other(winner)
    if wanted[loser] is UNSEEN:
        plan.waiting.append((winner, name))
        return
    both = len(changed) == len(SIDES) and (agreed or now[loser] is not None)
    if both or changed == [loser]:
        ids = states["atlas"].id, states["maintainx"].id
        title = str(states["atlas"].now.get(NAMES[kind]))
        reason = "both changed it" if both else f"only {winner} decides it"
        plan.conflicts.append(Conflict(kind, *ids, name, now["atlas"], now["maintainx"], winner, reason, title))
    plan.changes[loser][name] = wanted[loser]
    plan.base[winner][name], plan.base[loser][name] = now[winner], wanted[loser]


def _winner(
    rule: Rule, changed: list[Side], states: Mapping[Side, RecordState], now: Mapping[Side, Any], *, agreed: bool
) -> Side:
    if rule in SIDES:
        return rule
    if len(changed) == 1:
        return changed[0]
    if not agreed and None in now.values():
        return "atlas" if now["maintainx"] is None else "maintainx"
    return "maintainx" if states["maintainx"].updated_at > states["atlas"].updated_at else "atlas"


def for_creation(
    kind: Kind, fields: Fields, side: Side, rules: Mapping[str, Rule], translate: Translate
) -> tuple[Fields, list[str]]:
    """Return the fields of a record to be created in the other system, and those whose asset is not there yet.

    Args:
        kind: asset or work_order.
        fields: The fields of the existing record.
        side: The system where it is created.
        rules: Rules by field.
        translate: Finds the id of an asset there.
    """
    left_alone = {name for name in FIELDS[kind] if rules.get(f"{kind}.{name}") == "never"} - {NAMES[kind]}
    found = {name: None if name in left_alone else value for name, value in fields.items()}
    waiting = []
    for name in REFERENCES:
        if (meant := found.get(name)) is not None:
            found[name] = translate(other(side), meant)
            if found[name] is None:
                waiting.append(name)
    return {name: found.get(name) for name in FIELDS[kind]}, waiting


def written_to(side: Side, changes: Fields, now: Fields) -> Fields:
    """Return the changes that a system can hold, given the other fields of the record."""
    if side == "atlas":
        return changes
    whole = expressible({**now, **changes})
    return {name: whole[name] for name in changes if now.get(name, UNSEEN) != whole[name]}
