"""Errors of the clients of other vendors' systems.

AtlasError
└── VendorError
    ├── VendorAuthError            the vendor does not accept who we are, or refuses this to us
    ├── VendorRefusedError         the vendor refuses the input; see errors
    │   ├── VendorNotFoundError    it has no such record
    │   └── VendorConflictError    the record's state does not allow it
    ├── VendorRateLimitError       too many requests, even after waiting
    ├── VendorUnavailableError     no connection, no response, or a fault of the vendor; nothing was changed
    └── VendorOutcomeUnknownError  a write that may or may not have happened
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasError


class VendorError(AtlasError):
    """Base of the errors of clients for other vendors.

    Attributes:
        vendor: Whose system it is, for example ``MaintainX``.
        trace_id: The vendor's number for the failed request, for its support; None if it gave none.
        errors: The vendor's messages by field.

    Example:
        >>> try:
        ...     client.get_job(7)
        ... except VendorError as error:
        ...     print(error.vendor, error.status, error.trace_id)
    """

    def __init__(
        self,
        message: str,
        *,
        vendor: str = "",
        trace_id: str | None = None,
        errors: Mapping[str, str] | None = None,
        **context: Any,
    ) -> None:
        super().__init__(message, **context)
        self.vendor = vendor
        self.trace_id = trace_id
        self.errors = dict(errors or {})


class VendorAuthError(VendorError):
    """Credentials or token rejected, or permission denied by the vendor."""


class VendorRefusedError(VendorError):
    """Input rejected by the vendor."""


class VendorNotFoundError(VendorRefusedError):
    """Record not found at the vendor."""


class VendorConflictError(VendorRefusedError):
    """Request conflicts with the state of the vendor's record."""


class VendorRateLimitError(VendorError):
    """Too many requests for the vendor, in spite of waiting as it asked."""


class VendorUnavailableError(VendorError):
    """Vendor unreachable, or its server failed."""


class VendorOutcomeUnknownError(VendorError):
    """Outcome of a write is unknown: its response was lost. Check whether it happened before you repeat it."""


class BusyError(AtlasConfigError):
    """Another process syncs the same pair, or exports to the same tenant, right now."""
