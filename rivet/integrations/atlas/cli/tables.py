"""Tables that fit a terminal: the most important columns stay, and omissions are reported."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.cells import cell_len
from rich.console import Console
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from rivet.integrations.atlas.cli.terminal import harmless, json_text

GAP = 2
NARROWEST = 12
"""Minimum width of a column that can be cut; a narrower one is left out."""
FORCING = ("FORCE_COLOR", "CLICOLOR_FORCE")
"""Environment variables that turn colours on in a pipe, too."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    Attributes:
        heading: Its heading.
        read: Returns the content for a record.
        whole: Whether it is never cut.
        rank: Columns with higher ranks are left out of a narrow terminal first; 0 is always shown.
        style: Returns the style for the content.
        sort: Returns the sort key, by default the content.
    """

    heading: str
    read: Callable[[Any], Any]
    whole: bool = False
    rank: int = 0
    style: Callable[[str, Any], str] | None = None
    sort: Callable[[Any], Any] | None = None


class HarmlessConsole(Console):
    """Console that escapes all control characters but its own."""

    def render(self, *args: Any, **kwargs: Any) -> Iterator[Segment]:
        """Render as rich does, with control characters in strings escaped."""
        for segment in super().render(*args, **kwargs):
            yield segment if segment.control else segment._replace(text=harmless(segment.text))


def is_coloured(stream: Any) -> bool:
    """Return whether output has colours: on a terminal, or if the environment forces them; never with NO_COLOR."""
    if os.environ.get("NO_COLOR"):
        return False
    return stream.isatty() or any(os.environ.get(name, "0") not in ("", "0") for name in FORCING)


def console(stream: Any = None) -> Console:
    """Return a console with the terminal's width, unlimited for a file or a pipe, and colours by `is_coloured`."""
    stream = sys.stdout if stream is None else stream
    coloured = is_coloured(stream)
    return HarmlessConsole(
        file=getattr(stream, "stream", stream) if coloured else stream,  # its own control characters are kept
        width=None if stream.isatty() else 10_000,
        force_terminal=coloured,
        highlight=False,
        emoji=False,
    )


def print_table(records: Sequence[Any], columns: Sequence[Column], *, headings: bool = True) -> None:
    """Print a table of records."""
    cells = [[cell_text(column.read(one)) for column in columns] for one in records]
    terminal, coloured = sys.stdout.isatty(), is_coloured(sys.stdout)
    natural = [
        max([cell_len(column.heading), *(cell_len(row[place]) for row in cells)])
        for place, column in enumerate(columns)
    ]
    width = console().width if terminal else 10_000
    places, widths = fitted(columns, natural, width)
    table = Table(box=None, pad_edge=False, show_header=headings, header_style="bold", padding=(0, GAP, 0, 0))
    for place in places:
        table.add_column(columns[place].heading, no_wrap=True, overflow="ellipsis", width=widths[place])
    for one, row in zip(records, cells, strict=True):
        shown = (Text(row[place], _style(columns[place], row[place], one) if coloured else "") for place in places)
        table.add_row(*shown)
    if terminal or coloured:
        console().print(table)
        _report_omissions(columns, places, any(widths[place] < natural[place] for place in places))
    else:
        target = io.StringIO()
        Console(file=target, width=10_000, force_terminal=False, highlight=False, emoji=False).print(table)
        sys.stdout.write("".join(f"{line.rstrip()}\n" for line in target.getvalue().splitlines()))


def print_rows(rows: Sequence[dict[str, Any]], columns: Sequence[Column], *, as_json: bool, if_none: str) -> None:
    """Print rows as a table or as JSON Lines; without rows, print a sentence to standard error unless it is JSON."""
    if as_json:
        for row in rows:
            sys.stdout.write(json_text(row) + "\n")
    elif rows:
        print_table(rows, columns)
    else:
        sys.stderr.write(f"{if_none}\n")


def fitted(columns: Sequence[Column], natural: Sequence[int], width: int) -> tuple[list[int], dict[int, int]]:
    """Return the columns that fit, and their widths; the widest are cut first."""
    places = list(range(len(columns)))

    def least(place: int) -> int:
        return natural[place] if columns[place].whole else min(natural[place], NARROWEST)

    while len(places) > 1 and sum(least(place) + GAP for place in places) - GAP > width:
        worst = max(places, key=lambda place: (columns[place].rank, place))
        if columns[worst].rank == 0:
            break
        places.remove(worst)
    widths = {place: natural[place] for place in places}
    while (over := sum(widths.values()) + GAP * (len(places) - 1) - width) > 0:
        wide = [place for place in places if not columns[place].whole and widths[place] > 4]
        if not wide:
            break
        widest = max(wide, key=lambda place: widths[place])
        others = [widths[place] for place in wide if widths[place] < widths[widest]]
        widths[widest] -= min(over, max(widths[widest] - max([4, *others]), 1))
    return places, widths


def _report_omissions(columns: Sequence[Column], places: Sequence[int], is_cut: bool) -> None:
    left_out = [column.heading for place, column in enumerate(columns) if place not in places]
    omissions = [f"left out: {', '.join(left_out)}"] if left_out else []
    omissions += ["… marks what is cut"] if is_cut else []
    if omissions:
        sys.stderr.write(f"({'; '.join(omissions)}; a wider terminal or --json shows it)\n")


def _style(column: Column, cell: str, record: Any) -> str:
    return column.style(cell, record) if column.style is not None else ""


def cell_text(value: Any) -> str:
    """Return the content of a cell in one line."""
    if isinstance(value, Mapping):
        value = named(value)
    elif isinstance(value, (list, tuple)):
        value = ", ".join(cell_text(one) for one in value)
    elif isinstance(value, bool):
        value = "yes" if value else "no"
    elif isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(harmless("" if value is None else str(value)).split())


def named(one: Mapping[str, Any]) -> str:
    """Return the displayed name of a record."""
    person = " ".join(str(part) for part in (one.get("firstName"), one.get("lastName")) if part)
    called = one.get("name") or one.get("title") or one.get("companyName") or person or one.get("label")
    return str(called or one.get("email") or one.get("customId") or f"id {one.get('id', '?')}")


def sorted_by(records: Iterable[Any], columns: Sequence[Column], given: str, shown: Callable[[Any], Any]) -> list[Any]:
    """Sort records by a column or field; ``-name`` or ``name:desc`` sorts descending, empty values come last.

    Raises:
        KeyError: No record has such a field.
    """
    name = given.lstrip("-").removesuffix(":desc").removesuffix(":asc")
    backwards = given.startswith("-") or given.endswith(":desc")
    heading = name.replace("_", " ").casefold()
    column = next((one for one in columns if one.heading.partition(" (")[0] == heading), None)
    rows = [(shown(one), one) for one in records]
    if column is None and rows:
        fields = {field.casefold(): field for row, _ in rows for field in row}
        if name.casefold() not in fields:
            raise KeyError(name)
        name = fields[name.casefold()]
    read = (column.sort or column.read) if column is not None else (lambda row: row.get(name))
    filled = [(read(row), one) for row, one in rows]
    there = [(value, one) for value, one in filled if value not in (None, "", [])]
    missing = [one for value, one in filled if value in (None, "", [])]
    there.sort(key=lambda pair: _sort_key(pair[0]), reverse=backwards)
    return [one for _, one in there] + missing


def _sort_key(value: Any) -> tuple[int, Any]:
    if isinstance(value, (int, float)):
        return 0, value
    return 1, cell_text(value).casefold()
