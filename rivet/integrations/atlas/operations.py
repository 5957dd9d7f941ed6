"""What the calls do, each file imported when a call first needs it: a program pays for what it uses."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .importing import importing

if TYPE_CHECKING:
    from . import assets, atoms, bulk, downloads, files, health, raw_access, users, walks, work_orders

__all__ = (
    "assets",
    "atoms",
    "bulk",
    "downloads",
    "files",
    "health",
    "raw_access",
    "users",
    "walks",
    "work_orders",
)

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        load([name])
        return globals()[name]


NESTED = (
    "asset_mini", "category_mini", "custom_field_value", "custom_field_value_input", "customer_mini", "depreciation",
    "file", "file_mini", "file_type", "filter_field", "join_type", "location", "location_mini", "pageable", "part_mini",
    "preventive_maintenance_mini", "request_mini", "role_hibernate_lazy_initializer", "search_enum",
    "search_operation", "shift_configuration", "sort", "super_account_relation", "team_mini", "ui_configuration",
    "user_mini", "vendor_mini", "versioned_reference",
)  # fmt: skip
"""Models that a record's own model imports when it is first read or written."""


def load(names: Iterable[str]) -> None:
    """Import some of them."""
    with importing:
        for name in names:
            globals()[name] = importlib.import_module(f".{name}", __package__)
        for name in NESTED:
            importlib.import_module(f"atlas_api.models.{name}")


def are_loaded(names: Iterable[str]) -> bool:
    """Whether they are imported already."""
    return all(name in globals() for name in names)
