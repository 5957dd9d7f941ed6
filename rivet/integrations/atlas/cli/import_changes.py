"""List what an import changes in existing records: a line for each row, with the old and the new values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from rivet.integrations.atlas.cli.cell_dates import moment
from rivet.integrations.atlas.cli.export_columns import cell
from rivet.integrations.atlas.cli.import_kinds import Column, ImportKind
from rivet.integrations.atlas.cli.planned_rows import PlannedRow
from rivet.integrations.atlas.cli.terminal import harmless

MOST_LINES = 20
LONGEST_VALUE = 40


def changes_of(kind: ImportKind, payload: Mapping[str, Any], cells: Mapping[str, Any], shown: Mapping[str, Any]) -> str:
    """Return the changes of a row.

    Args:
        kind: The kind of record.
        payload: The values that differ from the record's.
        cells: The row's cells, by which references are called.
        shown: The values of the record.
    """
    parts = []
    for key, value in payload.items():
        column = kind.column(key) or Column(key)
        new = cells.get(key, value) if column.form in ("one", "many") else value
        parts.append(f"{column.header} {_text(column, shown.get(key))} -> {_text(column, new)}")
    return ", ".join(parts)


def listed_changes(planned: Iterable[PlannedRow]) -> list[str]:
    """Return a line for each row that changes a record, of many rows the first ones.

    Example:
        >>> listed_changes([PlannedRow(4, "", id=21, changes="WO000021: priority LOW -> HIGH")])
        ['row 4 WO000021: priority LOW -> HIGH']
    """
    lines = [f"row {one.number} {one.changes}" for one in planned if one.changes and not one.problems]
    more = len(lines) - MOST_LINES
    return [*lines[:MOST_LINES], *([f"and {more:,} more"] if more > 0 else [])]


def _text(column: Column, value: Any) -> str:
    found = moment(value) if column.form == "date" else None
    if found is not None:
        return found.astimezone().strftime("%Y-%m-%d %H:%M")
    value = cell(column, value)
    text = "" if value is None else " ".join(harmless(str(value)).split())
    return f"{text[:LONGEST_VALUE]}..." if len(text) > LONGEST_VALUE else text or "(empty)"
