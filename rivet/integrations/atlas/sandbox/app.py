"""The ASGI application: who may come in, which handler a path has, and what is said when there is none."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from .access import Caller
from .accounts import Accounts
from .assets import Assets, path_id
from .context import Context, Request
from .locations import Locations
from .people import Roles, Teams, Users
from .replies import Refusal, no_token, success
from .seed import seed
from .sessions import Sessions
from .shows import Shows
from .small import Categories, Comments, CustomFields
from .store import Store
from .work_orders import WorkOrders

Handler = Callable[..., Any]
OPEN_PATHS = frozenset({"/auth/signin", "/auth/refresh", "/auth/signup", "/health-check"})


class _Endpoint:
    """Takes every method: starlette would answer unknown ones itself, and not as Atlas does."""

    def __init__(self, serve: Callable[[HttpRequest], Awaitable[Response]]) -> None:
        self._serve = serve

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._serve(HttpRequest(scope, receive))
        await response(scope, receive, send)


class Sandbox:
    """A local Atlas.

    Args:
        db: SQLite file; None keeps everything in memory.
        token_lifetime: Seconds that an access token lives; the real server's default is 30 minutes.
        free_plan: Refuse what a server without a licence refuses.

    Attributes:
        app: The ASGI application.
        admin: E-mail and password of the seeded administrator.
    """

    def __init__(self, db: Path | None = None, *, token_lifetime: float = 1800.0, free_plan: bool = False) -> None:
        self.store = Store(db)
        self.sessions = Sessions(self.store, token_lifetime)
        self._context = Context(self.store, Shows(self.store), self.sessions, free_plan)
        self.admin = seed(self.store)
        self._routes = _routes(self._context)
        self.app = Starlette(routes=[Route("/{path:path}", _Endpoint(self._serve))])

    async def _serve(self, http: HttpRequest) -> Response:
        content = await http.body()
        try:
            with self.store.transaction():
                # Rendered before it is committed: what cannot be shown must not be stored.
                return _reply(200, self._answer(http, content))
        except Refusal as refusal:
            return _reply(refusal.status, refusal.body)
        except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError) as error:
            # The real server answers so to whatever its code did not foresee.
            return _reply(500, Refusal(500, f"{type(error).__name__} at {http.url.path}").body)

    def _answer(self, http: HttpRequest, content: bytes) -> Any:
        path = http.url.path
        user = self.sessions.user_of(http.headers.get("authorization"))
        if user is None and path not in OPEN_PATHS:
            raise no_token()
        request = Request(
            http.method,
            path,
            dict(http.query_params),
            content,
            http.headers.get("content-type", ""),
            Caller(self.store, user) if user else None,
        )
        handler, arguments = self._find(http.method, path)
        return handler(request, *(path_id(argument) for argument in arguments))

    def _find(self, method: str, path: str) -> tuple[Handler, tuple[str, ...]]:
        known = False
        for pattern, handlers in self._routes:
            if found := pattern.fullmatch(path):
                if method in handlers:
                    return handlers[method], found.groups()
                known = True
        if known:
            raise Refusal(405, f"Request method '{method}' is not supported")
        raise Refusal(500, f"No static resource {path.removeprefix('/')}.")


def _reply(status: int, body: Any) -> Response:
    if body is None:
        return Response(status_code=status)
    return Response(json.dumps(body, ensure_ascii=False, allow_nan=False), status, media_type="application/json")


def _routes(context: Context) -> list[tuple[re.Pattern[str], dict[str, Handler]]]:
    """Patterns with the handler of each method; literal paths before templates, as Spring chooses."""
    accounts = Accounts(context)
    work_orders, assets, locations = WorkOrders(context), Assets(context), Locations(context)
    users, roles, teams = Users(context, accounts), Roles(context), Teams(context)
    comments, fields = Comments(context), CustomFields(context)
    table: dict[str, dict[str, Handler]] = {
        "/health-check": {"GET": lambda _request: success("Service is up and running")},
        "/auth/signin": {"POST": accounts.sign_in},
        "/auth/refresh": {"POST": accounts.refresh},
        "/auth/signup": {"POST": accounts.sign_up},
        "/auth/logout": {"POST": accounts.log_out},
        "/auth/me": {"GET": accounts.me},
        "/work-orders": {"POST": work_orders.create},
        "/work-orders/search": {"POST": work_orders.search},
        "/work-orders/search/mini": {"POST": work_orders.search_mini},
        "/work-orders/asset/{}": {"GET": work_orders.by_asset},
        "/work-orders/location/{}": {"GET": work_orders.by_location},
        "/work-orders/{}": {"GET": work_orders.get, "PATCH": work_orders.patch, "DELETE": work_orders.delete},
        "/work-orders/{}/change-status": {"PATCH": work_orders.change_status},
        "/assets": {"POST": assets.create},
        "/assets/search": {"POST": assets.search},
        "/assets/mini": {"GET": assets.mini},
        "/assets/location/{}": {"GET": assets.by_location},
        "/assets/children/{}": {"GET": assets.children},
        "/assets/{}": {"GET": assets.get, "PATCH": assets.patch, "DELETE": assets.delete},
        "/users/search": {"POST": users.search},
        "/users/invite": {"POST": users.invite},
        "/users/mini": {"GET": users.mini},
        "/users/{}": {"GET": users.get, "PATCH": users.patch},
        "/users/{}/role": {"PATCH": users.change_role},
        "/users/{}/enable": {"PATCH": users.enable},
        "/users/{}/disable": {"PATCH": users.disable},
        "/roles": {"GET": roles.list, "POST": roles.create},
        "/roles/{}": {"GET": roles.get},
        "/locations": {"POST": locations.create},
        "/locations/search": {"POST": locations.search},
        "/locations/mini": {"GET": locations.mini},
        "/locations/{}": {"GET": locations.get, "PATCH": locations.patch, "DELETE": locations.delete},
        "/teams": {"POST": teams.create},
        "/teams/search": {"POST": teams.search},
        "/teams/mini": {"GET": teams.mini},
        "/teams/{}": {"GET": teams.get, "PATCH": teams.patch, "DELETE": teams.delete},
        "/comments": {"POST": comments.create},
        "/comments/search/{}": {"POST": comments.list},
        "/comments/count/{}": {"GET": comments.count},
        "/comments/{}": {"GET": comments.get, "PATCH": comments.patch, "DELETE": comments.delete},
        "/custom-fields": {"GET": fields.list, "POST": fields.create},
        "/custom-fields/reorder": {"PATCH": fields.reorder},
        "/custom-fields/{}": {"GET": fields.get, "PATCH": fields.patch, "DELETE": fields.delete},
    }
    for path, kind, holder in (
        ("/work-order-categories", "workOrderCategory", "workOrder"),
        ("/asset-categories", "assetCategory", "asset"),
    ):
        categories = Categories(context, kind, holder)
        table[path] = {"GET": categories.list, "POST": categories.create}
        table[path + "/{}"] = {"GET": categories.get, "PATCH": categories.patch, "DELETE": categories.delete}
    ordered = sorted(table.items(), key=lambda item: item[0].count("{}"))
    return [(re.compile(path.replace("{}", "([^/]+)")), handlers) for path, handlers in ordered]
