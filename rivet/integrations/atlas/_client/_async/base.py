"""Base of the asyncio client: configuration, connections, tokens, options; everything but its API methods."""

from __future__ import annotations

import hmac
import importlib
import ssl
import warnings
from collections.abc import AsyncGenerator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from atlas_api.secret import secret

from rivet.integrations.atlas._client import operations
from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._support.concurrency import async_run_blocking
from rivet.integrations.atlas._support.defaults import Lane
from rivet.integrations.atlas._support.import_lock import importing
from rivet.integrations.atlas._support.misspelt_names import SuggestsNames
from rivet.integrations.atlas._transport.options import ConnectionOptions
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.exceptions import AtlasConfigError

if TYPE_CHECKING:
    from rivet.integrations.atlas._auth.token_cache import AtlasTokenCache
    from rivet.integrations.atlas._client._async.session import AsyncSession
    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._operations.context import Context
    from rivet.integrations.atlas._operations.pages import Walk
    from rivet.integrations.atlas._operations.steps import CallFlow
    from rivet.integrations.atlas._rate_limiting.limiter import RateLimiter
    from rivet.integrations.atlas._transport.endpoint_clients import AsyncApi

T = TypeVar("T")
Record = TypeVar("Record")


class AsyncBase(SuggestsNames):
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
        # A traceback with local variables must not show them.
        password, api_key, proxy = secret(password), secret(api_key), secret(proxy)
        self._check_types(cache, rate_limiter, limits, headers)
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
    def _check_types(cache: object, rate_limiter: object, limits: object, headers: object) -> None:
        if cache is not None:
            from rivet.integrations.atlas._auth.token_cache import AtlasTokenCache

            if not isinstance(cache, AtlasTokenCache):
                raise AtlasConfigError(
                    "cache= must be an AtlasTokenCache; a store goes into AtlasTokenCache(store=...)."
                )
        if rate_limiter is not None:
            from rivet.integrations.atlas._rate_limiting.limiter import RateLimiter

            if not isinstance(rate_limiter, RateLimiter):
                raise AtlasConfigError("rate_limiter= must be a RateLimiter; RateLimiter(()) never paces.")
        if limits is not None and not isinstance(limits, httpx.Limits):
            raise AtlasConfigError("limits= must be httpx.Limits, the size of the connection pool.")
        if headers is not None and not isinstance(headers, Mapping):
            raise AtlasConfigError("headers= must be a dict of names and values.")

    @property
    def _session(self) -> AsyncSession:
        """Session, created at first use, so that creating a client does not import what calls need."""
        made: AsyncSession | None = self.__dict__.get("_made")
        if made is None:
            with importing:  # creation, too: a fork while CAs are loaded would leave OpenSSL's lock held
                from rivet.integrations.atlas._client._async.session import AsyncSession

                parent = self._parent._session if self._parent is not None else None
                session = AsyncSession(self._config, self._connect, *self._given, parent)
            session.lifecycle.closed = session.lifecycle.closed or self._closed
            # Another thread may create one at the same time: the first one wins.
            made = self.__dict__.setdefault("_made", session)
        return made

    async def _ready(self, *names: str) -> None:
        """Import what a call needs in a worker thread: it is hundreds of files, and must not block the event loop."""
        if "_made" not in self.__dict__ or not operations.are_loaded(names):
            await async_run_blocking(self._load, names)

    async def _ready_for(self, accessor: str) -> None:
        """Import what the calls on a kind of record need, as _ready() does."""
        if "_made" not in self.__dict__ or not operations.is_ready_for(accessor):
            await async_run_blocking(self._load_kind, accessor)

    def _accessor(self, name: str, of: str) -> Any:
        """Return the accessor of a kind of record, whose module is imported at its first use."""
        module = importlib.import_module(f"rivet.integrations.atlas._client.records._async.{name}")
        return getattr(module, of)(self)

    def _load_kind(self, accessor: str) -> None:
        operations.load_kind(accessor)
        _ = self._session

    def _load(self, names: tuple[str, ...]) -> None:
        operations.load(names)
        _ = self._session

    @property
    def _context(self) -> Context:
        return self._session.context

    def __del__(self) -> None:
        session = self.__dict__.get("_made")
        if session is not None and self._parent is None and session.lifecycle.used and not session.lifecycle.closed:
            warnings.warn(f"{self!r} was not closed", ResourceWarning, source=self, stacklevel=2)

    def __repr__(self) -> str:
        config = self.__dict__.get("_config")
        if config is None:  # its arguments were refused: a debugger shows it all the same
            return f"<{type(self).__name__} that was not made>"
        who = f"email={config.email!r}" if config.email else "api_key=..."
        return f"{type(self).__name__}(base_url={config.base_url!r}, {who})"

    @property
    def api(self) -> AsyncApi:
        """Generated client, for endpoint functions: ``await get_role.asyncio(client=atlas.api, id=4)``.

        Its requests get tokens, retries and errors like those of the methods.
        """
        return self._session.api

    @property
    def base_url(self) -> str:
        """URL of the API, without a trailing slash."""
        return self._config.base_url

    @property
    def settle_time(self) -> float:
        """Seconds after a lost response in which a write may still happen."""
        return self._config.settle_time

    def derive_secret(self, purpose: str) -> bytes | None:
        """Return 32 bytes that only clients with the same server, account and credentials can derive.

        Args:
            purpose: Name of the use; different purposes give different bytes.

        Returns:
            The bytes (HMAC-SHA-256); None for a client that has neither password nor API key, such as one with a
            stored token.

        Example:
            >>> seal = hmac.new(client.derive_secret("my service"), record, "sha256")
        """
        config = self._config
        credential = config.api_key or config.password
        if not credential:
            return None
        message = "\0".join((purpose, config.base_url, config.email or ""))
        return hmac.digest(credential.encode(errors="surrogatepass"), message.encode(errors="surrogatepass"), "sha256")

    @property
    def token_cache(self) -> AtlasTokenCache:
        """Token cache of this client."""
        return self._session.cache

    def with_options(
        self,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        lane: Lane | None = None,
    ) -> Self:
        """Return a client with other options that shares connections and tokens; closing it closes nothing.

        Args:
            timeout: Seconds for one attempt.
            deadline: Seconds for a whole call.
            max_retries: Attempts after the first.
            lane: Priority class; ``bulk`` for a job that paced interactive calls may overtake.

        Returns:
            A new client; this one is unchanged.

        Raises:
            AtlasConfigError: A value is invalid.

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
        """Close the connections; later calls are refused. The token remains for other clients of the account."""
        if self._parent is None:
            self._closed = True
            if "_made" in self.__dict__:
                await self._session.transport.aclose()
            elif self._connection.http_transport is not None:
                await self._connect().aclose()

    async def __aenter__(self) -> Self:
        await self._ready("listings")  # for the iter_...() methods, which are not coroutines
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    async def _run(self, operation: CallFlow[T], options: CallOptions) -> T:
        return await self._session.runner.run(operation, options)

    async def _walk(self, walk: Walk[Record], options: CallOptions) -> AsyncGenerator[Record]:
        ahead = None
        try:
            while ahead is not None or not walk.done:
                records = await (self._run(walk.next(), options) if ahead is None else ahead.result())
                ahead = None
                for number, record in enumerate(records):
                    if number == len(records) // 2 and not walk.done:
                        ahead = self._session.runner.start(walk.next(), options)
                    yield record
        finally:
            if ahead is not None:
                ahead.cancel()
