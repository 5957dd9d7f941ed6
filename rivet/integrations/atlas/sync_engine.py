# Made from async_engine.py by scripts/unasync.py (make regenerate). Do not edit.
"""The sync twin of async_engine.py."""

from __future__ import annotations

from collections.abc import Callable

from ._http import httpx
from .api import SyncApi
from .calls import SyncRunner
from .config import ClientConfig
from .life import Life
from .merging import Context, account_of
from .rate_limits import RateLimiter, shared_limiter
from .releases import release_of
from .tokens import AtlasTokenCache, shared_cache
from .transport import SyncTransport


class SyncEngine:
    """The inside of a client.

    Args:
        config: The client's configuration.
        connect: Makes the transport that really sends.
        cache: Where tokens are kept; None: the account's own cache.
        limiter: Paces the requests; None: the account's own limiter.
        parent: The engine whose connections, tokens and turns this one shares.
    """

    def __init__(
        self,
        config: ClientConfig,
        connect: Callable[[], httpx.BaseTransport],
        cache: AtlasTokenCache | None,
        limiter: RateLimiter | None,
        parent: SyncEngine | None = None,
    ) -> None:
        self.config = config
        if parent is None:
            self.inner = connect()
            account = account_of(config.base_url, config.account)
            self.life = Life(config, clock=account.clock)
            self.cache = cache or shared_cache(
                config.base_url, config.account, config.password, config.token_refresh_buffer, self.life
            )
            self.limiter = limiter or shared_limiter(config.base_url, config.account, config.rate_limits)
            self.context = Context(account, config.settle_time, release_of(config.base_url), self.limiter.turns)
        else:
            self.inner, self.cache, self.limiter = parent.inner, parent.cache, parent.limiter
            self.life, self.context = parent.life, parent.context
        self.transport = SyncTransport(config, self.cache, self.inner, self.life, self.limiter)
        self.api = SyncApi(config, self.transport)
        self.runner: SyncRunner = SyncRunner(self.api, config, self.life, parent.runner.turns if parent else None)
