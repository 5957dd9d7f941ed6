"""Shared base of the vendors' sandboxes: routes, JSON, faults, and the journal of requests."""

from __future__ import annotations

import json
import re
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from email.utils import formatdate
from typing import Any, TextIO

from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from rivet.integrations.atlas_sandbox._http.admin import PREFIX
from rivet.integrations.atlas_sandbox._http.fault_middleware import Faulty
from rivet.integrations.atlas_sandbox._http.faults import Fault, Faults
from rivet.integrations.atlas_sandbox._http.journal import Bodies, Entry, Journal
from rivet.integrations.atlas_sandbox._http.rate_limits import Limit

FILES = "/_files/"
"""Path of the vendor's storage, whose addresses need no credentials."""


class VendorRefusal(Exception):
    """Error response.

    Args:
        status: The status.
        body: The body; None for an empty one.
        headers: More headers.
    """

    def __init__(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status)
        self.status, self.body, self.headers = status, body, headers or {}


class Call:
    """Request of a client.

    Attributes:
        method: Its method.
        path: Its path below the base URL.
        query: Query parameters, each name with its values.
        body: Its JSON, or the string of a form.
        headers: Its headers.
    """

    def __init__(self, http: HttpRequest, content: bytes) -> None:
        self.method, self.path, self.headers = http.method, http.url.path, http.headers
        self.query: dict[str, list[str]] = {}
        for name, value in http.query_params.multi_items():
            self.query.setdefault(name, []).append(value)
        self.content = content

    def first(self, name: str) -> str | None:
        """Return the first value of a query parameter."""
        values = self.query.get(name)
        return values[0] if values else None

    def json(self) -> Any:
        """Return the JSON of the body; an empty dict if it is not JSON."""
        try:
            return json.loads(self.content)
        except ValueError:
            return {}

    def recorded(self, status: int, body: Any) -> str:
        """Return the exchange as a line of JSON; a request body that is not JSON is left out."""
        query = [(name, value) for name, values in self.query.items() for value in values]
        exchange = {"method": self.method, "path": self.path, "query": query, "request": self.json() or None}
        return json.dumps({**exchange, "status": status, "response": body})


Handler = Callable[..., tuple[int, Any]]


class Window:
    """Counts requests in windows of time.

    Args:
        limit: How many a window has.
    """

    def __init__(self, limit: Limit) -> None:
        self.limit = limit
        self._started_at, self._count = 0.0, 0

    def try_acquire(self) -> bool:
        """Count a request; return whether it is allowed."""
        now = time.monotonic()
        if now - self._started_at >= self.limit.seconds:
            self._started_at, self._count = now, 0
        self._count += 1
        return self._count <= self.limit.requests

    def left(self) -> int:
        """Return the number of requests left in the window."""
        return max(self.limit.requests - self._count, 0)

    def resets_in(self) -> float:
        """Return the seconds until the next window."""
        return round(max(self._started_at + self.limit.seconds - time.monotonic(), 0.0), 3)


def _compiled(routes: Sequence[tuple[str, str, Handler]]) -> list[tuple[str, re.Pattern[str], Handler]]:
    return [(method, re.compile(path), handler) for method, path, handler in routes]


class VendorApp(ABC):
    """ASGI application that imitates a vendor's API.

    Args:
        limit: Rate limit: requests per window.
        first_id: Base of the ids; the first record's is higher.
        routes: Methods, path patterns, and their handlers.

    Attributes:
        app: The application, with faults.
        files: Content of the files in the storage, by path.
        more_routes: Routes of parts of the application that forget() recreates.
        recording: File that all exchanges are written to, as JSON lines; None for none.
    """

    def __init__(self, limit: Limit, first_id: int, routes: Sequence[tuple[str, str, Handler]]) -> None:
        self._limit, self._first_id = limit, first_id
        self.more_routes: Sequence[tuple[str, str, Handler]] = ()
        self._start()
        self._routes = _compiled(routes)
        self.faults, self.journal = Faults(), Journal()
        self.app: ASGIApp = Faulty(self._respond, self.faults)
        self._last = 0
        self.skew = 0.0
        self.recording: TextIO | None = None

    @abstractmethod
    def allow(self, call: Call) -> None:
        """Check authentication and limits; raises VendorRefusal."""

    def headers(self, call: Call) -> dict[str, str]:  # noqa: ARG002 - most have none
        """Return the headers of every response."""
        return {}

    @abstractmethod
    def settings(self, address: str) -> dict[str, str]:
        """Return the environment variables that a client needs to find the server."""

    @abstractmethod
    def not_found(self) -> Any:
        """Return the body of a 404."""

    def _start(self) -> None:
        self.window, self._ids = Window(self._limit), self._first_id
        self.files: dict[str, bytes] = {}
        self.forget()
        self._more = _compiled(self.more_routes)

    def number(self) -> int:
        """Return the id of a new record."""
        self._ids += 1
        return self._ids

    def now(self) -> str:
        """Return the current time, later with every call so that changes are ordered."""
        here = round((time.time() + self.skew) * 1000)
        # Set back on purpose, or else later than the moment before.
        self._last = here if here < self._last - 1000 else max(here, self._last + 1)
        moment = datetime.fromtimestamp(self._last / 1000, UTC)
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    async def _respond(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            http = HttpRequest(scope, receive)
            call = Call(http, await http.body())
        except ClientDisconnect:
            return
        started = time.perf_counter()
        if call.path.startswith(PREFIX):
            response = self._admin(call)
        elif call.path.startswith(FILES):
            response = self._stored(call)
        else:
            status, body, more = self._answer(call)
            headers = {**self.headers(call), **more, "date": formatdate(time.time() + self.skew, usegmt=True)}
            response = Response(status_code=status, headers=headers)
            if body is not None:
                response = JSONResponse(body, status, headers)
            milliseconds = round((time.perf_counter() - started) * 1000, 3)
            self.journal.record(Entry(call.method, call.path, status, milliseconds), Bodies(0, "", ""))
            if self.recording is not None:
                self.recording.write(call.recorded(status, body) + "\n")
                self.recording.flush()
        await response(scope, receive, send)

    def _stored(self, call: Call) -> Response:
        """Return a file; a signed address refuses credentials beside the signature."""
        content = self.files.get(call.path)
        if content is None or "authorization" in call.headers:
            return Response(status_code=404 if content is None else 400)
        return Response(content, media_type="application/octet-stream")

    def _answer(self, call: Call) -> tuple[int, Any, Mapping[str, str]]:
        try:
            self.allow(call)
            for method, pattern, handler in (*self._routes, *self._more):
                if method == call.method and (found := pattern.fullmatch(call.path)):
                    return *handler(call, *(int(one) if one.isdigit() else one for one in found.groups())), {}
            raise VendorRefusal(404, self.not_found())
        except VendorRefusal as refusal:
            return refusal.status, refusal.body, refusal.headers

    def _admin(self, call: Call) -> Response:
        name = call.path.removeprefix(PREFIX)
        try:
            match call.method, name:
                case "POST", "faults":
                    self.faults.add(Fault.read(call.json()))
                    return JSONResponse(None)
                case "GET", "faults":
                    return JSONResponse(self.faults.shown())
                case "DELETE", "faults":
                    self.faults.clear()
                    return JSONResponse(None)
                case "GET", "requests":
                    return JSONResponse(self.journal.shown())
                case "DELETE", "requests":
                    self.journal.clear()
                    return JSONResponse(None)
                case "DELETE", "records":
                    self.skew = 0.0
                    self.faults.reset()
                    self.journal.clear()
                    self._start()
                    return JSONResponse(None)
                case "PUT", "clock":
                    self.skew = float(call.json()["skew"])
                    return JSONResponse(None)
                case "GET", _:
                    return JSONResponse(self.shown(name))
                case "POST", _:
                    return JSONResponse(self.change(name, call.json()))
        except (KeyError, ValueError) as error:
            return JSONResponse({"error": str(error)}, 400)
        return JSONResponse({"error": f"There is no {PREFIX}{name}"}, 404)

    @abstractmethod
    def forget(self) -> None:
        """Reset to the initial state."""

    def shown(self, name: str) -> Any:
        """Return internal state for a test; raises KeyError."""
        raise KeyError(name)

    def change(self, name: str, body: Any) -> Any:  # noqa: ARG002
        """Make a change like someone at the vendor would; raises KeyError."""
        raise KeyError(name)
