"""Map httpx errors of requests without a response to exceptions."""

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
    """Return whether the request cannot have reached the server: no connection, or none was free."""
    return isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError))


def transport_error(error: httpx.HTTPError, context: dict[str, Any]) -> AtlasError:
    """Return the AtlasError for an httpx error."""
    kind = type(error).__name__
    details = {"cause": kind}
    if isinstance(error, httpx.PoolTimeout):
        return AtlasTimeoutError(
            "No connection of the pool became free: raise limits=, or send fewer requests at once.", details, **context
        )
    if isinstance(error, httpx.TimeoutException):
        return AtlasTimeoutError(f"The server did not answer in time ({kind}).", details, **context)
    if isinstance(error, httpx.ProxyError):
        return AtlasConnectionError(f"The proxy refused the request: {error}", details, **context)
    if isinstance(error, httpx.UnsupportedProtocol):
        return AtlasConfigError(f"The URL is invalid: {error}", details, **context)
    if isinstance(error, httpx.LocalProtocolError):
        # Its message may repeat a header, and that may be the token.
        return AtlasConfigError("The request cannot be written as HTTP: check headers=.", details, **context)
    if isinstance(error, httpx.ConnectError):
        advice = next((advice for words, advice in _PERMANENT.items() if words in str(error)), "is the server up?")
        return AtlasConnectionError(f"No connection to {_where(error)} ({advice}): {error}", details, **context)
    if isinstance(error, httpx.DecodingError):
        return AtlasAPIError(f"The response cannot be decoded: {error}", details, **context)
    return AtlasConnectionError(f"The connection broke ({kind}): {error}", details, **context)


_PERMANENT = {
    "CERTIFICATE_VERIFY_FAILED": "set SSL_CERT_FILE or verify= to your CA's certificates",
    "WRONG_VERSION_NUMBER": "it does not speak https; is http:// meant?",
}
"""Connection errors that a retry cannot fix, and what to do."""


def is_permanent(error: httpx.HTTPError) -> bool:
    """Return whether a retry cannot fix a connection error."""
    return any(words in str(error) for words in _PERMANENT)


def _where(error: httpx.HTTPError) -> str:
    """Return the origin of the request, if it is known."""
    try:
        url = error.request.url
    except RuntimeError:
        return "the server"
    return f"{url.scheme}://{url.netloc.decode('ascii')}"
