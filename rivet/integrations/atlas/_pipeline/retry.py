"""Retries: which failures are retried, and after which pause (by tenacity).

| what happened | may be sent again |
| --- | --- |
| surely not processed: no connection, no connection free, 429, token rejected (a valid one, too) | anything |
| unknown: the response is lost, late or 502, 503, 504, or an unexplained 500 | what the contract marks as repeatable |
| a message of an overloaded server | what the contract marks as repeatable |
| explained by the server | nothing: the error would be repeated |
"""

from __future__ import annotations

import logging
import random
import sys
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import tenacity

from rivet.integrations.atlas._error_mapping.failure import Failure
from rivet.integrations.atlas._error_mapping.mapping import error_for
from rivet.integrations.atlas._error_mapping.transport_errors import is_permanent, surely_not_processed, transport_error
from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.budget import Budget
from rivet.integrations.atlas._pipeline.steps import Sleep, Step
from rivet.integrations.atlas.exceptions import AtlasError

FIRST_PAUSE = 1.0
"""Seconds before the second attempt; doubled each time (1 s, 2 s, 4 s)."""

MAX_PAUSE = 30.0
"""Seconds that the doubling stops at."""

JITTER = 0.25
"""Random share added to a pause, so that clients do not retry all at once."""

RETRY_AFTER_CAP = 60.0
"""Maximum seconds of a Retry-After that are honoured."""

LONGEST_RETRY_AFTER = 86_400.0
"""Maximum seconds of a Retry-After that are believed: a later date comes from a wrong clock."""

logger = logging.getLogger("rivet.integrations.atlas")


class RetryableError(Exception):
    """Failed attempt that may be retried.

    Attributes:
        error: The exception to raise if no attempt is left.
        pause: Minimum seconds to wait.
    """

    def __init__(self, error: AtlasError, pause: float = 0.0) -> None:
        super().__init__(str(error))
        self.error = error
        self.pause = pause

    @classmethod
    def from_transport(cls, error: httpx.HTTPError, context: dict[str, Any]) -> Exception:
        """Return the exception for an httpx error: a RetryableError if nothing was sent and a retry may help."""
        mapped = transport_error(error, context)
        return cls(mapped) if surely_not_processed(error) and not is_permanent(error) else mapped

    @classmethod
    def from_rate_limit(
        cls, failure: Failure, response: httpx.Response, context: dict[str, Any], estimate: float
    ) -> RetryableError:
        """Return the RetryableError for a 429, with a pause of Retry-After or the estimated wait."""
        delay = max(retry_after(response.headers.get("retry-after")) or 0.0, estimate)
        return cls(error_for(failure, context, retry_after=delay), min(delay, RETRY_AFTER_CAP))


def with_retries(
    attempt: Callable[[int], Generator[Step, Any, httpx.Response]], budget: Budget
) -> Generator[Step, Any, httpx.Response]:
    """Run attempts until one succeeds, fails for good, or none is left.

    Args:
        attempt: Makes the flow of attempt number n (from 1); raises RetryableError if it may be retried.
        budget: Attempts and time.

    Returns:
        The response of the attempt that succeeded.
    """
    try:
        return (yield from attempt(1))
    except RetryableError:
        first: Any = sys.exc_info()
    # tenacity only from here on: its bookkeeping would slow down calls without a retry.
    # A Retrying holds the state of one call: sharing it between tasks would mix their exceptions up.
    retrying = tenacity.Retrying(
        retry=tenacity.retry_if_exception_type(RetryableError),
        wait=pause_before,
        stop=lambda state: state.attempt_number > budget.max_retries or state.upcoming_sleep >= budget.left,
        reraise=True,
    )
    retrying.begin()
    state = tenacity.RetryCallState(retrying, fn=None, args=(), kwargs={})
    while True:
        try:
            do = retrying.iter(state)
        except RetryableError as last:
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
    least = failed.pause if isinstance(failed, RetryableError) else 0.0
    pause = max(least, min(FIRST_PAUSE * 2 ** (state.attempt_number - 1), MAX_PAUSE))
    return float(pause) * (1 + random.uniform(0, JITTER))  # noqa: S311 - spreads load, keeps no secret


def retry_after(header: str | None) -> float | None:
    """Parse a Retry-After header (RFC 9110 10.2.3: seconds or a date) to seconds; None if invalid."""
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
    return max(seconds, 0.0) if seconds <= LONGEST_RETRY_AFTER else None
