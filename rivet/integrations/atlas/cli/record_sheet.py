"""``show``: print one record for people."""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rich.text import Text

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._payloads.own_lines import is_kept
from rivet.integrations.atlas._payloads.priority_mark import MARK
from rivet.integrations.atlas.cli.moments import distance_of, moment_of, shown_moment, zone
from rivet.integrations.atlas.cli.output import is_overdue, print_json, priority_style, status_style
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.tables import cell_text, console, named
from rivet.integrations.atlas.cli.terminal import harmless
from rivet.integrations.atlas.exceptions import AtlasError

FIRST = ("asset", "parentAsset", "location", "parentLocation", "category", "assignedTo", "primaryUser", "team", "teams")
BLOCKS = ("description", "additionalInfos", "feedback")
HEADING = frozenset(("customId", "title", "name", "status", "state", "priority", "schedule", "id", "assetId", "email"))
LABELS = {"estimatedDuration": "estimated hours", "customFieldValues": "custom fields", "dueDate": "due"}


def show_record(
    one: Any,
    session: Session,
    client: SyncAtlasClient,
    comments: Sequence[Any] = (),
    facts: Callable[[Mapping[str, Any]], Mapping[str, Any]] = lambda _one: {},
) -> None:
    """Print a record: its name, its fields in order of importance, its long strings, its comments.

    Args:
        one: The record.
        session: Output format.
        client: Reads the names of the people who created and changed the record.
        comments: Of a work order, the oldest first.
        facts: Returns what follows from a record, to be shown first; a ``state`` beside its priority.
    """
    if session.as_json:
        print_json(one, session)
        return
    row = _with_people(session.shown(one), client)
    row = {**facts(row), **row}
    _line(_heading(row), "bold")
    words = [Text(row[key], style(row[key], row)) for key, style in _STYLES if isinstance(row.get(key), str)]
    if words:
        console().print(Text(" · ").join(words), soft_wrap=True)
    fields = _fields(row)
    width = max((len(label) for label, _ in fields), default=0)
    if fields:
        sys.stdout.write("\n")
    for label, value in fields:
        _line(f"{label:<{width}}  {value}", "bold red" if label == "due" and is_overdue(row) else "")
    for key in BLOCKS:
        text = str(row.get(key) or "")
        # Lines that this package stores in descriptions are shown by their meaning, or only to programs.
        lines = [line for line in harmless(text).splitlines() if line != MARK and not is_kept(line)]
        if any(map(str.strip, lines)):
            _block(_label(key), lines)
    if comments:
        sys.stdout.write("\n")
        _line(f"comments ({len(comments)})", "bold")
    for comment in map(session.shown, comments):
        who = named(comment["user"]) if comment.get("user") else "the system"
        _line(f"  {shown_moment(comment.get('createdAt'))} {zone()}  {who}", "dim")
        for line in harmless(str(comment.get("content") or "")).splitlines():
            _line(f"    {line}")


_STYLES = (("status", status_style), ("state", lambda _cell, _one: "bold"), ("priority", priority_style))


def _with_people(row: dict[str, Any], client: SyncAtlasClient) -> dict[str, Any]:
    """Return a record with names in the place of the ids of people; an id that cannot be read stays."""
    names: dict[int, str] = {}
    for key in ("createdBy", "updatedBy"):
        id = row.get(key)
        if not isinstance(id, int):
            continue
        if id not in names:
            names[id] = f"user {id}"
            with contextlib.suppress(AtlasError):
                names[id] = named(dict(client.users.get(id)))
        row = {**row, key: names[id]}
    return row


def _heading(row: Mapping[str, Any]) -> str:
    called = row.get("title") or row.get("name") or named(row)
    number = row.get("customId") or row.get("email") or f"id {row.get('id')}"
    return f"{number}  {cell_text(called)}"


def _fields(row: Mapping[str, Any]) -> list[tuple[str, str]]:
    keys = [key for key in ("dueDate", *FIRST) if key in row]
    keys += [key for key in row if key not in keys and key not in HEADING and key not in BLOCKS]
    return [(_label(key), value) for key in keys if (value := _value(key, row[key]))]


def _value(key: str, value: Any) -> str:
    if value in (None, "", [], {}, False):
        return ""
    if (moment := moment_of(value)) is not None:
        distance = f" ({distance_of(moment)})" if key == "dueDate" else ""
        return f"{shown_moment(value)} {zone()}{distance}"
    if key == "customFieldValues":
        return "; ".join(f"{named(one.get('customField') or {})}: {cell_text(one.get('value'))}" for one in value)
    if isinstance(value, list):
        return ", ".join(_value("", one) for one in value)
    if isinstance(value, Mapping):
        number = value.get("customId") or value.get("email")
        return cell_text(f"{named(value)} ({number})" if number and number != named(value) else named(value))
    return cell_text(value)


def _label(key: str) -> str:
    return LABELS.get(key) or re.sub(r"(?<=[a-z])([A-Z])", r" \1", key).lower()


def _block(label: str, lines: Sequence[str]) -> None:
    sys.stdout.write("\n")
    _line(label, "bold")
    for line in lines:
        _line(f"  {line}")


def _line(text: str, style: str = "") -> None:
    console().print(Text(text.rstrip(), style), soft_wrap=True)
