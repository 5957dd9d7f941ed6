"""Results together with the response they came in: ``client.with_raw_response``."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Generic, ParamSpec, TypeVar

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.last_response import last_response

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RawResponse(Generic[T]):
    """A reply and what was made of it.

    Attributes:
        status: The HTTP status of the last reply; None if none came (a health check of a server that is down).
        headers: Its headers.
        parsed: What the call gives.
    """

    status: int | None
    headers: httpx.Headers
    parsed: T = field(repr=False)


def _raw(replies: list[httpx.Response], parsed: T) -> RawResponse[T]:
    if not replies:
        return RawResponse(None, httpx.Headers(), parsed)
    return RawResponse(replies[0].status_code, replies[0].headers, parsed)


def async_raw(call: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """A call of an AtlasClient that gives its reply too."""

    async def raw(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        replies: list[httpx.Response] = []
        token = last_response.set(replies)
        try:
            return _raw(replies, await call(*args, **kwargs))
        finally:
            last_response.reset(token)

    return raw


def sync_raw(call: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """A call of a SyncAtlasClient that gives its reply too."""

    def raw(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        replies: list[httpx.Response] = []
        token = last_response.set(replies)
        try:
            return _raw(replies, call(*args, **kwargs))
        finally:
            last_response.reset(token)

    return raw
