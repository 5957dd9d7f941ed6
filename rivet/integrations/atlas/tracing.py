"""One LangSmith run for each request of an operation, if LANGSMITH_TRACING is "true": name, attempts, status, time.

No body, no header, no message of an error goes there. langsmith is imported only when tracing is on; its client
sends in a thread of its own, so a call does not wait for it.
"""

from __future__ import annotations

import importlib
import logging
import os
import sys
from typing import Any, Protocol

VARIABLES = ("LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING_V2", "LANGSMITH_TRACING", "LANGCHAIN_TRACING")
"""The first of these that is not empty decides, as in langsmith itself; only exactly "true" switches tracing on."""

logger = logging.getLogger("rivet.integrations.atlas")
_warned = False


class Span(Protocol):
    """A run under way."""

    def end(self, attempts: int, status: int | None, error: str | None = None) -> None:
        """End the run with what came of it: how often it was sent, the HTTP status, the error's class."""


class _NoSpan:
    def end(self, attempts: int, status: int | None, error: str | None = None) -> None:
        """Nothing was started."""


class _Run:
    def __init__(self, run: Any) -> None:
        self._run = run

    def end(self, attempts: int, status: int | None, error: str | None = None) -> None:
        try:
            self._run.end(outputs={"attempts": attempts, "status": status}, error=error)
            self._run.patch()
        except Exception as problem:  # noqa: BLE001 - tracing must never break a call
            logger.debug("The LangSmith run could not be ended: %s", type(problem).__name__)


_NO_SPAN = _NoSpan()


def is_on() -> bool:
    """Whether the environment, or an enclosing langsmith tracing_context, switches tracing on."""
    for name in VARIABLES:
        if value := os.environ.get(name):
            if value == "true":
                return True
            break
    utils = sys.modules.get("langsmith.utils")
    return bool(utils and utils.tracing_is_enabled() is True)


def start(operation: str) -> Span:
    """Start a run below the caller's current one.

    Args:
        operation: The operation's id, for example ``get_work_order``.

    Returns:
        The run, or something that does nothing if tracing is off.
    """
    if not is_on():
        return _NO_SPAN
    try:
        return _Run(_begin(f"atlas.{operation}", operation))
    except Exception as problem:  # noqa: BLE001 - tracing must never break a call
        _warn(problem)
        return _NO_SPAN


def _begin(name: str, operation: str) -> Any:
    helpers = importlib.import_module("langsmith.run_helpers")
    trees = importlib.import_module("langsmith.run_trees")
    values: dict[str, Any] = {
        "name": name,
        "run_type": "tool",
        "inputs": {"operation": operation},
        "extra": {"metadata": {"operation": operation}},
    }
    parent = helpers.get_current_run_tree()
    if parent is not None:
        run = parent.create_child(**values)
    else:
        context = helpers.get_tracing_context()
        chosen = {key: context[key] for key in ("client", "project_name") if context.get(key)}
        run = trees.RunTree(**values, **chosen)
    run.post()
    return run


def _warn(problem: Exception) -> None:
    global _warned
    if not _warned:
        _warned = True
        hint = " Install rivet-atlas[langsmith]." if isinstance(problem, ImportError) else ""
        logger.warning("LANGSMITH_TRACING is on, but no run can be started (%s).%s", type(problem).__name__, hint)
