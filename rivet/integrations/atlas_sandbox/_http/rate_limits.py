"""Rate limits of the server: token buckets for each user, and for each address without a token.

A bucket refills continuously. A request over the limit gets 429 without a Retry-After (``ratelimit.user``). A request
with an invalid token is refused before it is counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from rivet.integrations.atlas_sandbox._http.error_responses import Refusal
from rivet.integrations.atlas_sandbox._records.clock import Clock


class Limit(NamedTuple):
    """Rate limit: a number of requests per number of seconds."""

    requests: int
    seconds: float

    @classmethod
    def parse(cls, text: str) -> Limit:
        """``100/60``: 100 requests in 60 seconds.

        Raises:
            ValueError: It has another form, or a number is not above 0.
        """
        requests, slash, seconds = text.partition("/")
        try:
            limit = cls(int(requests), float(seconds))
        except ValueError:
            slash = ""
        if not slash or limit.requests < 1 or not 0 < limit.seconds < float("inf"):
            raise ValueError(f"{text!r} is not a limit; write REQUESTS/SECONDS, such as 100/60")
        return limit


USER_LIMITS = (Limit(100, 60.0), Limit(1000, 3600.0))
ADDRESS_LIMITS = (Limit(20, 60.0), Limit(80, 3600.0))


class TooManyRequests(Refusal):
    def __init__(self) -> None:
        super().__init__(429, "Too many requests. Please try again later.")

    @property
    def body(self) -> dict[str, Any]:
        return {"error": "Rate limit exceeded", "message": self.message}


@dataclass(slots=True)
class _Bucket:
    """Token counts of each limit at a moment."""

    tokens: list[float]
    at: int


class RateLimits:
    """Counts requests.

    Args:
        user: Limits for each user.
        address: Limits for each address without a token.
        clock: What time it is.
    """

    def __init__(self, user: Sequence[Limit], address: Sequence[Limit], clock: Clock) -> None:
        self._limits = {"user": tuple(user), "address": tuple(address)}
        self._clock = clock
        self._buckets: dict[tuple[str, str | int], _Bucket] = {}

    def count(self, user: int | None, address: str) -> None:
        """Consume a token.

        Args:
            user: The user; None for a request without a token.
            address: The client's address.

        Raises:
            TooManyRequests: No token is left.
        """
        kind, name = ("address", address) if user is None else ("user", user)
        limits, now = self._limits[kind], self._clock.now()
        bucket = self._buckets.setdefault((kind, name), _Bucket([float(limit.requests) for limit in limits], now))
        elapsed, bucket.at = max(now - bucket.at, 0) / 1000, now
        bucket.tokens = [
            min(limit.requests, tokens + elapsed * limit.requests / limit.seconds)
            for limit, tokens in zip(limits, bucket.tokens, strict=True)
        ]
        if any(tokens < 1 for tokens in bucket.tokens):
            raise TooManyRequests
        bucket.tokens = [tokens - 1 for tokens in bucket.tokens]

    def reset(self) -> None:
        """Refill all buckets."""
        self._buckets.clear()
