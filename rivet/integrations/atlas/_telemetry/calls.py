"""What becomes of each API call, for those who watch: a LangSmith run, if LANGSMITH_TRACING is "true", and a log line.

Both are made from the same few facts: the operation, the ids in its path, the fields of REQUEST_FIELDS and
REPLY_FIELDS, status, attempts and time. No other part of a body, no header and no message of an error goes there.
Spans of OpenTelemetry, which are for each request sent and not for each call, are in otel.py.
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

VARIABLES = ("LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING_V2", "LANGSMITH_TRACING", "LANGCHAIN_TRACING")
"""The first of these that is not empty decides, as in langsmith itself; only exactly "true" switches tracing on."""

REQUEST_FIELDS = ("pageNum", "pageSize", "sortField", "direction", "status", "priority")
"""Of a request's body, what is told: a search's page, and words of a fixed vocabulary."""

REPLY_FIELDS = ("id", "customId", "status", "priority", "totalElements", "totalPages", "numberOfElements")
"""Of a reply, what is told: which record it is, or how many there are."""

LONGEST_VALUE = 40
"""Characters of a text that is told; the words and numbers of these fields are shorter."""

LONGEST_BODY = 256 * 1024
"""Bytes of a body that is looked into."""

logger = logging.getLogger("rivet.integrations.atlas")


class Span(Protocol):
    """A call under way."""

    def end(
        self, attempts: int, status: int | None, error: str | None = None, reply: httpx.Response | None = None
    ) -> None:
        """End it with what came of it: how often it was sent, the HTTP status, the error's class, the reply."""


class _NoSpan:
    def end(
        self, attempts: int, status: int | None, error: str | None = None, reply: httpx.Response | None = None
    ) -> None:
        """Nobody watches."""


class _Watched:
    def __init__(self, inputs: dict[str, Any], *, traced: bool) -> None:
        self._inputs = inputs
        self._started = clock.monotonic()
        self._run = None
        if traced:
            from rivet.integrations.atlas._telemetry.langsmith import start

            self._run = start(f"atlas.{inputs['operation']}", inputs)

    def end(
        self, attempts: int, status: int | None, error: str | None = None, reply: httpx.Response | None = None
    ) -> None:
        try:
            self._end(attempts, status, error, reply)
        except Exception as problem:  # noqa: BLE001 - watching must never break a call
            logger.warning("Atlas: a call cannot be traced (%s)", type(problem).__name__)

    def _end(self, attempts: int, status: int | None, error: str | None, reply: httpx.Response | None) -> None:
        seconds = clock.monotonic() - self._started
        told: dict[str, Any] = {"attempts": attempts, "status": status, "latency_ms": round(seconds * 1000, 1)}
        if reply is not None:
            told["reply"] = fields(reply.headers.get("content-type", ""), _content(reply), REPLY_FIELDS)
        if self._run is not None:
            self._run.end(told, error)
        extra = {f"atlas_{name}": value for name, value in {**self._inputs, **told, "error": error}.items()}
        outcome = f"{error} ({status})" if error else status
        logger.debug("Atlas: %s %s in %.3f s", self._inputs["operation"], outcome, seconds, extra=extra)


_NO_SPAN = _NoSpan()


def is_on() -> bool:
    """Whether an enclosing langsmith tracing_context, or the environment, asks for LangSmith runs."""
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


def start(operation: Operation, path: str, request: httpx.Request) -> Span:
    """Begin to watch a call, below the caller's current LangSmith run.

    Args:
        operation: The operation.
        path: The request's path below the base URL.
        request: The request.

    Returns:
        The span, or something that does nothing if nobody watches.
    """
    try:
        traced = is_on()
        if not traced and not logger.isEnabledFor(logging.DEBUG):
            return _NO_SPAN
        return _Watched(_inputs(operation, path, request), traced=traced)
    except Exception as problem:  # noqa: BLE001 - watching must never break a call
        logger.warning("Atlas: a call cannot be traced (%s)", type(problem).__name__)
        return _NO_SPAN


def _inputs(operation: Operation, path: str, request: httpx.Request) -> dict[str, Any]:
    content = request.content if isinstance(request.stream, httpx.ByteStream) else b""
    return {
        # A path that the contract does not know is the caller's own text.
        "operation": operation.id if operation.tag else "request",
        "method": operation.method,
        "ids": _ids(operation.path, path) if operation.tag else {},
        "body": fields(request.headers.get("content-type", ""), content, REQUEST_FIELDS),
    }


def _ids(template: str, path: str) -> dict[str, Any]:
    """The numbers that stand in the path for the parameters of its template."""
    pairs = zip(template.split("/"), path.split("/"), strict=False)
    numbers = [(name, value) for name, value in pairs if name[:1] == "{" and _is_id(value)]
    return {name.strip("{}"): int(value) for name, value in numbers}


def _is_id(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) <= LONGEST_VALUE


def fields(kind: str, content: bytes, wanted: tuple[str, ...]) -> dict[str, Any]:
    """Those of the wanted fields that a JSON object has, if their values are short."""
    if "json" not in kind or not content or len(content) > LONGEST_BODY:
        return {}
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(body, Mapping):
        return {}
    return {name: body[name] for name in wanted if name in body and _is_short(body[name])}


def _is_short(value: Any) -> bool:
    return isinstance(value, (bool, int, float)) or (isinstance(value, str) and len(value) <= LONGEST_VALUE)


def _content(reply: httpx.Response) -> bytes:
    return reply.content if reply.is_stream_consumed else b""
