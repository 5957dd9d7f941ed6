"""Handlers of /custom-fields."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import (
    Refusal,
    not_found,
    success,
    too_long,
)
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.writes import SHORT, Writer

FIELD: jackson.Fields = {
    "label": jackson.string,
    "fieldType": jackson.enum("CustomFieldType"),
    "required": jackson.nullable_boolean,
    "copyOnRepeat": jackson.nullable_boolean,
    "options": jackson.items(jackson.string, "java.lang.String"),
}
NEW_FIELD: jackson.Fields = {
    **FIELD,
    "entityType": jackson.enum("CustomFieldEntityType"),
    "required": jackson.boolean,
    "copyOnRepeat": jackson.boolean,
}
OLD_FIELD: jackson.Fields = {
    "vendor": jackson.ref("model.Vendor"), "name": jackson.string, "value": jackson.string,
}  # fmt: skip


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
