"""/assets: create, replace, search, the plain lists."""

from __future__ import annotations

import re
from typing import Any

from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, invalid_entity, not_found, success
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._records.writes import Writer, check_people, columns
from rivet.integrations.atlas_sandbox._resources.kinds.removal import remove
from rivet.integrations.atlas_sandbox._search.search import Search, read_criteria

FREE_LIMIT = 50
ENTITY = "ASSETS"

FIELDS: jackson.Fields = {
    "archived": jackson.boolean,
    "image": jackson.ref("model.File"),
    "location": jackson.ref("model.Location"),
    "parentAsset": jackson.ref("model.Asset"),
    "area": jackson.string,
    "barCode": jackson.string,
    "nfcId": jackson.string,
    "category": jackson.ref("model.AssetCategory"),
    "name": jackson.string,
    "primaryUser": jackson.ref("model.User"),
    "deprecation": jackson.ref("model.Deprecation"),
    "warrantyExpirationDate": jackson.date,
    "inServiceDate": jackson.date,
    "additionalInfos": jackson.string,
    "serialNumber": jackson.string,
    "assignedTo": jackson.refs("model.User"),
    "customers": jackson.refs("model.Customer"),
    "vendors": jackson.refs("model.Vendor"),
    "teams": jackson.refs("model.Team"),
    "files": jackson.refs("model.File"),
    "parts": jackson.refs("model.Part", one=jackson.versioned("model.Part")),
    "status": jackson.enum("AssetStatus"),
    "acquisitionCost": jackson.double,
    "power": jackson.string,
    "manufacturer": jackson.string,
    "model": jackson.string,
    "description": jackson.string,
    "customFields": jackson.custom_values,
    "customId": jackson.string,
}
EMPTY: Row = {
    **dict.fromkeys((
        "location", "parentAsset", "area", "barCode", "nfcId", "category", "name", "primaryUser",
        "warrantyExpirationDate", "inServiceDate", "additionalInfos", "serialNumber", "acquisitionCost", "power",
        "manufacturer", "model", "description", "customId", "image",
    )),
    **{key: [] for key in ("customers", "vendors", "files", "parts")},
    "archived": False,
    "assignedTo": [],
    "teams": [],
}  # fmt: skip
NO_COLUMNS = ("customFields", "deprecation")
NULL_ID = (
    'Cannot invoke "java.lang.Long.equals(Object)" because the return value of "com.grash.model.Asset.getId()" is null'
)
NULL_STATUS = (
    'Cannot invoke "com.grash.model.enums.AssetStatus.isReallyDown()" because the return value of '
    '"com.grash.dto.AssetPatchDTO.getStatus()" is null'
)


class Assets:
    def __init__(self, context: Context) -> None:
        self._store, self._shows, self._free_plan = context.store, context.shows, context.free_plan
        self._release = context.release
        self._search = Search(context.store, "asset", context.release)
        self._writer = Writer(
            context,
            "asset",
            "asset",
            cleaned_fields=(
                "name", "description", "area", "additionalInfos", "model", "power", "manufacturer", "serialNumber",
            ),
            long_fields=("description", "additionalInfos", "power", "manufacturer"),
        )  # fmt: skip

    def create(self, request: Request) -> Any:
        caller = request.caller
        values = request.values(FIELDS)
        self._release.drop_custom_fields(values)
        jackson.require(values, "name")
        self._writer.check_companies(caller, values)
        caller.require("create", ENTITY)
        self._check_codes(caller.company, values, None, "Asset with same barCode exists")
        if self._free_plan and len(self._store.all("asset", companyId=caller.company)) >= FREE_LIMIT:
            raise denied(f"You need a license to add a new asset. Free Limit reached: {FREE_LIMIT}")
        self._check_parent(values)
        check_people(values)
        row = {**EMPTY, "status": "OPERATIONAL", **columns(values, NO_COLUMNS)}
        row["customFieldValues"] = self._writer.custom_values(caller, "ASSET", values.get("customFields"))
        return self._shows.asset(self._writer.create(caller, row, "A"))

    def get(self, request: Request, id: int) -> Any:
        row = request.caller.own("asset", id, "Asset", not_found())
        if not request.caller.can_view(row, ENTITY):
            raise denied()
        return self._shows.asset(row)

    def patch(self, request: Request, id: int) -> Any:
        caller = request.caller
        values = request.values(FIELDS)
        self._release.drop_custom_fields(values)
        self._writer.check_companies(caller, values)
        row = caller.own("asset", id, "Asset", not_found("Asset not found"))
        if not caller.can_edit(row, ENTITY):
            raise denied("Forbidden")
        if values.get("status") is None:
            raise Refusal(500, NULL_STATUS)
        self._check_codes(caller.company, values, id, "Asset with same barcode exists")
        if isinstance(values.get("parentAsset"), jackson.Unsaved):
            raise Refusal(500, NULL_ID)
        if values.get("parentAsset") == id:
            raise Refusal(406, "Parent asset cannot be the same id")
        self._check_parent(values)
        if values.get("name") is None:
            raise invalid_entity("Asset", "name")
        self._writer.check_references(values, stored=True)
        changed = {**EMPTY, **columns(values, NO_COLUMNS)}
        if not self._release.patches_asset_numbers:
            del changed["customId"]
        if values.get("customFields"):
            changed["customFieldValues"] = self._writer.custom_values(caller, "ASSET", values["customFields"])
        return self._shows.asset(self._writer.update(caller, row, changed))

    def _check_codes(self, company: int, values: dict[str, Any], id: int | None, bar_code_message: str) -> None:
        for field, message in (("barCode", bar_code_message), ("nfcId", "Asset with same nfc code exists")):
            code = values.get(field)
            others = self._store.all("asset", companyId=company, **{field: code}) if code is not None else []
            if any(other["id"] != id for other in others):
                raise Refusal(406, message)

    def _check_parent(self, values: dict[str, Any]) -> None:
        if self._free_plan and values.get("parentAsset") is not None:
            raise denied("You need a license to add a child asset to another asset.")

    def delete(self, request: Request, id: int) -> Any:
        row = request.caller.own("asset", id, "Asset", not_found("Asset not found"))
        if not request.caller.can_delete(row, ENTITY):
            raise denied("Forbidden")
        self._remove(id)
        return success("Deleted successfully")

    def _remove(self, id: int) -> None:
        self._store.delete("asset", id)  # before its children: two assets may be each other's parents
        for child in self._store.all("asset", parentAsset=id):
            self._remove(child["id"])
        for member in ("assetDowntime", "meter"):
            for row in self._store.all(member, asset=id):
                remove(self._store, member, row["id"])
        for work_order in self._store.all("workOrder", asset=id):
            self._store.put("workOrder", {**work_order, "asset": None})

    def search(self, request: Request) -> Any:
        caller, criteria = request.caller, read_criteria(request.body())
        caller.require("view", ENTITY, "Access Denied")
        rows = self._store.all("asset", companyId=caller.company)
        if not caller.may("viewOther", ENTITY):
            rows = [row for row in rows if row["createdBy"] == caller.id]
        return self._search.page(criteria, rows, self._shows.asset)

    def mini(self, request: Request) -> Any:
        rows = self._store.all("asset", companyId=request.caller.company)
        if request.query.get("locationId"):
            location = path_id(request.query["locationId"], "locationId")
            rows = [row for row in rows if row["location"] == location]
        return [self._shows.asset_mini(row) for row in rows]

    def by_code(self, field: str, name: str) -> Any:
        """Return the handler that finds an asset by a scanned code.

        Args:
            field: The field with the code.
            name: The name of the query parameter.
        """

        def scan(request: Request) -> Any:
            if name not in request.query:
                raise Refusal(
                    500, f"Required request parameter '{name}' for method parameter type String is not present"
                )
            if self._free_plan:
                raise denied("You need a license to scan an asset")
            found = self._store.all("asset", companyId=request.caller.company, **{field: request.query[name]})
            if not found:
                raise not_found()
            self.get(request, found[0]["id"])  # refuses what the caller may not see
            return self._shows.asset_mini(found[0])

        return scan

    def by_location(self, request: Request, id: int) -> Any:
        location = request.caller.own("location", id, "Location", not_found())
        if not request.caller.can_view(location, "LOCATIONS"):
            raise denied()
        return [self._shows.asset(row) for row in self._store.all("asset", location=id)]

    def children(self, request: Request, id: int) -> Any:
        caller = request.caller
        caller.require("view", ENTITY)
        if id == 0:
            rows = self._store.all("asset", companyId=caller.company, parentAsset=None)
        else:
            caller.own("asset", id, "Asset", not_found())
            rows = self._store.all("asset", parentAsset=id)
        return [self._shows.asset(row) for row in rows]


def path_id(value: str, name: str = "id") -> int:
    """Parse a number from a path or a query, ignoring spaces in it (``workorder.get.non-numeric-id``)."""
    digits = re.sub(r"\s", "", value)
    if re.fullmatch(r"-?\d{1,19}", digits, re.ASCII) and -jackson.LARGEST <= int(digits) < jackson.LARGEST:
        return int(digits)
    if not digits:
        raise Refusal(
            500,
            f"Required URI template variable '{name}' for method parameter type Long is present but converted to null",
        )
    raise Refusal(
        500,
        f"Method parameter '{name}': Failed to convert value of type 'java.lang.String' to required type "
        f"'java.lang.Long'; For input string: \"{value}\"",
    )
