"""httpx clients below the generated code, with a fast path for plain requests.

httpx merges defaults, cookies, redirects and authentication into every request. This client has none of them: it talks
to one server, keeps no cookies, follows no redirects, and the request flow authenticates. So plain requests are built
directly, in half the time; anything else uses httpx's own way.
"""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.config_checks import climbs
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.exceptions import AtlasConfigError

_PLAIN = {"params", "headers", "content", "data", "files", "json"}


def _arguments(config: ClientConfig, transport: Any) -> dict[str, Any]:
    return {
        "base_url": config.base_url,
        "headers": dict(config.headers),
        "transport": transport,
        # The transport sets the timeout of each attempt itself, and follows no redirect, which could leak a token.
        "timeout": None,
        "follow_redirects": False,
        "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        "trust_env": False,
    }


def _is_plain(url: Any, given: dict[str, Any]) -> bool:
    return isinstance(url, str) and url.startswith("/") and given.keys() <= _PLAIN


def _request(usual: httpx.Headers, base_url: str, method: str, path: str, given: dict[str, Any]) -> httpx.Request:
    headers = usual
    if more := given.pop("headers", None):
        headers = usual.copy()
        headers.update(more)
    return httpx.Request(method, _url(base_url + path), headers=headers, **given)


@lru_cache(maxsize=64)
def _url(address: str) -> httpx.URL:
    """Parse a URL; cached, since parsing is a fifth of a call's time and searches repeat their URL.

    Raises:
        AtlasConfigError: Its path has dot segments; httpx would resolve them to another path.
    """
    if climbs(address.partition("://")[2].partition("?")[0]):
        raise AtlasConfigError("The request's path holds . or .. between slashes, or a backslash; nothing is sent.")
    return httpx.URL(address)


class SyncHttpClient(httpx.Client):
    """httpx client of `SyncApi`."""

    def __init__(self, config: ClientConfig, transport: httpx.BaseTransport) -> None:
        super().__init__(**_arguments(config, transport))
        self._base, self._flow = config.base_url, transport

    def request(self, method: str, url: Any, **given: Any) -> httpx.Response:
        """Send a request and read its response, as httpx.Client.request() does."""
        if not _is_plain(url, given):
            return super().request(method, url, **given)
        request = _request(self.headers, self._base, method, url, given)
        started = clock.monotonic()
        response = self._flow.handle_request(request)
        response.request = request
        try:
            response.read()
        except BaseException:
            response.close()
            raise
        response.elapsed = timedelta(seconds=clock.monotonic() - started)
        return response


class AsyncHttpClient(httpx.AsyncClient):
    """httpx client of `AsyncApi`."""

    def __init__(self, config: ClientConfig, transport: httpx.AsyncBaseTransport) -> None:
        super().__init__(**_arguments(config, transport))
        self._base, self._flow = config.base_url, transport

    async def request(self, method: str, url: Any, **given: Any) -> httpx.Response:
        """Send a request and read its response, as httpx.AsyncClient.request() does."""
        if not _is_plain(url, given):
            return await super().request(method, url, **given)
        request = _request(self.headers, self._base, method, url, given)
        started = clock.monotonic()
        response = await self._flow.handle_async_request(request)
        response.request = request
        try:
            await response.aread()
        except BaseException:
            await response.aclose()
            raise
        response.elapsed = timedelta(seconds=clock.monotonic() - started)
        return response
