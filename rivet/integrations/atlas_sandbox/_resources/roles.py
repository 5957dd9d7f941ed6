"""Handlers of /roles."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._auth.roles import KINDS
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import denied, not_found
from rivet.integrations.atlas_sandbox._java import jackson

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
