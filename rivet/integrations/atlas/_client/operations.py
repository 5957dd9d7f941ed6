"""Lazy imports of the operations behind the clients' methods: each module is imported when a call first needs it."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from rivet.integrations.atlas._support.import_lock import importing

if TYPE_CHECKING:
    from rivet.integrations.atlas._client import bulk, imports
    from rivet.integrations.atlas._operations import (
        assets,
        custom_fields,
        custom_request,
        files,
        health,
        knowledge_atoms,
        listings,
        part_use,
        read_ahead,
        records,
        users,
        work_orders,
    )
    from rivet.integrations.atlas._transport import downloads

__all__ = (
    "assets",
    "bulk",
    "custom_fields",
    "custom_request",
    "downloads",
    "files",
    "health",
    "imports",
    "knowledge_atoms",
    "listings",
    "part_use",
    "read_ahead",
    "records",
    "users",
    "work_orders",
)

_ROOMS = {"bulk": "_client", "downloads": "_transport", "imports": "_client"}
"""Rooms of those that are not in _operations."""

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        load([name])
        return globals()[name]


NESTED = (
    "asset_mini", "category_mini", "custom_field_value", "custom_field_value_input", "customer_mini", "depreciation",
    "file", "file_mini", "file_type", "filter_field", "join_type", "location", "location_mini", "pageable", "part_mini",
    "permission", "preventive_maintenance_mini", "request_mini", "role", "role_hibernate_lazy_initializer", "role_type",
    "search_enum",
    "search_operation", "shift_configuration", "sort", "super_account_relation", "team_mini", "ui_configuration",
    "user_mini", "vendor_mini", "versioned_reference",
)  # fmt: skip
"""Models that a record's own model imports when it is first read or written."""


def load(names: Iterable[str]) -> None:
    """Import some of the modules, and the models that they need."""
    with importing:
        for name in names:
            room = _ROOMS.get(name, "_operations")
            globals()[name] = importlib.import_module(f"rivet.integrations.atlas.{room}.{name}")
        for name in NESTED:
            importlib.import_module(f"atlas_api.models.{name}")


def are_loaded(names: Iterable[str]) -> bool:
    """Return whether all of these modules are imported already."""
    return all(name in globals() for name in names)


_ready_kinds: set[str] = set()


def load_kind(accessor: str) -> None:
    """Import the modules that calls on one kind of record need."""
    from rivet.integrations.atlas._kinds import loading

    load(["records"])
    loading.load(accessor)
    _ready_kinds.add(accessor)


def is_ready_for(accessor: str) -> bool:
    """Return whether the modules for this kind of record are imported already."""
    return accessor in _ready_kinds
