"""Reorder arguments: global options may be anywhere, options of lists also before the subcommand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from atlas_api.models.asset import Asset
from atlas_api.models.location import Location
from atlas_api.models.meter import Meter
from atlas_api.models.part import Part
from atlas_api.models.preventive_maintenance import PreventiveMaintenance
from atlas_api.models.request import Request
from atlas_api.models.user import User
from atlas_api.models.work_order import WorkOrder

ANYWHERE = ("--base-url", "--email", "--timeout", "--profile")
"""Global options with a value."""
OF_LISTS = ("--limit", "--sort", "-L")
"""Options with a value that belong to a subcommand, and may precede it."""
FIELD_ALIASES = {"number": "customId", "due": "dueDate", "assignees": "assignedTo"}
"""Fields of ``--json`` by what tables call them."""
FIELDS = frozenset(
    {"assetId", *FIELD_ALIASES}.union(
        *(kind._WIRE for kind in (WorkOrder, Asset, Location, User, Part, Meter, Request, PreventiveMaintenance))
    )
)
VERBATIM = ("sandbox",)
"""Subcommands whose own arguments look like global options."""


def arranged(arguments: Sequence[str]) -> list[str]:
    """Return the arguments in the order in which typer reads them.

    ``--json`` becomes ``--json-fields`` if fields follow it: ``--json=title``, or a word that can only be fields.

    Example:
        >>> arranged(["wo", "list", "--json", "title,status"])
        ['--json-fields', 'title,status', 'wo', 'list']
    """
    first: list[str] = []
    rest: list[str] = []
    last: list[str] = []
    todo = list(arguments)
    command = ""
    while todo:
        word = todo.pop(0)
        name, sign, value = word.partition("=")
        if word == "--" or (command in VERBATIM and name != "--json"):
            rest += [word, *todo]
            break
        if name == "--json":
            fields = value if sign else todo.pop(0) if todo and _are_fields(todo[0], command) else None
            first += ["--json"] if fields is None else ["--json-fields", fields]
        elif name in ANYWHERE:
            first += [word] if sign else [word, *todo[:1]]
            todo = todo if sign else todo[1:]
        elif name in OF_LISTS and not command:
            last += [word] if sign else [word, *todo[:1]]
            todo = todo if sign else todo[1:]
        else:
            command = command or ("" if word.startswith("-") else word)
            rest.append(word)
    return [*first, *rest, *last]


def _are_fields(word: str, command: str) -> bool:
    # Before the subcommand a single word is the subcommand, which may be called as a field is: asset.
    return (bool(command) and word in FIELDS) or re.fullmatch(r"\w+(,\w+)+", word) is not None
