"""Handlers that assets and locations share: records with a parent of their own kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, not_found, success
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._search.search import Search, read_criteria


class Hierarchy:
    """Handlers for a kind of record whose records have parents.

    Args:
        context: The sandbox.
        show: Serialiser of a record.

    Attributes:
        kind: The kind in the store.
        entity: The permission entity.
        parent_key: The column with the parent's id.
        view_other_entity: The permission entity for other users' records in a search, if it is another one.
    """

    kind: ClassVar[str]
    entity: ClassVar[str]
    parent_key: ClassVar[str]
    view_other_entity: ClassVar[str] = ""

    def __init__(self, context: Context, show: Callable[[Row], Any]) -> None:
        self._store, self._shows, self._free_plan = context.store, context.shows, context.free_plan
        self._release, self._show = context.release, show
        self._search = Search(context.store, self.kind, context.release)
        self._java_class = self.kind.capitalize()

    def get(self, request: Request, id: int) -> Any:
        row = request.caller.own(self.kind, id, self._java_class, not_found())
        if not request.caller.can_view(row, self.entity):
            raise denied()
        return self._show(row)

    def search(self, request: Request) -> Any:
        caller, criteria = request.caller, read_criteria(request.body())
        caller.require("view", self.entity, "Access Denied")
        rows = self._store.all(self.kind, companyId=caller.company)
        visible = caller.visible(rows, self.view_other_entity or self.entity)
        return self._search.page(criteria, visible, self._show)

    def children(self, request: Request, id: int) -> Any:
        """List a record's direct children; of id 0, the records without a parent."""
        caller = request.caller
        caller.require("view", self.entity)
        if id == 0:
            rows = self._store.all(self.kind, companyId=caller.company, **{self.parent_key: None})
        else:
            caller.own(self.kind, id, self._java_class, not_found())
            rows = self._store.all(self.kind, **{self.parent_key: id})
        return [self._show(row) for row in rows]

    def delete(self, request: Request, id: int) -> Any:
        row = self._own(request, id)
        if not request.caller.can_delete(row, self.entity):
            raise denied("Forbidden")
        self._remove(id)
        return success("Deleted successfully")

    def _remove(self, id: int) -> None:
        self._store.delete(self.kind, id)  # before its children: two records may be each other's parents
        for child in self._store.all(self.kind, **{self.parent_key: id}):
            self._remove(child["id"])

    def _row_to_edit(self, request: Request, id: int) -> Row:
        row = self._own(request, id)
        if not request.caller.can_edit(row, self.entity):
            raise denied("Forbidden")
        return row

    def _own(self, request: Request, id: int) -> Row:
        return request.caller.own(self.kind, id, self._java_class, not_found(f"{self._java_class} not found"))

    def _check_parent_of(self, id: int, values: Mapping[str, Any]) -> None:
        parent = values.get(self.parent_key)
        if isinstance(parent, jackson.Unsaved):
            value = f"com.grash.model.{self._java_class}.getId()"
            message = f'Cannot invoke "java.lang.Long.equals(Object)" because the return value of "{value}" is null'
            raise Refusal(500, message)
        if parent == id:
            raise Refusal(406, f"Parent {self.kind} cannot be the same id")
