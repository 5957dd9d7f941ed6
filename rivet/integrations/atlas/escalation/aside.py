"""Functions that wait for a disk: beside the event loop, or just called."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


async def async_aside(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call it in a thread."""
    return await asyncio.to_thread(call, *args, **kwargs)


def sync_aside(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call it."""
    return call(*args, **kwargs)
