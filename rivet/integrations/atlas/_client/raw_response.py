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
    """Result of a call together with the HTTP response it came in.

    Attributes:
        status: HTTP status of the last response; None if none arrived (a health check of a server that is down).
        headers: Headers of the last response.
        parsed: Result of the call.
    """

    status: int | None
    headers: httpx.Headers = field(repr=False)
    parsed: T = field(repr=False)


def _raw(responses: list[httpx.Response], parsed: T) -> RawResponse[T]:
    if not responses:
        return RawResponse(None, httpx.Headers(), parsed)
    return RawResponse(responses[0].status_code, responses[0].headers, parsed)


def async_raw(call: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Wrap a method of AtlasClient so that it returns a RawResponse."""

    async def raw(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        responses: list[httpx.Response] = []
        token = last_response.set(responses)
        try:
            return _raw(responses, await call(*args, **kwargs))
        finally:
            last_response.reset(token)

    return raw


def sync_raw(call: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Wrap a method of SyncAtlasClient so that it returns a RawResponse."""

    def raw(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        responses: list[httpx.Response] = []
        token = last_response.set(responses)
        try:
            return _raw(responses, call(*args, **kwargs))
        finally:
            last_response.reset(token)

    return raw
