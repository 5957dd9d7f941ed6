"""Close connections with leftover bytes after a response, which would be parsed as the next response.

A proxy that repeats a response, or a server that sends more than it announced, shifts all later responses of a kept
connection. httpcore drops an idle connection whose socket is readable, but what h11 has read already stays
in its buffer (``h11.Connection.trailing_data``) and is parsed as the next response. Neither has an option for it, so
this looks into httpcore's connections; the range of versions in pyproject.toml is the one that the tests cover.
"""

from __future__ import annotations

from typing import Any

import httpcore

MAX_NESTING = 4
"""Nested connections: a proxy's tunnel, the connection to it, its HTTP/1.1."""


def has_leftover(connection: Any) -> bool:
    """Return whether bytes after the last response were read from a connection."""
    for _ in range(MAX_NESTING):
        state = getattr(connection, "_h11_state", None)
        if state is not None:
            return bool(state.trailing_data[0])
        connection = getattr(connection, "_connection", None)
    return False


class LeftoverCheckedConnection(httpcore.ConnectionInterface):
    """Connection that counts as expired if it has leftover bytes, so that the pool closes it."""

    def __init__(self, connection: httpcore.ConnectionInterface) -> None:
        self._connection = connection

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        return self._connection.handle_request(request)

    def close(self) -> None:
        self._connection.close()

    def info(self) -> str:
        return self._connection.info()

    def can_handle_request(self, origin: httpcore.Origin) -> bool:
        return self._connection.can_handle_request(origin)

    def is_available(self) -> bool:
        return self._connection.is_available()

    def is_idle(self) -> bool:
        return self._connection.is_idle()

    def is_closed(self) -> bool:
        return self._connection.is_closed()

    def has_expired(self) -> bool:
        return self._connection.has_expired() or (self._connection.is_idle() and has_leftover(self._connection))
