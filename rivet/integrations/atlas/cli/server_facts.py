"""Records and settings of the server that the rules of an import look up, each read once."""

from __future__ import annotations

import contextlib
from functools import cached_property
from typing import Any

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._kinds import Kind
from rivet.integrations.atlas._kinds.kind import Payload
from rivet.integrations.atlas._operations.feature_support import check_properties
from rivet.integrations.atlas.cli import record_calls
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.exceptions import AtlasPermissionError, AtlasUnsupportedError


class ServerFacts:
    """Lookups of one import.

    Args:
        client: A client.
        session: Formats records.
    """

    def __init__(self, client: SyncAtlasClient, session: Session) -> None:
        self._client, self._session = client, session
        self._records: dict[str, dict[int, dict[str, Any]]] = {}
        self._unsupported: dict[tuple[bool, str], str] = {}

    @cached_property
    def is_licensed(self) -> bool:
        """Licence of the server; True if it does not say."""
        return record_calls.is_licensed(self._client)

    @cached_property
    def create_permissions(self) -> tuple[str, ...] | None:
        """Entities that the user may create; None if the server does not say."""
        role = record_calls.current_user(self._client).role
        return None if role is None else tuple(role.create_permissions)

    def records(self, noun: str) -> dict[int, dict[str, Any]]:
        """Return all records of a kind by id; none if the user may not view them."""
        if noun not in self._records:
            found: dict[int, dict[str, Any]] = {}
            with contextlib.suppress(AtlasPermissionError):
                for one in map(self._session.shown, record_calls.all_of(self._client, noun)):
                    found[one["id"]] = one
            self._records[noun] = found
        return self._records[noun]

    def unsupported(self, kind: Kind, payload: Payload, name: str) -> str:
        """Return the problem of a property that the server's release does not store; empty if it does."""
        key = (payload is kind.create, name)
        if key not in self._unsupported:
            try:
                self._client._run(check_properties(self._client._context, kind, payload, [name]), {})
                self._unsupported[key] = ""
            except AtlasUnsupportedError as error:
                since = f"since {error.since}" if error.since[:1].isdigit() else error.since
                release = self._client._context.release
                self._unsupported[key] = (
                    f"is available {since} only, and this server's release is {release}: leave it out"
                )
        return self._unsupported[key]
