"""Routes that belong to a company as a whole: settings, exports, imports, shifts, reports, accounts and lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rivet.integrations.atlas_sandbox._auth.account_changes import AccountChanges
from rivet.integrations.atlas_sandbox._http.context import Context
from rivet.integrations.atlas_sandbox._resources.kinds.exports import EXPORTS, Exports
from rivet.integrations.atlas_sandbox._resources.kinds.import_tables import TABLES
from rivet.integrations.atlas_sandbox._resources.kinds.import_templates import template
from rivet.integrations.atlas_sandbox._resources.kinds.imports import Imports
from rivet.integrations.atlas_sandbox._resources.kinds.record_lists import RecordLists
from rivet.integrations.atlas_sandbox._resources.kinds.reports import Reports
from rivet.integrations.atlas_sandbox._resources.kinds.settings import CURRENCIES, PLANS, Settings
from rivet.integrations.atlas_sandbox._resources.kinds.shifts import Shifts
from rivet.integrations.atlas_sandbox._resources.kinds.workload import Workload

Table = dict[str, dict[str, Callable[..., Any]]]


def company_routes(context: Context) -> Table:
    """Return the routes of a company, with their handlers."""
    settings, exports, imports = Settings(context), Exports(), Imports(context)
    lists, accounts = RecordLists(context), AccountChanges(context)
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
