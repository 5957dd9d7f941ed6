"""Address of a file, whose query may be a signature that lets anyone read it."""

from __future__ import annotations

from rivet.integrations.atlas._httpx import httpx


class UnloggedUrl(httpx.URL):
    """URL whose string has no path and no query: httpx logs it with each request."""

    def __str__(self) -> str:
        return f"{self.scheme}://{self.netloc.decode()}/..."
