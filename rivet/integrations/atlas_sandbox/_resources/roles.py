"""Handlers of /roles."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._auth.roles import KINDS
from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, not_found, success
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row

HIDDEN_ROLE = 1
"""Id of the super administrator's role."""
ROLE_FIELDS: jackson.Fields = {
    **dict.fromkeys(("name", "description", "externalId"), jackson.string),
    "roleType": jackson.enum("RoleType"),
    **{f"{kind}Permissions": jackson.items(jackson.enum("PermissionEntity"), "PermissionEntity") for kind in KINDS},
}


class Roles:
    def __init__(self, context: Context) -> None:
        self._store, self._shows, self._free_plan = context.store, context.shows, context.free_plan
        self._clean = context.release.clean

    def list(self, request: Request) -> Any:
        caller = request.caller
        caller.require("view", "SETTINGS", "Forbidden")
        own = self._store.all("role", companyId=caller.company)
        return [self._shows.role(row) for row in [*self._store.all("role", companyId=None), *own]]

    def get(self, request: Request, id: int) -> Any:
        if id == HIDDEN_ROLE:
            raise denied()
        row = self._store.get("role", id)
        if row is None or row["companyId"] not in (None, request.caller.company):
            raise not_found()
        request.caller.require("view", "SETTINGS")
        return self._shows.role(row)

    def create(self, request: Request) -> Any:
        caller = request.caller
        values = request.values(ROLE_FIELDS)
        jackson.require(values, "name", "roleType")
        caller.require("view", "SETTINGS")
        granted = {key: values.get(key) or [] for key in (f"{kind}Permissions" for kind in KINDS)}
        for kind in KINDS:
            if any(not caller.may(kind, entity) for entity in granted[f"{kind}Permissions"]):
                raise denied("Cannot grant permissions you don't have")
        if self._free_plan:
            raise denied("You need a license to create custom roles")
        row = {
            "id": self._store.next_id("role"),
            "companyId": caller.company,
            "roleType": "ROLE_CLIENT",
            "code": "USER_CREATED",
            "paid": True,
            "name": self._clean(values["name"]),
            "description": self._clean(values.get("description")),
            "externalId": values.get("externalId"),
            **granted,
        }
        return self._shows.role(self._store.put("role", row))

    def patch(self, request: Request, id: int) -> Any:
        caller, values = request.caller, request.values(ROLE_FIELDS)
        row = self._own(caller, id)
        granted = {f"{kind}Permissions": values.get(f"{kind}Permissions") for kind in KINDS}
        for kind in KINDS:
            if any(not caller.may(kind, entity) for entity in granted[f"{kind}Permissions"] or ()):
                raise denied("Cannot grant permissions you don't have")
        if values.get("name") is None:
            raise Refusal(500, "Could not commit JPA transaction")
        texts = {"name": self._clean(values.get("name")), "description": self._clean(values.get("description"))}
        changed = {**row, **texts, "externalId": values.get("externalId")}
        stored = {key: list(dict.fromkeys(value or ())) for key, value in granted.items()}
        shown = self._shows.role(self._store.put("role", changed | stored))
        # Permissions that are left out are null in this response, and empty afterwards.
        return shown | {key: None for key, value in granted.items() if value is None}

    def delete(self, request: Request, id: int) -> Any:
        request.caller.require("view", "SETTINGS", "Forbidden")
        self._own(request.caller, id)
        self._store.delete("role", id)
        return success("Deleted successfully")

    def _own(self, caller: Caller, id: int) -> Row:
        row = self._store.get("role", id)
        if row is None:
            raise not_found("Role not found")
        if row["companyId"] != caller.company:
            raise denied()
        return row
