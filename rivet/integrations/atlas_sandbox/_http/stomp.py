"""STOMP broker on a websocket that sends the outcomes of imports."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect
from stompman import (
    ConnectedFrame,
    ConnectFrame,
    ErrorFrame,
    FrameParser,
    MessageFrame,
    SubscribeFrame,
    UnsubscribeFrame,
    dump_frame,
)

PATH = "/ws/websocket"
FAULT = "atlas.fault"
"""Key of a connection's fault in the scope's extensions."""


class Broker:
    """The broker.

    Args:
        user_of: The e-mail of a token's user; None for a bad token.
        by_user: Outcomes go to ``/user/{email}/imports/{uuid}``, and a connection needs a token; else they go to
            ``/imports/{uuid}`` and anybody may listen, as in releases 1.6.0 to 1.8.0.
    """

    def __init__(self, user_of: Callable[[str], str | None], *, by_user: bool) -> None:
        self._user_of, self._by_user = user_of, by_user
        self._sessions: set[_Session] = set()
        self._numbers = itertools.count()

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection until it ends."""
        socket = WebSocket(scope, receive, send)
        fault = scope.get("extensions", {}).get(FAULT)
        if scope["path"] != PATH or fault == "drop_before":
            await socket.close()
            return
        await socket.accept()
        session = _Session(socket, is_cut=fault == "drop_after")
        try:
            await self._talk(session)
        except (WebSocketDisconnect, RuntimeError):
            pass  # it is gone
        finally:
            self._sessions.discard(session)

    async def publish(self, email: str, uuid: str, outcome: str, media: str) -> None:
        """Tell the outcome of an import to whoever listens."""
        place = f"/user/{email}/imports/{uuid}" if self._by_user else f"/imports/{uuid}"
        for session in list(self._sessions):
            for name in [name for name, destination in session.subscriptions.items() if destination == place]:
                body = outcome.encode()
                headers = {"destination": place, "content-type": media, "subscription": name}
                headers |= {"message-id": f"sandbox-{next(self._numbers)}", "content-length": str(len(body))}
                try:
                    await session.send(MessageFrame(headers=headers, body=body))  # type: ignore[arg-type]
                except (WebSocketDisconnect, RuntimeError):
                    self._sessions.discard(session)

    async def _talk(self, session: _Session) -> None:
        parser = FrameParser()
        while True:
            text = await session.socket.receive_text()
            for frame in parser.parse_frames_from_chunk(text.encode()):
                if isinstance(frame, ConnectFrame):
                    if not await self._connect(session, dict(frame.headers)):
                        return
                elif isinstance(frame, SubscribeFrame):
                    session.subscriptions[frame.headers["id"]] = frame.headers["destination"]
                elif isinstance(frame, UnsubscribeFrame):
                    session.subscriptions.pop(frame.headers["id"], None)

    async def _connect(self, session: _Session, headers: dict[str, Any]) -> bool:
        user = self._user_of(headers.get("token", ""))
        if user is None and self._by_user:
            message = "Failed to send message to ExecutorSubscribableChannel[clientInboundChannel]"
            await session.send(ErrorFrame(headers={"message": message, "content-length": "0"}))
            await session.socket.close()
            return False
        self._sessions.add(session)
        name = {"user-name": user} if self._by_user and user else {}
        answer = {"version": "1.2", "heart-beat": "0,0", **name}
        await session.send(ConnectedFrame(headers=answer))  # type: ignore[arg-type]
        return True


class _Session:
    """One connection."""

    def __init__(self, socket: WebSocket, *, is_cut: bool) -> None:
        self.socket, self._is_cut = socket, is_cut
        self.subscriptions: dict[str, str] = {}

    async def send(self, frame: Any) -> None:
        if self._is_cut and isinstance(frame, MessageFrame):
            await self.socket.close()  # the message is lost
        else:
            await self.socket.send_text(dump_frame(frame).decode())
