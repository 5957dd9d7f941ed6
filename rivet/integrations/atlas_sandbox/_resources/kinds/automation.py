"""Workflows and request portals: stored as they were sent, nested objects included.

The sandbox stores the rules of workflows but does not execute them.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import (
    Invalid,
    Refusal,
    Violation,
    denied,
    not_found,
    success,
)
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.references import REFERENCES
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._resources.assets import path_id
from rivet.integrations.atlas_sandbox._resources.kinds.kind import CONTRACT
from rivet.integrations.atlas_sandbox._resources.kinds.kind_json import KindShows
from rivet.integrations.atlas_sandbox._search.attributes import java_class
from rivet.integrations.atlas_sandbox._search.search import Search, read_criteria

AUDIT = ("id", "createdBy", "updatedBy", "createdAt", "updatedAt")
READ: Mapping[str, jackson.Convert] = {
    "boolean": jackson.boolean,
    "date": jackson.date,
    "int": jackson.long,
    "text": jackson.string,
}
"""Readers of the types that are no references and no enums."""


class _Kept:
    """Records with nested objects."""

    def __init__(self, context: Context, shows: KindShows) -> None:
        self.store, self.shows, self.free_plan = context.store, shows, context.free_plan
        self.release = context.release

    def audit(self, caller: Caller, kind: str) -> Row:
        now, id = self.store.clock.now(), self.store.next_id(kind)
        audit = {"createdBy": caller.id, "updatedBy": caller.id, "createdAt": now, "updatedAt": now}
        return {"id": id, "companyId": caller.company, **audit}

    def inside(self, caller: Caller, kind: str, value: Row) -> Row:
        """Return a nested object that was read, as a record of its own."""
        row = value | self.audit(caller, kind)
        for key, reference in REFERENCES.get(kind, {}).items():
            if value[key] is not None and self.store.get(reference.kind, value[key]) is None:
                raise reference.missing(value[key], stored=False)
        return row


def read_nested(schema: str, value: Any) -> Row:
    """Read a nested object of a body: what its record shows, with references by id."""
    if not isinstance(value, dict):
        raise jackson.parse_error(f"Cannot deserialize value of type `com.grash.model.{schema}`")
    fields: Mapping[str, str] = CONTRACT["shows"][schema]
    row: Row = {key: False if of == "boolean" else None for key, of in fields.items()}
    for key, given in value.items():
        if key in fields and key not in AUDIT:
            row[key] = _read(fields[key].rstrip("?"), given)
    return row


def _read(of: str, value: Any) -> Any:
    word, *rest = of.split(" ")
    if word == "one":
        return jackson.ref(f"model.{java_class(rest[0]).rpartition('.')[2]}")(value)
    if word == "enum":
        return jackson.enum(rest[0], CONTRACT["words"][rest[0]])(value)
    return READ.get(word, jackson.anything)(value)


class Workflows(_Kept):
    """/workflows."""

    def all(self, request: Request) -> Any:
        request.caller.require("view", "SETTINGS")
        return [self._show(row) for row in self.store.all("workflow", companyId=request.caller.company)]

    def get(self, request: Request, id: int) -> Any:
        return self._show(self._own(request, id, "Not found"))

    def create(self, request: Request) -> Any:
        caller, values = request.caller, self._read(request)
        caller.require("view", "SETTINGS")
        return self._created(caller, values)

    def _created(self, caller: Caller, values: Mapping[str, Any]) -> Any:
        """Store a workflow, whose action comes first; what it names is shown by its id alone."""
        if self.free_plan and self.store.all("workflow", companyId=caller.company):
            raise Refusal(406, "You can't create a new workflow. Please upgrade")
        columns = self._columns(caller, values)
        shown = self._show(self.store.put("workflow", {**columns, "enabled": True, **self.audit(caller, "workflow")}))
        for part in (*shown["secondaryConditions"], shown["action"]):
            for key, one in part.items():
                if isinstance(one, dict):
                    left: Row = {name: [] if isinstance(value, list) else None for name, value in one.items()}
                    part[key] = left | {"id": one["id"]}
        return shown

    def patch(self, request: Request, id: int) -> Any:
        """Replace a workflow by a new one, with another id."""
        caller, values = request.caller, self._read(request)
        self._own(request, id, "Workflow not found")
        self.store.delete("workflow", id)
        return self._created(caller, values)

    def delete(self, request: Request, id: int) -> Any:
        self._own(request, id, "Workflow not found")
        self.store.delete("workflow", id)
        return success("Deleted successfully")

    def _read(self, request: Request) -> dict[str, Any]:
        fields: jackson.Fields = {
            "title": jackson.string,
            "mainCondition": jackson.enum("WFMainCondition", CONTRACT["words"]["WorkflowMainCondition"]),
            "secondaryConditions": lambda given: [read_nested("WorkflowCondition", one) for one in given or ()],
            "action": lambda given: None if given is None else read_nested("WorkflowAction", given),
        }
        values = request.values(fields)
        jackson.require(values, "title", "mainCondition", "action")
        return values

    def _columns(self, caller: Caller, values: Mapping[str, Any]) -> Row:
        conditions = values.get("secondaryConditions") or []
        return {
            "title": self.release.clean(values["title"]),
            "mainCondition": values["mainCondition"],
            "secondaryConditions": [self.inside(caller, "workflowCondition", one) for one in conditions],
            "action": self.inside(caller, "workflowAction", values["action"]),
        }

    def _own(self, request: Request, id: int, missing: str) -> Row:
        request.caller.require("view", "SETTINGS")
        return request.caller.own("workflow", id, "Workflow", not_found(missing))

    def _show(self, row: Row) -> Any:
        plain = self.shows.plain("Workflow", {**row, "action": None, "secondaryConditions": []})
        conditions = [self.shows.plain("WorkflowCondition", one) for one in row["secondaryConditions"]]
        action = self.shows.plain("WorkflowAction", row["action"])
        return {**plain, "secondaryConditions": conditions, "action": action}


class Portals(_Kept):
    """/request-portals, and the public view of a portal without an account."""

    def search(self, request: Request) -> Any:
        request.caller.require("view", "SETTINGS", "Access Denied")
        rows = self.store.all("requestPortal", companyId=request.caller.company)
        return Search(self.store, "requestPortal", self.release).page(read_criteria(request.body()), rows, self._show)

    def get(self, request: Request, id: int) -> Any:
        return self._show(self._own(request, id))

    def create(self, request: Request) -> Any:
        caller, values = request.caller, self._read(request)
        caller.require("view", "SETTINGS")
        if self.free_plan:
            raise denied()
        row = {**self._columns(caller, values), "uuid": str(uuid.uuid4()), **self.audit(caller, "requestPortal")}
        return self._show(self.store.put("requestPortal", row))

    def patch(self, request: Request, id: int) -> Any:
        caller, values = request.caller, self._read(request)
        row = self._own(request, id)
        changes = {**self._columns(caller, values), "updatedBy": caller.id, "updatedAt": self.store.clock.now()}
        return self._show(self.store.put("requestPortal", {**row, **changes}))

    def delete(self, request: Request, id: int) -> Any:
        self._own(request, id)
        self.store.delete("requestPortal", id)
        return success("Deleted successfully")

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
            "fields": [self.inside(caller, "requestPortalField", one) for one in fields],
        }

    def _own(self, request: Request, id: int) -> Row:
        request.caller.require("view", "SETTINGS")
        return request.caller.own("requestPortal", id, "RequestPortal", not_found())

    def _show(self, row: Row) -> Any:
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
        return {**self._show(rows[0]), **company_fields, "companyLanguage": "EN"}
