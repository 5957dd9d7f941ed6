"""Options of one call, and the budget of time and attempts that follows from them."""

from __future__ import annotations

import inspect
from typing import TypedDict

from rivet.integrations.atlas._pipeline.budget import Budget
from rivet.integrations.atlas._rate_limiting.limiter import Lane
from rivet.integrations.atlas._support.near_words import suggestion
from rivet.integrations.atlas.config import ClientConfig


class CallOptions(TypedDict, total=False):
    """Options of a single call, accepted by every method as keyword arguments.

    Attributes:
        timeout: Seconds for one attempt.
        deadline: Seconds for the whole call; four timeouts if only timeout is given.
        max_retries: Attempts after the first.
        lane: Priority class, ``interactive`` (default) or ``bulk``: paced interactive calls overtake bulk calls.
    """

    timeout: float
    deadline: float
    max_retries: int
    lane: Lane


def _unknown(names: list[str]) -> str:
    """Return the message for unknown keywords, with suggestions from all methods' keywords."""
    from rivet.integrations.atlas._client._sync.client import SyncAtlasClient

    calls = [getattr(SyncAtlasClient, name) for name in dir(SyncAtlasClient) if not name.startswith("_")]
    keywords = {
        parameter.name
        for call in calls
        if callable(call)
        for parameter in inspect.signature(call).parameters.values()
        if parameter.kind is parameter.KEYWORD_ONLY
    }
    known = sorted({*keywords, *CallOptions.__annotations__})
    others = [name for name in known if name not in names]
    named = ", ".join(f"{name}{suggestion(name, others)}" for name in names)
    takes = "" if "?" in named else f": a call takes {', '.join(CallOptions.__annotations__)}"
    return f"unknown option {named}{takes}"


def budget_of(config: ClientConfig, options: CallOptions) -> Budget:
    """Return the budget of one call.

    Raises:
        AtlasConfigError: The value of an option is invalid.
        TypeError: An option is unknown.
    """
    unknown = options.keys() - CallOptions.__annotations__.keys()
    if unknown:
        raise TypeError(_unknown(sorted(unknown)))
    chosen = config.with_options(**options)
    return Budget.of(chosen)
