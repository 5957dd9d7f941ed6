"""Typed client, sync and async, for the Atlas CMMS maintenance system.

    from rivet.integrations.atlas import AtlasClient, SyncAtlasClient

Names are imported at first use, so that ``import rivet.integrations.atlas`` costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rivet.integrations.atlas._search.expression import Filter, raw
    from rivet.integrations.atlas._search.fields import AssetF, F, LocationF, UserF
    from rivet.integrations.atlas._version import __version__
    from rivet.integrations.atlas.client import AsyncAtlasClient, AtlasClient, AtlasTokenCache, SyncAtlasClient
    from rivet.integrations.atlas.config import atlas_config
    from rivet.integrations.atlas.exceptions import (
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
    "__version__",
    "atlas_config",
    "raw",
)

_MODULES = {
    "__version__": "_version",
    "atlas_config": "config",
    "AtlasClient": "_client._async.client",
    "AsyncAtlasClient": "_client._async.client",
    "SyncAtlasClient": "_client._sync.client",
    "AtlasTokenCache": "_auth.token_cache",
    **dict.fromkeys(("F", "AssetF", "LocationF", "UserF"), "_search.fields"),
    **dict.fromkeys(("Filter", "raw"), "_search.expression"),
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
