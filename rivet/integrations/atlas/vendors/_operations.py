"""Operations of a vendor's API, which name its calls in traces."""

from __future__ import annotations

from atlas_api.api import Operation

from rivet.integrations.atlas._pipeline.routing import Operations

IDEMPOTENT_METHODS = ("GET", "PUT", "PATCH", "DELETE")
"""Methods that are sent again when their response is lost: a second request changes nothing."""


def vendor_operations(tag: str, *rows: tuple[str, str, str]) -> Operations:
    """Return the operations of a vendor.

    Args:
        tag: Name of the API.
        *rows: Name, method and path of each; what varies in a path is in braces.
    """
    return Operations(
        Operation(id, tag, method, path, secured=True, repeatable=method in IDEMPOTENT_METHODS)
        for id, method, path in rows
    )
