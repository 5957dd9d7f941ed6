"""An account at run time: its client, dates, views, and the limits of the server within Atlas's."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from rivet.integrations.atlas.config import atlas_config
from rivet.integrations.atlas.exceptions import AtlasRateLimitError
from rivet.integrations.atlas.mcp._dates import LocalDates
from rivet.integrations.atlas.mcp._options import McpAccount, McpLimits
from rivet.integrations.atlas.mcp._views import Views
from rivet.integrations.atlas.rate_limits import RateLimiter

if TYPE_CHECKING:
    from rivet.integrations.atlas.client import AtlasClient

RELEASE_SECONDS = 300.0
"""Seconds for which the server's release is cached; an upgrade is noticed after that at the latest."""

_STORES_AS_SENT = ("1.5.0", "1.5.1", "1.6.0", "1.7.0", "1.8.0")
"""Releases that show strings as they were written; later ones show ``<``, ``>`` and ``&`` as entities."""


class Window:
    """Counts events in a sliding window.

    Args:
        most: Events at most.
        seconds: Length of the window.
        what: What is counted, in the plural, for messages.
    """

    def __init__(self, most: int, seconds: float, what: str) -> None:
        self._most, self._seconds, self._what = most, seconds, what
        self._events: deque[float] = deque()

    def add(self) -> None:
        """Count an event.

        Raises:
            AtlasRateLimitError: There have been too many; nothing is counted.
        """
        now = time.monotonic()
        while self._events and self._events[0] <= now - self._seconds:
            self._events.popleft()
        if len(self._events) >= self._most:
            wait = max(1.0, round(self._events[0] + self._seconds - now))
            span = "minute" if self._seconds == 60 else "hour"
            message = f"This MCP server allows {self._most} {self._what} a {span}: wait {wait:.0f} s."
            raise AtlasRateLimitError(message, retry_after=wait)
        self._events.append(now)


class Account:
    """An account that tools work in.

    Args:
        options: Its settings.
        limits: The server's limits.

    Raises:
        AtlasConfigError: The client's settings are missing or wrong.
    """

    def __init__(self, options: McpAccount, limits: McpLimits) -> None:
        from rivet.integrations.atlas.client import AtlasClient

        self.options = options
        self.name = options.name
        self.dates = LocalDates(options.time_zone)
        self.views = Views(self.dates, lambda: self._is_escaped)
        limiter = RateLimiter(limits.requests)
        whole = AtlasClient(**{"rate_limiter": limiter, **options.client_arguments})
        self._whole = whole
        self.client: AtlasClient = whole.with_options(deadline=limits.call_seconds)
        self._calls = Window(limits.calls_per_minute, 60, "calls")
        self._writes = Window(limits.writes_per_hour, 3600, "writes")
        self._running = asyncio.Semaphore(limits.concurrent_calls)
        self.looking = asyncio.Lock()
        """Held from looking for a record until it is created, where Atlas itself cannot find it by a key."""
        self._is_escaped = True
        self._release_known_until = 0.0
        self._user_id: int | None = None

    @asynccontextmanager
    async def slot(self) -> AsyncIterator[None]:
        """Wait until fewer calls run than may run at a time."""
        async with self._running:
            yield

    def count_call(self) -> None:
        """Count a call.

        Raises:
            AtlasRateLimitError: Too many in the last minute.
        """
        self._calls.add()

    def count_write(self) -> None:
        """Count a write.

        Raises:
            AtlasRateLimitError: Too many in the last hour.
        """
        self._writes.add()

    async def learn_release(self) -> None:
        """Learn from the responses so far whether the server shows strings escaped."""
        if time.monotonic() < self._release_known_until:
            return
        release = (await self.client.health_check()).release
        newest = release.removesuffix(" or earlier").rpartition(" to ")[2]
        self._is_escaped = newest not in _STORES_AS_SENT
        is_known = "or" not in release.split() and release != "unknown"
        self._release_known_until = time.monotonic() + (RELEASE_SECONDS if is_known else RELEASE_SECONDS / 10)

    async def user_id(self) -> int:
        """Return the id of the Atlas user that this account is."""
        if self._user_id is None:
            from atlas_api.api.auth import get_current_user

            self._user_id = (await get_current_user.asyncio(client=self.client.api)).id
        return self._user_id

    async def aclose(self) -> None:
        """Close the connections."""
        await self._whole.aclose()

    @property
    def user(self) -> str | None:
        """E-mail of the Atlas user; None with an API key."""
        given = self.options.client_arguments
        return given.get("email") or (None if given.get("api_key") else atlas_config.atlas_email)

    def secrets(self) -> tuple[str, ...]:
        """Strings that must not leave the server: this account's password, API key and bearer token."""
        given = self.options.client_arguments
        password = given.get("password") or atlas_config.atlas_password
        api_key = given.get("api_key") or atlas_config.atlas_api_key
        return tuple(str(one) for one in (password, api_key, self.options.token) if one)
