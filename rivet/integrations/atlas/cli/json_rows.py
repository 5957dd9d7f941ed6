"""Read JSON Lines as a table, as ``atlas export`` writes them or with the fields of an import."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rivet.integrations.atlas.cli.export_columns import cell, export_columns
from rivet.integrations.atlas.cli.formula_guard import guarded
from rivet.integrations.atlas.cli.import_kinds import Column, ImportKind
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.sheet_reader import Row, Sheet
from rivet.integrations.atlas.exceptions import AtlasConfigError


def read_json_lines(path: Path, kind: ImportKind, session: Session) -> Sheet:
    """Read a file with a JSON object on each line.

    Args:
        path: The file.
        kind: The kind of record to import.
        session: Unescapes records.

    Raises:
        AtlasConfigError: The file cannot be read, or a line is no JSON object.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise AtlasConfigError(f"{path} cannot be read as JSON Lines in UTF-8: {error}") from None
    columns = {column.key: column for column in export_columns(kind)}

    def cells(number: int, line: str) -> Mapping[str, Any]:
        # Strings get an apostrophe where one of CSV has it, since an import takes it away.
        record = _record(path, number, line)
        return _exported(record, columns, kind, session) if "createdAt" in record else _given(record, columns)

    rows = {number: cells(number, line) for number, line in enumerate(lines, 1) if line.strip()}
    if not rows:
        raise AtlasConfigError(f"{path} has no rows.")
    headers = list(dict.fromkeys(header for row in rows.values() for header in row))
    table = [Row(number, [row.get(header) for header in headers]) for number, row in rows.items()]
    return Sheet([Row(0, headers), *table], "JSON Lines")


def _record(path: Path, number: int, line: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise AtlasConfigError(f"{path} cannot be read as JSON Lines: line {number}: {error}") from None
    if not isinstance(record, dict):
        raise AtlasConfigError(f"{path} cannot be read as JSON Lines: line {number} is no object.")
    return record


def _given(record: Mapping[str, Any], columns: Mapping[str, Column]) -> Mapping[str, Any]:
    """Return the cells of an object with the fields of an import."""
    return {key: guarded(cell(columns.get(key, Column(key)), value)) for key, value in record.items()}


def _exported(
    record: Mapping[str, Any], columns: Mapping[str, Column], kind: ImportKind, session: Session
) -> Mapping[str, Any]:
    """Return the cells of a record of Atlas that an export as CSV has."""
    row = kind.view(session.shown(record))
    found = {key: guarded(cell(column, row.get(key))) for key, column in columns.items()}
    values = [one for one in record.get("customFieldValues") or () if one.get("value")]
    return {**found, **{str(one["customField"]["label"]): guarded(one["value"]) for one in values}}
