"""The last response of a call, for ``with_raw_response``."""

from __future__ import annotations

import contextvars
from collections.abc import Callable

from rivet.integrations.atlas._httpx import httpx

last_reply: contextvars.ContextVar[list[httpx.Response] | None] = contextvars.ContextVar("atlas_reply", default=None)
"""Where a raw call wants the last reply of its call (raw_access.py)."""


before_sending: contextvars.ContextVar[Callable[[], None] | None] = contextvars.ContextVar(
    "atlas_before_sending", default=None
)
"""What to do before each sending of a request that must not be done twice; it may take as long as a disk does."""


def note(response: httpx.Response) -> None:
    """Keep a reply for the raw call under way, if one is."""
    if (replies := last_reply.get()) is not None:
        replies[:] = [response]
