"""Settings of the MCP server: accounts, permissions and limits, validated on creation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.rate_limits import Limit

SHORTEST_TOKEN = 24
"""Minimum characters of a bearer token: shorter ones can be guessed."""

_ACCOUNT_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")


@suggests_keywords
@dataclass(frozen=True, slots=True)
class McpAccount:
    """Atlas account that the server works in.

    Args:
        name: Name of the account in tool calls: lower-case letters, digits, ``-`` and ``_``.
        client_arguments: Arguments for `AtlasClient` (``base_url``, ``email``, ``password`` ...); missing ones
            come from the environment.
        time_zone: IANA name of the time zone of shown and given dates; this machine's by default.
        read_only: No tool writes in this account.
        token: Bearer token for this account only, over HTTP.

    Raises:
        AtlasConfigError: The name, the time zone or the token is invalid.

    Example:
        >>> McpAccount("north", {"base_url": "https://atlas.example.com/api", "email": "bot@north.example",
        ...     "password": "..."}, time_zone="Europe/Berlin")
    """

    name: str = "atlas"
    client_arguments: Mapping[str, Any] = field(default_factory=dict, repr=False)
    time_zone: str | None = None
    read_only: bool = False
    token: str | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        if not _ACCOUNT_NAME.fullmatch(self.name):
            raise AtlasConfigError(
                f"The account name {self.name!r} cannot be used: give 1 to 40 small letters, digits, - and _."
            )
        if self.time_zone is not None:
            try:
                ZoneInfo(self.time_zone)
            except (ZoneInfoNotFoundError, ValueError, OSError):
                raise AtlasConfigError(
                    f"There is no time zone {self.time_zone!r}: give an IANA name such as Europe/Berlin."
                ) from None
        if self.token is not None:
            check_token(self.token, f"the account {self.name}")


@suggests_keywords
@dataclass(frozen=True, slots=True)
class McpLimits:
    """Limits of the MCP server itself, for each account.

    Args:
        calls_per_minute: Maximum tool calls and resource reads per minute.
        writes_per_hour: Maximum writes per hour.
        requests: Rate limits of requests to Atlas; by default 60 % of what Atlas allows a user, so that people can
            work.
        concurrent_calls: Maximum concurrent calls; further ones wait.
        page_size: Maximum records per page.
        result_characters: Maximum characters of a result; longer strings and lists are cut, with a notice.
        call_seconds: Seconds after which a call ends with an error.

    Raises:
        AtlasConfigError: A number is not positive.
    """

    calls_per_minute: int = 60
    writes_per_hour: int = 60
    requests: tuple[Limit, ...] = (Limit(60, 60), Limit(600, 3600))
    concurrent_calls: int = 4
    page_size: int = 50
    result_characters: int = 40_000
    call_seconds: float = 45.0

    def __post_init__(self) -> None:
        for name in self.__slots__:
            value = getattr(self, name)
            if name != "requests" and (isinstance(value, bool) or value <= 0):
                raise AtlasConfigError(f"The limit {name} must be a positive number, not {value!r}.")


@suggests_keywords
@dataclass(frozen=True, slots=True)
class McpOptions:
    """Settings of the MCP server.

    Args:
        accounts: The accounts; by default one from the environment.
        read_only: Offer no tool that writes.
        confirm: Let a person confirm each write: through the client's elicitation, or by a second tool call.
        allow_delete: Offer the tools that delete.
        audit_file: File to which each write is appended (JSON Lines, readable by its owner only).
        limits: Limits of the server itself.

    Raises:
        AtlasConfigError: There is no account, two have the same name or token, or deletes are allowed with
            ``read_only``.

    Example:
        >>> options = McpOptions(confirm=True, audit_file=Path("atlas-writes.jsonl"))
    """

    accounts: tuple[McpAccount, ...] = field(default_factory=lambda: (McpAccount(),))
    read_only: bool = False
    confirm: bool = False
    allow_delete: bool = False
    audit_file: Path | None = None
    limits: McpLimits = field(default_factory=McpLimits)

    def __post_init__(self) -> None:
        names = [account.name for account in self.accounts]
        tokens = [account.token for account in self.accounts if account.token]
        if not names:
            raise AtlasConfigError("Give the MCP server at least one account.")
        if len(set(names)) < len(names):
            raise AtlasConfigError("Two accounts of the MCP server have the same name.")
        if len(set(tokens)) < len(tokens):
            raise AtlasConfigError("Two accounts have the same bearer token: give each one of its own.")
        if self.read_only and self.allow_delete:
            raise AtlasConfigError("read_only and allow_delete contradict each other: leave one of them out.")

    def may_write(self, account: McpAccount) -> bool:
        """Return whether tools may write in an account."""
        return not (self.read_only or account.read_only)


def check_token(token: str, owner: str) -> str:
    """Validate and return a bearer token.

    Raises:
        AtlasConfigError: It is too short, or has characters that no header can carry.
    """
    if len(token) < SHORTEST_TOKEN or not re.fullmatch(r"[\x21-\x7e]+", token):
        raise AtlasConfigError(
            f"The bearer token of {owner} must have {SHORTEST_TOKEN} or more characters without spaces; make one with "
            'python -c "import secrets; print(secrets.token_urlsafe(32))".'
        )
    return token
