"""LangSmith runs. This module, and langsmith with it, is imported only when tracing is on.

langsmith's client sends in its own thread from a bounded queue, so a call never waits for it: the only cost in a call
is creating the run (measured in docs/tracing.md). Errors here are logged and never break a call.
"""

from __future__ import annotations

import importlib
import logging
from typing import Any

logger = logging.getLogger("rivet.integrations.atlas")
_warned = False


class Run:
    """LangSmith run in progress."""

    def __init__(self, run: Any) -> None:
        self._run = run

    def end(self, outputs: dict[str, Any], error: str | None) -> None:
        """End the run."""
        try:
            self._run.end(outputs=outputs, error=error)
            self._run.patch()
        except Exception as problem:  # noqa: BLE001 - tracing must never break a call
            logger.debug("The LangSmith run could not be ended: %s", type(problem).__name__)


def start(name: str, inputs: dict[str, Any]) -> Run | None:
    """Start a run below the caller's current one; None if that is not possible."""
    try:
        return Run(_begin(name, inputs))
    except Exception as problem:  # noqa: BLE001 - tracing must never break a call
        _warn(problem)
        return None


def _begin(name: str, inputs: dict[str, Any]) -> Any:
    helpers = importlib.import_module("langsmith.run_helpers")
    trees = importlib.import_module("langsmith.run_trees")
    values: dict[str, Any] = {
        "name": name,
        "run_type": "tool",
        "inputs": inputs,
        "extra": {"metadata": {"operation": inputs["operation"]}},
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
