"""Columns of each import, from the server's classes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._resources import assets, locations, work_orders
from rivet.integrations.atlas_sandbox._resources.kinds.facts import KINDS

_DOUBLE = jackson.double
_PEOPLE_AND_NAMES = {
    "teamsNames": ("teams", "team"), "customersNames": ("customers", "customer"), "vendorsNames": ("vendors", "vendor"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Table:
    """The columns of an import.

    Attributes:
        kind: The kind in the store.
        entity: The permission.
        number: The prefix of its numbers.
        free: Records without a licence, and how the server calls one; None if there is no limit.
        plain: Columns that are stored under a name, each with its type.
        flags: Columns with Yes and No.
        dates: Columns with dates of Excel.
        one: Columns with the name of one record: the field, and its kind.
        many: Columns with several names, or e-mails for users.
        category: The column of a category, the field and its kind.
        code: The column that no two records share.
        empty: What a new record has.
        distinct: Equal rows become one record.
    """

    kind: str
    entity: str
    number: str
    free: tuple[int, str] | None
    plain: Mapping[str, jackson.Convert]
    flags: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    one: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    many: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    category: tuple[str, str, str] | None = None
    code: str = ""
    empty: Mapping[str, Any] = field(default_factory=dict)
    distinct: bool = False

    @property
    def fields(self) -> jackson.Fields:
        names = [*self.flags, *self.one, *([self.category[0]] if self.category else [])]
        return {
            "id": jackson.long,
            **self.plain,
            **dict.fromkeys(names, jackson.string),
            **dict.fromkeys(self.dates, _DOUBLE),
            **dict.fromkeys(self.many, jackson.items(jackson.string, "java.lang.String")),
        }


def _texts(*names: str) -> dict[str, jackson.Convert]:
    return dict.fromkeys(names, jackson.string)


def _of_kind(name: str) -> Row:
    return {**KINDS[name].empty(KINDS[name].patch), **KINDS[name].empty(KINDS[name].create), "customFieldValues": []}


TABLES = {
    "assets": Table(
        "asset", "ASSETS", "A", (50, "asset"),
        {
            **_texts("name", "description", "area", "barCode", "additionalInfos", "serialNumber", "model", "power"),
            **_texts("manufacturer", "status"), "acquisitionCost": _DOUBLE,
        },
        flags=("archived",), dates=("warrantyExpirationDate",),
        one={
            "locationName": ("location", "location"), "parentAssetName": ("parentAsset", "asset"),
            "primaryUserEmail": ("primaryUser", "user"),
        },
        many={**_PEOPLE_AND_NAMES, "assignedToEmails": ("assignedTo", "user"), "partsNames": ("parts", "part")},
        category=("category", "category", "assetCategory"), code="barCode", distinct=True,
        empty={**assets.EMPTY, "status": "OPERATIONAL", "customFieldValues": []},
    ),
    "locations": Table(
        "location", "LOCATIONS", "L", (10, "location"),
        {**_texts("name", "address"), "longitude": _DOUBLE, "latitude": _DOUBLE},
        one={"parentLocationName": ("parentLocation", "location")},
        many={**_PEOPLE_AND_NAMES, "workersEmails": ("workers", "user")}, distinct=True,
        empty={**locations.EMPTY, "customFieldValues": []},
    ),
    "meters": Table(
        "meter", "METERS", "", (10, "meter"), {**_texts("name", "unit"), "updateFrequency": jackson.primitive_int},
        one={"locationName": ("location", "location"), "assetName": ("asset", "asset")},
        many={"usersEmails": ("users", "user")}, category=("meterCategory", "meterCategory", "meterCategory"),
        empty=_of_kind("meter"),
    ),
    "parts": Table(
        "part", "PARTS_AND_MULTIPARTS", "", (100, "part"),
        {
            **_texts("name", "description", "additionalInfos", "area", "barcode"),
            **dict.fromkeys(("cost", "quantity", "minQuantity"), jackson.primitive_double),
        },
        many={**_PEOPLE_AND_NAMES, "assignedToEmails": ("assignedTo", "user")},
        category=("category", "category", "partCategory"), code="barcode", empty=_of_kind("part"),
    ),
    "work-orders": Table(
        "workOrder", "WORK_ORDERS", "WO", (30, "work order"),
        {
            **_texts("title", "description", "feedback", "status", "priority"),
            "estimatedDuration": jackson.primitive_double,
        },
        flags=("archived", "requiredSignature"), dates=("dueDate", "completedOn"),
        one={
            "locationName": ("location", "location"), "assetName": ("asset", "asset"), "teamName": ("team", "team"),
            "primaryUserEmail": ("primaryUser", "user"), "completedByEmail": ("completedBy", "user"),
        },
        many={"assignedToEmails": ("assignedTo", "user"), "customersNames": ("customers", "customer")},
        category=("category", "category", "workOrderCategory"),
        empty={**work_orders.EMPTY, "status": "OPEN", "signature": None, "feedback": None, "customFieldValues": []},
    ),
    "preventive-maintenances": Table(
        "preventiveMaintenance", "PREVENTIVE_MAINTENANCES", "PM", (10, "PM schedule"),
        {**_texts("title", "name", "description"), "estimatedDuration": jackson.primitive_double},
        one={
            "locationName": ("location", "location"), "assetName": ("asset", "asset"), "teamName": ("team", "team"),
            "primaryUserEmail": ("primaryUser", "user"),
        },
        many={"assignedToEmails": ("assignedTo", "user"), "customersNames": ("customers", "customer")},
        category=("category", "category", "workOrderCategory"), empty=_of_kind("preventiveMaintenance"),
    ),
}  # fmt: skip
