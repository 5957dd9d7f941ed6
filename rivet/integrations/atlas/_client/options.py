"""Budget of time and attempts that follows from the options of one call."""

from __future__ import annotations

from rivet.integrations.atlas._pipeline.budget import Budget
from rivet.integrations.atlas._support.defaults import CallOptions
from rivet.integrations.atlas.config import ClientConfig

__all__ = ("CallOptions", "budget_of")


def budget_of(config: ClientConfig, options: CallOptions) -> Budget:
    """Return the budget of one call.

    Raises:
        AtlasConfigError: The value of an option is invalid.
    """
    chosen = config.with_options(**options)
    return Budget.of(chosen)
