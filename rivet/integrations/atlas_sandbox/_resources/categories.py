"""Handlers of categories: seven kinds, the same but for their names."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import (
    Refusal,
    denied,
    not_found,
    success,
)
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.writes import Writer, refuse_id

CATEGORY: jackson.Fields = {"name": jackson.string, "description": jackson.string}
NEW_CATEGORY: jackson.Fields = {
    "id": jackson.long,
    **CATEGORY,
    "companySettings": jackson.ref("model.CompanySettings"),
}
NO_SETTINGS = (
    'Cannot invoke "com.grash.model.CompanySettings.getId()" because the return value of '
    '"com.grash.model.{}.getCompanySettings()" is null'
)


class Categories:
    """Handlers of one kind of categories.

    Args:
        context: The sandbox.
        kind: The kind of category, such as workOrderCategory.
        holder: The kind of record that has such a category.
    """

    def __init__(self, context: Context, kind: str, holder: str) -> None:
        self._store, self._shows, self._kind, self._holder = context.store, context.shows, kind, holder
        self._class, self._release = kind[0].upper() + kind[1:], context.release
        cleaned = () if kind == "purchaseOrderCategory" else ("name", "description")
        table = kind.replace("Category", "_category").replace("Order", "_order")
        self._writer = Writer(context, kind, table, cleaned_fields=cleaned, long_fields=("description",))
        self._clean = context.release.clean if cleaned else lambda text: text

    def list(self, request: Request) -> Any:
        request.caller.require("view", "CATEGORIES", "Access Denied")
        return [self._shows.category(row) for row in self._store.all(self._kind, companyId=request.caller.company)]

    def get(self, request: Request, id: int) -> Any:
        row = request.caller.own(self._kind, id, self._class, not_found())
        caller = request.caller
        caller.require("view", "CATEGORIES")
        if not caller.may("viewOther", "CATEGORIES") and row["createdBy"] != caller.id:
            raise denied()
        return self._shows.category(row)

    def create(self, request: Request) -> Any:
        caller = request.caller
        values = request.values(NEW_CATEGORY)
        jackson.require(values, "name")
        caller.require("create", "CATEGORIES")
        if values.pop("companySettings", None) is None and self._release.category_needs_settings:
            raise Refusal(500, NO_SETTINGS.format(self._class))
        refuse_id(values)
        name = (self._clean(values["name"]) or "").lower()
        same = [one for one in self._store.all(self._kind, companyId=caller.company) if one["name"].lower() == name]
        if len(same) > 1:
            raise Refusal(500, f"Query did not return a unique result: {len(same)} results were returned")
        if same:
            raise Refusal(406, f"{self._class} with same name already exists")
        return self._shows.category(self._writer.create(caller, {"description": None, **values}))

    def patch(self, request: Request, id: int) -> Any:
        values = request.values(CATEGORY)
        jackson.require(values, "name")
        row = request.caller.own(self._kind, id, self._class, not_found("Category not found"))
        if not request.caller.can_edit(row, "CATEGORIES"):
            raise denied()
        if self._kind == "costCategory" and not self._release.patches_cost_categories:
            raise denied("Forbidden")
        changes = {"description": None, **values}
        return self._shows.category(self._writer.update(request.caller, row, changes, touch=False))

    def delete(self, request: Request, id: int) -> Any:
        row = request.caller.own(self._kind, id, self._class, not_found(f"{self._class} not found"))
        if not request.caller.can_delete(row, "CATEGORIES"):
            raise denied("Forbidden")
        for holder in self._store.all(self._holder, category=id):
            self._store.put(self._holder, {**holder, "category": None})
        self._store.delete(self._kind, id)
        return success("Deleted successfully")
