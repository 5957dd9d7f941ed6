"""Routes of settings, exports and imports, and some of kinds with their own modules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rivet.integrations.atlas_sandbox._auth.account_changes import AccountChanges
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import denied, not_found, success
from rivet.integrations.atlas_sandbox._java import jackson, text
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._resources.kinds.exports import EXPORTS, Exports
from rivet.integrations.atlas_sandbox._resources.kinds.import_tables import TABLES
from rivet.integrations.atlas_sandbox._resources.kinds.import_templates import template
from rivet.integrations.atlas_sandbox._resources.kinds.imports import Imports
from rivet.integrations.atlas_sandbox._resources.kinds.kind_json import KindShows
from rivet.integrations.atlas_sandbox._resources.kinds.reports import Reports
from rivet.integrations.atlas_sandbox._resources.kinds.settings import CURRENCIES, PLANS, Settings
from rivet.integrations.atlas_sandbox._resources.kinds.shifts import Shifts
from rivet.integrations.atlas_sandbox._resources.kinds.workload import Workload
from rivet.integrations.atlas_sandbox._search.search import envelope

Table = dict[str, dict[str, Callable[..., Any]]]
RANGE: jackson.Fields = {"start": jackson.date, "end": jackson.date}
PAGE_SIZE = 20
UNSORTED = {"sorted": False, "empty": True, "unsorted": True}


def more_routes(context: Context, shows: KindShows) -> Table:
    settings, exports, imports = Settings(context), Exports(), Imports(context)
    lists, accounts = Lists(context, shows), AccountChanges(context)
    shifts, reports = Shifts(context), Reports(context)
    workload = Workload(context, shifts)
    table: Table = {
        "/companies/{}": {"GET": settings.company, "PATCH": settings.patch_company},
        "/company-settings/{}": {"GET": settings.settings},
        "/general-preferences": {"GET": settings.list_preferences},
        "/general-preferences/{}": {"GET": settings.preferences, "PATCH": settings.patch_preferences},
        "/user-settings/{}": {"GET": settings.user_settings, "PATCH": settings.patch_user_settings},
        "/ui-configurations": {"PATCH": settings.patch_ui},
        "/field-configurations/{}": {"PATCH": settings.patch_field},
        "/work-order-configurations/{}": {"GET": settings.work_form},
        "/work-order-request-configurations/{}": {"GET": settings.request_form},
        "/subscription-plans": {"GET": lambda _request: PLANS},
        "/subscription-plans/{}": {"GET": settings.one_of(PLANS, "Not found")},
        "/currencies": {"GET": lambda _request: CURRENCIES, "POST": settings.create_currency},
        "/currencies/{}": {
            "GET": settings.one_of(CURRENCIES, "Currency not found"),
            "PATCH": settings.forbidden,
            "DELETE": settings.forbidden,
        },
        "/assets/children/{}/paginated": {"GET": lists.children("asset", "parentAsset", "ASSETS")},
        "/locations/children/{}/paginated": {"GET": lists.children("location", "parentLocation", "LOCATIONS")},
        "/work-orders/urgent": {"GET": lists.urgent},
        "/work-orders/events": {"POST": lists.events},
        "/work-orders/report/{}": {"GET": reports.link, "POST": reports.link_with},
        "/work-orders/report/{}/stream": {"POST": reports.stream},
        "/work-orders/{}/report/send": {"POST": reports.send},
        "/users/mini/disabled": {"GET": lists.disabled_users},
        "/users/invitations/last-week": {"GET": lambda _request: []},
        "/shift-configurations/users": {"GET": shifts.all},
        "/shift-configurations/user/{}": {"PATCH": shifts.patch},
        "/workload/overview": {"GET": workload.overview},
        "/workload/unscheduled": {"GET": workload.unscheduled},
        "/workload/work-orders/{}/schedule": {"PATCH": workload.schedule},
        "/users/soft-delete/{}": {"PATCH": accounts.remove},
        "/auth/updatepwd": {"POST": accounts.change_password},
        "/auth/resetpwd": {"GET": accounts.reset_password},
        "/auth/switch-account": {"GET": accounts.switch},
        "/auth/signin-ldap": {"POST": accounts.sign_in_ldap},
        "/import/download-template": {"GET": template},
    }
    table |= {f"/export/{path}": {"GET": exports.handler(entity)} for path, entity in EXPORTS.items()}
    return table | {f"/import/{path}": {"POST": imports.handler(path)} for path in TABLES}


class Lists:
    """Lists of work orders, assets, locations and people that are no searches.

    Args:
        context: The sandbox.
        shows: How records are shown.
    """

    def __init__(self, context: Context, shows: KindShows) -> None:
        self._store, self._shows, self._plain = context.store, shows, context.shows

    def children(self, kind: str, key: str, entity: str) -> Callable[..., Any]:
        """Return the handler of a page of a record's direct children; of id 0, of the records without a parent."""

        def handle(request: Request, id: int) -> Any:
            caller = request.caller
            caller.require("view", entity)
            if id and self._store.get(kind, id) is None:
                raise not_found()
            rows = self._store.all(kind, companyId=caller.company, **{key: id or None})
            number, size = (
                int(request.query.get(name, default)) for name, default in (("page", 0), ("size", PAGE_SIZE))
            )
            if size < 1:
                size = PAGE_SIZE
            show = self._plain.asset if kind == "asset" else self._plain.location
            page = envelope([show(row) for row in rows[number * size :][:size]], number, size, len(rows))
            return {**page, "sort": UNSORTED, "pageable": {**page["pageable"], "sort": UNSORTED}}

        return handle

    def _work_orders(self, request: Request) -> list[Row]:
        return self._store.all("workOrder", companyId=request.caller.company)

    def urgent(self, request: Request) -> Any:
        limit = self._store.clock.now() + 2 * 86_400_000
        rows = [row for row in self._work_orders(request) if row["status"] != "COMPLETE"]
        return success(str(sum(row["dueDate"] is not None and row["dueDate"] < limit for row in rows)))

    def events(self, request: Request) -> Any:
        values = request.values(RANGE)
        if (company := request.query.get("companyId", "")).isdigit() and int(company) != request.caller.company:
            raise denied()
        start, end = values.get("start") or 0, values.get("end") or 0
        found = [
            row for row in self._work_orders(request) if row["dueDate"] is not None and start <= row["dueDate"] <= end
        ]
        return [
            {"type": "WORK_ORDER", "event": self._plain.work_order_mini(row), "date": text.date(row["dueDate"])}
            for row in found
        ]

    def disabled_users(self, request: Request) -> Any:
        rows = self._store.all("user", companyId=request.caller.company, enabled=False)
        return [self._plain.user_mini(row) for row in rows]
