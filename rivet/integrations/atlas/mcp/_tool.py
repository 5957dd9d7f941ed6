"""Definitions of tools, tool calls, and changes that a tool is about to make."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from rivet.integrations.atlas.mcp._account import Account
from rivet.integrations.atlas.mcp._once import DAY
from rivet.integrations.atlas.mcp._options import McpOptions

Kind = Literal["read", "create", "update", "delete", "draft"]
"""Effect of a tool on Atlas; ``draft`` works with drafts, and needs no draft itself."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Caller:
    """Caller of a tool.

    Attributes:
        principal: ``local`` over stdio; over HTTP the name of the bearer token.
        client: Name and version that the client claims; not verified.
    """

    principal: str
    client: str


@dataclass(frozen=True, slots=True)
class Call:
    """Tool call, with arguments validated against the tool's schema.

    Attributes:
        account: The account that it works in.
        arguments: Its arguments, without ``account``.
        caller: The caller.
        options: The server's settings.
        fingerprint: Hash that is equal for each repetition of the call.
    """

    account: Account
    arguments: Mapping[str, Any]
    caller: Caller
    options: McpOptions
    fingerprint: str = ""

    def chosen(self, *names: str) -> dict[str, Any]:
        """Return the given arguments among the named ones."""
        return {name: self.arguments[name] for name in names if name in self.arguments}


@dataclass(frozen=True, slots=True)
class Change:
    """Change that a tool is about to make.

    Attributes:
        summary: Description of the change as a sentence.
        write: Makes the change, with an idempotency key; returns the tool's result.
        target: The record to change: ``kind``, ``id`` and ``number``; empty for a create.
        before: The current values.
        after: The new values.
    """

    summary: str
    write: Callable[[str], Awaitable[dict[str, Any]]]
    target: Mapping[str, Any] = field(default_factory=dict)
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tool:
    """Tool of the server.

    Attributes:
        name: Its name.
        title: Displayed name.
        description: Description for models.
        input_schema: JSON schema of its arguments, without ``account``.
        output: TypedDict of its result.
        run: Returns the result of a read, or the change of a write; None for tools that work with drafts.
        kind: Its effect on Atlas.
        is_found_by_key: A create whose key Atlas stores, so that it may be called again after a lost response.
        repeat_seconds: Time in which an equal create means the same record.
    """

    name: str
    title: str
    description: str
    input_schema: dict[str, Any]
    output: type
    run: Callable[[Call], Awaitable[Any]] | None
    kind: Kind = "read"
    is_found_by_key: bool = False
    repeat_seconds: float = DAY
