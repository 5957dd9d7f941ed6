"""Steps that an operation asks its runner for: endpoint calls, pauses, blocking calls, locks on a record.

Each operation is described once, without I/O, as a generator of these steps.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Call a generated endpoint function. Returns its model.

    Attributes:
        module: The endpoint's module, for example ``atlas_api.api.assets.get_asset``.
        arguments: Keyword arguments of its functions, without client.
    """

    module: Any
    arguments: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Pause:
    """Wait some seconds; if the deadline is earlier, the runner raises AtlasTimeoutError."""

    seconds: float


@dataclass(frozen=True, slots=True)
class RunBlocking:
    """Call a blocking function, in a worker thread if there is an event loop. Returns its result."""

    call: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Exclusive:
    """Wait until no other call of this client works on the same record, and lock it until the call ends."""

    key: Hashable


CallStep = Endpoint | Pause | RunBlocking | Exclusive
CallFlow = Generator[CallStep, Any, T]


def endpoint(module: Any, **arguments: Any) -> Endpoint:
    return Endpoint(module, arguments)
