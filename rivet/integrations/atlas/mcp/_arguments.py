"""Checks the arguments of a call against the schema of its tool, and names all that is wrong at once."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import anyio.to_thread

from rivet.integrations.atlas._support.near_words import suggestion
from rivet.integrations.atlas.exceptions import AtlasValidationError

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

MOST_PROBLEMS = 10


async def load_validator() -> None:
    """Import the validator in a worker thread: with all of its formats it takes seconds."""
    if "jsonschema" not in sys.modules:
        await anyio.to_thread.run_sync(importlib.import_module, "jsonschema")


def check_arguments(tool: str, arguments: Mapping[str, Any], schema: Mapping[str, Any]) -> None:
    """Check the arguments of a call.

    Args:
        tool: The tool's name.
        arguments: The arguments.
        schema: The tool's schema.

    Raises:
        AtlasValidationError: Something is wrong; ``field_errors`` says what.
    """
    from jsonschema import Draft202012Validator

    problems: dict[str, str] = {}
    for error in Draft202012Validator(schema).iter_errors(arguments):
        for field, problem in _problems(error, schema):
            problems.setdefault(field, problem)
        if len(problems) >= MOST_PROBLEMS:
            break
    for field, problem in _impossible(arguments):
        problems.setdefault(field, problem)
    if problems:
        listed = "; ".join(f"{field} {problem}" for field, problem in problems.items())
        raise AtlasValidationError(f"{tool} cannot be called so: {listed}.", field_errors=problems)


def _problems(error: ValidationError, schema: Mapping[str, Any]) -> list[tuple[str, str]]:
    field = ".".join(str(part) for part in error.absolute_path) or "arguments"
    value: Any = error.validator_value
    instance: Any = error.instance
    if error.validator == "additionalProperties":
        known = list(schema["properties"])
        unknown = [name for name in instance if name not in schema["properties"]]
        return [(str(name)[:60], _unknown(str(name), known)) for name in unknown[:MOST_PROBLEMS]]
    if error.validator == "required":
        return [(str(name), "is required") for name in value if name not in instance]
    if error.validator == "enum":
        return [(field, f"must be one of {', '.join(map(str, value))}")]
    if error.validator == "type":
        kinds = value if isinstance(value, list) else [value]
        return [(field, f"must be of type {' or '.join(kinds)}")]
    limits = {
        "maxLength": f"must have at most {value} characters",
        "minLength": "must not be empty",
        "maxItems": f"must have at most {value} items",
        "minItems": f"must have at least {value} items",
        "minimum": f"must be {value} or more",
        "maximum": f"must be {value} or less",
        "minProperties": "must name at least one thing to change",
    }
    return [(field, limits.get(str(error.validator), "cannot be used"))]


def _unknown(name: str, known: list[str]) -> str:
    return f"is not an argument{suggestion(name, known) or '; there are ' + ', '.join(known)}"


def _impossible(arguments: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Strings that no database holds."""
    strings = [
        (str(name), one)
        for name, value in arguments.items()
        for one in (value if isinstance(value, list) else [value])
        if isinstance(one, str)
    ]
    return [
        (name, "holds a character that no string can hold (NUL, or half of a character)")
        for name, string in strings
        if "\x00" in string or any("\ud800" <= one <= "\udfff" for one in string)
    ]


def plain_numbers(value: Any) -> Any:
    """Return an argument with integers for whole numbers: in JSON, and so in a schema, 1.0 is the integer 1."""
    if isinstance(value, list):
        return [plain_numbers(one) for one in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value
