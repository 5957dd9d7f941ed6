"""ASGI application: authentication, routing, and the error responses for unknown paths."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping, Sequence
from email.utils import formatdate
from pathlib import Path
from typing import Any

from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from rivet.integrations.atlas_sandbox._auth.api_keys import user_of as user_of_key
from rivet.integrations.atlas_sandbox._auth.sessions import Sessions
from rivet.integrations.atlas_sandbox._http import storage
from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.admin import PREFIX, Admin
from rivet.integrations.atlas_sandbox._http.context import Content, Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import (
    Invalid,
    LateRefusal,
    Refusal,
    Unauthenticated,
    denied,
)
from rivet.integrations.atlas_sandbox._http.fault_middleware import Faulty
from rivet.integrations.atlas_sandbox._http.faults import Faults
from rivet.integrations.atlas_sandbox._http.import_jobs import NUMBERED, ImportJobs
from rivet.integrations.atlas_sandbox._http.journal import Bodies, Entry, Journal
from rivet.integrations.atlas_sandbox._http.page_actions import PageActions
from rivet.integrations.atlas_sandbox._http.page_data import PageData
from rivet.integrations.atlas_sandbox._http.path_ids import path_id
from rivet.integrations.atlas_sandbox._http.rate_limits import Limit, RateLimits
from rivet.integrations.atlas_sandbox._http.releases import CURRENT, release_of
from rivet.integrations.atlas_sandbox._http.routes import Handler, routes
from rivet.integrations.atlas_sandbox._http.stomp import Broker
from rivet.integrations.atlas_sandbox._http.web_page import WebPage
from rivet.integrations.atlas_sandbox._java.java_methods import JAVA_METHODS
from rivet.integrations.atlas_sandbox._records.record_json import Shows
from rivet.integrations.atlas_sandbox._records.seed import PLANT, seed
from rivet.integrations.atlas_sandbox._records.store import Row, Store
from rivet.integrations.atlas_sandbox._resources.webhook_events import Event, WebhookEvents

HEADERS = {
    "vary": "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
    "x-content-type-options": "nosniff",
    "x-xss-protection": "0",
    "cache-control": "no-cache, no-store, max-age=0, must-revalidate",
    "pragma": "no-cache",
    "expires": "0",
    "x-frame-options": "DENY",
}
"""Headers that Spring Security adds to every response."""
OWNER = "atlas.owner"
"""Key of the user of a request of the page itself, in the ASGI scope."""
OPEN_PATHS = frozenset(
    {
        *("/auth/signin", "/auth/signin-ldap", "/auth/signup", "/auth/resetpwd", "/health-check", "/license/state"),
        "/subscription-plans",
    }
)
PUBLIC = re.compile(r"/(request-portals/public|assets/public/mini|locations/public/mini)/[^/]+")
"""Paths below which a person without an account sees a request portal; they end with its code, not with an id."""


class Sandbox:
    """Local Atlas server.

    Args:
        db: SQLite file; None keeps everything in memory.
        release: Release of Atlas to imitate: 1.5.0, 1.5.1, 1.6.0, 1.7.0, 1.8.0 or current.
        token_lifetime: Lifetime of access tokens in seconds; by default the release's.
        free_plan: Refuse what a server without a licence refuses.
        plant: YAML file with the initial records of an empty store.
        user_limits: Rate limits for each user; without any limits nothing is limited.
        address_limits: Rate limits for each address without a token.
        admin_path: Whether /_sandbox exists: faults, clock, snapshots, the list of requests.
        import_seconds: Seconds that each row of an import takes; a real server takes 0.1.

    Attributes:
        app: The ASGI application.
        admin: E-mail and password of the seeded administrator.
        store: The records.
        sessions: The tokens.
        faults: Faults on demand.
        journal: The served requests.
    """

    def __init__(
        self,
        db: Path | None = None,
        *,
        release: str = CURRENT,
        token_lifetime: float | None = None,
        free_plan: bool = False,
        plant: Path = PLANT,
        user_limits: Sequence[Limit] = (),
        address_limits: Sequence[Limit] = (),
        admin_path: bool = False,
        import_seconds: float = 0.0,
    ) -> None:
        self.store = Store(db)
        self._release = release_of(release)
        self._open = OPEN_PATHS | {"/auth/refresh"} if self._release.refresh_tokens else OPEN_PATHS
        self.sessions = Sessions(self.store, self._release, token_lifetime)
        self.faults, self.journal = Faults(), Journal()
        self.admin = seed(self.store, plant)
        limited = bool(user_limits or address_limits)
        self._limits = RateLimits(user_limits, address_limits, self.store.clock) if limited else None
        self._shows = Shows(self.store, self._release)
        self._broker = Broker(self._email_of, by_user=self._release.notifies_users)
        self._imports = ImportJobs(self.store, self._broker, import_seconds)
        context = Context(self.store, self._shows, self.sessions, self._release, self._imports, free_plan)
        self._free_plan = free_plan
        self._webhooks = WebhookEvents(self.store, self._shows)
        self._routes = routes(context)
        self._admin = Admin(self.store, self.sessions, self.faults, self.journal, self._limits) if admin_path else None
        actions = PageActions(self.store, self._shows, self.faults, self._as_owner, self._release)
        data = PageData(self.store, self._shows, self._release)
        self._page = WebPage(self.store, data, actions, self.faults, self.journal)
        self.app: ASGIApp = Faulty(self._respond, self.faults, self.store, self._watch)

    def _user_of(self, authorization: str | None) -> Row | None:
        """Whose token it is; None for none, and for a bad one, which the request itself is refused for."""
        try:
            return self.sessions.user_of(authorization)
        except Refusal:
            return None

    def _email_of(self, token: str) -> str | None:
        user = self._user_of(f"Bearer {token}")
        return user["email"] if user else None

    async def _respond(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self._broker.serve(scope, receive, send)
            return
        try:
            response = await self._serve(HttpRequest(scope, receive))
        except ClientDisconnect:
            return  # disconnected before its body was complete: no response is possible
        response.headers["date"] = formatdate(self.store.clock.now() / 1000, usegmt=True)
        await response(scope, receive, send)

    async def _serve(self, http: HttpRequest) -> Response:
        content = await http.body()
        if self._admin is not None and http.url.path.startswith(PREFIX):
            return self._admin.answer(http, content)
        if self._page.wants(http):
            return self._page.answer(http, content)
        if http.url.path.startswith(storage.PREFIX):
            return storage.answer(self.store, http)
        if http.method == "POST" and http.url.path in NUMBERED:
            user = self._user_of(http.headers.get("authorization"))
            if user is not None:
                await self._imports.wait_for_lock(user["companyId"])
        started = time.perf_counter()
        events: list[Event] = []
        response = self._response(http, content, events)
        if response.status_code == 200:
            self._webhooks.send(events)
            self._imports.start()
        took = round((time.perf_counter() - started) * 1000, 3)
        entry = Entry(http.method, http.url.path, response.status_code, took)
        bodies = Bodies.of(http.scope, int(self.store.clock.now()), content, bytes(response.body), response.headers)
        self.journal.record(entry, bodies)
        return response

    def _watch(self, scope: Scope, content: bytes, status: int) -> None:
        """Show a request that a fault kept from being served; 0 is a cut connection."""
        bodies = Bodies.of(scope, int(self.store.clock.now()), content, b"", {})
        self.journal.watch(Entry(scope["method"], scope["path"], status, 0.0), bodies)

    def _as_owner(self, method: str, path: str, body: Mapping[str, Any]) -> Response:
        """Serve a request of the page as the company's owner; no limit counts it, and no list shows it."""
        (owner,) = self.store.all("user", email=self.admin.email.lower())
        headers = [(b"content-type", b"application/json"), (b"host", b"127.0.0.1")]
        scope = {"type": "http", "method": method, "path": path, "query_string": b"", "headers": headers, OWNER: owner}
        events: list[Event] = []
        response = self._response(HttpRequest(scope), json.dumps(body).encode(), events)
        if response.status_code == 200:
            self._webhooks.send(events)
        return response

    def _response(self, http: HttpRequest, content: bytes, events: list[Event]) -> Response:
        try:
            with self.store.transaction():
                try:
                    # Rendered before it is committed: what cannot be shown must not be stored.
                    return _rendered(200, self._answer(http, content, events))
                except LateRefusal as refusal:
                    return _rendered(refusal.status, self._release.worded(refusal).body)
        except Refusal as refusal:
            refusal = self._release.worded(refusal)
            return _rendered(refusal.status, refusal.body)
        except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError) as error:
            # The real server answers so to whatever its code did not foresee.
            return _rendered(500, Refusal(500, f"{type(error).__name__} at {http.url.path}").body)

    def _answer(self, http: HttpRequest, content: bytes, events: list[Event]) -> Any:
        self._shows.base = str(http.base_url).rstrip("/")
        path, method = http.url.path, "GET" if http.method == "HEAD" else http.method
        key = user_of_key(self.store, http.headers.get("x-api-key"), free_plan=self._free_plan)
        owner = http.scope.get(OWNER)
        user = owner or key or self.sessions.user_of(http.headers.get("authorization"))
        if self._limits is not None and owner is None:
            self._limits.count(user["id"] if user else None, http.client.host if http.client else "")
        is_public = PUBLIC.fullmatch(path) is not None
        if "//" in path or (user is None and path not in self._open and not is_public):
            raise Unauthenticated
        template, handler, arguments = self._find(method, path)
        request = Request(
            method,
            path,
            dict(reversed(http.query_params.multi_items())),  # of a repeated parameter the first counts
            content,
            http.headers.get("content-type", ""),
            JAVA_METHODS.get(f"{method} {template}"),
            Caller(self.store, user) if user else None,
        )
        if is_public:
            return handler(request, *arguments)
        ids = [path_id(argument) for argument in arguments]
        before = self._webhooks.before(template, ids[0] if ids else None)
        try:
            shown = handler(request, *ids)
        except Invalid as invalid:
            method_of = request.java_method
            raise self._release.worded(invalid, *(method_of or ())) from None
        events += self._webhooks.after(method, template, before, shown)
        return shown

    def _find(self, method: str, path: str) -> tuple[str, Handler, tuple[str, ...]]:
        known: list[str] = []
        for template, pattern, handlers in self._routes:
            if found := pattern.fullmatch(path):
                if method in handlers:
                    return template, handlers[method], found.groups()
                known += handlers
        if known and method == "OPTIONS":
            return "/", lambda _request: None, ()
        if re.fullmatch("/auth/[^/]+", path) and method in ("GET", "DELETE"):
            raise denied("Access is denied")  # the administration by user name, which no user may use
        if known or re.fullmatch("/auth(/[^/]+)?", path):
            raise Refusal(405, f"Request method '{method}' is not supported")
        raise Refusal(500, f"No static resource {path.strip('/')}.")


def _rendered(status: int, body: Any) -> Response:
    if body is None:
        return Response(status_code=status, headers=HEADERS)
    if isinstance(body, Content):
        return Response(body.data, status, HEADERS, body.media_type)
    media = "application/json;charset=UTF-8" if status == 429 else "application/json"
    return Response(json.dumps(body, ensure_ascii=False, allow_nan=False), status, HEADERS, media)
