"""Last response of a call, for ``with_raw_response``."""

from __future__ import annotations

import contextvars
from collections.abc import Callable

from rivet.integrations.atlas._httpx import httpx

last_response: contextvars.ContextVar[list[httpx.Response] | None] = contextvars.ContextVar(
    "atlas_last_response", default=None
)
"""List that receives the last response of a call; None outside of ``with_raw_response``."""


before_sending: contextvars.ContextVar[Callable[[], None] | None] = contextvars.ContextVar(
    "atlas_before_sending", default=None
)
"""Hook before each attempt of a request that is not idempotent; it may do disk I/O."""


def record_last_response(response: httpx.Response) -> None:
    """Store the response for ``with_raw_response``, if active."""
    if (responses := last_response.get()) is not None:
        responses[:] = [response]
