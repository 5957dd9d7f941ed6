"""Rules of an import for times: readings that come too soon, and downtimes during others."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from rivet.integrations.atlas.cli.cell_dates import moment
from rivet.integrations.atlas.cli.existing_records import Existing
from rivet.integrations.atlas.cli.import_kinds import ImportKind
from rivet.integrations.atlas.cli.moments import shown_moment
from rivet.integrations.atlas.cli.planned_rows import PlannedRow
from rivet.integrations.atlas.cli.server_facts import ServerFacts
from rivet.integrations.atlas.cli.tables import named
from rivet.integrations.atlas.cli.unique_rules import NewlyRead


class ReadingPace:
    """Readings of a meter, which may not be more frequent than its update frequency."""

    def __init__(self, _kind: ImportKind, _existing: Existing, facts: ServerFacts) -> None:
        self._facts, self._rows = facts, dict[int, int]()

    def problems(self, one: PlannedRow) -> Mapping[str, str]:
        """Return the problem of a reading that comes too soon."""
        meter = self._facts.records("meter").get(one.payload.get("meter", 0)) if one.id is None else None
        if meter is None or not (days := meter.get("updateFrequency")):
            return {}
        every = f"only every {days} days" if days > 1 else "only once a day"
        if row := self._rows.get(meter["id"]):
            return {"meter": f"{named(meter)!r} is read in row {row} already, and may be read {every}"}
        following = moment(meter.get("nextReading"))
        if following is not None and datetime.now(UTC) < following:
            since = shown_moment(meter["nextReading"])
            return {"meter": f"{named(meter)!r} may be read {every}: again from {since} on"}
        return {}

    def accept(self, one: PlannedRow) -> None:
        """Record the reading of a meter."""
        if one.id is None:
            self._rows[one.payload["meter"]] = one.number


class Downtimes:
    """Downtimes of an asset: not before it was in service, and none during another one."""

    def __init__(self, _kind: ImportKind, existing: Existing, facts: ServerFacts) -> None:
        self._read, self._facts = NewlyRead(existing), facts
        self._spans: dict[int, list[tuple[datetime, datetime, str]]] = {}

    def problems(self, one: PlannedRow) -> Mapping[str, str]:
        """Return the problem of a downtime that the server refuses."""
        for number, values in self._read:
            self._add(values, f"downtime {number}")
        asset = self._facts.records("asset").get(one.payload.get("asset", 0)) if one.id is None else None
        if asset is None or (span := _span(one.payload)) is None:
            return {}
        since = moment(asset.get("inServiceDate") or asset.get("createdAt"))
        if since is not None and span[0] < since:
            return {
                "startsOn": f"is before {named(asset)!r} was in service (since {since.astimezone():%Y-%m-%d %H:%M})"
            }
        for start, end, owner in self._spans.get(asset["id"], ()):
            if span[0] < end and span[1] > start:
                return {"startsOn": f"is during {owner} of {named(asset)!r}"}
        return {}

    def accept(self, one: PlannedRow) -> None:
        """Record the downtime of a row."""
        if one.id is None:
            self._add(one.payload, f"row {one.number}")

    def _add(self, values: Mapping[str, Any], owner: str) -> None:
        asset, span = values.get("asset"), _span(values)
        if asset is not None and span is not None:
            self._spans.setdefault(asset, []).append((*span, owner))


def _span(values: Mapping[str, Any]) -> tuple[datetime, datetime] | None:
    start = values.get("startsOn")
    start = start if isinstance(start, datetime) else moment(start)
    if start is None:
        return None
    return start, start + timedelta(seconds=values.get("duration") or 0)
