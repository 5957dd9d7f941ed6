# Made from atlas/vendors/_async/downloads.py by scripts/unasync.py (make regenerate). Do not edit.
"""Download of a file from the storage that a vendor names: another server, which gets no credentials."""

from __future__ import annotations

from contextlib import closing

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._telemetry import opentelemetry
from rivet.integrations.atlas.vendors._unlogged_url import UnloggedUrl
from rivet.integrations.atlas.vendors.errors import VendorError, VendorRefusedError


def sync_downloaded(vendor: str, base_url: str, url: str, most: int, http: httpx.Client) -> bytes:
    """Return the content of a file.

    Args:
        vendor: Name of the vendor.
        base_url: Address of the API: only a local one has a storage without TLS.
        url: Address of the file.
        most: Maximum size in bytes.
        http: The client of the API.

    Raises:
        VendorError: The file cannot be downloaded, or is larger.
    """
    try:
        address = httpx.URL(url)
    except (TypeError, httpx.InvalidURL):
        raise VendorError(f"{vendor} names a file without an address.", vendor=vendor) from None
    if address.scheme != "https" and (address.scheme, address.host) != ("http", httpx.URL(base_url).host):
        raise VendorError(f"{vendor} names a file at an address without https.", vendor=vendor)
    try:
        request = http.build_request("GET", address)
        request.url = UnloggedUrl(address)
        with opentelemetry.start(request, "", 0, propagate=False) as span:
            with closing(http.send(request, stream=True, follow_redirects=False)) as response:
                span.record_response(response)
                if response.status_code != httpx.codes.OK:
                    message = f"{vendor}'s storage does not give the file ({response.status_code})."
                    raise VendorRefusedError(message, vendor=vendor, status=response.status_code)
                return sync_content(response, most, vendor)
    except httpx.HTTPError as error:
        message = f"{vendor}'s storage does not give the file ({type(error).__name__})."
        raise VendorError(message, vendor=vendor, status=502) from None  # its address is a secret


def sync_content(response: httpx.Response, most: int, vendor: str) -> bytes:
    """Return the content of a response that is read in pieces.

    Raises:
        VendorRefusedError: It is larger than `most` bytes; no more than that is read.
    """
    content = bytearray()
    for chunk in response.iter_bytes():
        content += chunk
        if len(content) > most:
            raise VendorRefusedError(f"The file is larger than {most:,} bytes.", vendor=vendor, status=413)
    return bytes(content)
