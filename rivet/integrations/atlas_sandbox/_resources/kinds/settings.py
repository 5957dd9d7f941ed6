"""Settings of the company and of its users, currencies and subscription plans."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, not_found
from rivet.integrations.atlas_sandbox._java import jackson, text
from rivet.integrations.atlas_sandbox._records.store import Row

CURRENCIES: list[dict[str, Any]] = [
    dict(zip(("id", "name", "code"), one, strict=True))
    for one in json.loads(Path(__file__).with_name("currencies.json").read_text(encoding="utf-8"))["currencies"]
]
_STARTER = ("ADDITIONAL_COST", "CHECKLIST", "METER", "ADDITIONAL_TIME", "FILE", "PREVENTIVE_MAINTENANCE")
_PROFESSIONAL = (*_STARTER, "REQUEST_CONFIGURATION", "SIGNATURE", "ANALYTICS", "IMPORT_CSV", "PURCHASE_ORDER")
_BUSINESS = (
    "ADDITIONAL_COST", "ROLE", "REQUEST_PORTAL", "SIGNATURE", "ADDITIONAL_TIME", "PREVENTIVE_MAINTENANCE", "WEBHOOK",
    "API_ACCESS", "RESOURCE_PLANNING", "PURCHASE_ORDER", "CHECKLIST", "WORKFLOW", "ANALYTICS", "METER", "FILE",
    "REQUEST_CONFIGURATION", "IMPORT_CSV",
)  # fmt: skip
PLANS: list[dict[str, Any]] = [
    {
        "id": id,
        "name": name,
        "monthlyCostPerUser": cost,
        "yearlyCostPerUser": cost * 10,
        "code": name.upper(),
        "features": list(features),
        "monthlyPaddlePriceId": None,
        "yearlyPaddlePriceId": None,
    }
    for id, (name, cost, features) in enumerate(
        (
            ("Free", 0.0, ()),
            ("Starter", 10.0, _STARTER),
            ("Professional", 15.0, _PROFESSIONAL),
            ("Business", 40.0, _BUSINESS),
        ),
        start=1,
    )
]
REQUEST_FIELDS = ("location", "dueDate", "team", "primaryUser", "category", "asset")
WORK_FIELDS = (
    "description", "completeParts", "location", "dueDate", "completeTasks", "completeTime", "assignedTo",
    "completeCost", "priority", "purchaseOrder", "completeFiles", "signature", "team", "images", "primaryUser",
    "files", "category", "asset",
)  # fmt: skip
FIELDS_EACH = len(REQUEST_FIELDS) + len(WORK_FIELDS)
PREFERENCES: Row = {
    "language": "EN", "dateFormat": "MMDDYY", "currency": 2, "businessType": "GENERAL_ASSET_MANAGEMENT",
    "timeZone": "UTC", "autoAssignWorkOrders": False, "autoAssignRequests": False,
    "disableClosedWorkOrdersNotif": False, "askFeedBackOnWOClosed": True, "laborCostInTotalCost": True,
    "woUpdateForRequesters": True, "simplifiedWorkOrder": False, "daysBeforePrevMaintNotification": 1,
    "autoGenerateAssetBarcode": None, "csvSeparator": ",", "color": None,
}  # fmt: skip
USER_SETTINGS: Row = {
    "emailNotified": True, "emailUpdatesForWorkOrders": True, "emailUpdatesForRequests": True,
    "emailUpdatesForPurchaseOrders": True, "statsForAssignedWorkOrders": True,
}  # fmt: skip
UI: Row = {"requests": True, "locations": True, "meters": True, "vendorsAndCustomers": True}
COMPANY = ("name", "address", "phone", "website", "email", "city", "state", "zipCode")
LAZY: Row = {"hibernateLazyInitializer": {}}


CURRENCY: jackson.Fields = dict.fromkeys(("name", "code"), jackson.string)
SUPER_ADMINISTRATOR = 1
"""Id of the company of the server's administrator, which is there on every server."""


class Settings:
    """Settings; unchanged ones are as in a new company.

    Args:
        context: The sandbox.
    """

    def __init__(self, context: Context) -> None:
        self._store, self._free_plan, self._clean = context.store, context.free_plan, context.release.clean

    def _kept(self, kind: str, id: int, empty: Row) -> Row:
        return {**empty, **(self._store.get(kind, id) or {}), "id": id}

    # ------------------------------------------------------------------------------------------- preferences
    def _preferences(self, id: int, *, lazy: bool = True) -> Row:
        row = self._kept("generalPreferences", id, PREFERENCES)
        currency = next((one for one in CURRENCIES if one["id"] == row["currency"]), CURRENCIES[1])
        return {**row, "currency": currency | LAZY if lazy else {"id": currency["id"], "name": None, "code": None}}

    def list_preferences(self, request: Request) -> Any:
        return [self._preferences(request.caller.company)]

    def preferences(self, request: Request, id: int) -> Any:
        return self._preferences(self._own(request.caller, id))

    def patch_preferences(self, request: Request, id: int) -> Any:
        body = request.body()
        if self._store.get("company", id) is None and id != SUPER_ADMINISTRATOR:
            raise Refusal(406, "Can't get someone else's generalPreferences")
        if id != request.caller.company or not request.caller.may("view", "SETTINGS"):
            raise Refusal(406, "You don't have permission")
        row = {**PREFERENCES, **self._known(body, PREFERENCES), "id": id}
        currency = body.get("currency") if isinstance(body, dict) else None
        row["currency"] = currency["id"] if isinstance(currency, dict) else PREFERENCES["currency"]
        row["autoGenerateAssetBarcode"] = bool(row["autoGenerateAssetBarcode"])
        self._store.put("generalPreferences", row)
        return self._preferences(id, lazy=False)

    def _known(self, body: Any, fields: Row) -> Row:
        if not isinstance(body, dict):
            raise jackson.parse_error("Cannot deserialize the body")
        return {key: value for key, value in body.items() if key in fields}

    def _own(self, caller: Caller, id: int, message: str = "Access denied") -> int:
        if self._store.get("company", id) is None and id != SUPER_ADMINISTRATOR:
            raise not_found()
        if id != caller.company:
            raise denied(message)
        return id

    # ----------------------------------------------------------------------------------------------- company
    def company(self, request: Request, id: int) -> Any:
        return self._company(self._own(request.caller, id))

    def patch_company(self, request: Request, id: int) -> Any:
        caller, body = request.caller, request.body()
        if self._store.get("company", id) is None:
            raise not_found("Company not found")
        if id != caller.company or not caller.may("view", "SETTINGS"):
            raise denied()
        strings = {key: self._clean(jackson.string(body.get(key))) for key in COMPANY}
        audit = {"updatedBy": caller.id, "updatedAt": self._store.clock.now()}
        self._store.put("company", {**(self._store.get("company", id) or {}), **strings, **audit})
        return self._company(id)

    def _company(self, id: int) -> Row:
        row = self._store.get("company", id) or {}
        owner = next(iter(self._store.all("user", companyId=id, ownsCompany=True)), {})
        since = row.get("createdAt", owner.get("createdAt"))
        subscription = {
            "createdAt": text.date(since), "updatedAt": text.date(since), "createdBy": None, "updatedBy": None,
            "id": id - 1, "usersCount": 300, "monthly": False, "activated": False,
            "subscriptionPlan": PLANS[-1] | LAZY, "startsOn": text.date(since), "endsOn": None,
            "downgradeNeeded": False, "upgradeNeeded": False, "scheduledChangeDate": None,
            "scheduledChangeType": None, **LAZY,
        }  # fmt: skip
        return {
            "id": id, "createdBy": None, "updatedBy": row.get("updatedBy", owner.get("id")),
            "createdAt": text.instant(since), "updatedAt": text.instant(row.get("updatedAt", since)),
            **{key: row.get(key) for key in COMPANY}, "employeesCount": row.get("employeesCount", 5), "logo": None,
            "subscription": subscription, "companySettings": self._settings(id) | LAZY, "demo": False,
        }  # fmt: skip

    def settings(self, request: Request, id: int) -> Any:
        return self._settings(self._own(request.caller, id))

    def _settings(self, id: int) -> Row:
        return {
            "id": id,
            "generalPreferences": self._preferences(id) | LAZY,
            "workOrderConfiguration": self._work_form(id) | LAZY,
            "uiConfiguration": self._kept("uiConfiguration", id, UI),
            "workOrderRequestConfiguration": self._request_form(id) | LAZY,
        }

    # ------------------------------------------------------------------------------------------------- forms
    def _request_form(self, id: int) -> Row:
        return {"id": id, "fieldConfigurations": self._fields(id, 0, REQUEST_FIELDS)}

    def _work_form(self, id: int) -> Row:
        return {"id": id, "workOrderFieldConfigurations": self._fields(id, len(REQUEST_FIELDS), WORK_FIELDS)}

    def _fields(self, company: int, start: int, names: tuple[str, ...]) -> list[Row]:
        first = company * FIELDS_EACH + start
        return [
            self._kept("fieldConfiguration", first + number, {"fieldName": name, "fieldType": "OPTIONAL"})
            for number, name in enumerate(names)
        ]

    def request_form(self, request: Request, id: int) -> Any:
        return self._request_form(self._own(request.caller, id, "Forbidden"))

    def work_form(self, request: Request, id: int) -> Any:
        return self._work_form(self._own(request.caller, id, "Forbidden"))

    def patch_field(self, request: Request, id: int) -> Any:
        caller, body = request.caller, request.body()
        if self._free_plan:
            raise denied("You need a license to edit field configurations")
        forms = self._request_form(caller.company)["fieldConfigurations"]
        forms = [*forms, *self._work_form(caller.company)["workOrderFieldConfigurations"]]
        found = next((one for one in forms if one["id"] == id), None)
        if found is None:
            raise not_found("FieldConfiguration not found")
        caller.require("view", "SETTINGS", "Forbidden")
        return self._store.put("fieldConfiguration", {**found, "fieldType": body.get("fieldType")})

    # ------------------------------------------------------------------------------------------------ others
    def patch_ui(self, request: Request) -> Any:
        request.caller.require("view", "SETTINGS", "Forbidden")
        row = {key: bool(value) for key, value in self._known(request.body(), UI).items()}
        company = request.caller.company
        return self._store.put("uiConfiguration", {**dict.fromkeys(UI, False), **row, "id": company})

    def user_settings(self, request: Request, id: int) -> Any:
        if self._store.get("user", id) is None and id != SUPER_ADMINISTRATOR:
            raise not_found()
        if id != request.caller.id:
            raise denied()
        return self._kept("userSettings", id, USER_SETTINGS)

    def patch_user_settings(self, request: Request, id: int) -> Any:
        values = self._known(request.body(), USER_SETTINGS)
        if self._store.get("user", id) is None and id != SUPER_ADMINISTRATOR:
            raise Refusal(406, "Can't get someone else's userSettings")
        if id != request.caller.id:
            raise Refusal(406, "You don't have permission")
        return self._store.put("userSettings", {**USER_SETTINGS, **values, "id": id})

    def one_of(self, rows: list[dict[str, Any]], missing: str) -> Callable[..., Any]:
        """Return the handler of a record that all companies share."""

        def handle(_request: Request, id: int) -> Any:
            found = next((one for one in rows if one["id"] == id), None)
            if found is None:
                raise not_found(missing)
            return found

        return handle

    def create_currency(self, request: Request) -> Any:
        jackson.require(request.values(CURRENCY), "name")
        return self.forbidden(request)

    def forbidden(self, _request: Request, *_ids: int) -> Any:
        """Refuse access to the server's administration."""
        raise denied("Access is denied")
