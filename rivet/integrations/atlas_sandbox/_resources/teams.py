"""Handlers of /teams."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._http.access import PEOPLE
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import denied, invalid_entity, not_found, success
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.writes import Writer, refuse_id
from rivet.integrations.atlas_sandbox._search.search import Search, read_criteria

TEAM_FIELDS: jackson.Fields = {
    "id": jackson.long,
    "name": jackson.string,
    "description": jackson.string,
    "users": jackson.refs("model.User", nulls=False),
}


class Teams:
    def __init__(self, context: Context) -> None:
        self._store, self._shows = context.store, context.shows
        self._search = Search(context.store, "team", context.release)
        self._writer = Writer(
            context,
            "team",
            "team",
            cleaned_fields=("name", "description"),
            long_fields=("description",),
        )

    def search(self, request: Request) -> Any:
        criteria = read_criteria(request.body())
        request.caller.require("view", PEOPLE, "Access Denied")
        rows = self._store.all("team", companyId=request.caller.company)
        return self._search.page(criteria, rows, self._shows.team)

    def mini(self, request: Request) -> Any:
        return [self._shows.team_mini(row) for row in self._store.all("team", companyId=request.caller.company)]

    def get(self, request: Request, id: int) -> Any:
        row = request.caller.own("team", id, "Team", not_found())
        request.caller.require("view", PEOPLE)
        return self._shows.team(row)

    def create(self, request: Request) -> Any:
        values = request.values(TEAM_FIELDS)
        jackson.require(values, "name")
        request.caller.require("create", PEOPLE)
        refuse_id(values)
        return self._shows.team(self._writer.create(request.caller, {"description": None, "users": [], **values}))

    def patch(self, request: Request, id: int) -> Any:
        values = request.values(TEAM_FIELDS)
        values.pop("id", None)
        row = request.caller.own("team", id, "Team", not_found("Team not found"))
        if not request.caller.can_edit(row, PEOPLE):
            raise denied()
        if values.get("name") is None:
            raise invalid_entity("Team", "name")
        return self._shows.team(self._writer.update(request.caller, row, {"description": None, "users": [], **values}))

    def delete(self, request: Request, id: int) -> Any:
        row = request.caller.own("team", id, "Team", not_found("Team not found"))
        if not request.caller.can_delete(row, PEOPLE):
            raise denied("Forbidden")
        for work_order in self._store.all("workOrder", team=id):
            self._store.put("workOrder", {**work_order, "team": None})
        for kind in ("asset", "location"):
            for holder in self._store.all(kind):
                if id in holder["teams"]:
                    self._store.put(kind, {**holder, "teams": [team for team in holder["teams"] if team != id]})
        self._store.delete("team", id)
        return success("Deleted successfully")
