"""Tracing of API calls: a LangSmith run, if LANGSMITH_TRACING is "true", and a debug log line.

Both contain the same allow-list: the operation, the ids in its path, the fields of REQUEST_FIELDS and RESPONSE_FIELDS,
status, attempts and time; no other part of a body, no header and no error message. OpenTelemetry spans, one for each
request and not for each call, are in opentelemetry.py.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Mapping
from typing import Any, Protocol

from atlas_api.api import Operation

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._telemetry.outcome import error_class
from rivet.integrations.atlas.exceptions import AtlasError

VARIABLES = ("LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING_V2", "LANGSMITH_TRACING", "LANGCHAIN_TRACING")
"""Environment variables: the first that is not empty decides, as in langsmith itself; only "true" enables tracing."""

REQUEST_FIELDS = ("pageNum", "pageSize", "sortField", "direction", "status", "priority")
"""Traced fields of a request body: a search's page, and enum values."""

RESPONSE_FIELDS = ("id", "customId", "status", "priority", "totalElements", "totalPages", "numberOfElements")
"""Traced fields of a response: which record it is, or how many there are."""

MAX_VALUE_CHARACTERS = 40
"""Maximum characters of a traced string; the enum values and numbers of these fields are shorter."""

MAX_BODY_BYTES = 256 * 1024
"""Maximum bytes of a body that is parsed."""

logger = logging.getLogger("rivet.integrations.atlas")


class Span(Protocol):
    """Span of a call in progress."""

    def end(self, attempts: int, response: httpx.Response | None = None, error: BaseException | None = None) -> None:
        """End the span with the number of requests sent, and the response or the error."""


class _NoSpan:
    def end(self, attempts: int, response: httpx.Response | None = None, error: BaseException | None = None) -> None:
        """Do nothing."""


class _TracedSpan:
    def __init__(self, system: str, inputs: dict[str, Any], *, traced: bool) -> None:
        self._system, self._inputs = system, inputs
        self._started = clock.monotonic()
        self._run = None
        if traced:
            from rivet.integrations.atlas._telemetry.langsmith import start

            self._run = start(f"{system.lower()}.{inputs['operation']}", inputs)

    def end(self, attempts: int, response: httpx.Response | None = None, error: BaseException | None = None) -> None:
        try:
            self._end(attempts, response, error)
        except Exception as problem:  # noqa: BLE001 - tracing must never break a call
            logger.warning("Atlas: a call cannot be traced (%s)", type(problem).__name__)

    def _end(self, attempts: int, response: httpx.Response | None, error: BaseException | None) -> None:
        seconds = clock.monotonic() - self._started
        status = response.status_code if response is not None else None
        if isinstance(error, AtlasError):
            status = error.status
        failure = error_class(error)
        outputs: dict[str, Any] = {"attempts": attempts, "status": status, "latency_ms": round(seconds * 1000, 1)}
        if error is not None and failure is None:
            outputs["cancelled"] = True
        if response is not None:
            kind = response.headers.get("content-type", "")
            outputs["reply"] = allowed_fields(kind, _content(response), RESPONSE_FIELDS)
        if self._run is not None:
            self._run.end(outputs, failure)
        facts = {"system": self._system, **self._inputs, **outputs, "error": failure}
        extra = {f"atlas_{name}": value for name, value in facts.items()}
        outcome = f"{failure} ({status})" if failure else "cancelled" if "cancelled" in outputs else status
        logger.debug("%s: %s %s in %.3f s", self._system, self._inputs["operation"], outcome, seconds, extra=extra)


_NO_SPAN = _NoSpan()


def is_on() -> bool:
    """Return whether an enclosing langsmith tracing_context, or the environment, enables tracing."""
    helpers = sys.modules.get("langsmith.run_helpers")
    if helpers is not None:
        enabled = helpers.get_tracing_context()["enabled"]
        if enabled is not None:
            return enabled is True
        if helpers.get_current_run_tree() is not None:
            return True
    for name in VARIABLES:
        if value := os.environ.get(name):
            return value == "true"
    return False


def start(operation: Operation, path: str, request: httpx.Request, system: str = "Atlas") -> Span:
    """Start the span of a call, below the caller's current LangSmith run.

    Args:
        operation: The operation.
        path: The request's path below the base URL.
        request: The request.
        system: Name of the system that it goes to.

    Returns:
        The span; a no-op span if neither tracing nor debug logging is on.
    """
    try:
        traced = is_on()
        if not traced and not logger.isEnabledFor(logging.DEBUG):
            return _NO_SPAN
        return _TracedSpan(system, _inputs(operation, path, request), traced=traced)
    except Exception as problem:  # noqa: BLE001 - tracing must never break a call
        logger.warning("Atlas: a call cannot be traced (%s)", type(problem).__name__)
        return _NO_SPAN


def _inputs(operation: Operation, path: str, request: httpx.Request) -> dict[str, Any]:
    content = request.content if isinstance(request.stream, httpx.ByteStream) else b""
    return {
        # A path that the contract does not know is a free string of the caller.
        "operation": operation.id if operation.tag else "request",
        "method": operation.method,
        "ids": _ids(operation.path, path) if operation.tag else {},
        "body": allowed_fields(request.headers.get("content-type", ""), content, REQUEST_FIELDS),
    }


def _ids(template: str, path: str) -> dict[str, Any]:
    """Return the numeric path parameters of a request."""
    pairs = zip(template.split("/"), path.split("/"), strict=False)
    numbers = [(name, value) for name, value in pairs if name[:1] == "{" and _is_id(value)]
    return {name.strip("{}"): int(value) for name, value in numbers}


def _is_id(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) <= MAX_VALUE_CHARACTERS


def allowed_fields(kind: str, content: bytes, allowed: tuple[str, ...]) -> dict[str, Any]:
    """Return the allowed fields of a JSON object, if their values are short."""
    if "json" not in kind or not content or len(content) > MAX_BODY_BYTES:
        return {}
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(body, Mapping):
        return {}
    return {name: body[name] for name in allowed if name in body and _is_short(body[name])}


def _is_short(value: Any) -> bool:
    return isinstance(value, (bool, int, float)) or (isinstance(value, str) and len(value) <= MAX_VALUE_CHARACTERS)


def _content(response: httpx.Response) -> bytes:
    return response.content if response.is_stream_consumed else b""
