"""``atlas import``: work orders from a CSV file, with every row's errors before anything is sent."""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from rivet.integrations.atlas._payloads.reader import work_order_create
from rivet.integrations.atlas.cli.exit_codes import SOME_FAILED, told
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasError, AtlasValidationError

if TYPE_CHECKING:
    from rivet.integrations.atlas.types import NewWorkOrder

LISTS = ("assignedTo",)
NUMBERS = ("estimatedDuration",)
COLUMNS = (
    "title", "description", "priority", "status", "dueDate", "estimatedStartDate", "estimatedDuration", "assetId",
    "location", "category", "primaryUser", "assignedTo", "feedback",
)  # fmt: skip


def import_(
    context: typer.Context,
    source: Annotated[Path, typer.Argument(metavar="FILE", help=f"A CSV file with the columns {', '.join(COLUMNS)}.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check every row, and send nothing.")] = False,
    skip_bad: Annotated[
        bool, typer.Option("--skip-bad", help="Import the good rows although there are bad ones.")
    ] = False,
) -> None:
    """Create work orders from a CSV file, once each: after a break the same command does the rest."""
    session: Session = context.obj
    with told():
        rows = _rows(source)
        problems = _problems(rows)
        for line, error in problems.items():
            sys.stderr.write(f"line {line}: {error.message}\n")
        told_ = f"{len(rows) - len(problems)} rows can be imported, {len(problems)} cannot.\n"
        if dry_run or (problems and not skip_bad):
            sys.stderr.write(told_ if dry_run else f"{told_}Nothing was sent: mend them, or give --skip-bad.\n")
            raise typer.Exit(6 if problems else 0)
        done = source.with_name(f"{source.name}.done")
        with session.client() as client:
            # The bad ones too, which are refused before anything is sent: each row keeps its place when one is mended.
            result = client.create_many([cast("NewWorkOrder", payload) for _, payload in rows], resume=done)
        failed = [item for item in result.failed if rows[item.index][0] not in problems]
        for item in failed:
            sys.stderr.write(f"line {rows[item.index][0]}: {item.error.message if item.error else ''}\n")
        sys.stderr.write(f"{len(result.done)} work orders are there, {len(failed)} failed; {done} knows which.\n")
    if failed or problems:
        raise typer.Exit(SOME_FAILED)


def _rows(source: Path) -> list[tuple[int, dict[str, Any]]]:
    """Each row's line and payload; empty cells are left out."""
    try:
        with source.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            unknown = set(reader.fieldnames or ()) - set(COLUMNS)
            if unknown or "title" not in (reader.fieldnames or ()):
                names = ", ".join(sorted(map(str, unknown))) or "no title"
                raise AtlasConfigError(f"{source} has {names}; known columns are {', '.join(COLUMNS)}.")
            return [(reader.line_num, _payload(row)) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise AtlasConfigError(f"{source} cannot be read: {error}") from None


def _payload(row: dict[Any, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, cell in row.items():
        if name is None or not isinstance(cell, str) or not cell.strip():
            if name is None and cell:
                found["(more cells than columns)"] = cell
            continue
        if name in LISTS:
            found[name] = [one.strip() for one in cell.split(",") if one.strip()]
        elif name in NUMBERS:
            found[name] = _number(cell)
        else:
            found[name] = cell
    return found


def _number(cell: str) -> float | str:
    try:
        return float(cell)
    except ValueError:
        return cell  # told as what it is


def _problems(rows: list[tuple[int, dict[str, Any]]]) -> dict[int, AtlasError]:
    found: dict[int, AtlasError] = {}
    for line, payload in rows:
        try:
            work_order_create(payload)
        except AtlasValidationError as error:
            found[line] = error
    return found
