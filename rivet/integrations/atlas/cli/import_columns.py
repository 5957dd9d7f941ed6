"""Mapping of the columns of a file to fields: detects the header row, and rejects unknown headers."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rivet.integrations.atlas._support.near_words import did_you_mean, near_words
from rivet.integrations.atlas.cli import sheet_words
from rivet.integrations.atlas.cli.import_kinds import CODES, NUMBER_COLUMNS, READ_ONLY, Column, ImportKind, header_key
from rivet.integrations.atlas.cli.sheet_reader import HEADER_ROWS, Row, Sheet
from rivet.integrations.atlas.exceptions import AtlasConfigError


class UnknownColumnError(AtlasConfigError):
    """A header or a field of ``--map`` is unknown: it may be a custom field."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns of a file, mapped to fields.

    Attributes:
        fields: The column of the kind at each place that has one.
        numbers: The places of the columns that name a record that exists.
        passed_over: Headers that the server fills in itself.
        rows: The rows below the headers.
    """

    fields: Mapping[int, Column]
    numbers: Sequence[int]
    passed_over: Sequence[str]
    rows: Sequence[Row]


def read_columns(
    sheet: Sheet, kind: ImportKind, mapped: Mapping[str, str], path: Path, *, other_languages: bool = False
) -> Columns:
    """Find the headers of a sheet.

    Args:
        sheet: The sheet.
        kind: The kind of record to import.
        mapped: Fields by header, from ``--map``; empty to skip a column.
        path: The file, for errors.
        other_languages: Understand the titles of `sheet_words` too, unless the header is another column's own.

    Raises:
        UnknownColumnError: A header is unknown, or may mean several fields.
        AtlasConfigError: Two headers mean the same field.
    """
    given = {header_key(header): field for header, field in mapped.items()}
    *_, at = headers_in(sheet.rows, kind, given)
    headers = ["" if cell is None else str(cell).strip() for cell in sheet.rows[at].cells]
    if unused := [header for header in mapped if header_key(header) not in map(header_key, headers)]:
        raise AtlasConfigError(f"--map: {path} has no column {unused[0]!r}, but {', '.join(filter(None, headers))}.")
    fields: dict[int, Column] = {}
    numbers, passed_over, unknown = list[int](), list[str](), list[str]()
    doubtful: dict[str, list[str]] = {}
    has_rhythm = any(RHYTHM & set(_keys(kind, header)) for header in headers)
    for place, header in enumerate(headers):
        wanted = given.get(header_key(header), header)
        if not header or not wanted:
            continue
        column = kind.column(wanted)
        if column is None and other_languages and header_key(wanted) not in NUMBER_COLUMNS | READ_ONLY:
            meant = meanings(kind, wanted)
            if has_rhythm and START in meant:
                meant = [START]
            column = kind.column(meant[0]) if len(meant) == 1 else None
            wanted = meant[0] if len(meant) == 1 else wanted
            if len(meant) > 1:
                doubtful[header] = meant
                continue
        if column is not None:
            if other := next((headers[p] for p, known in fields.items() if known is column), None):
                raise AtlasConfigError(f"{path} has two columns for {column.header}: {other!r} and {header!r}.")
            fields[place] = column
        elif header_key(wanted) in NUMBER_COLUMNS:
            numbers.append(place)
        elif header_key(wanted) in READ_ONLY or header in READ_ONLY_OF.get(kind.name, ()):
            passed_over.append(header)
        else:
            unknown.append(header)
    # A page that begins with the headers again has no record there.
    rows = [row for row in sheet.rows[at + 1 :] if not _repeats(row, headers)]
    if doubtful:
        header, meant = next(iter(doubtful.items()))
        raise UnknownColumnError(
            f"{path}: {header!r} may mean {' or '.join(meant)}. Say which with --map '{header}={meant[0]}', or leave "
            f"it out with --map '{header}='."
        )
    if unknown:
        raise UnknownColumnError(f"{path} has columns that mean nothing for {kind.name}: {_describe(unknown, kind)}.")
    if not numbers and not {kind.label, *CODES} & {column.key for column in fields.values()}:
        known = ", ".join(column.header for column in kind.columns)
        raise AtlasConfigError(f"{path} has no column {kind.label}. Known are {known}; --map 'HEADER=FIELD' names one.")
    wide = [row for row in rows if any(_is_filled(cell) for cell in row.cells[len(headers) :])]
    if wide:
        raise AtlasConfigError(
            f"{path}: row {wide[0].number} has more cells than there are headers. A cell with the delimiter in it "
            "needs quotation marks."
        )
    nameless = [place for place, header in enumerate(headers) if not header]
    for row in rows:
        for place in nameless:
            if place < len(row.cells) and _is_filled(row.cells[place]):
                found = str(row.cells[place])[:40]
                raise AtlasConfigError(
                    f"{path}: column {place + 1} has no header, but {found!r} in row {row.number}. Give it a header; "
                    "--map 'HEADER=' leaves it out."
                )
    return Columns(fields, numbers, passed_over, rows)


READ_ONLY_OF = {"users": ("enabled",)}
"""Columns of an export that an import of the kind cannot set."""


def is_total(row: Row, columns: Columns, label: str) -> bool:
    """Return whether a row is called a total or sum, and has nothing but numbers."""
    cells = {column.key: row.cells[place] for place, column in columns.fields.items() if place < len(row.cells)}
    others = [cell for key, cell in cells.items() if key != label and _is_filled(cell)]
    has_numbers = others and all(not re.search(r"[^\W\d]{2}", str(cell)) for cell in others)
    return bool(has_numbers) and sheet_words.word_of(cells.get(label), ("total",)) is not None


def _is_filled(cell: Any) -> bool:
    return cell is not None and bool(str(cell).strip())


def _repeats(row: Row, headers: Sequence[str]) -> bool:
    several = len(list(filter(None, headers))) > 1  # a single one may be a record that is called so
    return several and [str(cell).strip() if _is_filled(cell) else "" for cell in row.cells[: len(headers)]] == headers


START = "startsOn"
RHYTHM = frozenset(("every", "frequency", "recurrenceType", "daysOfWeek"))
"""Fields beside which a beginning is that of the plan, not of its work orders."""


def _keys(kind: ImportKind, header: str) -> list[str]:
    column = kind.column(header)
    return meanings(kind, header) if column is None else [column.key]


def meanings(kind: ImportKind, header: str) -> list[str]:
    """Return the fields of a kind, and those that only the server sets, that a header in another language may mean."""
    found = set(sheet_words.fields_of(header))
    keys = [column.key for column in kind.columns if column.key in found]
    if not keys and header_key(kind.noun) in map(header_key, found):
        return [kind.label]  # a column that is called as the kind itself
    return keys or [one for one in found if header_key(one) in READ_ONLY]


def headers_in(rows: Sequence[Row], kind: ImportKind, given: Collection[str] = ()) -> tuple[int, int, int]:
    """Find the row with the most known headers, else the most cells: a title may be above the table.

    Args:
        rows: The rows of a sheet.
        kind: The kind of record to import.
        given: Keys of the headers of ``--map``.

    Returns:
        The known headers of that row, its cells, and its index.
    """

    def known(row: Row) -> tuple[int, int]:
        headers = [str(cell) for cell in row.cells if _is_filled(cell)]
        count = sum(
            kind.column(header) is not None
            or header_key(header) in given
            or header_key(header) in NUMBER_COLUMNS
            or bool(meanings(kind, header))
            for header in headers
        )
        return count, len(headers)

    at = max(range(min(HEADER_ROWS, len(rows))), key=lambda at: known(rows[at]))
    return (*known(rows[at]), at)


def _describe(unknown: Sequence[str], kind: ImportKind) -> str:
    keys = {header_key(column.header): column.header for column in kind.columns}
    meant = [_near(header, keys) for header in unknown]
    parts = [
        f"{header!r} (did you mean {near}?)" if near else repr(header)
        for header, near in zip(unknown, meant, strict=True)
    ]
    more = f" and {len(unknown) - 8} more" if len(unknown) > 8 else ""
    maps = [f"{header}={near or 'FIELD'}" for header, near in zip(unknown, meant, strict=True)][:8]
    say, left_out = " ".join(f"--map {one!r}" for one in maps), f"{unknown[0]}="
    they, one = ("one means", "it") if len(unknown) == 1 else ("they mean", "one")
    fields = "" if all(meant) else f". Fields are {', '.join(keys.values())}"
    return (
        f"{', '.join(parts[:8])}{more}. Say what {they} with {say}, or leave {one} out with --map {left_out!r}{fields}"
    )


def _near(header: str, keys: Mapping[str, str]) -> str | None:
    """Return the field whose header is nearly the given one."""
    near = near_words(header_key(header), keys, most=1)
    return keys[near[0]] if near else None


def read_mapping(given: Sequence[str], kind: ImportKind) -> dict[str, str]:
    """Parse the arguments of ``--map``: ``HEADER=FIELD``, or ``HEADER=`` to skip a column.

    Raises:
        AtlasConfigError: An argument is malformed, or the field is unknown.
    """
    found: dict[str, str] = {}
    for one in given:
        header, sign, field = one.rpartition("=")
        if not sign or not header.strip():
            raise AtlasConfigError(f"--map {one!r} must be 'HEADER=FIELD', such as 'Échéance=dueDate'.")
        field = field.strip()
        if field and kind.column(field) is None and header_key(field) not in NUMBER_COLUMNS:
            known = [column.header for column in kind.columns]
            hint = did_you_mean(field, known) or f". Known are {', '.join(known)}."
            raise UnknownColumnError(f"--map {one!r}: {kind.name} have no field {field!r}{hint}")
        found[re.sub(r"\s+", " ", header.strip())] = field
    return found
