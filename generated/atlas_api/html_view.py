# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
"""HTML tables of records, for notebooks. Imported only when a notebook needs it.

This file is written by hand in openapi/support/ and copied beside the generated modules.
"""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import Any

from .secret import Secret

FIRST = ("customId", "id", "title", "name", "email", "status", "priority", "dueDate", "asset", "location", "category")
"""First columns of a page, as far as its records have them."""
LONGEST_CELL = 200


def table_of(record: Mapping[str, Any] | Any, rows: Sequence[Mapping[str, Any]] | None) -> str:
    """Return an HTML table of a record's fields, or of the rows of a page.

    Args:
        record: The record or page.
        rows: The rows of a page, as the plain view has them; None for a record.
    """
    caption = f"<caption>{html.escape(repr(record))}</caption>"
    if rows is None:
        fields = [(key, cell) for key in record if (cell := _cell(record[key]))]
        lines = "".join(
            f"<tr><th style='text-align:left'>{html.escape(key)}</th><td>{cell}</td></tr>" for key, cell in fields
        )
        return f"<table>{caption}{lines}</table>"
    keys = [key for key in FIRST if any(row.get(key) not in (None, "") for row in rows)]
    head = "".join(f"<th>{html.escape(key)}</th>" for key in keys)
    lines = "".join("<tr>" + "".join(f"<td>{_cell(row.get(key))}</td>" for key in keys) + "</tr>" for row in rows)
    return f"<table>{caption}<tr>{head}</tr>{lines}</table>"


def _cell(value: Any) -> str:
    if isinstance(value, Secret):
        return html.escape(repr(value))
    if value in (None, "", [], {}):
        return ""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_cell, value)))
    if isinstance(value, Mapping):
        person = " ".join(str(part) for part in (value.get("firstName"), value.get("lastName")) if part)
        value = value.get("name") or value.get("title") or person or value.get("customId") or f"id {value.get('id')}"
    text = str(value)
    return html.escape(text if len(text) <= LONGEST_CELL else f"{text[:LONGEST_CELL]}…")
