"""/assets: create, replace, search, the plain lists."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, invalid_entity, not_found
from rivet.integrations.atlas_sandbox._http.path_ids import path_id
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._records.writes import Writer, check_people, columns
from rivet.integrations.atlas_sandbox._resources.hierarchy import Hierarchy
from rivet.integrations.atlas_sandbox._resources.kinds.removal import remove

FREE_LIMIT = 50

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
NULL_STATUS = (
    'Cannot invoke "com.grash.model.enums.AssetStatus.isReallyDown()" because the return value of '
    '"com.grash.dto.AssetPatchDTO.getStatus()" is null'
)


class Assets(Hierarchy):
    """/assets."""

    kind, entity, parent_key = "asset", "ASSETS", "parentAsset"

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.shows.asset)
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
        caller.require("create", self.entity)
        self._check_codes(caller.company, values, None, "Asset with same barCode exists")
        if self._free_plan and len(self._store.all("asset", companyId=caller.company)) >= FREE_LIMIT:
            raise denied(f"You need a license to add a new asset. Free Limit reached: {FREE_LIMIT}")
        self._check_licence_of_parent(values)
        check_people(values)
        row = {**EMPTY, "status": "OPERATIONAL", **columns(values, NO_COLUMNS)}
        row["customFieldValues"] = self._writer.custom_values(caller, "ASSET", values.get("customFields"))
        return self._shows.asset(self._writer.create(caller, row, "A"))

    def patch(self, request: Request, id: int) -> Any:
        caller = request.caller
        values = request.values(FIELDS)
        self._release.drop_custom_fields(values)
        self._writer.check_companies(caller, values)
        row = self._row_to_edit(request, id)
        if values.get("status") is None:
            raise Refusal(500, NULL_STATUS)
        self._check_codes(caller.company, values, id, "Asset with same barcode exists")
        self._check_parent_of(id, values)
        self._check_licence_of_parent(values)
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

    def _check_licence_of_parent(self, values: dict[str, Any]) -> None:
        if self._free_plan and values.get("parentAsset") is not None:
            raise denied("You need a license to add a child asset to another asset.")

    def _remove(self, id: int) -> None:
        super()._remove(id)
        for member in ("assetDowntime", "meter"):
            for row in self._store.all(member, asset=id):
                remove(self._store, member, row["id"])
        for work_order in self._store.all("workOrder", asset=id):
            self._store.put("workOrder", {**work_order, "asset": None})

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
