"""Remarks on an import that are not problems: what the server makes, or leaves out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rivet.integrations.atlas.cli.existing_records import Existing
from rivet.integrations.atlas.cli.import_kinds import ImportKind
from rivet.integrations.atlas.cli.planned_rows import PlannedRow, listed

OF_AN_INVITATION = frozenset(("email", "role"))
"""Fields of a user that an invitation has; people give the others when they sign up."""


def notes(kind: ImportKind, planned: Sequence[PlannedRow], categories: Iterable[str], existing: Existing) -> list[str]:
    """Return the remarks on the rows of an import.

    Args:
        kind: The kind of record to import.
        planned: All rows.
        categories: The categories that it makes, each with its kind.
        existing: The records there.
    """
    found = [f"new {name} will be created" for name in sorted(categories)]
    new = [one for one in planned if one.id is None and not one.done and not one.problems]
    if numbers := [one.called for one in new if one.called]:
        there = [number for number in numbers if not number.isdigit() and number.casefold() in existing.numbers]
        hint = f"; --update changes {listed(there)} instead" if there else ""
        found.append(f"the server numbers new {kind.name} itself, not as {listed(numbers)}{hint}")
    if kind.noun == "user":
        invited = [one for one in new if "password" not in one.payload]
        if lost := sorted({key for one in invited for key in one.payload} - OF_AN_INVITATION):
            found.append(f"who has no password is invited by mail, and says {', '.join(lost)} when signing up")
    return found
