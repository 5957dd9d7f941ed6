"""/_sandbox: control of a sandbox by tests. It exists only if the sandbox was started with it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from typing import Any

from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response

from rivet.integrations.atlas_sandbox._auth.sessions import Sessions
from rivet.integrations.atlas_sandbox._http.faults import Fault, Faults
from rivet.integrations.atlas_sandbox._http.journal import Journal
from rivet.integrations.atlas_sandbox._http.rate_limits import RateLimits
from rivet.integrations.atlas_sandbox._records.clock import Clock
from rivet.integrations.atlas_sandbox._records.store import Store

PREFIX = "/_sandbox/"
START = "start"
"""Name of the snapshot that every sandbox has: its state at the start."""


LARGEST_SKEW = 1_000_000_000


def _given(body: dict[str, Any], name: str) -> Any:
    if name not in body:
        raise ValueError(f"the body needs {name!r}")
    return body[name]


class Admin:
    """Answers the requests below /_sandbox.

    Args:
        store: The records.
        sessions: The tokens.
        faults: The faults.
        journal: The requests that were served.
        limits: The rate limits, if they are on.
    """

    def __init__(
        self, store: Store, sessions: Sessions, faults: Faults, journal: Journal, limits: RateLimits | None
    ) -> None:
        self._store, self._sessions, self._faults, self._journal = store, sessions, faults, journal
        self._limits = limits
        self._clock: Clock = store.clock
        self._snapshots: dict[str, sqlite3.Connection] = {START: store.snapshot()}
        self._handlers: dict[tuple[str, str], Callable[[dict[str, Any]], Any]] = {
            ("GET", "faults"): lambda _: self._faults.shown(),
            ("POST", "faults"): self._add_fault,
            ("DELETE", "faults"): lambda _: self._faults.clear(),
            ("GET", "clock"): lambda _: {"skew": self._clock.skew},
            ("PUT", "clock"): self._set_clock,
            ("POST", "tokens/expire"): self._expire,
            ("POST", "tokens/revoke"): self._revoke,
            ("POST", "snapshot"): self._take,
            ("POST", "restore"): self._restore,
            ("GET", "requests"): lambda _: self._journal.shown(),
            ("DELETE", "requests"): lambda _: self._journal.clear(),
        }

    def answer(self, request: HttpRequest, content: bytes) -> Response:
        """Serve one request: 200 with JSON, 400 with ``{"error"}``, or 404."""
        handler = self._handlers.get((request.method, request.url.path.removeprefix(PREFIX)))
        if handler is None:
            known = [f"{method} {PREFIX}{name}" for method, name in self._handlers]
            return JSONResponse({"error": f"There is no such path; there are {', '.join(known)}"}, 404)
        try:
            body = json.loads(content) if content else {}
            return JSONResponse(handler(body))
        except (ValueError, TypeError, KeyError) as error:
            return JSONResponse({"error": str(error)}, 400)

    def _add_fault(self, body: dict[str, Any]) -> None:
        self._faults.add(Fault.read(body))

    def _set_clock(self, body: dict[str, Any]) -> None:
        skew = float(_given(body, "skew"))
        if not abs(skew) <= LARGEST_SKEW:
            raise ValueError(f"skew must be within {LARGEST_SKEW} seconds (30 years)")
        self._clock.skew = skew

    def _expire(self, _body: dict[str, Any]) -> None:
        with self._store.transaction():
            self._sessions.expire()

    def _revoke(self, _body: dict[str, Any]) -> None:
        with self._store.transaction():
            self._sessions.revoke()

    def _take(self, body: dict[str, Any]) -> None:
        self._snapshots[str(_given(body, "name"))] = self._store.snapshot()

    def _restore(self, body: dict[str, Any]) -> None:
        name = str(body.get("name", START))
        if name not in self._snapshots:
            raise ValueError(f"there is no snapshot {name!r}; there are {', '.join(map(repr, self._snapshots))}")
        self._store.restore(self._snapshots[name])
        self._faults.reset()
        self._journal.clear()
        self._clock.skew = 0.0
        if self._limits is not None:
            self._limits.reset()
