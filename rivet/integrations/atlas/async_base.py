"""What an asyncio client is apart from its calls: settings, connections, tokens, options.

sync_base.py is made from this file by scripts/unasync.py.
"""

from __future__ import annotations

import ssl
import warnings
from collections.abc import AsyncGenerator, Mapping
from types import TracebackType
from typing import Self, TypeVar

from ._http import httpx
from .api import AsyncApi, all_headers
from .calls import AsyncRunner, CallOptions, Operation
from .config import ClientConfig
from .connection import ConnectionOptions
from .exceptions import AtlasConfigError
from .life import Life
from .merging import Context, account_of
from .pagination import Walk
from .rate_limits import Lane, RateLimiter, shared_limiter
from .tokens import AtlasTokenCache, shared_cache
from .transport import AsyncTransport

T = TypeVar("T")
Record = TypeVar("Record")


class AsyncBase:
    """Base of AtlasClient; its arguments are described there."""

    def __init__(
        self,
        base_url: str | None = None,
        email: str | None = None,
        password: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        *,
        api_key: str | None = None,
        deadline: float | None = None,
        cache: AtlasTokenCache | None = None,
        rate_limiter: RateLimiter | None = None,
        settle_time: float | None = None,
        headers: dict[str, str] | None = None,
        max_response_bytes: int | None = None,
        proxy: str | httpx.Proxy | None = None,
        verify: bool | str | ssl.SSLContext = True,
        limits: httpx.Limits | None = None,
        http_transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        if cache is not None and not isinstance(cache, AtlasTokenCache):
            raise AtlasConfigError("cache= must be an AtlasTokenCache; a store goes into AtlasTokenCache(store=...).")
        if rate_limiter is not None and not isinstance(rate_limiter, RateLimiter):
            raise AtlasConfigError("rate_limiter= must be a RateLimiter; RateLimiter(()) never paces.")
        if limits is not None and not isinstance(limits, httpx.Limits):
            raise AtlasConfigError("limits= must be httpx.Limits, the size of the connection pool.")
        if headers is not None and not isinstance(headers, Mapping):
            raise AtlasConfigError("headers= must be a dict of names and values.")
        config = ClientConfig.resolve(
            base_url=base_url,
            email=email,
            password=password,
            api_key=api_key,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            settle_time=settle_time,
            stored=cache is not None and cache.store is not None,
            headers=all_headers(headers),
        )
        self._connection = ConnectionOptions(proxy, verify, limits, http_transport)
        self._inner = self._connection.async_transport(config.base_url)
        self._cache = cache or shared_cache(
            config.base_url, config.account, config.password, config.token_refresh_buffer
        )
        self._limiter = rate_limiter or shared_limiter(config.base_url, config.account, config.rate_limits)
        account = account_of(config.base_url, config.account)
        self._life = Life(config, clock=account.clock)
        self._context = Context(account, config.settle_time)
        self._start(config, None)

    def _start(self, config: ClientConfig, parent: AsyncRunner | None) -> None:
        self._transport = AsyncTransport(config, self._cache, self._inner, self._life, self._limiter)
        self._api = AsyncApi(config, self._transport)
        self._runner = AsyncRunner(self._api, config, self._life, parent.turns if parent else None)
        self._owns_connections = parent is None

    def __del__(self) -> None:
        life, owns = getattr(self, "_life", None), getattr(self, "_owns_connections", False)
        if life is not None and owns and life.used and not life.over:
            warnings.warn(f"{self!r} was not closed", ResourceWarning, source=self, stacklevel=2)

    def __repr__(self) -> str:
        config = self._runner.config
        who = f"email={config.email!r}" if config.email else "api_key=..."
        return f"{type(self).__name__}(base_url={config.base_url!r}, {who})"

    @property
    def api(self) -> AsyncApi:
        """The generated client: ``await get_role.asyncio(client=atlas.api, id=4)`` gets the same treatment."""
        return self._api

    @property
    def token_cache(self) -> AtlasTokenCache:
        """Where this client's tokens are."""
        return self._cache

    def with_options(
        self,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        lane: Lane | None = None,
    ) -> Self:
        """A client with other options on the same connections and tokens; closing it closes nothing.

        Args:
            timeout: Seconds for one attempt.
            deadline: Seconds for a whole call.
            max_retries: Attempts after the first.
            lane: ``bulk`` for a job that interactive calls overtake where requests are paced.

        Returns:
            The other client; this one stays as it is.

        Raises:
            AtlasConfigError: A value cannot be used.

        Example:
            >>> hurried = client.with_options(timeout=2, max_retries=0)
        """
        other = object.__new__(type(self))
        other._inner, other._connection = self._inner, self._connection
        other._cache, other._limiter = self._cache, self._limiter
        other._context, other._life = self._context, self._life
        config = self._runner.config.with_options(
            timeout=timeout, deadline=deadline, max_retries=max_retries, lane=lane
        )
        other._start(config, self._runner)
        return other

    async def aclose(self) -> None:
        """Close the connections; no call is possible after. The token stays for other clients of the account."""
        if self._owns_connections:
            await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    async def _run(self, operation: Operation[T], options: CallOptions) -> T:
        return await self._runner.run(operation, options)

    async def _walk(self, walk: Walk[Record], options: CallOptions) -> AsyncGenerator[Record]:
        ahead = None
        try:
            while ahead is not None or not walk.done:
                records = await (self._run(walk.next(), options) if ahead is None else ahead.result())
                ahead = None
                for number, record in enumerate(records):
                    if number == len(records) // 2 and not walk.done:
                        ahead = self._runner.start(walk.next(), options)
                    yield record
        finally:
            if ahead is not None:
                ahead.give_up()
