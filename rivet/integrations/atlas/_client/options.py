"""Options of one call, and the budget that they make."""

from __future__ import annotations

from typing import TypedDict

from rivet.integrations.atlas._pipeline.budget import Budget
from rivet.integrations.atlas._rate_limiting.limiter import Lane
from rivet.integrations.atlas.config import ClientConfig


class CallOptions(TypedDict, total=False):
    """Options that every call takes.

    Attributes:
        timeout: Seconds for one attempt.
        deadline: Seconds for the whole call; if only timeout is given, four timeouts.
        max_retries: Attempts after the first.
        lane: ``interactive`` (usual) or ``bulk``: which calls overtake which where requests are paced.
    """

    timeout: float
    deadline: float
    max_retries: int
    lane: Lane


def budget_of(config: ClientConfig, options: CallOptions) -> Budget:
    """The budget of one call.

    Raises:
        AtlasConfigError: An option is no usable number, or unknown.
    """
    unknown = options.keys() - CallOptions.__annotations__.keys()
    if unknown:
        known = ", ".join(CallOptions.__annotations__)
        raise TypeError(f"unknown option {', '.join(sorted(unknown))}: a call takes {known}")
    chosen = config.with_options(**options)
    return Budget.of(chosen)
