"""Settings files of integrations: TOML, checked by a pydantic model. Needs an extra that has pydantic."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from rivet.integrations.atlas.exceptions import AtlasConfigError


class Strict(BaseModel):
    """A table of a settings file: what it does not know is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


Table = TypeVar("Table", bound=Strict)


def read_settings(table: type[Table], given: str | Path | Mapping[str, Any] | Table) -> Table:
    """Settings from a file, or from what such a file holds.

    Raises:
        AtlasConfigError: It cannot be read, or says something that cannot be; the message names all of it.
    """
    if isinstance(given, table):
        return given
    if not isinstance(given, (str, Path, Mapping)):
        raise AtlasConfigError(f"Settings must be a file's path or a dict, not {given!r}.")
    source = "What was given" if isinstance(given, Mapping) else str(given)
    try:
        content = given if isinstance(given, Mapping) else tomllib.loads(Path(given).read_text("utf-8-sig"))
        return table.model_validate(content)
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, one['loc']))}: {_told(one, table)}" for one in error.errors())
        raise AtlasConfigError(f"{source} cannot be used: {wrong}") from None
    except (OSError, ValueError) as error:
        raise AtlasConfigError(f"{source} cannot be read: {error}") from None


_WORDS = {
    "tuple_type": "must be a list",
    "string_type": "must be a text; a key with a dot in it is to be quoted",
    "int_type": "must be a whole number",
    "greater_than": "must be above 0",
}


def _told(problem: Any, table: type[Strict]) -> str:
    """What is wrong, in the words of who writes the file."""
    if problem["type"] == "extra_forbidden":
        known = f"; there are {', '.join(table.model_fields)}" if len(problem["loc"]) == 1 else ""
        return f"there is no such key{known}"
    return str(_WORDS.get(problem["type"], problem["msg"]))
