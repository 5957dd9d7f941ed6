"""The generated client, one for each colour, on our transport.

    get_asset.sync(client=atlas.api, id=7)
    await get_asset.asyncio(client=atlas.api, id=7)

Every generated endpoint function takes one of these. The other colour is refused: a generated client would silently
build a second, bare connection for it.
"""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Any, NoReturn

from atlas_api.client import AuthenticatedClient

from ._http import httpx
from .config import ClientConfig
from .exceptions import AtlasConfigError

try:
    VERSION = version("rivet-atlas")
except PackageNotFoundError:
    VERSION = "0"

USER_AGENT = f"rivet-atlas/{VERSION}"


def _arguments(config: ClientConfig, transport: Any, headers: dict[str, str] | None) -> dict[str, Any]:
    return {
        "base_url": config.base_url,
        "headers": {"User-Agent": USER_AGENT, "Accept": "application/json", **(headers or {})},
        "transport": transport,
        # The transport sets the time of each attempt itself, and follows no redirect: a token stays where it belongs.
        "timeout": None,
        "follow_redirects": False,
        "trust_env": False,
    }


class SyncApi(AuthenticatedClient):
    """What ``SyncAtlasClient.api`` is: for the functions ``sync`` and ``sync_detailed``."""

    def __init__(self, config: ClientConfig, transport: httpx.BaseTransport, headers: dict[str, str] | None) -> None:
        super().__init__(base_url=config.base_url, token="")
        self.set_httpx_client(httpx.Client(**_arguments(config, transport, headers)))

    def get_async_httpx_client(self) -> NoReturn:
        raise AtlasConfigError(
            "This is the api of a SyncAtlasClient: call the endpoint's sync(), or take AtlasClient for asyncio()."
        )


class AsyncApi(AuthenticatedClient):
    """What ``AtlasClient.api`` is: for the functions ``asyncio`` and ``asyncio_detailed``."""

    def __init__(
        self, config: ClientConfig, transport: httpx.AsyncBaseTransport, headers: dict[str, str] | None
    ) -> None:
        super().__init__(base_url=config.base_url, token="")
        self.set_async_httpx_client(httpx.AsyncClient(**_arguments(config, transport, headers)))

    def get_httpx_client(self) -> NoReturn:
        raise AtlasConfigError(
            "This is the api of an AtlasClient: await the endpoint's asyncio(), or take SyncAtlasClient for sync()."
        )
