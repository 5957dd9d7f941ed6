"""Reading replies with a bound on bytes and on time, whatever the server sends."""

from __future__ import annotations

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.steps import Send
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.defaults import MAX_FAILURE_BYTES
from rivet.integrations.atlas.exceptions import AtlasAPIError

UNPACKED = frozenset(("gzip", "deflate"))
"""Codings of bodies that are unpacked: neither makes more than about a thousand bytes of one (RFC 1951)."""


class Collector:
    """Takes the chunks of a body until it is complete, too large or too late.

    A failure is cut after MAX_FAILURE_BYTES. The success of an operation of the contract is read whole, so that one
    that breaks off can be asked for again; on other paths that holds for JSON and text, and anything else is left to
    the caller as a stream.
    """

    def __init__(self, step: Send) -> None:
        self._ends_at = clock.monotonic() + step.seconds
        self._limit = step.success_limit
        self._whole = step.whole
        self._chunks: list[bytes] = []
        self._size = 0
        self._cut = False

    def check(self, response: httpx.Response) -> None:
        """Look at how a body is packed, before it is.

        Raises:
            AtlasAPIError: In a way that it was not asked to be, or twice: a slice of that may grow a million times.
        """
        codings = [one.lower() for one in response.headers.get_list("content-encoding", split_commas=True) if one]
        packed = [one for one in codings if one != "identity"]
        if len(packed) > 1 or not set(packed) <= UNPACKED:
            raise AtlasAPIError(f"The reply is packed in a way that is not unpacked: {', '.join(packed)[:60]}.")

    def wants(self, response: httpx.Response) -> bool:
        """Whether the body must be read here."""
        if not 200 <= response.status_code < 300:
            self._limit, self._cut = MAX_FAILURE_BYTES, True
            return True
        kind = response.headers.get("content-type", "").lower()
        return self._whole or not kind or "json" in kind or kind.startswith("text/")

    def keeps(self, response: httpx.Response) -> bool:
        """Whether the reply can be read in its place: a success that is not packed."""
        return not self._cut and "content-encoding" not in response.headers

    def add(self, chunk: bytes) -> bool:
        """Take a chunk; True if no more is wanted.

        Raises: as count().
        """
        self._chunks.append(chunk)
        self.count(chunk)
        return self._cut and self._size >= self._limit

    def count(self, chunk: bytes) -> None:
        """Count a chunk.

        Raises:
            AtlasAPIError: A success is larger than allowed.
            httpx.ReadTimeout: The time of the attempt is over: a server that drips keeps every single read short.
        """
        self._size += len(chunk)
        if self._size > self._limit and not self._cut:
            raise AtlasAPIError(
                f"The reply is larger than {self._limit:,} bytes. Ask for smaller pages, or raise max_response_bytes."
            )
        if clock.monotonic() > self._ends_at:
            raise httpx.ReadTimeout("the reply came too slowly")

    @property
    def content(self) -> bytes:
        """What was taken; of a failure at most the limit."""
        return b"".join(self._chunks)[: self._limit]


def rebuilt(response: httpx.Response, content: bytes) -> httpx.Response:
    """The same reply with its decoded body in memory."""
    encoded = {"content-encoding", "content-length", "transfer-encoding"}
    headers = [(name, value) for name, value in response.headers.multi_items() if name.lower() not in encoded]
    return httpx.Response(response.status_code, headers=headers, content=content, extensions=response.extensions)
