"""Compare a value of a payload with what a record shows: to find duplicates, and rows that change nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from rivet.integrations.atlas._payloads.own_lines import without_own_lines
from rivet.integrations.atlas._payloads.priority_mark import described
from rivet.integrations.atlas._payloads.vocabulary import TO_ATLAS_ROLE
from rivet.integrations.atlas.cli.cell_dates import moment
from rivet.integrations.atlas.cli.import_kinds import Column, folded, reference_id


def comparable(column: Column, value: Any) -> Any:
    """Return a value of a column so that those that mean the same are equal, ignoring case and blanks of strings."""
    found = exact(column, value)
    return folded(found) if column.form in ("text", "word") else found


def exact(column: Column, value: Any) -> Any:
    """Return a value of a column so that those that an update need not send are equal.

    Args:
        column: The column.
        value: From a payload, or as a record shows it.
    """
    match column.form:
        case "one":
            return reference_id(value)
        case "many":
            return tuple(sorted(map(reference_id, value or ()), key=str))
        case "date":
            return _moment(value)
        case "number":
            # A spreadsheet keeps 15 digits.
            return float(f"{value:.15g}") if isinstance(value, (int, float)) else value
        case "flag":
            return bool(value)
        case "word":
            code = value.get("code") if isinstance(value, Mapping) else value
            return TO_ATLAS_ROLE.get(str(code), code) if column.key == "role" else code
        case "list" | "json":
            return json.dumps(value or None, sort_keys=True, default=str)
        case _:
            text = str(value or "").replace("\r\n", "\n")
            return (without_marks(text) if column.key == "description" else text).strip()


def without_marks(text: str) -> str:
    """Return a description without the lines that this package keeps in it, which no cell need have."""
    return described(without_own_lines(text), marked=False) or ""


def _moment(value: Any) -> Any:
    found = moment(value)
    return value if found is None else found.astimezone(UTC).replace(microsecond=0)


def changed(columns: Sequence[Column], payload: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a payload that differ from those of a record.

    Args:
        columns: The columns of the kind.
        payload: The payload.
        known: The record's values, as `exact` returns them.
    """
    by_key = {column.key: column for column in columns}
    return {
        key: value
        for key, value in payload.items()
        if key not in known or not _is_same(exact(by_key[key], value), known[key])
    }


def _is_same(value: Any, known: Any) -> bool:
    if isinstance(value, datetime) and isinstance(known, datetime) and not value.second:
        known = known.replace(second=0)  # a spreadsheet writes minutes
    return bool(value == known)
