"""Client of a command: from options, then the environment, then the stored login."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, field, replace
from typing import Any

from rivet.integrations.atlas._auth.password_proof import hash_password
from rivet.integrations.atlas._auth.token_cache import AtlasTokenCache
from rivet.integrations.atlas._auth.token_store import account_key
from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._operations.html_escaping import cleans_texts, plain
from rivet.integrations.atlas._support.server_release import CLEANED_TEXTS, ServerRelease, release_of
from rivet.integrations.atlas.cli import keyring_key, profiles
from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasError
from rivet.integrations.atlas.stores import FileTokenStore


@dataclass(slots=True)
class Session:
    """Options of the command itself.

    Attributes:
        base_url: ``--base-url``.
        email: ``--email``.
        as_json: ``--json``.
        timeout: ``--timeout``, seconds.
        profile: ``--profile``.
        fields: The fields of ``--json``; none for all.
    """

    base_url: str | None = None
    email: str | None = None
    as_json: bool = False
    timeout: float | None = None
    profile: str | None = None
    fields: tuple[str, ...] = ()
    _release: ServerRelease = field(default_factory=ServerRelease)
    _has_asked: bool = False

    def shown(self, record: Any) -> dict[str, Any]:
        """Return the plain view of a record, with strings unescaped."""
        found: dict[str, Any] = self.text(dict(record))
        return found

    def text(self, text: Any) -> Any:
        """Return a string of the server unescaped."""
        shown = plain(text, self._release)
        if shown != text and self._release.has(CLEANED_TEXTS) is None and not self._has_asked:
            # A stored token or an API key needs no sign-in, which would have shown whether the server escapes strings.
            self._has_asked = True
            with contextlib.suppress(AtlasError), self._client({}) as client:
                client._run(cleans_texts(self._release), {})
            shown = plain(text, self._release)
        return shown

    def signed_in_by(self) -> str:
        """Source of the credentials."""
        if not self.profile and os.environ.get("ATLAS_API_KEY"):
            return "ATLAS_API_KEY"
        if not self.profile and os.environ.get("ATLAS_PASSWORD"):
            return "ATLAS_EMAIL and ATLAS_PASSWORD"
        return f"atlas login (profile {profiles.current(self.profile)})"

    def client(self, **options: Any) -> SyncAtlasClient:
        """Return a client with the credentials of the options, the environment or the last login.

        Raises:
            AtlasConfigError: There is no login, and the environment has no credentials.
        """
        client = self._client(options)
        self._release = release_of(client.base_url)
        return client

    def _client(self, options: dict[str, Any]) -> SyncAtlasClient:
        return SyncAtlasClient(**{**options, **self.client_arguments()})

    def client_arguments(self) -> dict[str, Any]:
        """Return the arguments of a client, as `client` uses them.

        Raises:
            AtlasConfigError: There is no login, and the environment has no credentials.
        """
        options = {} if self.timeout is None else {"timeout": self.timeout}
        given = {"base_url": self.base_url, "email": self.email}
        named: dict[str, Any] = {name: value for name, value in given.items() if value}
        credentials = {"ATLAS_API_KEY", "ATLAS_PASSWORD"} & {name for name, value in os.environ.items() if value}
        if credentials and not self.profile:
            return {**named, **options}
        for name in credentials:
            os.environ.pop(name)  # of this process: the profile's login counts
        profile = profiles.current(self.profile)
        saved: dict[str, Any] = {**profiles.saved(profile), **named}
        if set(saved) < {"base_url", "email"}:
            by = "" if profile == profiles.DEFAULT else f" by the profile {profile!r}"
            login = "atlas login" if profile == profiles.DEFAULT else f"atlas --profile {profile} login"
            if os.environ.get("ATLAS_EMAIL") and not self.profile:
                missing = [name for name in ("ATLAS_BASE_URL", "ATLAS_PASSWORD") if not os.environ.get(name)]
                if self.base_url:
                    missing = ["ATLAS_PASSWORD"]
                raise AtlasConfigError(
                    f"You are not signed in{by}: ATLAS_EMAIL is set, but not {' and '.join(missing)}. Set "
                    f"{'it' if len(missing) == 1 else 'them'}, or run `{login}`."
                )
            raise AtlasConfigError(
                f"You are not signed in{by}: run `{login}`, or set ATLAS_BASE_URL with ATLAS_API_KEY, or with "
                "ATLAS_EMAIL and ATLAS_PASSWORD."
            )
        return {**saved, "cache": token_cache(), **options}


def token_cache() -> AtlasTokenCache:
    """Return the token store of logins: files for their owner only, encrypted with the keyring's key if any."""
    return AtlasTokenCache(store=_store())


def _store() -> FileTokenStore:
    return FileTokenStore(profiles.folder(), key=keyring_key.key())


def keep_login(client: SyncAtlasClient, profile: str) -> None:
    """Store the token of a signed-in client, replacing the previous one."""
    config, token = client._config, client.token_cache._token
    if token is not None:
        bound = replace(token, proof=hash_password(config.password))
        _store().save(account_key(config.base_url, config.email), bound)
    profiles.save(profile, config.base_url, config.email)
