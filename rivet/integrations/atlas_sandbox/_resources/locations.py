"""/locations: create, replace, search, the plain list."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, invalid_entity
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._records.writes import Writer, columns
from rivet.integrations.atlas_sandbox._resources.hierarchy import Hierarchy

FREE_LIMIT = 10

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


class Locations(Hierarchy):
    """/locations."""

    kind, entity, parent_key = "location", "LOCATIONS", "parentLocation"
    view_other_entity = "ASSETS"  # the server asks for the assets' permission here

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.shows.location)
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
        caller.require("create", self.entity)
        if self._free_plan and len(self._store.all("location", companyId=caller.company)) >= FREE_LIMIT:
            raise denied(f"You need a license to add a new location. Free Limit reached: {FREE_LIMIT}")
        row = {**EMPTY, **columns(values, NO_COLUMNS)}
        row["customFieldValues"] = self._writer.custom_values(caller, "LOCATION", values.get("customFields"))
        return self._shows.location(self._writer.create(caller, row, "L"))

    def patch(self, request: Request, id: int) -> Any:
        caller = request.caller
        values = request.values(FIELDS)
        self._release.drop_custom_fields(values)
        self._writer.check_companies(caller, values)
        row = self._row_to_edit(request, id)
        self._check_parent_of(id, values)
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

    def _remove(self, id: int) -> None:
        super()._remove(id)
        for kind in ("asset", "workOrder", "user"):
            for row in self._store.all(kind, location=id):
                self._store.put(kind, {**row, "location": None})

    def get(self, request: Request, id: int) -> Any:
        return self._with_lazy_parent(super().get(request, id), loaded=())

    def search(self, request: Request) -> Any:
        page = super().search(request)
        loaded = [one["id"] for one in page["content"]]
        return {**page, "content": [self._with_lazy_parent(one, loaded) for one in page["content"]]}

    def _with_lazy_parent(self, shown: dict[str, Any], loaded: Collection[int]) -> dict[str, Any]:
        """Return a location as read: a whole parent has a stray key if the server loads it lazily."""
        parent = shown["parentLocation"]
        if not self._release.whole_parents or parent is None or parent["id"] in loaded:
            return shown
        return {**shown, "parentLocation": {**parent, "hibernateLazyInitializer": {}}}

    def mini(self, request: Request) -> Any:
        return [self._shows.location_mini(row) for row in self._store.all("location", companyId=request.caller.company)]
