"""Client lifecycle: rejects use after close, after fork, or on another event loop."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass, field

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._support.server_clock import ServerClock
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.exceptions import AtlasConfigError


@dataclass(slots=True, eq=False, weakref_slot=True)
class Lifecycle:
    """Lifecycle of a client, shared with its with_options() copies.

    Attributes:
        config: The configuration of the client.
        closed: The client is closed.
        process: Id of the process that its connections belong to.
        loop: The event loop that the connections of an async client belong to.
        refreshes: Tasks of token refreshes that an async client leads.
    """

    config: ClientConfig
    closed: bool = False
    process: int = field(default_factory=os.getpid)
    loop: asyncio.AbstractEventLoop | None = None
    refreshes: set[asyncio.Task[None]] = field(default_factory=set)
    clock: ServerClock = field(default_factory=ServerClock)
    """Clock of the server."""
    used: bool = False
    """True once a response was received, so that there is a connection to close."""

    def record_response(self, response: httpx.Response) -> None:
        """Record that a response was received, and update the server's clock."""
        self.used = True
        self.clock.update(response.headers.get("date"))

    def check(self) -> None:
        """Reject use of a closed client, or after a fork.

        Raises:
            AtlasConfigError: The client is closed, or was made before a fork.
        """
        if self.closed:
            raise AtlasConfigError("This client is closed. Make a new one: it has the token already.")
        if self.process != os.getpid():
            raise AtlasConfigError("This client was made before a fork. Make a new one in each process.")

    def check_loop(self) -> None:
        """Reject use on another event loop than the first one.

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
