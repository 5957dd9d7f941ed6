"""Points at which a process kills itself: before a request, after its response, and after each write of its state.

Between any two of them nothing is written anywhere.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterable
from typing import Any

import httpx

from rivet.integrations.atlas._transport.httpcore_transport import AsyncPoolTransport, PoolTransport


class KillPoints:
    """Counter of points.

    Args:
        at: The point that kills the process; one that is never reached kills none.
    """

    def __init__(self, at: int) -> None:
        self.at, self.passed = at, 0

    def point(self) -> None:
        """Pass a point."""
        self.passed += 1
        if self.passed == self.at:
            os.kill(os.getpid(), signal.SIGKILL)

    def install(self, state: type, writes: Iterable[str]) -> None:
        """Set points around all requests of Atlas's and of vendors' clients, and after the writes of a class."""
        for sync_transport in (PoolTransport, httpx.HTTPTransport):  # of Atlas, and of the vendors
            sync_transport.handle_request = self._around(sync_transport.handle_request)  # type: ignore[method-assign]
        for async_transport in (AsyncPoolTransport, httpx.AsyncHTTPTransport):
            async_transport.handle_async_request = self._around_async(  # type: ignore[method-assign]
                async_transport.handle_async_request
            )
        for name in writes:
            setattr(state, name, self._after(getattr(state, name)))

    def _around(self, send: Any) -> Any:
        def sent(*args: Any) -> Any:
            self.point()
            reply = send(*args)
            self.point()
            return reply

        return sent

    def _around_async(self, send: Any) -> Any:
        async def sent(*args: Any) -> Any:
            self.point()
            reply = await send(*args)
            self.point()
            return reply

        return sent

    def _after(self, method: Any) -> Any:
        def called(*args: Any) -> Any:
            found = method(*args)
            self.point()
            return found

        return called
