"""Where a client may be used: until it is closed, in the process and in the event loop of its connections."""

from __future__ import annotations

import asyncio
import os
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from ._http import httpx
from .config import ClientConfig
from .exceptions import AtlasConfigError
from .server_time import server_time


@dataclass(slots=True)
class Life:
    """Whether and where a client may be used; shared with its with_options() copies.

    Attributes:
        config: The configuration that the client was made with.
        over: The client is closed.
        process: The process that its connections belong to.
        loop: The event loop that the connections of an async client belong to.
        flights: Sign-ins under way that an async client leads.
    """

    config: ClientConfig
    over: bool = False
    process: int = field(default_factory=os.getpid)
    loop: asyncio.AbstractEventLoop | None = None
    flights: set[asyncio.Task[None]] = field(default_factory=set)
    heard: tuple[str, float] | None = None
    """The Date header of the last reply, and when it came, on the monotonic clock."""

    def hear(self, response: httpx.Response) -> None:
        """Note the server's clock."""
        if date := response.headers.get("date"):
            self.heard = (date, time.monotonic())

    def server_time(self) -> datetime:
        """What time it is for the server, to the second; our own time before it has said anything."""
        if self.heard is None:
            return datetime.now(UTC)
        text, then = self.heard
        return server_time(text) + timedelta(seconds=time.monotonic() - then)

    def check(self) -> None:
        """Refuse a call that the connections are not made for.

        Raises:
            AtlasConfigError: The client is closed, or was made before a fork.
        """
        if self.over:
            raise AtlasConfigError("This client is closed. Make a new one: it has the token already.")
        if self.process != os.getpid():
            raise AtlasConfigError("This client was made before a fork. Make a new one in each process.")

    def check_loop(self) -> None:
        """The same for the event loop: the first one counts.

        Raises:
            AtlasConfigError: No asyncio loop is running, or it is another one than before.
        """
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise AtlasConfigError("AtlasClient needs asyncio; in other code use SyncAtlasClient.") from None
        if self.loop is None:
            self.loop = loop
        elif self.loop is not loop:
            raise AtlasConfigError(
                "This AtlasClient belongs to another event loop. Make one in each loop: they share the token anyway."
            )
