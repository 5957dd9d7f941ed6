"""Session of an asyncio client: tokens, connections, pacing, and the runner of its calls. Made at its first use."""

from __future__ import annotations

from collections.abc import Callable

from rivet.integrations.atlas._auth.shared_caches import shared_cache
from rivet.integrations.atlas._auth.token_cache import AtlasTokenCache
from rivet.integrations.atlas._client.runner import AsyncRunner
from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._operations.context import Context, account_of
from rivet.integrations.atlas._rate_limiting.limiter import RateLimiter, shared_limiter
from rivet.integrations.atlas._support.server_release import release_of
from rivet.integrations.atlas._transport.drivers import AsyncTransport
from rivet.integrations.atlas._transport.endpoint_clients import AsyncApi
from rivet.integrations.atlas._transport.lifecycle import Lifecycle
from rivet.integrations.atlas.config import ClientConfig


class AsyncSession:
    """Tokens, connections, pacing and runner of a client.

    Args:
        config: The client's configuration.
        connect: Creates the transport that sends requests.
        cache: Token cache; None for the account's shared one.
        limiter: Rate limiter; None for the account's shared one.
        parent: The session whose connections, tokens and locks this one shares.
    """

    def __init__(
        self,
        config: ClientConfig,
        connect: Callable[[], httpx.AsyncBaseTransport],
        cache: AtlasTokenCache | None,
        limiter: RateLimiter | None,
        parent: AsyncSession | None = None,
    ) -> None:
        self.config = config
        if parent is None:
            self.inner = connect()
            account = account_of(config.base_url, config.account)
            self.lifecycle = Lifecycle(config, clock=account.clock)
            self.cache = cache or shared_cache(
                config.base_url, config.account, config.password, config.token_refresh_buffer, self.lifecycle
            )
            self.limiter = limiter or shared_limiter(config.base_url, config.account, config.rate_limits)
            self.context = Context(account, config.settle_time, release_of(config.base_url), self.limiter.turns)
        else:
            self.inner, self.cache, self.limiter = parent.inner, parent.cache, parent.limiter
            self.lifecycle, self.context = parent.lifecycle, parent.context
        self.transport = AsyncTransport(config, self.cache, self.inner, self.lifecycle, self.limiter)
        self.api = AsyncApi(config, self.transport)
        self.runner: AsyncRunner = AsyncRunner(
            self.api, config, self.lifecycle, parent.runner.turns if parent else None
        )
