"""Shared base of the vendors' sandboxes: routes, JSON, faults, and the list of requests."""

from __future__ import annotations

import json
import re
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from email.utils import formatdate
from typing import Any, TextIO

from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from rivet.integrations.atlas_sandbox._http.admin import PREFIX
from rivet.integrations.atlas_sandbox._http.faults import Fault, Faults
from rivet.integrations.atlas_sandbox._http.faulty import Faulty
from rivet.integrations.atlas_sandbox._http.journal import Bodies, Entry, Journal
from rivet.integrations.atlas_sandbox._http.rate_limits import Limit


class VendorRefusal(Exception):
    """An answer that is no success.

    Args:
        status: The status.
        body: The body; None for an empty one.
    """

    def __init__(self, status: int, body: Any) -> None:
        super().__init__(status)
        self.status, self.body = status, body


class Call:
    """A request.

    Attributes:
        method: Its method.
        path: Its path below the API's address.
        query: What follows the ``?``, each name with its values.
        body: Its JSON, or the text of a form.
        headers: Its headers.
    """

    def __init__(self, http: HttpRequest, content: bytes) -> None:
        self.method, self.path, self.headers = http.method, http.url.path, http.headers
        self.query: dict[str, list[str]] = {}
        for name, value in http.query_params.multi_items():
            self.query.setdefault(name, []).append(value)
        self.content = content

    def first(self, name: str) -> str | None:
        """The first value of a parameter."""
        values = self.query.get(name)
        return values[0] if values else None

    def json(self) -> Any:
        """The body; an empty dict if it is no JSON."""
        try:
            return json.loads(self.content)
        except ValueError:
            return {}

    def recorded(self, status: int, body: Any) -> str:
        """The exchange as a line of JSON; a request's body that is no JSON is left out."""
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
        self._begun, self._count = 0.0, 0

    def take(self) -> bool:
        """Count a request: whether it is allowed."""
        now = time.monotonic()
        if now - self._begun >= self.limit.seconds:
            self._begun, self._count = now, 0
        self._count += 1
        return self._count <= self.limit.requests

    def left(self) -> int:
        """How many more are allowed."""
        return max(self.limit.requests - self._count, 0)

    def resets_in(self) -> float:
        """Seconds until the next one begins."""
        return round(max(self._begun + self.limit.seconds - time.monotonic(), 0.0), 3)


def _compiled(routes: Sequence[tuple[str, str, Handler]]) -> list[tuple[str, re.Pattern[str], Handler]]:
    return [(method, re.compile(path), handler) for method, path, handler in routes]


class VendorApp(ABC):
    """An ASGI application that stands for a vendor.

    Args:
        limit: Requests in a window.
        first_id: Below the first record's id.
        routes: Methods, patterns of paths, and what answers them.

    Attributes:
        app: The application, with faults.
        more_routes: Routes of parts of the application that forget() makes anew.
        recording: Where all exchanges are written to, a line of JSON each; None for nowhere.
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
        """Raise VendorRefusal for who may not ask, or not now."""

    def headers(self, call: Call) -> dict[str, str]:  # noqa: ARG002 - most have none
        """Headers of every answer."""
        return {}

    @abstractmethod
    def settings(self, address: str) -> dict[str, str]:
        """What a client needs in its environment to find it."""

    @abstractmethod
    def not_found(self) -> Any:
        """The body of a 404."""

    def _start(self) -> None:
        self.window, self._ids = Window(self._limit), self._first_id
        self.forget()
        self._more = _compiled(self.more_routes)

    def number(self) -> int:
        """The id of a new record."""
        self._ids += 1
        return self._ids

    def now(self) -> str:
        """The moment, later with every call so that changes have an order."""
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
        else:
            status, body = self._answer(call)
            headers = {**self.headers(call), "date": formatdate(time.time() + self.skew, usegmt=True)}
            response = Response(status_code=status, headers=headers)
            if body is not None:
                response = JSONResponse(body, status, headers)
            milliseconds = round((time.perf_counter() - started) * 1000, 3)
            self.journal.add(Entry(call.method, call.path, status, milliseconds), Bodies(0, "", ""))
            if self.recording is not None:
                self.recording.write(call.recorded(status, body) + "\n")
                self.recording.flush()
        await response(scope, receive, send)

    def _answer(self, call: Call) -> tuple[int, Any]:
        try:
            self.allow(call)
            for method, pattern, handler in (*self._routes, *self._more):
                if method == call.method and (found := pattern.fullmatch(call.path)):
                    return handler(call, *(int(one) if one.isdigit() else one for one in found.groups()))
            raise VendorRefusal(404, self.not_found())
        except VendorRefusal as refusal:
            return refusal.status, refusal.body

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
        """Be as at the start."""

    def shown(self, name: str) -> Any:
        """What a test may look at; raises KeyError."""
        raise KeyError(name)

    def change(self, name: str, body: Any) -> Any:  # noqa: ARG002
        """What somebody at the vendor does; raises KeyError."""
        raise KeyError(name)
