"""Routes: templates of paths, with the handler of each method."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from rivet.integrations.atlas_sandbox._analytics.routes import analytics_routes
from rivet.integrations.atlas_sandbox._auth.accounts import Accounts
from rivet.integrations.atlas_sandbox._auth.api_keys import ApiKeys
from rivet.integrations.atlas_sandbox._http.context import Context
from rivet.integrations.atlas_sandbox._http.error_responses import success
from rivet.integrations.atlas_sandbox._resources.assets import Assets
from rivet.integrations.atlas_sandbox._resources.categories import Categories
from rivet.integrations.atlas_sandbox._resources.comments import Comments
from rivet.integrations.atlas_sandbox._resources.custom_fields import CustomFields, VendorFields
from rivet.integrations.atlas_sandbox._resources.files import Files
from rivet.integrations.atlas_sandbox._resources.kinds.company_routes import company_routes
from rivet.integrations.atlas_sandbox._resources.kinds.kind_json import KindShows
from rivet.integrations.atlas_sandbox._resources.kinds.routes import kind_routes
from rivet.integrations.atlas_sandbox._resources.locations import Locations
from rivet.integrations.atlas_sandbox._resources.roles import Roles
from rivet.integrations.atlas_sandbox._resources.teams import Teams
from rivet.integrations.atlas_sandbox._resources.users import Users
from rivet.integrations.atlas_sandbox._resources.webhook_endpoints import WebhookEndpoints
from rivet.integrations.atlas_sandbox._resources.work_orders import WorkOrders

Handler = Callable[..., Any]


def routes(context: Context) -> list[tuple[str, re.Pattern[str], dict[str, Handler]]]:
    """Templates, their patterns and the handlers of each method; literal paths come first, as in Spring."""
    accounts = Accounts(context)
    work_orders, assets, locations = WorkOrders(context), Assets(context), Locations(context)
    users, roles, teams = Users(context, accounts), Roles(context), Teams(context)
    comments, fields = Comments(context), CustomFields(context)
    release = context.release
    keys, webhooks, files = ApiKeys(context), WebhookEndpoints(context), Files(context)
    table: dict[str, dict[str, Handler]] = {
        "/health-check": {"GET": lambda _request: success("Service is up and running")},
        "/license/state": {"GET": accounts.license},
        "/auth/signin": {"POST": accounts.sign_in},
        "/auth/refresh": {"POST": accounts.refresh} if release.refresh_tokens else {"GET": accounts.exchange},
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
        "/assets/nfc": {"GET": assets.by_code("nfcId", "nfcId")},
        "/assets/barcode": {"GET": assets.by_code("barCode", "data")},
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
        "/roles/{}": {"GET": roles.get, "PATCH": roles.patch, "DELETE": roles.delete},
        "/locations": {"POST": locations.create},
        "/locations/search": {"POST": locations.search},
        "/locations/mini": {"GET": locations.mini},
        "/locations/children/{}": {"GET": locations.children},
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
        "/api-keys": {"POST": keys.create},
        "/api-keys/search": {"POST": keys.search},
        "/api-keys/{}": {"GET": keys.get, "DELETE": keys.delete},
        "/api-keys/{}/rotate": {"POST": keys.rotate},
        "/files/upload": {"POST": files.upload},
        "/files/search": {"POST": files.search},
        "/files/{}": {"GET": files.get, "PATCH": files.patch, "DELETE": files.delete},
        "/work-orders/files/{}/add": {"PATCH": files.attach},
        "/work-orders/files/{}/{}/remove": {"DELETE": files.detach},
        "/webhook-endpoints": {"GET": webhooks.list, "POST": webhooks.create},
        "/webhook-endpoints/{}": {"PATCH": webhooks.patch, "DELETE": webhooks.delete},
        "/webhook-endpoints/{}/rotate-secret": {"PATCH": webhooks.rotate},
        "/custom-fields/{}": {"GET": fields.get, "PATCH": fields.patch, "DELETE": fields.delete},
    }
    for path, kind, holder in (
        ("/work-order-categories", "workOrderCategory", "workOrder"),
        ("/asset-categories", "assetCategory", "asset"),
        ("/cost-categories", "costCategory", "additionalCost"),
        ("/time-categories", "timeCategory", "labor"),
        ("/meter-categories", "meterCategory", "meter"),
        ("/part-categories", "partCategory", "part"),
        ("/purchase-order-categories", "purchaseOrderCategory", "purchaseOrder"),
    ):
        categories = Categories(context, kind, holder)
        table[path] = {"GET": categories.list, "POST": categories.create}
        table[path + "/{}"] = {"GET": categories.get, "PATCH": categories.patch, "DELETE": categories.delete}
    shows = KindShows(context.store, context.shows, context.release)
    for more in (kind_routes(context, shows), company_routes(context), analytics_routes(context)):
        for path, handlers in more.items():
            table.setdefault(path, {}).update(handlers)
    has = {
        path: {method: handler for method, handler in handlers.items() if release.has(method, path)}
        for path, handlers in table.items()
    }
    if not release.custom_fields:
        old = VendorFields()
        has["/custom-fields"] = {"POST": old.create}
        has["/custom-fields/{}"] = {"GET": old.one, "PATCH": old.one, "DELETE": old.one}
    ordered = sorted(has.items(), key=lambda item: item[0].count("{}"))
    return [(path, re.compile(path.replace("{}", "([^/]+)")), handlers) for path, handlers in ordered if handlers]
