"""Where a client may be used: until it is closed, in the process and in the event loop of its connections."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass, field

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._support.server_clock import ServerClock
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.exceptions import AtlasConfigError


@dataclass(slots=True, eq=False, weakref_slot=True)
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
    clock: ServerClock = field(default_factory=ServerClock)
    """What time it is for the server."""
    used: bool = False
    """A reply came: there is a connection to close."""

    def hear(self, response: httpx.Response) -> None:
        """Note that a reply came, and the server's clock."""
        self.used = True
        self.clock.hear(response.headers.get("date"))

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
