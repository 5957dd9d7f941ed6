"""Requests to endpoints that have no method: ``client.request``, through the same pipeline.

client.request("GET", "/license/state")  # with token, retries, pacing and errors
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._support.config_checks import FRAMING, climbs
from rivet.integrations.atlas._transport.endpoint_clients import AsyncApi, SyncApi
from rivet.integrations.atlas.exceptions import AtlasAPIError, AtlasConfigError, AtlasValidationError

METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")


class _AnyPath:
    """Substitute for a generated endpoint module, for a path that the caller gives."""

    @staticmethod
    def sync(*, client: SyncApi, limit: int, **request: Any) -> Any:
        with client.get_httpx_client().stream(**request) as response:
            return _read(response, _joined(response.iter_bytes(), limit))

    @staticmethod
    async def asyncio(*, client: AsyncApi, limit: int, **request: Any) -> Any:
        async with client.get_async_httpx_client().stream(**request) as response:
            return _read(response, _joined([chunk async for chunk in _until(response, limit)], limit))


async def _until(response: httpx.Response, limit: int) -> Any:
    size = 0
    async for chunk in response.aiter_bytes():
        yield chunk
        if (size := size + len(chunk)) > limit:
            break


def _joined(chunks: Iterable[bytes], limit: int) -> bytes:
    found = bytearray()
    for chunk in chunks:
        found += chunk
        if len(found) > limit:
            raise AtlasAPIError(f"The response is larger than {limit:,} bytes. Raise max_response_bytes.")
    return bytes(found)


def _read(response: httpx.Response, content: bytes) -> Any:
    """Parse a body: JSON if it is declared and valid, else a string or bytes; None if it is empty."""
    kind = response.headers.get("content-type", "")
    if not content:
        return None
    if "json" in kind:
        try:
            return json.loads(content)
        except (ValueError, RecursionError):
            return content.decode(errors="replace")
    return (
        content.decode(response.charset_encoding or "utf-8", errors="replace") if kind.startswith("text/") else content
    )


def any_request(
    method: Any, path: Any, params: Mapping[str, Any] | None, body: Any, headers: Mapping[str, str] | None, limit: int
) -> CallFlow[Any]:
    """Return the operation of client.request().

    Raises:
        AtlasValidationError: The method or path is invalid, or the content cannot be sent.
        AtlasConfigError: The path leads out of the base URL (``..``).
    """
    wrong = {}
    if not isinstance(method, str) or method.upper() not in METHODS:
        wrong["method"] = f"must be one of {', '.join(METHODS)}"
    if not isinstance(path, str) or not path.startswith("/") or path.startswith("//") or "?" in path or "#" in path:
        wrong["path"] = "must be a path such as /work-orders/7; pass a query in params="
    if isinstance(headers, Mapping) and (own := sorted(name for name in headers if str(name).lower() in FRAMING)):
        wrong["headers"] = f"cannot set {', '.join(own)}, which is derived from the request"
    if wrong:
        listed = "; ".join(f"{name} {problem}" for name, problem in wrong.items())
        raise AtlasValidationError(f"The request cannot be sent: {listed}.", field_errors=wrong)
    if climbs(path):
        raise AtlasConfigError("The path has . or .. between slashes, or a backslash; nothing was sent.")
    request: dict[str, Any] = {"method": method.upper(), "url": path, "params": params, "headers": headers}
    if isinstance(body, (bytes, bytearray)):
        request["content"] = bytes(body)
    elif body is not None:
        request["json"] = body
    try:
        httpx.Request(**{**request, "url": f"http://atlas{path}"})
    except (AttributeError, RecursionError, TypeError, ValueError, httpx.InvalidURL) as error:
        # Its message may contain the request's data.
        raise AtlasValidationError(
            f"The request cannot be sent: path, params, json or headers have an invalid value ({type(error).__name__})."
        ) from None
    return (yield endpoint(_AnyPath, limit=limit, **request))
