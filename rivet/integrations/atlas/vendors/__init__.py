"""What the clients of other vendors' systems share: connections, retries, pacing, errors."""

from __future__ import annotations

from .errors import (
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
