"""Types of tools: the tool, its caller and call, and a planned write."""

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
        client: Name and version that the client gives itself; not proven.
    """

    principal: str
    client: str


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a tool, its arguments checked against the tool's schema.

    Attributes:
        account: The account that it works in.
        arguments: Its arguments, without ``account``.
        caller: Who calls.
        options: The server's settings.
        fingerprint: The same for each repetition of the call, and for no other call.
    """

    account: Account
    arguments: Mapping[str, Any]
    caller: Caller
    options: McpOptions
    fingerprint: str

    def chosen(self, *names: str) -> dict[str, Any]:
        """Return those of some arguments that were given."""
        return {name: self.arguments[name] for name in names if name in self.arguments}


@dataclass(frozen=True, slots=True)
class Change:
    """A write that is not done yet.

    Attributes:
        summary: What it will do, as a sentence for a person.
        write: Does it, with an idempotency key; gives the result of the tool.
        target: The record that it changes: ``kind``, ``id`` and ``number``; nothing for a create.
        before: The values that it changes, as they are.
        after: The values as they shall be.
        look: Searches for the record that the same call created before, in another process or with a response that was
            lost; gives the result that shows it. None where Atlas finds records by the key of the call.
    """

    summary: str
    write: Callable[[str], Awaitable[dict[str, Any]]]
    target: Mapping[str, Any] = field(default_factory=dict)
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)
    look: Callable[[], Awaitable[dict[str, Any] | None]] | None = None


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool.

    Attributes:
        name: Its name.
        title: Its name for people.
        description: What it does, for models.
        input_schema: JSON schema of its arguments, ``account`` apart.
        output: TypedDict of its result.
        run: Gives the result of a read, or the change of a write (its result, if nothing needs to be written); None
            for tools that work with drafts.
        kind: What it does to Atlas.
        is_found_by_key: A create that Atlas shows its key of: after a lost response it may be called again.
        repeat_seconds: How long the same create means the same record.
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
