"""Errors for requests that got no response."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas.exceptions import (
    AtlasAPIError,
    AtlasConfigError,
    AtlasConnectionError,
    AtlasError,
    AtlasTimeoutError,
)


def surely_not_processed(error: httpx.HTTPError) -> bool:
    """Whether the request did not reach the server: no connection, or none was free."""
    return isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError))


def transport_error(error: httpx.HTTPError, context: dict[str, Any]) -> AtlasError:
    """Our exception for one of httpx's."""
    kind = type(error).__name__
    details = {"cause": kind}
    if isinstance(error, httpx.PoolTimeout):
        return AtlasTimeoutError(
            "No connection of the pool became free: raise limits=, or do less at once.", details, **context
        )
    if isinstance(error, httpx.TimeoutException):
        return AtlasTimeoutError(f"The server did not answer in time ({kind}).", details, **context)
    if isinstance(error, httpx.ProxyError):
        return AtlasConnectionError(f"The proxy refuses: {error}", details, **context)
    if isinstance(error, httpx.UnsupportedProtocol):
        return AtlasConfigError(f"The address cannot be used: {error}", details, **context)
    if isinstance(error, httpx.LocalProtocolError):
        # Its text may repeat a header, and that may be the token.
        return AtlasConfigError("The request cannot be written as HTTP: check headers=.", details, **context)
    if isinstance(error, httpx.ConnectError):
        advice = next((advice for words, advice in _HOPELESS.items() if words in str(error)), "is the server up?")
        return AtlasConnectionError(f"No connection to {_where(error)} ({advice}): {error}", details, **context)
    if isinstance(error, httpx.DecodingError):
        return AtlasAPIError(f"The reply cannot be decoded: {error}", details, **context)
    return AtlasConnectionError(f"The connection broke ({kind}): {error}", details, **context)


_HOPELESS = {
    "CERTIFICATE_VERIFY_FAILED": "set SSL_CERT_FILE or verify= to your CA's certificates",
    "WRONG_VERSION_NUMBER": "it does not speak https; is http:// meant?",
}
"""What a second later will be no better, and what to do."""


def _is_hopeless(error: httpx.HTTPError) -> bool:
    return any(words in str(error) for words in _HOPELESS)


def _where(error: httpx.HTTPError) -> str:
    """The address that was tried, if the request is known."""
    try:
        url = error.request.url
    except RuntimeError:
        return "the server"
    return f"{url.scheme}://{url.netloc.decode('ascii')}"
