"""Settings files of integrations: TOML, checked by a pydantic model. Needs an extra that has pydantic."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from rivet.integrations.atlas.exceptions import AtlasConfigError


class Strict(BaseModel):
    """Table of a settings file: unknown keys are rejected."""

    model_config = ConfigDict(frozen=True, extra="forbid")


Table = TypeVar("Table", bound=Strict)


def read_settings(table: type[Table], given: str | Path | Mapping[str, Any] | Table) -> Table:
    """Read settings from a file, or from its parsed content.

    Raises:
        AtlasConfigError: The file cannot be read, or has invalid values; the message names all of them.
    """
    if isinstance(given, table):
        return given
    if not isinstance(given, (str, Path, Mapping)):
        raise AtlasConfigError(f"Settings must be a file's path or a dict, not {given!r}.")
    source = "The content" if isinstance(given, Mapping) else str(given)
    try:
        content = given if isinstance(given, Mapping) else tomllib.loads(Path(given).read_text("utf-8-sig"))
        return table.model_validate(content)
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, one['loc']))}: {_describe(one, table)}" for one in error.errors())
        raise AtlasConfigError(f"{source} cannot be used: {wrong}") from None
    except (OSError, ValueError) as error:
        raise AtlasConfigError(f"{source} cannot be read: {error}") from None


_MESSAGES = {
    "tuple_type": "must be a list",
    "string_type": "must be a string; quote a key that contains a dot",
    "int_type": "must be a whole number",
    "greater_than": "must be above 0",
}


def _describe(problem: Any, table: type[Strict]) -> str:
    """Describe a validation error in terms of the settings file."""
    if problem["type"] == "extra_forbidden":
        known = f"; there are {', '.join(table.model_fields)}" if len(problem["loc"]) == 1 else ""
        return f"there is no such key{known}"
    return str(_MESSAGES.get(problem["type"], problem["msg"]))
