"""Web page at ``/`` for browsers: the plant's work orders as a board, assets, users, and live requests.

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

from rivet.integrations.atlas_sandbox._http.journal import Journal
from rivet.integrations.atlas_sandbox._java import text
from rivet.integrations.atlas_sandbox._records.record_json import Shows
from rivet.integrations.atlas_sandbox._records.store import Row, Store

PREFIX = "/_page/"
FOLDER = Path(__file__).with_name("page")
KINDS = {"index.html": "text/html", "page.css": "text/css", "page.js": "text/javascript"}
MOST = 2_000
"""Maximum number of records per kind on the page, the newest; browsers render more slowly."""

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
        shows: How they are shown.
        journal: The requests that were served.
    """

    def __init__(self, store: Store, shows: Shows, journal: Journal) -> None:
        self._store, self._shows, self._journal = store, shows, journal
        self._era = secrets.token_hex(8)

    def wants(self, request: HttpRequest) -> bool:
        """Return whether a request is for the page."""
        path = request.url.path
        asks = path == "/" and "text/html" in request.headers.get("accept", "")
        return request.method == "GET" and (asks or path.startswith(PREFIX))

    def answer(self, request: HttpRequest) -> Response:
        """Serve the page, its style, its script, or its data."""
        host = re.sub(r":\d+$", "", request.headers.get("host", "").lower())
        if host not in HOSTS or request.client is None or not ipaddress.ip_address(request.client.host).is_loopback:
            return Response("The sandbox's page is for this machine: use http://127.0.0.1.", 403, HEADERS, "text/plain")
        name = request.url.path.removeprefix(PREFIX) if request.url.path != "/" else "index.html"
        if name == "data":
            return JSONResponse(self._data(request.query_params), headers=HEADERS)
        if name == "work-order":
            return self._opened(_number(request.query_params.get("id")))
        if name not in KINDS:
            return Response("There is no such part of the page.", 404, HEADERS, "text/plain")
        return Response((FOLDER / name).read_bytes(), 200, HEADERS, KINDS[name])

    def _opened(self, id: int) -> Response:
        """Return all details of a work order, with its comments, the oldest first."""
        row = self._store.get("workOrder", id)
        if row is None:
            return JSONResponse({"error": "There is no such work order any more."}, 404, HEADERS)
        comments = sorted(self._store.all("comment", workOrder=id), key=lambda comment: int(comment["id"]))
        shown = [self._shows.comment(comment) for comment in comments]
        return JSONResponse({"record": self._shows.work_order(row), "comments": shown}, headers=HEADERS)

    def _data(self, query: Mapping[str, str]) -> dict[str, Any]:
        """Return the changes since a version of the plant and a request number."""
        known = query.get("era") == self._era  # else the page is of an earlier sandbox on this port
        data: dict[str, Any] = {
            "era": self._era,
            "last": self._journal.last,
            "requests": self._journal.after(_number(query.get("after")) if known else 0),
        }
        if not known or _number(query.get("version")) != self._store.version:
            data["plant"] = self._plant()
        return data

    def _plant(self) -> dict[str, Any]:
        work_orders, assets, users = (self._newest(kind) for kind in ("workOrder", "asset", "user"))
        return {
            "version": self._store.version,
            "left": len(self._store.all("workOrder")) - len(work_orders),
            "workOrders": [self._work_order(row) for row in work_orders],
            "assets": [
                {**_only(row, "customId", "name", "status"), "location": self._name("location", row["location"])}
                for row in assets
            ],
            "users": [
                {
                    **_only(row, "id", "email", "enabled"),
                    "name": f"{row['firstName']} {row['lastName']}",
                    "role": self._name("role", row["role"]),
                }
                for row in users
            ],
        }

    def _newest(self, kind: str) -> list[Row]:
        return sorted(self._store.all(kind), key=lambda row: -int(row["id"]))[:MOST]

    def _work_order(self, row: Row) -> dict[str, Any]:
        people = [self._name("user", id, "email") for id in (row["primaryUser"], *row["assignedTo"]) if id]
        high = row["priority"] == "HIGH"
        return {
            **_only(row, "id", "customId", "title", "status", "archived"),
            "priority": "CRITICAL" if high and _is_critical(self._shows.work_order(row)) else row["priority"],
            "asset": self._name("asset", row["asset"]),
            "people": ", ".join(dict.fromkeys(people)),
            "dueDate": text.date(row["dueDate"]),
        }

    def _name(self, kind: str, id: int | None, field: str = "name") -> str:
        row = self._store.get(kind, id)
        return str(row[field]) if row else ""


def _only(row: Row, *names: str) -> dict[str, Any]:
    return {name: row.get(name) for name in names}


def _number(value: str | None) -> int:
    return int(value) if value and value.isascii() and value.isdigit() else -1


def _is_critical(work_order: Mapping[str, Any]) -> bool:
    """Return whether a client marked a work order as critical, in a custom field or the description's first line."""
    first_line = (work_order.get("description") or "").partition("\n")[0].strip()
    return first_line == "[CRITICAL]" or any(
        value.get("value") == "CRITICAL" and (value.get("customField") or {}).get("label") == "RIVET priority"
        for value in work_order.get("customFieldValues") or []
    )
