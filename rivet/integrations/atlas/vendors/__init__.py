"""Base of the clients of other vendors' systems: connections, retries, pacing, errors."""

from __future__ import annotations

from rivet.integrations.atlas.vendors.errors import (
    BusyError,
    VendorAuthError,
    VendorConflictError,
    VendorError,
    VendorNotFoundError,
    VendorOutcomeUnknownError,
    VendorRateLimitError,
    VendorRefusedError,
    VendorUnavailableError,
)

__all__ = (
    "BusyError",
    "VendorAuthError",
    "VendorConflictError",
    "VendorError",
    "VendorNotFoundError",
    "VendorOutcomeUnknownError",
    "VendorRateLimitError",
    "VendorRefusedError",
    "VendorUnavailableError",
)
