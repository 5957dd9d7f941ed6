"""Connection options: proxy, TLS verification and pool limits of the underlying httpx transports.

httpx drops proxies, certificates and limits as soon as it is given a transport. Since a client talks to one origin
only, its route is known from the start: one transport, through the proxy that the environment names for it or not.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import ssl
import urllib.request
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import NoReturn
from urllib.parse import urlsplit

from atlas_api.secret import secret

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._support.defaults import MAX_CONNECTIONS
from rivet.integrations.atlas.exceptions import AtlasConfigError

_CODEC = "encodings.idna"
"""Codec that the first host name lookup imports."""
_IMPORTED_BY_THE_FIRST_CONNECTION = ("httpcore._backends.anyio", "anyio._backends._asyncio")
"""Modules that httpcore and anyio import in the event loop; a missing one is left to them."""


@dataclass(frozen=True, slots=True)
class ConnectionOptions:
    """Options for connecting to the server.

    Attributes:
        proxy: URL of a proxy; None uses HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY of the environment.
        verify: False, a CA file's path or an SSL context; True uses SSL_CERT_FILE and SSL_CERT_DIR of the
            environment, else the default CAs.
        limits: Size of the connection pool; `MAX_CONNECTIONS` by default.
        http_transport: A transport to use instead: sync for a SyncAtlasClient, async for an AtlasClient.
    """

    proxy: str | httpx.Proxy | None = field(default=None, repr=False)
    verify: bool | str | ssl.SSLContext = True
    limits: httpx.Limits | None = None
    http_transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "proxy", secret(self.proxy))

    def __reduce__(self) -> NoReturn:
        raise TypeError("Connections cannot be pickled: make a client in each process.")

    def sync_transport(self, base_url: str) -> Callable[[], httpx.BaseTransport]:
        """Return a factory of the transport of a SyncAtlasClient, whose creation is slow and deferred.

        Raises:
            AtlasConfigError: An option cannot be used.
        """
        if self.http_transport is not None:
            if not isinstance(self.http_transport, httpx.BaseTransport):
                raise AtlasConfigError("http_transport= of a SyncAtlasClient must be an httpx.BaseTransport.")
            given = self.http_transport
            return lambda: given
        verify, limits, proxy = self._verify(base_url), self._limits(), self._route(base_url)

        def make() -> httpx.BaseTransport:
            from rivet.integrations.atlas._transport.httpcore_transport import PoolTransport

            _preload(_CODEC)
            return PoolTransport(verify, limits, proxy)

        return make

    def async_transport(self, base_url: str) -> Callable[[], httpx.AsyncBaseTransport]:
        """Return a factory of the transport of an AtlasClient; raises like sync_transport()."""
        if self.http_transport is not None:
            if not isinstance(self.http_transport, httpx.AsyncBaseTransport):
                raise AtlasConfigError("http_transport= of an AtlasClient must be an httpx.AsyncBaseTransport.")
            given = self.http_transport
            return lambda: given
        verify, limits, proxy = self._verify(base_url), self._limits(), self._route(base_url)

        def make() -> httpx.AsyncBaseTransport:
            from rivet.integrations.atlas._transport.httpcore_transport import AsyncPoolTransport

            _preload(_CODEC, *_IMPORTED_BY_THE_FIRST_CONNECTION)
            return AsyncPoolTransport(verify, limits, proxy)

        return make

    def for_websocket(self, base_url: str) -> tuple[ssl.SSLContext | None, str | None] | None:
        """Return the TLS context and the proxy of a websocket; None if the user's own transport must carry it all."""
        if self.http_transport is not None:
            return None
        verify, proxy = self._verify(base_url), self._route(base_url)
        route = None
        if proxy is not None:
            user, password = (part.decode() for part in proxy.raw_auth) if proxy.raw_auth else (None, None)
            route = str(proxy.url.copy_with(username=user, password=password))
        if urlsplit(base_url).scheme == "http":
            return None, route
        return verify if isinstance(verify, ssl.SSLContext) else httpx.create_ssl_context(verify=verify), route

    def _limits(self) -> httpx.Limits:
        return self.limits or httpx.Limits(
            max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_CONNECTIONS, keepalive_expiry=5.0
        )

    def _verify(self, base_url: str) -> bool | ssl.SSLContext:
        if urlsplit(base_url).scheme == "http":
            return False  # nothing to verify, and loading the CAs is as slow as ten calls
        trust = self._trust()
        if trust is False or (isinstance(trust, ssl.SSLContext) and trust.verify_mode is ssl.CERT_NONE):
            warnings.warn(
                f"TLS verification is off: anyone before {urlsplit(base_url).hostname} can read the password. "
                "For a server with a private CA pass verify= the path of its CA file.",
                stacklevel=2,
            )
        return trust

    def _trust(self) -> bool | ssl.SSLContext:
        if not isinstance(self.verify, (bool, str, ssl.SSLContext)):
            raise AtlasConfigError("verify= must be True, False, the path of a CA file, or an ssl.SSLContext.")
        if self.verify is True:
            return _default_context(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
        if not isinstance(self.verify, str):
            return self.verify
        try:
            return ssl.create_default_context(cafile=self.verify)
        except (OSError, ssl.SSLError) as error:
            raise AtlasConfigError(f"verify= names no usable CA file: {self.verify}") from error

    def _route(self, base_url: str) -> httpx.Proxy | None:
        if self.proxy is not None:
            return _proxy(self.proxy, "proxy=", self._proxy_context())
        parts = urlsplit(base_url)
        listed = os.environ.get("no_proxy", os.environ.get("NO_PROXY", "")).split(",")
        unproxied = parts.hostname in [entry.strip(" []").lower() for entry in listed]
        if unproxied or urllib.request.proxy_bypass(parts.netloc.rpartition("@")[2]):
            return None
        found = _proxy_of_the_environment(parts.scheme)
        return _proxy(found, "The proxy of the environment", self._proxy_context()) if found else None

    def _proxy_context(self) -> ssl.SSLContext | None:
        """Return the SSL context for an https proxy: the same trust as for the server."""
        if self.verify is True:
            return None
        trust = self._trust()
        return trust if isinstance(trust, ssl.SSLContext) else httpx.create_ssl_context(verify=False)


def _preload(*names: str) -> None:
    """Import modules that the first connection would import later, where a fork could interrupt it."""
    for name in names:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)


@cache
def _default_context(_cert_file: str | None, _cert_dir: str | None) -> ssl.SSLContext:
    """Return the SSL context of these two variables and the default CAs, shared by all clients."""
    try:
        return httpx.create_ssl_context(verify=True, trust_env=True)
    except (OSError, ssl.SSLError) as error:
        raise AtlasConfigError("SSL_CERT_FILE or SSL_CERT_DIR names no usable CA certificates.") from error


def _proxy_of_the_environment(scheme: str) -> str | None:
    """Return the proxy of the environment; in a frame of its own, since a URL may have a password."""
    proxies = urllib.request.getproxies()
    found: str | None = secret(proxies.get(scheme) or proxies.get("all"))
    return found


def _proxy(value: str | httpx.Proxy, setting: str, context: ssl.SSLContext | None) -> httpx.Proxy:
    found = value if isinstance(value, httpx.Proxy) else _read_proxy(value, context)
    if found is None:
        # The value is not repeated: a proxy's URL may hold a password.
        raise AtlasConfigError(f"{setting} must be an http(s) URL such as http://proxy.example:3128.")
    return found


def _read_proxy(value: str, context: ssl.SSLContext | None) -> httpx.Proxy | None:
    """Parse a proxy URL; None if it is invalid, since an exception would hold the URL."""
    try:
        url = httpx.URL(value if "://" in value else f"http://{value}")
        if url.scheme not in ("http", "https"):
            return None
        return httpx.Proxy(url, ssl_context=context if url.scheme == "https" else None)
    except (ValueError, httpx.InvalidURL):
        return None
