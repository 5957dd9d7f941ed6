"""Typed client, sync and async, for the Atlas CMMS maintenance system.

    from rivet.integrations.atlas import AtlasClient, SyncAtlasClient

Names are imported at first use, so that ``import rivet.integrations.atlas`` costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import AsyncAtlasClient, AtlasClient, AtlasTokenCache, SyncAtlasClient
    from .config import atlas_config
    from .exceptions import (
        AtlasAPIError,
        AtlasAuthError,
        AtlasConfigError,
        AtlasConflictError,
        AtlasConnectionError,
        AtlasError,
        AtlasLicenseError,
        AtlasNotFoundError,
        AtlasOutcomeUnknownError,
        AtlasPermissionError,
        AtlasRateLimitError,
        AtlasTimeoutError,
        AtlasUnsupportedError,
        AtlasValidationError,
    )
    from .filter_fields import AssetF, F, LocationF, UserF
    from .filters import Filter, raw

__all__ = (
    "AssetF",
    "AsyncAtlasClient",
    "AtlasAPIError",
    "AtlasAuthError",
    "AtlasClient",
    "AtlasConfigError",
    "AtlasConflictError",
    "AtlasConnectionError",
    "AtlasError",
    "AtlasLicenseError",
    "AtlasNotFoundError",
    "AtlasOutcomeUnknownError",
    "AtlasPermissionError",
    "AtlasRateLimitError",
    "AtlasTimeoutError",
    "AtlasTokenCache",
    "AtlasUnsupportedError",
    "AtlasValidationError",
    "F",
    "Filter",
    "LocationF",
    "SyncAtlasClient",
    "UserF",
    "atlas_config",
    "raw",
)

_MODULES = {
    "atlas_config": "config",
    "AtlasClient": "async_client",
    "AsyncAtlasClient": "async_client",
    "SyncAtlasClient": "sync_client",
    "AtlasTokenCache": "tokens",
    **dict.fromkeys(("F", "AssetF", "LocationF", "UserF"), "filter_fields"),
    **dict.fromkeys(("Filter", "raw"), "filters"),
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = "exceptions" if name.endswith("Error") else _MODULES[name]
    value = getattr(importlib.import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
