"""Steps that an import asks its driver for: requests, single creates, outcomes over STOMP, work on a disk, waits."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

from rivet.integrations.atlas._operations.steps import CallFlow, RunBlocking


@dataclass(frozen=True, slots=True)
class Request:
    """Run an operation. Gives its result."""

    operation: CallFlow[Any]


@dataclass(frozen=True, slots=True)
class CreateOne:
    """Create a record by a call of its own. Gives the record."""

    given: Any


@dataclass(frozen=True, slots=True)
class Listen:
    """Listen for the outcome of an import that is not sent yet; without a connection, nothing is received."""

    uuid: str


@dataclass(frozen=True, slots=True)
class Receive:
    """Wait for the outcome of an import. Gives its text, or None if there was none in time."""

    uuid: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Wait:
    """Wait some seconds."""

    seconds: float


Step = Request | CreateOne | Listen | Receive | RunBlocking | Wait
Steps = Generator[Step, Any, Any]
