"""Configuration file of the MCP server (TOML): one table for each account, secrets only by reference.

[accounts.north]
base_url = "https://atlas.example.com/api"
email = "bot@north.example"
password_env = "NORTH_PASSWORD"        # or password_file, api_key_env, api_key_file
token_env = "NORTH_MCP_TOKEN"          # over HTTP: opens this account only
time_zone = "Europe/Berlin"
read_only = true
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.mcp._options import McpAccount

_SECRETS = {"password": "password", "api_key": "api_key", "token": "token"}
_PLAIN: Mapping[str, type] = {"base_url": str, "email": str, "time_zone": str, "read_only": bool}
_KNOWN = {*_PLAIN, *(f"{name}_{kind}" for name in _SECRETS for kind in ("env", "file"))}


@suggests_keywords
def load_accounts(path: Path, names: tuple[str, ...] = ()) -> tuple[McpAccount, ...]:
    """Read the accounts of a configuration file.

    Args:
        path: The file.
        names: Only these accounts; all by default.

    Returns:
        The accounts, in the order of the file.

    Raises:
        AtlasConfigError: The file cannot be read, contains a secret, names a variable that is not set, or has no
            such account.

    Example:
        >>> options = McpOptions(accounts=load_accounts(Path("atlas-mcp.toml")))
    """
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise AtlasConfigError(f"{path} cannot be read: {error.strerror or error}.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise AtlasConfigError(f"{path} is not valid TOML: {error}.") from None
    tables = found.get("accounts")
    if set(found) != {"accounts"} or not isinstance(tables, dict) or not tables:
        raise AtlasConfigError(f"{path} must have tables named [accounts.NAME] and nothing else.")
    if unknown := sorted(set(names) - tables.keys()):
        raise AtlasConfigError(f"{path} has no account {', '.join(unknown)}; it has {', '.join(sorted(tables))}.")
    return tuple(_account(path, name, table) for name, table in tables.items() if not names or name in names)


def _account(path: Path, name: str, table: Any) -> McpAccount:
    where = f"[accounts.{name}] of {path}"
    if not isinstance(table, dict):
        raise AtlasConfigError(f"{where} must be a table.")
    if inline := sorted(_SECRETS.keys() & table.keys()):
        raise AtlasConfigError(
            f"{where} holds a secret itself: replace {inline[0]} by {inline[0]}_env (the name of an environment "
            f"variable) or {inline[0]}_file (the path of a file)."
        )
    if unknown := sorted(table.keys() - _KNOWN):
        raise AtlasConfigError(f"{where} has an unknown key {unknown[0]}; known are {', '.join(sorted(_KNOWN))}.")
    if wrong := [key for key, kind in _PLAIN.items() if key in table and not isinstance(table[key], kind)]:
        raise AtlasConfigError(f"{wrong[0]} in {where} must be a {_PLAIN[wrong[0]].__name__}.")
    secrets = {name: value for name in _SECRETS if (value := _secret(table, name, where, path.parent)) is not None}
    if "base_url" not in table or not ({"password", "api_key"} & secrets.keys()):
        raise AtlasConfigError(f"{where} needs base_url, and email with password_env, or api_key_env.")
    token = secrets.pop("token", None)
    arguments = {key: table[key] for key in ("base_url", "email") if key in table}
    return McpAccount(name, {**arguments, **secrets}, table.get("time_zone"), table.get("read_only", False), token)


def _secret(table: Mapping[str, Any], name: str, where: str, folder: Path) -> str | None:
    variable, file = table.get(f"{name}_env"), table.get(f"{name}_file")
    if variable is not None and file is not None:
        raise AtlasConfigError(f"{where} gives both {name}_env and {name}_file.")
    if variable is not None:
        if not (value := os.environ.get(str(variable))):
            raise AtlasConfigError(f"{where} names the environment variable {variable}, which is not set.")
        return value
    if file is None:
        return None
    try:
        value = (folder / str(file)).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise AtlasConfigError(f"{name}_file in {where} cannot be read: {type(error).__name__}.") from None
    if not value:
        raise AtlasConfigError(f"{name}_file in {where} is empty.")
    return value
