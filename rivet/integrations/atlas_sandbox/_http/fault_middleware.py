"""Middleware that applies faults to the requests of an ASGI application."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rivet.integrations.atlas_sandbox._http import busy, web_page
from rivet.integrations.atlas_sandbox._http.admin import PREFIX
from rivet.integrations.atlas_sandbox._http.faults import Fault, Faults
from rivet.integrations.atlas_sandbox._http.journal import FAULT as MET
from rivet.integrations.atlas_sandbox._http.rate_limits import TooManyRequests
from rivet.integrations.atlas_sandbox._http.stomp import FAULT
from rivet.integrations.atlas_sandbox._records.clock import Clock
from rivet.integrations.atlas_sandbox._records.store import Store

TRANSPORT = "atlas.transport"
"""Key of the connection's transport in the extensions of the ASGI scope."""
LOOK_AT_CLOCK_SECONDS = 0.05
PIECES = 20
"""Number of chunks of a slow body."""


class Faulty:
    """ASGI middleware that applies faults.

    Args:
        app: The application.
        faults: The faults.
        store: The sandbox's store, with the clock that a test may advance instead of waiting; None for another server.
        unserved: Called for a request that a fault keeps from being served: its scope, its body and the status.
    """

    def __init__(
        self,
        app: ASGIApp,
        faults: Faults,
        store: Store | None = None,
        unserved: Callable[[Scope, bytes, int], None] = lambda *_: None,
    ) -> None:
        self._app, self._faults, self._store, self._unserved = app, faults, store, unserved
        self._clock = Clock() if store is None else store.clock
        self._racing = 0
        self._working = 0
        self._refused = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            fault = self._faults.claim("GET", scope["path"])
            scope.setdefault("extensions", {})[FAULT] = fault.kind if fault is not None else None
            await self._app(scope, receive, send)
            return
        is_ours = scope["path"].startswith((PREFIX, web_page.PREFIX))
        fault = None if is_ours else self._faults.claim(scope["method"], scope["path"])
        if fault is not None:
            scope.setdefault("extensions", {})[MET] = fault.kind
        if fault is None:
            await self._app(scope, receive, send)
        elif fault.kind == "latency":
            content = await _read(receive)  # first: the body of a client that has given up cannot be read
            if await self._later(fault):
                await self._app(scope, _again(content), send)
            else:
                await Response(status_code=503)(scope, receive, send)
        elif fault.kind == "overload":
            await self._overloaded(fault, scope, receive, send)
        elif fault.kind in ("status", "rate_limit", "unauthorized", "busy"):
            reply = self._reply(fault)
            if fault.kind == "status" and fault.served:
                await self._served(scope, receive)
            else:
                content = await _read(receive)
                self._unserved(scope, content, reply.status_code)
            await reply(scope, receive, send)
        elif fault.kind == "same_number":
            await self._raced(fault, scope, receive, send)
        elif fault.kind in ("truncate", "slow"):
            await self._spoiled(fault, scope, receive, send)
        else:
            await self._cut(fault, scope, receive)

    async def _raced(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        content = await _read(receive)
        self._racing += 1
        is_first = self._racing == 1
        try:
            await self._later(fault)
            # Its own number is read before the others have stored theirs.
            if self._store is not None:
                self._store.repeats_numbers = not is_first
            await self._app(scope, _again(content), send)
        finally:
            if self._store is not None:
                self._store.repeats_numbers = False
            self._racing -= 1

    async def _overloaded(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        content = await _read(receive)
        if self._working >= fault.at_once:
            reply = self._reply(fault)
            self._unserved(scope, content, reply.status_code)
            await reply(scope, receive, send)
            return
        self._working += 1
        try:
            if await self._later(fault):
                await self._app(scope, _again(content), send)
            else:
                await Response(status_code=503)(scope, receive, send)
        finally:
            self._working -= 1

    async def _cut(self, fault: Fault, scope: Scope, receive: Receive) -> None:
        content = await _read(receive)
        if fault.kind == "drop_after":
            await self._served(scope, _again(content))
        elif fault.kind == "drop_before":
            self._unserved(scope, content, 0)
        await _abort(scope)
        if fault.kind == "late_write" and await self._later(fault):
            await self._served(scope, _again(content))

    async def _later(self, fault: Fault) -> bool:
        """Wait; return False if the sandbox was reset meanwhile."""
        era, due = self._faults.era, self._clock.now() + 1000 * fault.seconds
        while era is self._faults.era and (left := due - self._clock.now()) > 0:  # noqa: ASYNC110 - the clock is moved
            await asyncio.sleep(min(left / 1000, LOOK_AT_CLOCK_SECONDS))
        return era is self._faults.era

    async def _served(self, scope: Scope, receive: Receive) -> list[Message]:
        """Serve the request; return the messages of the response instead of sending them."""
        messages: list[Message] = []

        async def keep(message: Message) -> None:
            messages.append(message)

        await self._app(scope, receive, keep)
        return messages

    def _reply(self, fault: Fault) -> Response:
        self._refused += 1
        if fault.kind == "unauthorized" or (fault.kind == "overload" and self._refused % 3 == 0):
            return Response(status_code=403)
        if fault.kind in ("busy", "overload"):
            message = busy.message(fault.message, self._refused)
            return JSONResponse({"success": False, "message": message}, 500)
        if fault.kind == "rate_limit":
            return JSONResponse(TooManyRequests().body, 429, media_type="application/json;charset=UTF-8")
        return HTMLResponse(f"<html><body><h1>{fault.status}</h1><hr>nginx</body></html>", fault.status)

    async def _spoiled(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        messages = await self._served(scope, receive)
        body: bytes = b"".join(message.get("body", b"") for message in messages)
        await send(messages[0])
        if fault.kind == "truncate":
            await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
            await _abort(scope, gently=True)
            return
        size = max(-(-len(body) // PIECES), 1)
        for start in range(0, len(body), size):
            await send({"type": "http.response.body", "body": body[start : start + size], "more_body": True})
            await asyncio.sleep(fault.seconds / PIECES)
        await send({"type": "http.response.body", "body": b""})


async def _abort(scope: Scope, *, gently: bool = False) -> None:
    """Abort the connection; gently lets the bytes that were already sent arrive."""
    transport: Any = scope.get("extensions", {}).get(TRANSPORT)
    if transport is None:
        raise RuntimeError("a connection can be cut only where the sandbox's own server runs the application")
    if gently:
        transport.close()
    else:
        transport.abort()
    await asyncio.sleep(0)  # lets the server notice


async def _read(receive: Receive) -> bytes:
    content = bytearray()
    while True:
        message = await receive()
        content += message.get("body", b"")
        if not message.get("more_body"):
            return bytes(content)


def _again(content: bytes) -> Receive:
    async def receive() -> Message:
        return {"type": "http.request", "body": content, "more_body": False}

    return receive
