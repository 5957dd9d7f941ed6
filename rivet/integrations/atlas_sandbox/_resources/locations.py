"""/locations: create, replace, search, the plain list."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, invalid_entity, not_found, success
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._records.writes import Writer, columns
from rivet.integrations.atlas_sandbox._search.search import Search, read_criteria

FREE_LIMIT = 10
ENTITY = "LOCATIONS"

FIELDS: jackson.Fields = {
    "name": jackson.string,
    "address": jackson.string,
    "longitude": jackson.double,
    "latitude": jackson.double,
    "parentLocation": jackson.ref("model.Location"),
    "image": jackson.ref("model.File"),
    "workers": jackson.refs("model.User"),
    "teams": jackson.refs("model.Team"),
    "vendors": jackson.refs("model.Vendor", nulls=False),
    "customers": jackson.refs("model.Customer", nulls=False),
    "files": jackson.refs("model.File", nulls=False),
    "customFields": jackson.custom_values,
}
EMPTY: Row = {
    **dict.fromkeys(("name", "address", "longitude", "latitude", "parentLocation", "image")),
    **{key: [] for key in ("vendors", "customers", "files")},
    "workers": [],
    "teams": [],
}
NO_COLUMNS = ("customFields",)
NULL_ID = (
    'Cannot invoke "java.lang.Long.equals(Object)" because the return value of '
    '"com.grash.model.Location.getId()" is null'
)


class Locations:
    def __init__(self, context: Context) -> None:
        self._store, self._shows, self._free_plan = context.store, context.shows, context.free_plan
        self._release = context.release
        self._search = Search(context.store, "location", context.release)
        self._writer = Writer(
            context,
            "location",
            "location",
            cleaned_fields=("name", "address"),
            long_fields=(),
        )

    def create(self, request: Request) -> Any:
        caller = request.caller
        values = request.values(FIELDS)
        self._release.drop_custom_fields(values)
        jackson.require(values, "name")
        self._writer.check_companies(caller, values)
        caller.require("create", ENTITY)
        if self._free_plan and len(self._store.all("location", companyId=caller.company)) >= FREE_LIMIT:
            raise denied(f"You need a license to add a new location. Free Limit reached: {FREE_LIMIT}")
        row = {**EMPTY, **columns(values, NO_COLUMNS)}
        row["customFieldValues"] = self._writer.custom_values(caller, "LOCATION", values.get("customFields"))
        return self._shows.location(self._writer.create(caller, row, "L"))

    def get(self, request: Request, id: int) -> Any:
        row = request.caller.own("location", id, "Location", not_found())
        if not request.caller.can_view(row, ENTITY):
            raise denied()
        return self._read(self._shows.location(row), ())

    def patch(self, request: Request, id: int) -> Any:
        caller = request.caller
        values = request.values(FIELDS)
        self._release.drop_custom_fields(values)
        self._writer.check_companies(caller, values)
        row = caller.own("location", id, "Location", not_found("Location not found"))
        if not caller.can_edit(row, ENTITY):
            raise denied("Forbidden")
        if isinstance(values.get("parentLocation"), jackson.Unsaved):
            raise Refusal(500, NULL_ID)
        if values.get("parentLocation") == id:
            raise Refusal(406, "Parent location cannot be the same id")
        if values.get("name") is None:
            raise invalid_entity("Location", "name")
        self._writer.check_references(values, stored=True)
        self._check_cycle(id, values.get("parentLocation"))
        changed = {**EMPTY, **columns(values, NO_COLUMNS)}
        if values.get("customFields"):
            changed["customFieldValues"] = self._writer.custom_values(caller, "LOCATION", values["customFields"])
        return self._shows.location(self._writer.update(caller, row, changed))

    def _check_cycle(self, id: int, parent: int | None) -> None:
        """Refuse a location that would be its own ancestor, as a trigger of the database does."""
        while parent is not None:
            if parent == id:
                raise Refusal(
                    500,
                    f"could not execute statement [ERROR: Circular reference detected for location {id}\n  Where: "
                    "PL/pgSQL function prevent_location_cycle() line 17 at RAISE] [update location]; "
                    "SQL [update location]",
                )
            parent = (self._store.get("location", parent) or {}).get("parentLocation")

    def delete(self, request: Request, id: int) -> Any:
        row = request.caller.own("location", id, "Location", not_found("Location not found"))
        if not request.caller.can_delete(row, ENTITY):
            raise denied("Forbidden")
        self._remove(id)
        return success("Deleted successfully")

    def _remove(self, id: int) -> None:
        self._store.delete("location", id)  # before its children: two locations may be each other's parents
        for child in self._store.all("location", parentLocation=id):
            self._remove(child["id"])
        for kind in ("asset", "workOrder", "user"):
            for row in self._store.all(kind, location=id):
                self._store.put(kind, {**row, "location": None})

    def search(self, request: Request) -> Any:
        caller, criteria = request.caller, read_criteria(request.body())
        caller.require("view", ENTITY, "Access Denied")
        rows = self._store.all("location", companyId=caller.company)
        if not caller.may("viewOther", "ASSETS"):  # the server asks for the assets' permission here
            rows = [row for row in rows if row["createdBy"] == caller.id]
        page = self._search.page(criteria, rows, self._shows.location)
        loaded = [one["id"] for one in page["content"]]
        return {**page, "content": [self._read(one, loaded) for one in page["content"]]}

    def _read(self, shown: dict[str, Any], loaded: Collection[int]) -> dict[str, Any]:
        """Return a location as read: a whole parent has a stray key if the server loads it lazily."""
        parent = shown["parentLocation"]
        if not self._release.whole_parents or parent is None or parent["id"] in loaded:
            return shown
        return {**shown, "parentLocation": {**parent, "hibernateLazyInitializer": {}}}

    def mini(self, request: Request) -> Any:
        return [self._shows.location_mini(row) for row in self._store.all("location", companyId=request.caller.company)]

    def children(self, request: Request, id: int) -> Any:
        caller = request.caller
        caller.require("view", ENTITY)
        if id == 0:
            rows = self._store.all("location", companyId=caller.company, parentLocation=None)
        else:
            caller.own("location", id, "Location", not_found())
            rows = self._store.all("location", parentLocation=id)
        return [self._shows.location(row) for row in rows]
