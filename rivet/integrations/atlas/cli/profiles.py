"""Stored logins: one for each profile, so that several servers can be used from one machine."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from rivet.integrations.atlas._auth.token_store import PART, account_key
from rivet.integrations.atlas.exceptions import AtlasConfigError

DEFAULT = "default"
VARIABLE = "ATLAS_PROFILE"
_NAME = re.compile(r"[A-Za-z0-9_-]{1,40}")


def folder() -> Path:
    """Return the folder of stored logins: ``$XDG_STATE_HOME/rivet-atlas``, or ``~/.local/state/rivet-atlas``.

    Raises:
        AtlasConfigError: There is no home directory.
    """
    state = os.environ.get("XDG_STATE_HOME")
    try:
        return (Path(state) if state else Path.home() / ".local" / "state") / "rivet-atlas"
    except RuntimeError:
        raise AtlasConfigError("There is no home directory: set HOME or XDG_STATE_HOME to keep a login.") from None


def current(given: str | None) -> str:
    """Return the profile to use: the option's, the environment's, or the one chosen by ``atlas profile use``.

    Raises:
        AtlasConfigError: The name is invalid.
    """
    name = given or os.environ.get(VARIABLE) or _chosen()
    if not _NAME.fullmatch(name):
        raise AtlasConfigError(f"A profile's name has letters, digits, - and _, not {name!r}.")
    return name


def _chosen() -> str:
    try:
        return (folder() / "profile").read_text(encoding="utf-8").strip() or DEFAULT
    except (OSError, UnicodeDecodeError, AtlasConfigError):
        return DEFAULT


def choose(name: str) -> None:
    """Select the default profile.

    Raises:
        AtlasConfigError: The profile has no login.
    """
    if name != DEFAULT and not _file(name).exists():
        raise AtlasConfigError(f"There is no profile {name!r}: atlas --profile {name} login creates it.")
    _write(folder() / "profile", name)


def names() -> list[str]:
    """Return the profiles that have a login."""
    if not folder().is_dir():
        return []
    found = [path.stem.partition(".")[2] or DEFAULT for path in folder().glob("account*.json")]
    return sorted(found)


def saved(name: str) -> dict[str, str]:
    """Return the base URL and e-mail of a profile; empty without a login."""
    try:
        found = json.loads(_file(name).read_text(encoding="utf-8-sig"))
        return {key: str(found[key]) for key in ("base_url", "email")}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def save(name: str, base_url: str, email: str) -> None:
    """Store the signed-in user for the next command."""
    _write(_file(name), json.dumps({"base_url": base_url, "email": email}))


def forget(name: str) -> None:
    """Remove a profile and its token."""
    if not folder().is_dir():
        return
    about = saved(name)
    _file(name).unlink(missing_ok=True)
    if about and about not in [saved(other) for other in names()]:
        (folder() / f"{account_key(about['base_url'], about['email'])}.token").unlink(missing_ok=True)
    if not names():
        (folder() / "profile").unlink(missing_ok=True)
        for path in folder().glob("*.token"):
            path.unlink()
    for path in folder().iterdir():
        # Of a process that was killed a file may be left that was not whole yet, with a token in it.
        if path.name.startswith(PART):
            path.unlink(missing_ok=True)


def _file(name: str) -> Path:
    return folder() / ("account.json" if name == DEFAULT else f"account.{name}.json")


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.chmod(0o600)  # whatever the umask, and whatever it was
    path.write_text(content, encoding="utf-8")
