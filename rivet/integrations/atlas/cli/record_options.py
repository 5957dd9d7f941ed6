"""Options of ``create`` and ``update``: one for each column of a kind's import, read as a cell is."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Collection, Mapping
from typing import Annotated, Any

import typer

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas.cli import completion
from rivet.integrations.atlas.cli.cell_durations import SECONDS_OF, read_duration
from rivet.integrations.atlas.cli.cell_formats import decimal_sign, read_option_number
from rivet.integrations.atlas.cli.cell_values import CellValues
from rivet.integrations.atlas.cli.import_columns import Columns
from rivet.integrations.atlas.cli.import_kinds import Column, ImportKind
from rivet.integrations.atlas.cli.moments import read_moment
from rivet.integrations.atlas.cli.references import References
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.sheet_reader import CellError, Row
from rivet.integrations.atlas.cli.sheet_writer import meaning
from rivet.integrations.atlas.exceptions import AtlasValidationError

COMPLETED: Mapping[str, Any] = {
    "asset": completion.assets, "location": completion.locations, "meter": completion.meters,
    "part": completion.parts, "preventive maintenance": completion.plans, "request": completion.requests,
    "user": completion.people,
}  # fmt: skip
"""Completions of the options that name a record."""
SHORT: Mapping[str, str] = {
    "assignedTo": "--assign", "customId": "--number", "dueDate": "--due", "estimatedDuration": "--hours",
    "parentAsset": "--parent", "parentLocation": "--parent",
}  # fmt: skip
"""Shorter names of options, as other commands have them."""


def with_options(
    command: Callable[..., None], kind: ImportKind, *, without: Collection[str] = (), changes: bool = False
) -> Callable[..., None]:
    """Give a command that takes ``**given`` an option for each column of a kind.

    Args:
        command: The command; its own parameters come first.
        kind: The kind, as it is imported.
        without: Keys of columns that get no option.
        changes: The command changes a record: what cannot be changed gets no option.
    """
    own = inspect.signature(command, eval_str=True).parameters.values()
    parameters = [
        one.replace(kind=inspect.Parameter.KEYWORD_ONLY) for one in own if one.kind is not inspect.Parameter.VAR_KEYWORD
    ]
    taken = {one.name for one in parameters}
    for column in kind.columns:
        name = option_name(column.key)
        if name in taken or column.key in without or (changes and not column.can_change):
            continue
        if column.key == kind.label and not changes:
            argument = Annotated[str, typer.Argument(metavar=column.key.upper())]
            # Before the options, which have defaults.
            parameters.insert(1, inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=argument))
            continue
        names = [_flag(column), *filter(None, [SHORT.get(column.key)])]
        complete = completion.words(column.words) if column.words else COMPLETED.get(column.kind)
        option = typer.Option(*names, help=meaning(column, of_option=True), autocompletion=complete)
        parameters.append(
            inspect.Parameter(
                name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=Annotated[str | None, option]
            )
        )
    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    command.__annotations__ = {one.name: one.annotation for one in parameters}
    return command


def option_name(key: str) -> str:
    """Return the name of a column's parameter.

    Example:
        >>> option_name("minQuantity")
        'min_quantity'
    """
    return re.sub(r"(?<=[a-z])([A-Z])", r"_\1", key).lower()


def read_options(
    kind: ImportKind, given: Mapping[str, str | None], client: SyncAtlasClient, session: Session
) -> dict[str, Any]:
    """Return a payload from the values of options; an empty one becomes None, which empties a field.

    Args:
        kind: The kind, as it is imported.
        given: Values by the names of parameters; None for an option that is not given.
        client: Resolves names.
        session: Unescapes names.

    Raises:
        AtlasValidationError: A value cannot be read.
    """
    columns = {option_name(column.key): column for column in kind.columns}
    filled = {columns[name]: value for name, value in given.items() if value is not None}
    problems: dict[str, str] = {}
    row = Row(1, [_cell(column, value, problems) for column, value in filled.items()])
    values = CellValues(Columns(dict(enumerate(filled)), (), (), [row]), References(client, session), None, None)
    payload: dict[str, Any] = {}
    for column, cell in zip(filled, row.cells, strict=True):
        try:
            is_new = column.kind.endswith("category")  # a name that does not exist makes a category
            payload[column.key] = (
                (cell if is_new else values.value(column, cell, {})) if cell != "" else _nothing(column)
            )
        except CellError as error:
            problems[_flag(column)] = str(error)
    if problems:
        raise AtlasValidationError(
            "; ".join(f"{name} {problem}" for name, problem in problems.items()) + ".", field_errors=problems
        )
    return payload


def number_option(given: Any) -> float | int:
    """Parse a number of an option or argument that is no column.

    Raises:
        typer.BadParameter: It is not a number, or is ambiguous.
    """
    try:
        return read_option_number(str(given))
    except CellError as error:
        raise typer.BadParameter(str(error)) from None


def _flag(column: Column) -> str:
    return f"--{option_name(column.key).replace('_', '-')}"


def _cell(column: Column, value: str, problems: dict[str, str]) -> Any:
    """Return the value of an option as a cell: a date such as tomorrow in ISO 8601, and a number."""
    if value and column.form == "date":
        return read_moment(value, "due" if column.key == "dueDate" else column.key)
    if value and column.form == "number":
        try:
            unit = SECONDS_OF.get(column.key)
            return read_duration(value, decimal_sign([value]) or ".", unit) if unit else read_option_number(value)
        except CellError as error:
            problems[_flag(column)] = str(error)
            return ""
    return value


def _nothing(column: Column) -> list[Any] | None:
    return [] if column.form in ("many", "list", "json") else None
