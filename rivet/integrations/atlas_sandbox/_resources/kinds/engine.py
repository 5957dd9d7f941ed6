"""Generic engine for many kinds of records: get, search, list, create, replace, delete, driven by their data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, invalid_entity, not_found, success
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._records.writes import Writer
from rivet.integrations.atlas_sandbox._resources.kinds.kind import Kind
from rivet.integrations.atlas_sandbox._resources.kinds.kind_json import KindShows
from rivet.integrations.atlas_sandbox._resources.kinds.removal import remove
from rivet.integrations.atlas_sandbox._search.attributes import ATTRIBUTES
from rivet.integrations.atlas_sandbox._search.search import Search, read_criteria

Handler = Callable[..., Any]


class Records:
    """Handlers for the records of one kind.

    Args:
        context: The sandbox.
        kind: The kind.
        shows: Serialiser of records.
    """

    def __init__(self, context: Context, kind: Kind, shows: KindShows) -> None:
        self.kind, self.facts = kind.of_release(context.release), kind.facts
        self.store, self.shows, self.free_plan = context.store, shows, context.free_plan
        self._release = context.release
        self._search = Search(context.store, kind.name, context.release) if kind.name in ATTRIBUTES else None
        self._create, self._patch = kind.readers(self.kind.create), kind.readers(self.kind.patch)
        self.writer = Writer(
            context, kind.name, kind.table, cleaned_fields=kind.facts.cleaned, long_fields=kind.facts.long
        )

    # ------------------------------------------------------------------------------------------- for others
    def before_create(self, caller: Caller, values: dict[str, Any]) -> None:
        """Hook: further checks and default values of a new record."""

    def after_create(self, _caller: Caller, row: Row) -> Row:
        """Hook: side effects of a new record."""
        return row

    def before_patch(self, caller: Caller, row: Row, values: dict[str, Any]) -> None:
        """Hook: further checks of a change."""

    def after_patch(self, _caller: Caller, _old: Row, row: Row) -> Row:
        """Hook: side effects of a change."""
        return row

    def before_delete(self, caller: Caller, row: Row) -> None:
        """Hook: side effects of a deletion."""

    def read(self, request: Request, fields: jackson.Fields) -> dict[str, Any]:
        """Read the body; kinds with nested objects read those, too."""
        return request.values(fields)

    # --------------------------------------------------------------------------------------------- reading
    def show(self, row: Row) -> Any:
        return self.shows.show(self.kind.show, row)

    def rows(self, caller: Caller) -> list[Row]:
        return self.store.all(self.kind.name, companyId=caller.company)

    def all(self, request: Request) -> Any:
        caller, entity = request.caller, self.facts.entity
        if entity:
            caller.require("view", entity, "Access Denied")
        rows = self.rows(caller)
        return [self.show(row) for row in (caller.visible(rows, entity) if entity else rows)]

    def mini(self, schema: str) -> Handler:
        """Return the handler that lists records in short form."""
        return lambda request: [self.shows.show(schema, row) for row in self.rows(request.caller)]

    def search(self, request: Request) -> Any:
        caller, criteria = request.caller, read_criteria(request.body())
        caller.require("view", self.facts.entity, "Access Denied")
        rows = self.rows(caller)
        if not caller.may("viewOther", self.facts.entity):
            rows = [row for row in rows if row["createdBy"] == caller.id or caller.id in row.get("users", ())]
        return self.page(criteria, rows)

    def page(self, criteria: Mapping[str, Any], rows: Sequence[Row]) -> Any:
        if self._search is None:
            raise RuntimeError(f"{self.kind.name} is not searched")
        return self._search.page(criteria, list(rows), self.show)

    def get(self, request: Request, id: int) -> Any:
        row = self.own(request.caller, id, not_found(self.facts.missing or "Not found"))
        self.check(request.caller, row, "view", self.facts.denied[0])
        return self.show(row)

    def within(self, key: str) -> Handler:
        """Return the handler that lists one parent's records."""
        name, entity = (self.facts.parents or {})[key]

        def handle(request: Request, id: int) -> Any:
            parent = request.caller.own(name, id, name[0].upper() + name[1:], not_found())
            if not request.caller.can_view(parent, entity):
                raise denied(self.facts.denied[0])
            return [self.show(row) for row in self.store.all(self.kind.name, **{key: id})]

        return handle

    # --------------------------------------------------------------------------------------------- writing
    def create(self, request: Request) -> Any:
        caller = request.caller
        values = self.read(request, self._create)
        _check_duration(values)
        jackson.require(values, *(name for name in self.kind.create_required if self.kind.may_lack(name)))
        self.writer.check_companies(caller, values)
        if self.facts.entity:
            caller.require("create", self.facts.entity, self.facts.denied[0])
        self._check_parents(caller, values)
        self.before_create(caller, values)
        row = {**self.kind.empty(self.kind.patch), **self.kind.empty(self.kind.create)}
        row |= {key: value for key, value in values.items() if key != "customFields"}
        self._check_licence(caller)
        if self.facts.custom:
            row["customFieldValues"] = self.writer.custom_values(caller, self.facts.custom, values.get("customFields"))
        created = self.writer.create(caller, row, self.kind.number)
        return self.show(self.after_create(caller, created))

    def _check_parents(self, caller: Caller, values: Mapping[str, Any]) -> None:
        for key, (name, entity) in (self.facts.parents or {}).items():
            if (id := values.get(key)) is None or not self.facts.asks_parents:
                continue
            if isinstance(id, jackson.Unsaved):
                raise Refusal(500, "The given id must not be null")
            parent = caller.own(name, id, name[0].upper() + name[1:], Refusal(500, "No value present"))
            if not caller.can_edit(parent, entity):
                raise denied(self.facts.denied[0])

    def _check_licence(self, caller: Caller) -> None:
        if self.free_plan and self.facts.licence and len(self.rows(caller)) >= self.facts.free:
            raise denied(self.facts.licence)

    def patch(self, request: Request, id: int) -> Any:
        caller = request.caller
        values = self.read(request, self._patch)
        jackson.require(values, *self.facts.checked)
        self.writer.check_companies(caller, values)
        row = self.own(caller, id, self.missing())
        self.before_patch(caller, row, values)
        self.check(caller, row, "edit", self.facts.denied[1])
        repeated = values.pop("id", None)
        for name in self.kind.patch_required:
            if values.get(name) is None and self.kind.may_lack(name):
                raise invalid_entity(self.kind.java, name)
        if self.kind.repeats_id and repeated != id:
            raise self._release.altered_id(f"com.grash.model.{self.kind.java}", id, repeated)
        changed = {**self.kind.empty(self.kind.patch), **values}
        changed.pop("customFields", None)
        for key in self.facts.fixed:
            if values.get(key) is None:
                changed.pop(key, None)
        if self.facts.custom and values.get("customFields"):
            changed["customFieldValues"] = self.writer.custom_values(caller, self.facts.custom, values["customFields"])
        self.writer.check_references(values, stored=True)
        updated = self.writer.update(caller, row, changed, touch=False)
        shown = self.show(self.after_patch(caller, row, updated))
        return shown | {"createdAt": None, "createdBy": None} if self.kind.repeats_id else shown

    def delete(self, request: Request, id: int) -> Any:
        row = self.own(request.caller, id, self.missing())
        self.check(request.caller, row, "delete", self.facts.denied[2])
        self.before_delete(request.caller, row)
        remove(self.store, self.kind.name, row["id"])
        return success("Deleted successfully")

    # -------------------------------------------------------------------------------------------- checking
    def missing(self) -> Refusal:
        return not_found(self.facts.missing or f"{self.kind.java} not found")

    def own(self, caller: Caller, id: int, missing: Refusal) -> Row:
        return caller.own(self.kind.name, id, self.kind.java, missing)

    def check(self, caller: Caller, row: Row, action: str, message: str) -> None:
        """Check a permission: the kind's own, or that for the record that it belongs to."""
        if self.facts.entity and not getattr(caller, f"can_{action}")(row, self.facts.entity):
            raise denied(message)
        ask = caller.can_view if action == "view" else caller.can_edit
        for key, (name, entity) in (self.facts.parents or {}).items():
            parent = self.store.get(name, row.get(key))
            if parent is not None and not ask(parent, entity):
                raise denied(message)


def _check_duration(values: Mapping[str, Any]) -> None:
    if (values.get("estimatedDuration") or 0) < 0:
        raise jackson.parse_error("Estimated duration should not be negative")
