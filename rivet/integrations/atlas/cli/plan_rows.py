"""Rows of maintenance plans: their rhythm in one column, as ``atlas pm create --every`` takes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._kinds import kind_of
from rivet.integrations.atlas._kinds.reader import check_order, read_changes
from rivet.integrations.atlas.cli.import_kinds import Column, ImportKind
from rivet.integrations.atlas.cli.rhythm import days_for, read_rhythm
from rivet.integrations.atlas.exceptions import AtlasError, AtlasValidationError

if TYPE_CHECKING:
    from typing import Unpack

    from rivet.integrations.atlas._support.defaults import CallOptions

RHYTHM = ("frequency", "recurrenceType", "recurrenceBasedOn", "daysOfWeek", "startsOn", "endsOn")
"""Columns of a plan's schedule."""
IMPLIED = ("title", "frequency", "recurrenceType", "recurrenceBasedOn")
"""Columns that Atlas requires, and that a row may leave out: see `completed`."""


def with_rhythm(kind: ImportKind) -> ImportKind:
    """Return the import of maintenance plans with a column for the rhythm, which an update can change too."""
    every = Column("every", titles=("interval", "rhythm"), example="2 weeks", is_required=True)
    columns = [
        replace(
            one,
            is_required=one.is_required and one.key not in IMPLIED,
            can_change=one.can_change or one.key in RHYTHM,
        )
        for one in kind.columns
    ]
    after = next(place for place, one in enumerate(columns, start=1) if one.key == kind.label)
    return replace(
        kind,
        columns=(*columns[:after], every, *columns[after:]),
        complete=completed,
        check_changes=lambda changes: _check(kind, changes),
        update=lambda client, id, changes: update_plan(client, id, changes, lane="bulk"),
    )


def completed(payload: Mapping[str, Any], is_new: bool) -> dict[str, Any]:
    """Return the payload of a plan with what its rhythm says; a new one with what a row may leave out.

    Args:
        payload: The payload of a row.
        is_new: Whether it creates a plan: counted by date, on the day of its start, called as its work orders.

    Raises:
        AtlasValidationError: The rhythm cannot be read, or another column contradicts it.

    Example:
        >>> completed({"name": "Grease", "every": "month"}, False)
        {'name': 'Grease', 'frequency': 1, 'recurrenceType': 'MONTHLY'}
    """
    found = {key: value for key, value in payload.items() if key != "every"}
    if "every" in payload:
        try:
            rhythm = read_rhythm(str(payload["every"]))
        except AtlasValidationError as error:
            raise AtlasValidationError(error.message, field_errors={"every": error.field_errors["frequency"]}) from None
        if wrong := [key for key, value in rhythm.items() if found.get(key, value) != value]:
            problem = f"is {payload['every']!r}, but {wrong[0]} is {found[wrong[0]]}: leave one of them out"
            raise AtlasValidationError(f"every {problem}.", field_errors={"every": problem})
        found |= rhythm
    if not is_new:
        return found
    if "recurrenceType" not in found and "frequency" not in found:
        problem = "is required, such as '2 weeks', '10 days', month or yearly"
        raise AtlasValidationError(f"every {problem}.", field_errors={"every": problem})
    implied = {"title": found.get("name"), "frequency": 1, "recurrenceBasedOn": "SCHEDULED_DATE"}
    if found.get("recurrenceType") == "WEEKLY" and "every" in payload:
        implied["daysOfWeek"] = days_for(found.get("startsOn"))
    return {**{key: value for key, value in implied.items() if value}, **found}


def _check(kind: ImportKind, changes: Mapping[str, Any]) -> None:
    read_changes(kind_of("schedules"), {key: value for key, value in changes.items() if key in RHYTHM})
    kind.check_changes({key: value for key, value in changes.items() if key not in RHYTHM})


def update_plan(
    client: SyncAtlasClient,
    id: int,
    changes: Mapping[str, Any],
    schedule: Mapping[str, Any] | None = None,
    **options: Unpack[CallOptions],
) -> Any:
    """Change a plan and its rhythm, which one request cannot: all is checked before the first write.

    Args:
        client: A client.
        id: The plan.
        changes: Its properties, those of `RHYTHM` among them.
        schedule: Its schedule; None reads it, if the rhythm changes.
        **options: timeout, deadline, max_retries, lane for each request.
    """
    plans = client.preventive_maintenances
    rhythm: Any = {key: value for key, value in changes.items() if key in RHYTHM}
    plain: Any = {key: value for key, value in changes.items() if key not in RHYTHM}
    if rhythm:
        schedule = schedule or dict(plans.get(id))["schedule"]
        kind = kind_of("schedules")
        check_order(kind, {**schedule, **read_changes(kind, rhythm).values})
    if plain:
        plans.update(id, plain, **options)
    if rhythm and schedule:
        try:
            client.schedules.update(schedule["id"], rhythm, **options)
        except AtlasError as error:
            if plain:
                error.message = f"Only {', '.join(plain)} changed, but not the rhythm: {error.message}"
            raise
    return plans.get(id)
