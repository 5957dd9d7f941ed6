"""State of one request in the flow."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from atlas_api.api import Operation

from rivet.integrations.atlas._error_mapping.redaction import body_secrets, header_secrets
from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.attempts import Attempts
from rivet.integrations.atlas._pipeline.budget import Budget
from rivet.integrations.atlas._rate_limiting.limiter import RateLimiter, Ticket
from rivet.integrations.atlas.config import ClientConfig


@dataclass(slots=True)
class Call:
    """State of one request in the flow."""

    config: ClientConfig
    request: httpx.Request
    budget: Budget
    path: str
    operation: Operation
    replayable: bool
    limiter: RateLimiter
    ticket: Ticket | None = None
    """Rate limiter ticket of the current attempt, if its operation is paced."""
    attempts: Attempts = field(default_factory=Attempts)
    in_doubt: bool = False
    """True if an earlier attempt may have been processed."""
    tokens: set[str] = field(default_factory=set, repr=False)
    """Access tokens that were sent."""

    def secrets(self) -> set[str]:
        """Return the values to redact in errors, since the server might echo them."""
        given = header_secrets(self.config.headers)
        return {self.config.password, self.config.api_key, *self.tokens, *body_secrets(self.request), *given}

    @property
    def context(self) -> dict[str, Any]:
        """Attributes of every error of this call."""
        return {
            "method": self.request.method,
            "path": self.path,
            "operation": self.operation.id,
            "attempts": self.attempts.made,
        }
