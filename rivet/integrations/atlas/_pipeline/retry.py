"""When a request is sent again, and after which pause; tenacity carries the policy.

| what happened | may be sent again |
| --- | --- |
| surely not processed: no connection, no connection free, 429, token refused (a good one, too) | anything |
| unknown: the reply is lost, late or 502, 503, 504, or an unexplained 500 | what the contract marks as repeatable |
| a message of an overloaded server | what the contract marks as repeatable |
| explained by the server | nothing: it gets no better |
"""

from __future__ import annotations

import logging
import math
import random
import sys
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import tenacity

from rivet.integrations.atlas._error_mapping.failure import Failure
from rivet.integrations.atlas._error_mapping.mapping import error_for
from rivet.integrations.atlas._error_mapping.transport_errors import _is_hopeless, surely_not_processed, transport_error
from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.budget import Budget
from rivet.integrations.atlas._pipeline.steps import Sleep, Step
from rivet.integrations.atlas.exceptions import (
    AtlasError,
)

FIRST_PAUSE = 1.0
"""Seconds before the second attempt; doubled each time (1 s, 2 s, 4 s)."""

MAX_PAUSE = 30.0
"""Seconds that the doubling stops at."""

JITTER = 0.25
"""A pause is longer by up to this share, so that clients do not come back all at once."""

RETRY_AFTER_CAP = 60.0
"""Seconds that a Retry-After is obeyed for at most."""

logger = logging.getLogger("rivet.integrations.atlas")


class Again(Exception):
    """An attempt failed and may be repeated.

    Attributes:
        error: What the caller gets if no attempt is left.
        pause: Seconds to wait at least.
    """

    def __init__(self, error: AtlasError, pause: float = 0.0) -> None:
        super().__init__(str(error))
        self.error = error
        self.pause = pause

    @classmethod
    def from_transport(cls, error: httpx.HTTPError, context: dict[str, Any]) -> Exception:
        """What to raise for an exception of httpx: an Again if nothing was sent and that may change, else ours."""
        mapped = transport_error(error, context)
        return cls(mapped) if surely_not_processed(error) and not _is_hopeless(error) else mapped

    @classmethod
    def from_rate_limit(
        cls, failure: Failure, response: httpx.Response, context: dict[str, Any], estimate: float
    ) -> Again:
        """A 429: the server did nothing. Wait at least until its token bucket has a token again, as we estimate."""
        told = max(retry_after(response.headers.get("retry-after")) or 0.0, estimate)
        return cls(error_for(failure, context, retry_after=told), min(told, RETRY_AFTER_CAP))


def repeated(
    attempt: Callable[[int], Generator[Step, Any, httpx.Response]], budget: Budget
) -> Generator[Step, Any, httpx.Response]:
    """Run attempts until one succeeds, raises something final, or none is left.

    Args:
        attempt: Makes the flow of attempt number n (from 1); raises Again for what may be repeated.
        budget: Attempts and time.

    Returns:
        The response of the attempt that succeeded.
    """
    try:
        return (yield from attempt(1))
    except Again:
        first: Any = sys.exc_info()
    # Only now tenacity: its bookkeeping would cost each call that needs none.
    # A Retrying holds the state of one call: sharing it between tasks would mix their exceptions up.
    retrying = tenacity.Retrying(
        retry=tenacity.retry_if_exception_type(Again),
        wait=pause_before,
        stop=lambda state: state.attempt_number > budget.max_retries or state.upcoming_sleep >= budget.left,
        reraise=True,
    )
    retrying.begin()
    state = tenacity.RetryCallState(retrying, fn=None, args=(), kwargs={})
    while True:
        try:
            do = retrying.iter(state)
        except Again as last:
            raise last.error from last.__cause__
        if isinstance(do, tenacity.DoAttempt):
            if first:
                state.set_exception(first)
                first = None
                continue
            try:
                response = yield from attempt(state.attempt_number)
            except Exception:  # noqa: BLE001 - tenacity decides, and raises what is final
                state.set_exception(sys.exc_info())  # type: ignore[arg-type]
            else:
                state.set_result(response)
        elif isinstance(do, tenacity.DoSleep):
            failed = state.outcome.exception() if state.outcome else None
            logger.info("Atlas: attempt %d failed, next in %.2f s: %s", state.attempt_number, float(do), failed)
            state.prepare_for_next_attempt()
            yield Sleep(float(do))
        else:
            return response


def pause_before(state: tenacity.RetryCallState) -> float:
    failed = state.outcome.exception() if state.outcome else None
    least = failed.pause if isinstance(failed, Again) else 0.0
    pause = max(least, min(FIRST_PAUSE * 2 ** (state.attempt_number - 1), MAX_PAUSE))
    return float(pause) * (1 + random.uniform(0, JITTER))  # noqa: S311 - spreads load, keeps no secret


def retry_after(header: str | None) -> float | None:
    """Seconds that a Retry-After header asks for (RFC 9110 10.2.3: seconds or a date); None if unreadable."""
    if not header:
        return None
    try:
        seconds = float(header)
    except ValueError:
        try:
            moment = parsedate_to_datetime(header)
        except (ValueError, OverflowError):
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        seconds = (moment - datetime.now(UTC)).total_seconds()
    return max(seconds, 0.0) if math.isfinite(seconds) else None
