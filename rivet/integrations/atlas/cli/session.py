"""The client of a command: options first, then the environment, then what ``atlas login`` left."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from rivet.integrations.atlas._auth.password_proof import hash_password
from rivet.integrations.atlas._auth.token_cache import AtlasTokenCache
from rivet.integrations.atlas._auth.token_store import PART, account_key
from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._operations.html_texts import plain
from rivet.integrations.atlas._support.server_release import ServerRelease, release_of
from rivet.integrations.atlas.cli import keyring_key
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.stores import FileTokenStore


@dataclass(slots=True)
class Session:
    """What the options of the command itself say.

    Attributes:
        base_url: ``--base-url``.
        email: ``--email``.
        as_json: ``--json``.
        timeout: ``--timeout``, seconds.
    """

    base_url: str | None = None
    email: str | None = None
    as_json: bool = False
    timeout: float | None = None
    _release: ServerRelease = field(default_factory=ServerRelease)

    def shown(self, record: Any) -> dict[str, Any]:
        """What people see of a record: its plain view, with texts as they were written."""
        found: dict[str, Any] = plain(dict(record), self._release)
        return found

    def text(self, text: Any) -> Any:
        """What people see of a text of the server's."""
        return plain(text, self._release)

    def client(self, **options: Any) -> SyncAtlasClient:
        """A client, signed in as the options, the environment or the last login say.

        Raises:
            AtlasConfigError: Nobody has signed in, and the environment has no credentials.
        """
        client = self._client(options)
        self._release = release_of(client.base_url)
        return client

    def _client(self, options: dict[str, Any]) -> SyncAtlasClient:
        if self.timeout is not None:
            options["timeout"] = self.timeout
        given = {"base_url": self.base_url, "email": self.email}
        named: dict[str, Any] = {name: value for name, value in given.items() if value}
        credentials = {"ATLAS_API_KEY", "ATLAS_PASSWORD"} & {name for name, value in os.environ.items() if value}
        if credentials:
            return SyncAtlasClient(**named, **options)
        saved: dict[str, Any] = {**saved_account(), **named}
        if set(saved) < {"base_url", "email"}:
            raise AtlasConfigError(
                "Nobody is signed in: run `atlas login`, or set ATLAS_BASE_URL with ATLAS_API_KEY, or with ATLAS_EMAIL "
                "and ATLAS_PASSWORD."
            )
        return SyncAtlasClient(**saved, cache=token_cache(), **options)


def folder() -> Path:
    """Where a login is kept: ``$XDG_STATE_HOME/rivet-atlas``, or ``~/.local/state/rivet-atlas``."""
    state = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    return Path(state) / "rivet-atlas"


def token_cache() -> AtlasTokenCache:
    """Tokens of logins, in files that only their owner can read, encrypted with the keyring's key if there is one."""
    return AtlasTokenCache(store=_store())


def _store() -> FileTokenStore:
    return FileTokenStore(folder(), key=keyring_key.key())


def keep_login(client: SyncAtlasClient) -> None:
    """Keep the token of a client that has signed in, in the place of the one before."""
    config, token = client._config, client.token_cache._token
    if token is not None:
        bound = replace(token, proof=hash_password(config.password))
        _store().save(account_key(config.base_url, config.email), bound)
    save_account(config.base_url, config.email)


def saved_account() -> dict[str, str]:
    """The base URL and e-mail of the last login."""
    try:
        found = json.loads((folder() / "account.json").read_text(encoding="utf-8"))
        return {name: str(found[name]) for name in ("base_url", "email")}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def save_account(base_url: str, email: str) -> None:
    """Keep who signed in, for the next command."""
    folder().mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder() / "account.json"
    path.touch(mode=0o600)
    path.chmod(0o600)  # whatever the umask, and whatever it was
    path.write_text(json.dumps({"base_url": base_url, "email": email}), encoding="utf-8")


def forget_account() -> None:
    """Forget the login and its tokens."""
    if folder().is_dir():
        for path in folder().iterdir():
            # Of a process that was killed a file may be left that was not whole yet, with a token in it.
            if path.suffix in (".json", ".token") or path.name.startswith(PART):
                path.unlink(missing_ok=True)
