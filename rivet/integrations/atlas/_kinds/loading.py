"""Import the modules that calls on a kind of record need: once, and under the lock for lazy imports."""

from __future__ import annotations

from rivet.integrations.atlas._kinds import kind_of
from rivet.integrations.atlas._kinds.kind import model_named
from rivet.integrations.atlas._support.import_lock import importing


def load(accessor: str) -> None:
    """Import a kind's data, model and endpoints."""
    with importing:
        kind = kind_of(accessor)
        calls = [kind.get, kind.search, kind.list, kind.delete, *kind.within.values()]
        calls += [payload.call for payload in (kind.create, kind.patch) if payload is not None]
        calls += [action.call for action in kind.actions.values()]
        if kind.bulk_import is not None:
            calls.append(kind.bulk_import.call)
            _ = model_named(kind.bulk_import.call.body)
        for call in calls:
            if call is not None:
                _ = call.module
        _ = kind.model
    _loaded.add(accessor)


def is_loaded(accessor: str) -> bool:
    """Return whether the modules of a kind are imported already."""
    return accessor in _loaded


_loaded: set[str] = set()
