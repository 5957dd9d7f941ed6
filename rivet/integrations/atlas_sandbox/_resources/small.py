"""Categories, comments and custom fields: the small kinds of records."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import (
    Invalid,
    Refusal,
    Violation,
    denied,
    invalid_entity,
    not_found,
    success,
    too_long,
)
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._java.text import BLANKS
from rivet.integrations.atlas_sandbox._records.writes import SHORT, Writer, refuse_id

CATEGORY: jackson.Fields = {"name": jackson.string, "description": jackson.string}
NEW_CATEGORY: jackson.Fields = {
    "id": jackson.long,
    **CATEGORY,
    "companySettings": jackson.ref("model.CompanySettings"),
}
COMMENT: jackson.Fields = {
    "content": jackson.string,
    "workOrder": jackson.ref("model.WorkOrder"),
    "files": jackson.refs("model.File"),
}
CHANGED_COMMENT: jackson.Fields = {key: COMMENT[key] for key in ("content", "files")}
FIELD: jackson.Fields = {
    "label": jackson.string,
    "fieldType": jackson.enum("CustomFieldType"),
    "required": jackson.nullable_boolean,
    "copyOnRepeat": jackson.nullable_boolean,
    "options": jackson.items(jackson.string, "java.lang.String"),
}

NO_SETTINGS = (
    'Cannot invoke "com.grash.model.CompanySettings.getId()" because the return value of '
    '"com.grash.model.{}.getCompanySettings()" is null'
)
OLD_FIELD: jackson.Fields = {
    "vendor": jackson.ref("model.Vendor"), "name": jackson.string, "value": jackson.string,
}  # fmt: skip

NEW_FIELD: jackson.Fields = {
    **FIELD,
    "entityType": jackson.enum("CustomFieldEntityType"),
    "required": jackson.boolean,
    "copyOnRepeat": jackson.boolean,
}


class Categories:
    """Work order categories or asset categories: the same but for their names.

    Args:
        context: The sandbox.
        kind: workOrderCategory or assetCategory.
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


class Comments:
    def __init__(self, context: Context) -> None:
        self._store, self._shows = context.store, context.shows
        self._release = context.release
        self._writer = Writer(
            context,
            "comment",
            "comment",
            cleaned_fields=("content",),
            long_fields=("content",),
        )

    def create(self, request: Request) -> Any:
        values = self._read(request, "workOrder", "content")
        self._work_order(request, values["workOrder"])
        if not self._release.clean(values["content"]):
            raise invalid_entity("Comment", "content", persist=True, must=("must not be blank", "NotBlank"))
        row = {"workOrder": values["workOrder"], "content": values["content"]}
        created = self._writer.create(request.caller, row)
        self._writer.check_references(values, stored=False)
        return self._shows.comment(created)

    def list(self, request: Request, id: int) -> Any:
        self._work_order(request, id)
        rows = sorted(self._store.all("comment", workOrder=id), key=lambda row: -row["id"])
        return [self._shows.comment(row) for row in rows]

    def count(self, request: Request, id: int) -> Any:
        self._work_order(request, id)
        count = len(self._store.all("comment", workOrder=id))
        return {"count": count, "withFilesCount": 0} if self._release.comment_counts else success(str(count))

    def get(self, request: Request, id: int) -> Any:
        row = request.caller.own("comment", id, "Comment", not_found())
        self._work_order(request, row["workOrder"])
        return self._shows.comment(row)

    def patch(self, request: Request, id: int) -> Any:
        values = self._read(request, "content", fields=CHANGED_COMMENT)
        row = request.caller.own("comment", id, "Comment", not_found())
        if row["createdBy"] != request.caller.id:
            raise denied()
        if not self._release.clean(values["content"]):
            raise invalid_entity("Comment", "content", must=("must not be blank", "NotBlank"))
        self._writer.check_references(values, stored=True)
        changes = {"content": values["content"]}
        return self._shows.comment(self._writer.update(request.caller, row, changes, touch=False))

    def delete(self, request: Request, id: int) -> Any:
        row = request.caller.own("comment", id, "Comment", not_found())
        if row["createdBy"] != request.caller.id:
            raise denied()
        self._store.delete("comment", id)
        return success("Deleted successfully")

    def _read(self, request: Request, *required: str, fields: jackson.Fields = COMMENT) -> dict[str, Any]:
        values = request.values(fields)
        content = values.get("content")
        blank = Violation("content", "must not be blank", "NotBlank", "null" if content is None else content)
        wrong = [] if (content or "").strip(BLANKS) else [blank]
        wrong += [Violation(name) for name in required if name != "content" and values.get(name) is None]
        if wrong:
            raise Invalid(*wrong)
        if isinstance(values.get("workOrder"), jackson.Unsaved):
            raise Refusal(500, "The given id must not be null")
        return values

    def _work_order(self, request: Request, id: int) -> None:
        row = request.caller.own("workOrder", id, "WorkOrder", self._release.no_work_order())
        if not request.caller.can_view(row, "WORK_ORDERS"):
            raise denied()


class VendorFields:
    """``/custom-fields`` on releases where only vendors have custom fields, of which the sandbox has none."""

    def create(self, request: Request) -> Any:
        jackson.require(request.values(OLD_FIELD), *OLD_FIELD)
        raise Refusal(500, "The sandbox has no vendors")

    def one(self, _request: Request, _id: int) -> Any:
        raise not_found()


class CustomFields:
    def __init__(self, context: Context) -> None:
        self._store, self._shows, self._clean = context.store, context.shows, context.release.clean
        self._writer = Writer(context, "customField", "custom_field", cleaned_fields=("label",), long_fields=())

    def list(self, request: Request) -> Any:
        rows = self._store.all("customField", companyId=request.caller.company)
        return [self._shows.custom_field(row) for row in sorted(rows, key=lambda row: (row["order"], row["id"]))]

    def get(self, request: Request, id: int) -> Any:
        return self._shows.custom_field(self._own(request, id))

    def create(self, request: Request) -> Any:
        caller = request.caller
        values = request.values(NEW_FIELD)
        jackson.require(values, "label", "fieldType", "entityType")
        caller.require("view", "SETTINGS", "Access Denied")
        same = self._store.all("customField", companyId=caller.company, entityType=values["entityType"])
        row = {
            **{key: values[key] for key in ("label", "fieldType", "entityType")},
            "required": bool(values.get("required")),
            "copyOnRepeat": bool(values.get("copyOnRepeat")),
            "options": self._options(values),
            "order": len(same),
        }
        return self._answered(self._writer.create(caller, row), values)

    def patch(self, request: Request, id: int) -> Any:
        caller = request.caller
        values = request.values(FIELD)
        caller.require("view", "SETTINGS", "Access Denied")
        row = self._own(request, id)
        if values.get("label") is None or values.get("fieldType") is None:
            raise Refusal(500, "Could not commit JPA transaction")
        kept = {key: values[key] for key in ("required", "copyOnRepeat") if values.get(key) is not None}
        columns = {
            "label": values["label"],
            "fieldType": values["fieldType"],
            "options": self._options(values),
            **kept,
        }
        if values.get("options") is None:
            return {**self._shows.custom_field(self._writer.update(caller, row, columns)), "options": None}
        return self._answered(self._writer.update(caller, row, columns), values)

    def _options(self, values: dict[str, Any]) -> Any:
        """Return the options to store: cleaned, and without nulls."""
        options = [self._clean(option) for option in values.get("options") or [] if option is not None]
        if any(len(option or "") > SHORT for option in options):
            raise too_long("company_custom_field_options")
        return options

    def _answered(self, row: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
        """Return the response to a write, whose options still include the nulls that are not stored."""
        return {**self._shows.custom_field(row), "options": [self._clean(one) for one in values.get("options") or []]}

    def delete(self, request: Request, id: int) -> Any:
        request.caller.require("view", "SETTINGS", "Access Denied")
        self._own(request, id)
        for kind in ("workOrder", "asset", "location"):
            for row in self._store.all(kind):
                values = [value for value in row["customFieldValues"] if value["field"] != id]
                if len(values) != len(row["customFieldValues"]):
                    self._store.put(kind, {**row, "customFieldValues": values})
        self._store.delete("customField", id)
        return success("Deleted successfully")

    def reorder(self, request: Request) -> Any:
        ids = jackson.items(jackson.long, "java.lang.Long")(request.body()) or []
        request.caller.require("view", "SETTINGS", "Access Denied")
        for order, id in enumerate(ids):
            if id is None:
                raise Refusal(500, 'Cannot invoke "Object.getClass()" because "obj" is null')
            self._writer.update(request.caller, self._own(request, id), {"order": order}, touch=False)
        return success("Reordered successfully")

    def _own(self, request: Request, id: int) -> dict[str, Any]:
        return request.caller.own("customField", id, "CustomField", not_found("Custom field not found"))
