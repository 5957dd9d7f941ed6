"""What the calls do, each file imported when a call first needs it: a program pays for what it uses."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

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
        return importlib.import_module(f".{name}", __package__)
