"""Read response bodies with limits on size and time."""

from __future__ import annotations

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.steps import Send
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.defaults import MAX_FAILURE_BYTES
from rivet.integrations.atlas.exceptions import AtlasAPIError

ACCEPTED_ENCODINGS = frozenset(("gzip", "deflate"))
"""Content encodings that are decompressed: neither expands a byte to more than about a thousand (RFC 1951)."""


class Collector:
    """Collects the chunks of a body until it is complete, too large or too late.

    An error response is cut after MAX_FAILURE_BYTES. The success of an operation of the contract is read whole, so that
    it can be retried if it breaks off; on other paths that holds for JSON and text, and anything else is left to the
    caller as a stream.
    """

    def __init__(self, step: Send) -> None:
        self._ends_at = clock.monotonic() + step.seconds
        self._limit = step.success_limit
        self._whole = step.whole
        self._chunks: list[bytes] = []
        self._size = 0
        self._cut = False

    def check(self, response: httpx.Response) -> None:
        """Check the content encoding, before decompression.

        Raises:
            AtlasAPIError: The encoding was not requested, or applied twice: a chunk could expand a million times.
        """
        codings = [one.lower() for one in response.headers.get_list("content-encoding", split_commas=True) if one]
        packed = [one for one in codings if one != "identity"]
        if len(packed) > 1 or not set(packed) <= ACCEPTED_ENCODINGS:
            raise AtlasAPIError(f"The response has an unsupported content encoding: {', '.join(packed)[:60]}.")

    def must_read(self, response: httpx.Response) -> bool:
        """Return whether the body must be read here."""
        if not 200 <= response.status_code < 300:
            self._limit, self._cut = MAX_FAILURE_BYTES, True
            return True
        kind = response.headers.get("content-type", "").lower()
        return self._whole or not kind or "json" in kind or kind.startswith("text/")

    def can_read_in_place(self, response: httpx.Response) -> bool:
        """Return whether the response can be read in place: a success that is not compressed."""
        return not self._cut and "content-encoding" not in response.headers

    def add(self, chunk: bytes) -> bool:
        """Add a chunk; return True if the limit is reached.

        Raises: as count().
        """
        self._chunks.append(chunk)
        self.count(chunk)
        return self._cut and self._size >= self._limit

    def count(self, chunk: bytes) -> None:
        """Count a chunk.

        Raises:
            AtlasAPIError: A success is larger than allowed.
            httpx.ReadTimeout: The attempt's time is over: a server that drips keeps every single read short.
        """
        self._size += len(chunk)
        if self._size > self._limit and not self._cut:
            raise AtlasAPIError(
                f"The response is larger than {self._limit:,} bytes. Use smaller pages, or raise max_response_bytes."
            )
        if clock.monotonic() > self._ends_at:
            raise httpx.ReadTimeout("the response came too slowly")

    @property
    def content(self) -> bytes:
        """Collected body; of an error response at most the limit."""
        return b"".join(self._chunks)[: self._limit]


def rebuilt(response: httpx.Response, content: bytes) -> httpx.Response:
    """Return the response with its decoded body in memory."""
    encoded = {b"content-encoding", b"content-length", b"transfer-encoding"}
    # As bytes: httpx would encode strings as ASCII, and a proxy may send others.
    headers = [(name, value) for name, value in response.headers.raw if name.lower() not in encoded]
    return httpx.Response(response.status_code, headers=headers, content=content, extensions=response.extensions)
