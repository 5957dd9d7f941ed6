"""OpenTelemetry: a span and a duration metric for each request, if ATLAS_OTEL is "true" (extra ``otel``).

Names and attributes are those of the semantic conventions for HTTP clients (stable since 1.23.0,
https://opentelemetry.io/docs/specs/semconv/http/). Each attempt has its own span, below the caller's current one, and
propagates the trace to the server. The program configures the exporters; without one spans and metrics are dropped.
"""

from __future__ import annotations

import logging
import os
from functools import cache
from types import TracebackType
from typing import Any, NamedTuple, Protocol, Self

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._telemetry.outcome import error_class
from rivet.integrations.atlas._version import __version__

SCOPE = "rivet.integrations.atlas"
BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
"""Bucket boundaries in seconds, as the conventions advise for ``http.client.request.duration``."""

_PORTS = {"http": 80, "https": 443}
logger = logging.getLogger(SCOPE)


class RequestSpan(Protocol):
    """Span of a request in progress; it ends with the block."""

    def __enter__(self) -> Self:
        """Return the span, which has started already."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """End the span with its response, or the error that the block raises."""

    def record_response(self, response: httpx.Response) -> None:
        """Record the response that the request got."""


class _Nothing:
    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Do nothing."""

    def record_response(self, response: httpx.Response) -> None:
        """Do nothing."""


_NOTHING = _Nothing()


class _Api(NamedTuple):
    trace: Any
    inject: Any
    tracer: Any
    duration: Any


@cache
def _api() -> _Api | None:
    try:
        from opentelemetry import metrics, propagate, trace
    except ImportError:
        logger.warning("ATLAS_OTEL is on, but OpenTelemetry is not installed: pip install 'rivet-atlas[otel]'")
        return None
    duration = metrics.get_meter(SCOPE, __version__).create_histogram(
        "http.client.request.duration",
        unit="s",
        description="Duration of HTTP client requests.",
        explicit_bucket_boundaries_advisory=BUCKETS,
    )
    return _Api(trace, propagate.inject, trace.get_tracer(SCOPE, __version__), duration)


class _Span:
    def __init__(self, api: _Api, request: httpx.Request, template: str, resent: int, *, propagate: bool) -> None:
        url, method = request.url, request.method
        self._api = api
        self._common: dict[str, Any] = {
            "http.request.method": method,
            "server.address": url.host,
            "server.port": url.port or _PORTS.get(url.scheme, 0),
        }
        attributes: dict[str, Any] = {
            **self._common,
            "url.full": _redacted_url(url, template),
            "user_agent.original": request.headers.get("user-agent", ""),
        }
        if template:
            attributes["url.template"] = template
        if resent:
            attributes["http.request.resend_count"] = resent
        name = f"{method} {template}" if template else method
        self._span = api.tracer.start_span(name, kind=api.trace.SpanKind.CLIENT, attributes=attributes)
        if propagate:
            api.inject(request.headers, context=api.trace.set_span_in_context(self._span))
        self._started = clock.monotonic()
        self._response: httpx.Response | None = None

    def __enter__(self) -> Self:
        return self

    def record_response(self, response: httpx.Response) -> None:
        self._response = response

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            self._end(error_class(error))
        except Exception as problem:  # noqa: BLE001 - tracing must never break a call
            logger.debug("The OpenTelemetry span could not be ended: %s", type(problem).__name__)

    def _end(self, error: str | None) -> None:
        result: dict[str, Any] = {}
        if (response := self._response) is not None:
            result["http.response.status_code"] = status = response.status_code
            # Only what the connection says: a transport of the user's need not say it.
            if isinstance(version := response.extensions.get("http_version"), bytes):
                result["network.protocol.version"] = version.decode("ascii", "replace").removeprefix("HTTP/")
            if status >= 400:  # RFC 9110 15: the classes of failures
                error = str(status)
        if error is not None:
            result["error.type"] = error
            self._span.set_status(self._api.trace.StatusCode.ERROR)
        self._span.set_attributes(result)
        context = self._api.trace.set_span_in_context(self._span)
        self._span.end()
        self._api.duration.record(clock.monotonic() - self._started, {**self._common, **result}, context=context)


def _redacted_url(url: httpx.URL, template: str) -> str:
    """Return the URL with numeric path parameters, and with template names for all others."""
    names = template.split("/")[1:] if template else []
    segments = url.path.split("/")
    first = len(segments) - len(names)
    shown = [
        name if name[:1] == "{" and not (segment.isascii() and segment.isdigit()) else segment
        for name, segment in zip(names, segments[first:], strict=True)
    ]
    path = "/".join([*segments[:first], *shown]) if names else "/"
    return f"{url.scheme}://{url.netloc.decode('ascii')}{path}"


def start(request: httpx.Request, template: str, resent: int, *, propagate: bool = True) -> RequestSpan:
    """Start a span for a request, and put the trace context into its headers.

    Args:
        request: The request.
        template: Its path with parameters, such as ``/work-orders/{id}``; empty if the contract does not know it.
        resent: How often it was sent before.
        propagate: Whether to send the trace context: not to the storage of files, which is a third party.

    Returns:
        The span, for a ``with`` block; a no-op span if ATLAS_OTEL is not "true".
    """
    if os.environ.get("ATLAS_OTEL") != "true" or (api := _api()) is None:
        return _NOTHING
    try:
        return _Span(api, request, template, resent, propagate=propagate)
    except Exception as problem:  # noqa: BLE001 - tracing must never break a call
        logger.debug("The OpenTelemetry span could not be started: %s", type(problem).__name__)
        return _NOTHING
