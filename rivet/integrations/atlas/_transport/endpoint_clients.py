"""Generated clients, one sync and one async, on the facade's transport.

    get_asset.sync(client=atlas.api, id=7)
    await get_asset.asyncio(client=atlas.api, id=7)

Every generated endpoint function accepts one of these. Sync calls on the async client are refused and vice versa: a
generated client would silently open a second, bare connection for them.
"""

from __future__ import annotations

from typing import NoReturn

from atlas_api.client import AuthenticatedClient

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._transport.http_clients import AsyncHttpClient, SyncHttpClient
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.exceptions import AtlasConfigError


class _Api(AuthenticatedClient):
    """Base that refuses the generated builders, which would change the connection that all calls share."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    def with_headers(self, headers: dict[str, str]) -> NoReturn:  # noqa: ARG002
        raise AtlasConfigError("Give headers= to the client instead.")

    def with_cookies(self, cookies: dict[str, str]) -> NoReturn:  # noqa: ARG002
        raise AtlasConfigError("Atlas uses no cookies; give headers= to the client.")

    def with_timeout(self, timeout: httpx.Timeout) -> NoReturn:  # noqa: ARG002
        raise AtlasConfigError("Use client.with_options(timeout=...).api instead.")

    def __enter__(self) -> NoReturn:
        raise AtlasConfigError("Use the client itself as the context manager, not its api.")

    async def __aenter__(self) -> NoReturn:
        raise AtlasConfigError("Use the client itself as the context manager, not its api.")


class SyncApi(_Api):
    """Type of ``SyncAtlasClient.api``: for the functions ``sync`` and ``sync_detailed``."""

    def __init__(self, config: ClientConfig, transport: httpx.BaseTransport) -> None:
        super().__init__(base_url=config.base_url, token="")
        self.set_httpx_client(SyncHttpClient(config, transport))

    def get_async_httpx_client(self) -> NoReturn:
        raise AtlasConfigError(
            "This is the api of a SyncAtlasClient: call the endpoint's sync(), or use AtlasClient for asyncio()."
        )


class AsyncApi(_Api):
    """Type of ``AtlasClient.api``: for the functions ``asyncio`` and ``asyncio_detailed``."""

    def __init__(self, config: ClientConfig, transport: httpx.AsyncBaseTransport) -> None:
        super().__init__(base_url=config.base_url, token="")
        self.set_async_httpx_client(AsyncHttpClient(config, transport))

    def get_httpx_client(self) -> NoReturn:
        raise AtlasConfigError(
            "This is the api of an AtlasClient: await the endpoint's asyncio(), or use SyncAtlasClient for sync()."
        )
