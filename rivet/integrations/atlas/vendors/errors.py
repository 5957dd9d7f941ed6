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
    """Base of what the clients of other vendors raise.

    Attributes:
        vendor: Whose system it is, for example ``MaintainX``.
        trace_id: The vendor's number for the failed request, for its support; None if it gave none.
        errors: What the vendor says about each field.

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
    """The credentials or the token were refused, or do not allow this."""


class VendorRefusedError(VendorError):
    """The vendor refuses the input."""


class VendorNotFoundError(VendorRefusedError):
    """The vendor has no such record."""


class VendorConflictError(VendorRefusedError):
    """The state of the vendor's record does not allow it."""


class VendorRateLimitError(VendorError):
    """The vendor limits requests, and the waiting that it asked for was not enough."""


class VendorUnavailableError(VendorError):
    """The vendor cannot be reached or has a fault."""


class VendorOutcomeUnknownError(VendorError):
    """A write was sent, and its response is lost: look whether it happened before you repeat it."""


class BusyError(AtlasConfigError):
    """Another process syncs the same pair, or exports to the same tenant, right now."""
