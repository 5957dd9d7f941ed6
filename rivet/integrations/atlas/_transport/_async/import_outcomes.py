"""Outcomes of the server's imports, received over STOMP on its websocket.

* One connection for a whole run, opened at the first ``listen()`` and opened again for the next one if it breaks.
* Each import has two destinations: ``/user/{email}/imports/{uuid}``, to which today's server sends, and
  ``/imports/{uuid}``, to which releases 1.6.0 to 1.8.0 do.
* Without the extra, a token or a connection nothing is received, and the caller finds the outcome by search.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.concurrency import async_run_blocking
from rivet.integrations.atlas._support.missing_extra import missing_extra
from rivet.integrations.atlas._transport import websocket
from rivet.integrations.atlas._transport.websocket import async_connect, async_receive

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from ssl import SSLContext

    from stompman import AnyServerFrame, FrameParser

logger = logging.getLogger("rivet.integrations.atlas.imports")

PATH = "/ws/websocket"
"""The server's websocket below its base URL, without the frames of SockJS."""

ATTEMPTS = 3
"""Connections that may fail before a run listens no more."""


class AsyncImportOutcomes:
    """Listens for the outcomes of one account's imports.

    Args:
        base_url: The server's address.
        email: Who imports.
        token: Gives the access token, once there is one.
        route: The TLS context and the proxy.
        headers: Headers that go to the server with each request.
        timeout: Seconds for the connection and its first answer.
    """

    def __init__(
        self,
        base_url: str,
        email: str,
        token: Callable[[], str | None],
        route: tuple[SSLContext | None, str | None],
        headers: dict[str, str],
        timeout: float,
    ) -> None:
        parts = urlsplit(base_url)
        scheme = {"http": "ws", "https": "wss"}[parts.scheme]
        self._address = urlunsplit((scheme, parts.netloc, f"{parts.path}{PATH}", "", ""))
        self._host, self._email, self._token = parts.hostname or "", email.lower(), token
        self._options = {
            "ssl": route[0],
            "proxy": route[1],
            "additional_headers": headers,
            "user_agent_header": None,  # it is among the headers
            "open_timeout": timeout,
        }
        self._timeout, self._attempts = timeout, ATTEMPTS
        self._connecting: Any = None
        self._connection: Any = None
        self._parser: FrameParser | None = None
        self._outcomes: dict[str, str] = {}

    async def listen(self, uuid: str) -> None:
        """Listen for the outcome of an import that is not sent yet."""
        if self._connection is None and not await self._open():
            return
        from stompman import SubscribeFrame

        for number, destination in enumerate((f"/user/{self._email}/imports/{uuid}", f"/imports/{uuid}")):
            headers = {"id": f"{uuid}-{number}", "destination": destination, "ack": "auto"}
            await self._send(SubscribeFrame(headers=headers))  # type: ignore[arg-type]

    async def receive(self, uuid: str, seconds: float) -> str | None:
        """Wait for the outcome of an import.

        Args:
            uuid: The import.
            seconds: How long to wait.

        Returns:
            What the server says; None if nothing was received.
        """
        ends = clock.monotonic() + seconds
        while uuid not in self._outcomes and self._connection is not None:
            left = ends - clock.monotonic()
            if left <= 0:
                return None
            for frame in await self._received(left):
                self._note(frame)
        return self._outcomes.pop(uuid, None)

    async def close(self) -> None:
        """Close the connection."""
        connecting, self._connecting, self._connection = self._connecting, None, None
        if connecting is not None:
            try:
                await connecting.__aexit__(None, None, None)
            except Exception:  # nothing is lost with it
                logger.debug("The websocket did not close well.", exc_info=True)

    async def _open(self) -> bool:
        token = self._token()
        if not self._attempts or token is None:
            return False
        try:
            await async_run_blocking(_load)
        except ImportError as error:
            self._attempts = 0
            logger.warning(
                "%s Each batch is searched for instead.",
                missing_extra("Hearing the outcome of imports", "imports", error),
            )
            return False
        from stompman import ConnectedFrame, ConnectFrame, FrameParser

        try:
            connecting = async_connect(self._address, **self._options)
            self._connection, self._connecting = await connecting.__aenter__(), connecting
            self._parser = FrameParser()
            headers = {"accept-version": "1.2", "host": self._host, "heart-beat": "0,0", "token": token}
            await self._send(ConnectFrame(headers=headers))  # type: ignore[arg-type]
            for frame in await self._received(self._timeout):
                if isinstance(frame, ConnectedFrame):
                    headers_of_it: Mapping[str, str] = frame.headers  # type: ignore[assignment]
                    self._email = headers_of_it.get("user-name", self._email)  # as the server writes it
                    return True
            logger.warning("The server takes no STOMP connection. Each batch of an import is searched for instead.")
        except Exception as error:  # noqa: BLE001 - of a proxy, of TLS, of the library: the run goes on without it
            logger.warning(
                "The websocket of %s cannot be used (%s). Each batch of an import is searched for instead.",
                self._host,
                type(error).__name__,
            )
        self._attempts -= 1
        await self.close()
        return False

    async def _send(self, frame: Any) -> None:
        from stompman import dump_frame
        from websockets.exceptions import WebSocketException

        if self._connection is None:
            return
        try:
            await self._connection.send(dump_frame(frame).decode())
        except (WebSocketException, OSError):
            await self.close()

    async def _received(self, seconds: float) -> list[AnyServerFrame]:
        """The frames that come next; none if the connection broke, or none came in time."""
        from websockets.exceptions import WebSocketException

        try:
            data = await async_receive(self._connection, seconds)
        except (WebSocketException, OSError):
            await self.close()
            return []
        if data is None or self._parser is None:
            return []
        content = data.encode() if isinstance(data, str) else data
        return list(self._parser.parse_frames_from_chunk(content))  # type: ignore[arg-type]

    def _note(self, frame: AnyServerFrame) -> None:
        from stompman import MessageFrame

        if isinstance(frame, MessageFrame):
            uuid = frame.headers["destination"].rpartition("/")[2]
            self._outcomes[uuid] = frame.body.decode("utf-8", errors="replace")


def _load() -> None:
    """Import the libraries, which reads files.

    Raises:
        ImportError: One is missing.
    """
    import stompman  # noqa: F401

    websocket.load()
