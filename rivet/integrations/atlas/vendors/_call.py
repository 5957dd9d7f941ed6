"""Call to a vendor in progress."""

from __future__ import annotations

from dataclasses import dataclass, field

from rivet.integrations.atlas._httpx import httpx


@dataclass(slots=True)
class VendorCall:
    """Call to a vendor in progress.

    Attributes:
        request: The request; each attempt sends it, with the current credentials.
        path: Its path below the base URL, as errors show it.
        template: Its path with parameters, for traces; empty if no operation has it.
        sent: How often it was sent.
        response: The last response.
        most: Maximum size in bytes of a download, whose result is the file, or a response that redirects to it.
        content: The downloaded file.
    """

    request: httpx.Request = field(repr=False)
    path: str
    template: str
    sent: int = 0
    response: httpx.Response | None = None
    most: int | None = None
    content: bytes = field(default=b"", repr=False)
