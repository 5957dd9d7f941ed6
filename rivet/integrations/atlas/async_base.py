"""What an asyncio client is apart from its calls: settings, connections, tokens, options.

sync_base.py is made from this file by scripts/unasync.py.
"""

from __future__ import annotations

import ssl
import warnings
from collections.abc import AsyncGenerator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from atlas_api.secret import secret

from . import operations
from ._http import httpx
from .aside import async_aside
from .config import ClientConfig
from .connection import ConnectionOptions
from .exceptions import AtlasConfigError
from .importing import importing
from .limits import Lane

if TYPE_CHECKING:
    from .api import AsyncApi
    from .async_engine import AsyncEngine
    from .calls import CallOptions, Operation
    from .merging import Context
    from .pagination import Walk
    from .rate_limits import RateLimiter
    from .tokens import AtlasTokenCache

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
        # The frame of this call shows none of them, should it fail.
        password, api_key, proxy = secret(password), secret(api_key), secret(proxy)
        self._refuse_what_is_none(cache, rate_limiter, limits, headers)
        headers = headers and {name: secret(value) for name, value in headers.items()}
        self._config = ClientConfig.resolve(
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
            headers=headers,
        )
        self._connection = ConnectionOptions(proxy, verify, limits, http_transport)
        self._connect = self._connection.async_transport(self._config.base_url)
        self._given = cache, rate_limiter
        self._parent: AsyncBase | None = None
        self._closed = False

    @staticmethod
    def _refuse_what_is_none(cache: object, rate_limiter: object, limits: object, headers: object) -> None:
        if cache is not None:
            from .tokens import AtlasTokenCache

            if not isinstance(cache, AtlasTokenCache):
                raise AtlasConfigError(
                    "cache= must be an AtlasTokenCache; a store goes into AtlasTokenCache(store=...)."
                )
        if rate_limiter is not None:
            from .rate_limits import RateLimiter

            if not isinstance(rate_limiter, RateLimiter):
                raise AtlasConfigError("rate_limiter= must be a RateLimiter; RateLimiter(()) never paces.")
        if limits is not None and not isinstance(limits, httpx.Limits):
            raise AtlasConfigError("limits= must be httpx.Limits, the size of the connection pool.")
        if headers is not None and not isinstance(headers, Mapping):
            raise AtlasConfigError("headers= must be a dict of names and values.")

    @property
    def _engine(self) -> AsyncEngine:
        """Made at the first use: a program that makes a client need not wait until all that calls need is imported."""
        made: AsyncEngine | None = self.__dict__.get("_made")
        if made is None:
            with importing:  # its making, too: a fork in the middle of loading CAs would leave OpenSSL's lock held
                from .async_engine import AsyncEngine

                parent = self._parent._engine if self._parent is not None else None
                engine = AsyncEngine(self._config, self._connect, *self._given, parent)
            engine.life.over = engine.life.over or self._closed
            # Another thread may do the same meanwhile: the first one counts.
            made = self.__dict__.setdefault("_made", engine)
        return made

    async def _ready(self, *names: str) -> None:
        """Import what a call needs, so that the event loop does not wait for it: hundreds of files."""
        if "_made" not in self.__dict__ or not operations.are_loaded(names):
            await async_aside(self._load, names)

    def _load(self, names: tuple[str, ...]) -> None:
        operations.load(names)
        _ = self._engine

    @property
    def _context(self) -> Context:
        return self._engine.context

    def __del__(self) -> None:
        engine = self.__dict__.get("_made")
        if engine is not None and self._parent is None and engine.life.used and not engine.life.over:
            warnings.warn(f"{self!r} was not closed", ResourceWarning, source=self, stacklevel=2)

    def __repr__(self) -> str:
        config = self._config
        who = f"email={config.email!r}" if config.email else "api_key=..."
        return f"{type(self).__name__}(base_url={config.base_url!r}, {who})"

    @property
    def api(self) -> AsyncApi:
        """The generated client: ``await get_role.asyncio(client=atlas.api, id=4)`` gets the same treatment."""
        return self._engine.api

    @property
    def token_cache(self) -> AtlasTokenCache:
        """Where this client's tokens are."""
        return self._engine.cache

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
        other._config = self._config.with_options(
            timeout=timeout, deadline=deadline, max_retries=max_retries, lane=lane
        )
        other._connection, other._connect, other._given = self._connection, self._connect, self._given
        other._parent, other._closed = self, False
        return other

    async def aclose(self) -> None:
        """Close the connections; no call is possible after. The token stays for other clients of the account."""
        if self._parent is None:
            self._closed = True
            if "_made" in self.__dict__:
                await self._engine.transport.aclose()
            elif self._connection.http_transport is not None:
                await self._connect().aclose()

    async def __aenter__(self) -> Self:
        await self._ready("walks")  # what iter_...() needs, which nobody awaits
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    async def _run(self, operation: Operation[T], options: CallOptions) -> T:
        return await self._engine.runner.run(operation, options)

    async def _walk(self, walk: Walk[Record], options: CallOptions) -> AsyncGenerator[Record]:
        ahead = None
        try:
            while ahead is not None or not walk.done:
                records = await (self._run(walk.next(), options) if ahead is None else ahead.result())
                ahead = None
                for number, record in enumerate(records):
                    if number == len(records) // 2 and not walk.done:
                        ahead = self._engine.runner.start(walk.next(), options)
                    yield record
        finally:
            if ahead is not None:
                ahead.give_up()
