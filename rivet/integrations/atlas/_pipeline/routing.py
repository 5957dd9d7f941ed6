"""Routing: find the operation of an API for a request."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from atlas_api.api import OPERATIONS, Operation

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._support.config_checks import climbs
from rivet.integrations.atlas.exceptions import AtlasConfigError


class Operations:
    """Operations of an API, found by method and path.

    Args:
        operations: All of them, each with a tag.
    """

    def __init__(self, operations: Iterable[Operation]) -> None:
        # By method, first segment and length, so that few templates are compared.
        self._index: dict[tuple[str, str, int], list[tuple[list[str], Operation]]] = {}
        # A literal path comes before a template that it would match too: /assets/mini before /assets/{id}.
        for operation in sorted(operations, key=lambda operation: operation.path.count("{")):
            segments = operation.path.split("/")
            self._index.setdefault((operation.method, segments[1], len(segments)), []).append((segments, operation))

    def find(self, method: str, path: str) -> Operation:
        """Return the operation of a request; an unknown one has no tag, needs a token, is repeatable only if GET."""
        given = path.split("/")
        for template, operation in self._index.get((method, given[1], len(given)), ()):
            if all(own == other or (own[:1] == "{" and other) for own, other in zip(template, given, strict=True)):
                return operation
        name, repeatable = f"{method} {path}", method == "GET"
        return Operation(id=name, tag="", method=method, path=path, secured=True, repeatable=repeatable)


@cache
def operations() -> Operations:
    """Return the operations of the contract."""
    return Operations(OPERATIONS)


def own_path(base_url: str, url: httpx.URL) -> str:
    """Return the path below the base URL.

    Raises:
        AtlasConfigError: The URL is not below the base URL; nothing is sent there, least of all a token.
    """
    address = str(url)
    if address.startswith(base_url + "/"):
        path = address[len(base_url) :].partition("?")[0]
        if "%" not in path and "\\" not in path and "/." not in path and "#" not in path:
            return path  # a shortcut: the general code below gives the same, five times slower
    base = _base(base_url)
    prefix = base.path.rstrip("/")
    same = (url.scheme, url.host, _port(url)) == (base.scheme, base.host, _port(base))
    below = url.path == prefix or url.path.startswith(prefix + "/")
    if same and below and not climbs(url.raw_path.partition(b"?")[0].decode("ascii")):
        return url.path[len(prefix) :] or "/"
    raise AtlasConfigError(
        f"The request goes to {url.scheme}://{url.netloc.decode(errors='replace').rpartition('@')[2]}{url.path}, "
        f"which is not below the base URL {base_url}; this client sends nothing elsewhere."
    )


@cache
def _base(base_url: str) -> httpx.URL:
    return httpx.URL(base_url)


def _port(url: httpx.URL) -> int | None:
    return url.port or {"http": 80, "https": 443}.get(url.scheme)
