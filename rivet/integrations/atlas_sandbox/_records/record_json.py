"""Response JSON of records, from the rows of the store."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._http import storage
from rivet.integrations.atlas_sandbox._http.releases import Release
from rivet.integrations.atlas_sandbox._java import text
from rivet.integrations.atlas_sandbox._records.store import Row, Store

Shown = dict[str, Any]


class Shows:
    """Serialises rows of the store to JSON, with the records that they refer to."""

    def __init__(self, store: Store, release: Release) -> None:
        self._store, self._release = store, release
        self.base = ""
        """Base URL of the sandbox in URLs of files, as in the current request."""

    def address(self, row: Row) -> str:
        """Return a signed URL of a file."""
        return storage.address(self._store, self.base, row)

    def file_mini(self, row: Row) -> Shown:
        return {"id": row["id"], "name": row["name"], "url": self.address(row)}

    def _one(self, kind: str, id: int | None, show: Any) -> Any:
        row = self._store.get(kind, id)
        return None if row is None else show(row)

    def _many(self, kind: str, ids: list[int], show: Any) -> list[Any]:
        return [show(row) for id in ids if (row := self._store.get(kind, id)) is not None]

    # ------------------------------------------------------------------------------------------- small
    def user_mini(self, row: Row) -> Shown:
        return {key: row[key] for key in ("id", "firstName", "lastName")} | {"image": None, "phone": row["phone"]}

    def asset_mini(self, row: Row) -> Shown:
        return {
            "id": row["id"],
            "name": row["name"],
            "customId": row["customId"],
            "parentId": row["parentAsset"],
            "locationId": row["location"],
        }

    def location_mini(self, row: Row) -> Shown:
        return {key: row[key] for key in ("id", "name", "address", "customId")} | {"parentId": row["parentLocation"]}

    def _location_without_parent(self, row: Row) -> Shown:
        """Return a location as assets show it: the server forgets to map its parent there."""
        return {**self.location_mini(row), "parentId": None}

    def team_mini(self, row: Row) -> Shown:
        return {"id": row["id"], "name": row["name"], "users": self._many("user", row["users"], self.user_mini)}

    def customer_mini(self, row: Row) -> Shown:
        return {"id": row["id"], "name": row["name"]}

    def vendor_mini(self, row: Row) -> Shown:
        return {"id": row["id"], "companyName": row["companyName"]}

    def part_mini(self, row: Row) -> Shown:
        return {key: row[key] for key in ("id", "name", "description", "cost", "unit", "nonStock")}

    def request_mini(self, row: Row) -> Shown:
        return self._audit(row) | {"title": row["title"], "customId": row["customId"]}

    def plan_mini(self, row: Row) -> Shown:
        return self._audit(row) | {key: row[key] for key in ("name", "title", "customId")}

    def _partners(self, row: Row) -> Shown:
        return {
            "vendors": self._many("vendor", row.get("vendors", []), self.vendor_mini),
            "customers": self._many("customer", row.get("customers", []), self.customer_mini),
        }

    def category_mini(self, row: Row) -> Shown:
        return {"id": row["id"], "name": row["name"]}

    def _audit(self, row: Row) -> Shown:
        return {
            "id": row["id"],
            "createdBy": row["createdBy"],
            "updatedBy": row["updatedBy"],
            "createdAt": text.instant(row["createdAt"]),
            "updatedAt": text.instant(row["updatedAt"]),
        }

    def _custom_values(self, row: Row) -> Shown:
        if not self._release.custom_fields:
            return {}
        return {"customFieldValues": self.custom_values(row)}

    def custom_values(self, row: Row) -> list[Shown]:
        """Return the values of a record's custom fields."""
        return [
            {"customField": self.custom_field(field), "value": value["value"]}
            for value in row.get("customFieldValues", ())
            if (field := self._store.get("customField", value["field"])) is not None
        ]

    # ------------------------------------------------------------------------------------------- whole
    def work_order(self, row: Row) -> Shown:
        return self._audit(row) | {
            "dueDate": text.date(row["dueDate"]),
            "priority": row["priority"],
            "estimatedDuration": row["estimatedDuration"],
            "estimatedStartDate": text.date(row["estimatedStartDate"]),
            "description": row["description"],
            "title": row["title"],
            "requiredSignature": row["requiredSignature"],
            "category": self._one("workOrderCategory", row["category"], self.category_mini),
            "location": self._one("location", row["location"], self.location_mini),
            "team": self._one("team", row["team"], self.team_mini),
            "primaryUser": self._one("user", row["primaryUser"], self.user_mini),
            "assignedTo": self._many("user", row["assignedTo"], self.user_mini),
            "customers": self._many("customer", row.get("customers", []), self.customer_mini),
            "asset": self._one("asset", row["asset"], self.asset_mini),
            "files": self._many("file", row.get("files", []), self.file_mini),
            "image": self._one("file", row.get("image"), self.file_mini),
            **self._custom_values(row),
            "completedBy": self._one("user", row["completedBy"], self.user_mini),
            "completedOn": text.date(row["completedOn"]),
            "archived": row["archived"],
            "parentRequest": self._one("request", row.get("parentRequest"), self.request_mini),
            "parentPreventiveMaintenance": self._one(
                "preventiveMaintenance", row.get("parentPreventiveMaintenance"), self.plan_mini
            ),
            "signature": row["signature"],
            "status": row["status"],
            "feedback": row["feedback"],
            "audioDescription": None,
            "customId": row["customId"],
        }

    def work_order_mini(self, row: Row) -> Shown:
        shown = {**row, "dueDate": text.date(row["dueDate"]), "createdAt": text.instant(row["createdAt"])}
        return {key: shown[key] for key in self._release.mini_work_order_keys}

    def asset(self, row: Row) -> Shown:
        children = self._store.all("asset", parentAsset=row["id"])
        return self._audit(row) | {
            "archived": row["archived"],
            "hasChildren": bool(children),
            "description": row["description"],
            "image": self._one("file", row.get("image"), self.file_mini),
            "location": self._one("location", row["location"], self._location_without_parent),
            "parentAsset": self._one("asset", row["parentAsset"], self.asset_mini),
            **{key: row[key] for key in ("area", "barCode", "nfcId")},
            "category": self._one("assetCategory", row["category"], self.category_mini),
            "name": row["name"],
            "primaryUser": self._one("user", row["primaryUser"], self.user_mini),
            "assignedTo": self._many("user", row["assignedTo"], self.user_mini),
            "teams": self._many("team", row["teams"], self.team_mini),
            **self._partners(row),
            "deprecation": None,
            "warrantyExpirationDate": text.date(row["warrantyExpirationDate"]),
            "inServiceDate": text.date(row["inServiceDate"]),
            **{key: row[key] for key in ("additionalInfos", "serialNumber", "model", "status", "acquisitionCost")},
            "files": self._many("file", row.get("files", []), self.file_mini),
            "parts": self._many("part", row.get("parts", []), self.part_mini),
            **{key: row[key] for key in ("power", "manufacturer", "customId")},
            **self._custom_values(row),
        }

    def location(self, row: Row) -> Shown:
        children = self._store.all("location", parentLocation=row["id"])
        return self._audit(row) | {
            **{key: row[key] for key in ("name", "address", "longitude", "latitude")},
            "hasChildren": bool(children),
            "teams": self._many("team", row["teams"], self.team_mini),
            "parentLocation": self._one("location", row["parentLocation"], self._parent_location),
            **self._partners(row),
            "workers": self._many("user", row["workers"], self.user_mini),
            "image": self._one("file", row.get("image"), self.file_mini),
            "files": self._many("file", row.get("files", []), self.file_mini),
            "customId": row["customId"],
            **self._custom_values(row),
        }

    def _parent_location(self, row: Row) -> Shown:
        """Return the parent in short form, or as in the database where the server forgets to map it."""
        if not self._release.whole_parents:
            return self.location_mini(row)
        return {
            "createdAt": text.date(row["createdAt"]),
            "updatedAt": text.date(row["updatedAt"]),
            **{key: row[key] for key in ("createdBy", "updatedBy", "id", "customId", "name", "address")},
            **{key: row[key] for key in ("longitude", "latitude")},
            "parentLocation": self._one("location", row["parentLocation"], self._parent_location),
            "image": None,
            **self._custom_values(row),
            "demo": False,
            "users": [],
        }

    def role(self, row: Row) -> Shown:
        return {key: value for key, value in row.items() if key != "companyId"}

    def user(self, row: Row, *, proxied: bool = True) -> Shown:
        """Return a user; the role has a stray key wherever the server loads it lazily (not for a new user)."""
        role = self.role(self._store.get("role", row["role"]) or {})
        return {
            **{key: row[key] for key in ("id", "username", "email")},
            "role": {**role, "hibernateLazyInitializer": {}} if proxied else role,
            **{key: row[key] for key in ("rate", "jobTitle", "firstName", "lastName", "phone", "ownsCompany")},
            "companyId": row["companyId"],
            "companySettingsId": row["companyId"],
            "userSettingsId": row["id"],
            "image": None,
            "superAccountRelations": [],
            "parentSuperAccount": None,
            "enabled": row["enabled"],
            "enabledInSubscription": row["enabledInSubscription"],
            "uiConfiguration": self._store.get("uiConfiguration", row["companyId"])
            or {
                "id": row["companyId"],
                **dict.fromkeys(("requests", "locations", "meters", "vendorsAndCustomers"), True),
            },
            "lastLogin": text.date(row["lastLogin"]),
            "createdAt": text.date(row["createdAt"]),
            "paddleUserId": None,
            **({"shiftConfiguration": self.shifts(row)} if self._release.shift_configuration else {}),
        }

    def shifts(self, user: Row) -> Shown | None:
        """Return the shifts of a user; None without any."""
        row = self._store.get("shiftConfiguration", user.get("shiftConfiguration"))
        if row is None:
            return None
        return self._audit(row) | {key: row[key] for key in ("days", "exceptions", "enabled")}

    def team(self, row: Row) -> Shown:
        return {
            **{key: row[key] for key in ("id", "name", "description")},
            "users": self._many("user", row["users"], self.user_mini),
        }

    def category(self, row: Row) -> Shown:
        return {
            "createdAt": text.date(row["createdAt"]),
            "updatedAt": text.date(row["updatedAt"]),
            **{key: row[key] for key in ("createdBy", "updatedBy", "name", "description", "id")},
            "demo": False,
        }

    def comment(self, row: Row) -> Shown:
        return self._audit(row) | {
            "user": self._one("user", row["createdBy"], self.user_mini),
            "content": row["content"],
            "files": [],
            "system": False,
        }

    def custom_field(self, row: Row) -> Shown:
        keys = ("label", "fieldType", "entityType", "required", "copyOnRepeat", "options", "order")
        return self._audit(row) | {key: row[key] for key in keys}
