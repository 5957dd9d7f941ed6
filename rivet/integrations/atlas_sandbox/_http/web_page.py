"""Web page at ``/`` for browsers: the plant's work orders as a board, lists of records, and live requests.

A real Atlas has none there, so only requests for HTML get it. It is for this machine: it accepts no other host name, so
that no web page elsewhere can read the plant through a name that points here.
"""

from __future__ import annotations

import ipaddress
import re
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response

from rivet.integrations.atlas_sandbox._http.faults import Faults
from rivet.integrations.atlas_sandbox._http.journal import Journal
from rivet.integrations.atlas_sandbox._http.page_actions import TOKEN_HEADER, PageActions
from rivet.integrations.atlas_sandbox._http.page_data import PageData
from rivet.integrations.atlas_sandbox._records.store import Store

PREFIX = "/_page/"
ACTIONS = "do/"
FOLDER = Path(__file__).with_name("page")
MEDIA_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
PARTS = frozenset(path.name for path in FOLDER.iterdir() if path.suffix in MEDIA_TYPES)

HOSTS = ("127.0.0.1", "localhost", "[::1]")
HEADERS = {
    "content-security-policy": "default-src 'self'; img-src data:; frame-ancestors 'none'; form-action 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
}


class WebPage:
    """Answers the page's requests.

    Args:
        store: The records.
        data: What the page shows.
        actions: What the page changes.
        faults: The faults.
        journal: The requests that were served.
    """

    def __init__(self, store: Store, data: PageData, actions: PageActions, faults: Faults, journal: Journal) -> None:
        self._store, self._data, self._actions = store, data, actions
        self._faults, self._journal = faults, journal
        self._era = secrets.token_hex(8)

    def wants(self, request: HttpRequest) -> bool:
        """Return whether a request is for the page."""
        path = request.url.path
        asks = path == "/" and "text/html" in request.headers.get("accept", "")
        if request.method == "POST":
            return path.startswith(PREFIX + ACTIONS)
        return request.method == "GET" and (asks or path.startswith(PREFIX))

    def answer(self, request: HttpRequest, content: bytes) -> Response:
        """Serve the page, its style, its scripts, its data or its writes."""
        host = re.sub(r":\d+$", "", request.headers.get("host", "").lower())
        if host not in HOSTS or request.client is None or not ipaddress.ip_address(request.client.host).is_loopback:
            return Response("The sandbox's page is for this machine: use http://127.0.0.1.", 403, HEADERS, "text/plain")
        name = request.url.path.removeprefix(PREFIX) if request.url.path != "/" else "index.html"
        if request.method == "POST":
            return self._actions.answer(name.removeprefix(ACTIONS), request.headers.get(TOKEN_HEADER), content)
        if name == "data":
            return JSONResponse(self._changes(request.query_params), headers=HEADERS)
        if name in ("work-order", "record"):
            return self._opened(request.query_params)
        if name not in PARTS:
            return Response("There is no such part of the page.", 404, HEADERS, "text/plain")
        path = FOLDER / name
        return Response(path.read_bytes(), 200, HEADERS, MEDIA_TYPES[path.suffix])

    def _opened(self, query: Mapping[str, str]) -> Response:
        """Return one record with all details."""
        id, kind = _number(query.get("id")), query.get("kind", "workOrder")
        if kind == "workOrder":
            found = self._data.work_order(id)
        else:
            record = self._data.record(kind, id)
            found = None if record is None else {"record": record}
        if found is None:
            return JSONResponse({"error": "There is no such record any more."}, 404, HEADERS)
        return JSONResponse(found, headers=HEADERS)

    def _changes(self, query: Mapping[str, str]) -> dict[str, Any]:
        """Return the changes since a version of the plant and a request number."""
        known = query.get("era") == self._era  # else the page is of an earlier sandbox on this port
        data: dict[str, Any] = {
            "era": self._era,
            "token": self._actions.token,
            "last": self._journal.last,
            "requests": self._journal.after(_number(query.get("after")) if known else 0),
            "faults": self._faults.shown(),
        }
        if not known or _number(query.get("version")) != self._store.version:
            data["plant"] = self._data.plant()
        return data


def _number(value: str | None) -> int:
    return int(value) if value and re.fullmatch("[0-9]{1,18}", value) else -1
