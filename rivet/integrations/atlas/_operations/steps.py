"""Steps that an operation asks its runner for: endpoint calls, pauses, blocking work, turns on a record.

Each call is described once, without I/O, as a generator of these steps.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Call a generated endpoint function. Gives its model.

    Attributes:
        module: The endpoint's module, for example ``atlas_api.api.assets.get_asset``.
        arguments: Keyword arguments of its functions, without client.
    """

    module: Any
    arguments: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Pause:
    """Wait some seconds, if the call has so much time left; else the driver raises AtlasTimeoutError."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Aside:
    """Call a function that may wait for a network, in a thread if there is an event loop. Gives what it returns."""

    call: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Exclusive:
    """Wait until no other call of this client works on the same record, and keep it until the call ends."""

    key: Hashable


CallStep = Endpoint | Pause | Aside | Exclusive
Operation = Generator[CallStep, Any, T]


def endpoint(module: Any, **arguments: Any) -> Endpoint:
    return Endpoint(module, arguments)
