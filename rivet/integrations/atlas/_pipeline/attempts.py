"""Attempts of a request: recorded for errors, and traced."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.steps import Send, Step
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._telemetry import opentelemetry
from rivet.integrations.atlas.exceptions import AtlasError, Attempt


@dataclass(slots=True)
class Attempts:
    """Attempts of one request, as its exceptions report them."""

    made: list[Attempt] = field(default_factory=list)
    _ended: float | None = None

    def record(self, send: Send) -> Generator[Step, Any, httpx.Response]:
        """Send a request, and record the outcome."""
        started = clock.monotonic()
        after = 0.0 if self._ended is None else started - self._ended
        outcome: int | str = "interrupted"
        try:
            with opentelemetry.start(send.request, send.template, len(self.made)) as span:
                response: httpx.Response = yield send
                span.record_response(response)
            outcome = response.status_code
        except (httpx.HTTPError, AtlasError) as error:
            outcome = type(error).__name__
            raise
        finally:
            self._ended = clock.monotonic()
            self.made.append(Attempt(outcome, round(self._ended - started, 3), round(after, 3)))
        return response
