"""Request portals: forms by which people without an account make requests."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Request
from rivet.integrations.atlas_sandbox._http.error_responses import (
    Invalid,
    Refusal,
    Violation,
    denied,
    not_found,
)
from rivet.integrations.atlas_sandbox._http.path_ids import path_id
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._resources.kinds.nested_records import NestedRecords, read_nested
from rivet.integrations.atlas_sandbox._search.search import Search, read_criteria


class RequestPortals(NestedRecords):
    """/request-portals, and the public view of a portal without an account."""

    kind, java_class = "requestPortal", "RequestPortal"
    missing_on_read = missing = "Not found"

    def search(self, request: Request) -> Any:
        request.caller.require("view", "SETTINGS", "Access Denied")
        rows = self.rows(request.caller)
        return Search(self.store, "requestPortal", self.release).page(read_criteria(request.body()), rows, self.show)

    def create(self, request: Request) -> Any:
        caller, values = request.caller, self._read(request)
        caller.require("view", "SETTINGS")
        if self.free_plan:
            raise denied()
        columns = {**self._columns(caller, values), "uuid": str(uuid.uuid4())}
        return self.show(self.store.put("requestPortal", self.new_row(caller, "requestPortal", columns)))

    def patch(self, request: Request, id: int) -> Any:
        caller, values = request.caller, self._read(request)
        row = self.own(request, id, self.missing)
        changes = {**self._columns(caller, values), "updatedBy": caller.id, "updatedAt": self.store.clock.now()}
        return self.show(self.store.put("requestPortal", {**row, **changes}))

    def _read(self, request: Request) -> dict[str, Any]:
        strings = dict.fromkeys(("title", "welcomeMessage"), jackson.string)
        fields = {"fields": lambda given: [read_nested("RequestPortalField", one) for one in given or ()]}
        values = request.values({**strings, **fields})
        if not (values.get("title") or "").strip():
            raise Invalid(Violation("title", "must not be blank", "NotBlank"))
        return values

    def _columns(self, caller: Caller, values: Mapping[str, Any]) -> Row:
        fields = values.get("fields") or []
        return {
            "title": values["title"],
            "welcomeMessage": values.get("welcomeMessage"),
            "fields": [self.nested_row(caller, "requestPortalField", one) for one in fields],
        }

    def show(self, row: Row) -> Any:
        fields = [self.shows.plain("RequestPortalField", one) for one in row["fields"]]
        return {**self.shows.plain("RequestPortal", {**row, "fields": []}), "fields": fields}

    def minis(self, kind: str, show: str) -> Callable[..., Any]:
        """Return the handler that lists a portal's assets or locations in short form."""

        def handle(request: Request, code: str) -> Any:
            row = next(iter(self.store.all("requestPortal", uuid=code)), None)
            if row is None:
                raise Refusal(500, "No value present")
            if any(field["type"] == kind.upper() and field[kind] is not None for field in row["fields"]):
                raise denied(f"This portal is not configured to show {kind}s")
            place = request.query.get("locationId") if kind == "asset" else None
            only = {} if place is None else {"location": path_id(place, "locationId")}
            return [self.shows.show(show, one) for one in self.store.all(kind, companyId=row["companyId"], **only)]

        return handle

    def public(self, _request: Request, code: str) -> Any:
        rows = self.store.all("requestPortal", uuid=code)
        if not rows:
            raise not_found("Not found")
        company = self.store.get("company", rows[0]["companyId"]) or {}
        company_fields = {"companyId": rows[0]["companyId"], "companyName": company.get("name"), "companyLogo": None}
        return {**self.show(rows[0]), **company_fields, "companyLanguage": "EN"}
