"""The small plant that a new sandbox starts with."""

from __future__ import annotations

from typing import Any, NamedTuple

from .accounts import new_user
from .roles import default_roles
from .sessions import now_millis
from .store import Row, Store

PASSWORD = "sandbox-plant-2026"  # noqa: S105 - a local toy's; it guards nothing


class Admin(NamedTuple):
    """The seeded administrator's credentials."""

    email: str
    password: str


ADMIN = Admin("admin@plant.example", PASSWORD)

PEOPLE = (
    ("admin@plant.example", "Ada", "Owner", "ADMIN", "Plant manager"),
    ("tech@plant.example", "Tom", "Technician", "TECHNICIAN", "Electrician"),
    ("mechanic@plant.example", "Mia", "Mechanic", "TECHNICIAN", "Mechanic"),
    ("viewer@plant.example", "Vic", "Viewer", "VIEW_ONLY", None),
)
ASSETS = (
    ("PowerFlex 525 VFD", "Variable frequency drive for pump motor", "Electrical", "25B-D010N104", "Allen-Bradley"),
    ("PowerFlex 40 VFD", "Variable frequency drive of conveyor 2", "Electrical", "22B-D4P0N104", "Allen-Bradley"),
    ("Motor M-101", "Pump motor, 7.5 kW", "Mechanical", "1LE1001", "Siemens"),
    ("Conveyor 2", "Belt conveyor, packing line", "Mechanical", "BC-600", "Interroll"),
    ("S7-1200 PLC", "Controller of the packing line", "Electrical", "6ES7214-1AG40", "Siemens"),
)
WORK_ORDERS = (
    ("Replace belt of conveyor 2", "MEDIUM", "OPEN", 4, 3),
    ("Grease motor M-101", "LOW", "IN_PROGRESS", 3, 4),
    ("Back up PLC program", "NONE", "ON_HOLD", 5, 3),
    ("Check earthing of the pump room", "HIGH", "OPEN", 1, 3),
)


def seed(store: Store) -> Admin:
    """Fill an empty store; one that has records stays as it is."""
    if store.all("user"):
        return ADMIN
    with store.transaction():
        for role in default_roles():
            store.put("role", role)
            while store.next_id("role") < role["id"]:
                pass
        store.count("id:company")
        company = store.next_id("company")
        store.put("company", {"id": company, "name": "Sandbox Plant"})
        codes = {role["code"]: role["id"] for role in store.all("role")}
        for email, first, last, code, title in PEOPLE:
            values = {"password": PASSWORD, "firstName": first, "lastName": last, "phone": "", "jobTitle": title}
            new_user(store, values, email, company=company, role=codes[code], owns=code == "ADMIN")
        _plant(store, company)
    return ADMIN


def _plant(store: Store, company: int) -> None:
    now = now_millis()
    base = {"companyId": company, "createdBy": 2, "updatedBy": 2, "createdAt": now, "updatedAt": now}

    def put(kind: str, number: str = "", **values: Any) -> Row:
        row = {"id": store.next_id(kind), **base, **values}
        if number:
            row["customId"] = f"{number}{store.count(f'{number}:{company}'):06d}"
        return store.put(kind, row)

    nowhere: Row = {"parentLocation": None, "longitude": None, "latitude": None, "customFieldValues": []}
    plant = put("location", "L", name="Plant 1", address="1 Plant Road", workers=[], teams=[], **nowhere)
    inside: Row = {**nowhere, "parentLocation": plant["id"]}
    put("location", "L", name="Pump room", address=None, workers=[], teams=[], **inside)
    put("team", name="Drives", description=None, users=[3, 4])
    kinds = {name: put("assetCategory", name=name, description=None)["id"] for name in ("Electrical", "Mechanical")}
    put("workOrderCategory", name="Electrical fault", description=None)
    nothing = dict.fromkeys((
        "parentAsset", "barCode", "nfcId", "primaryUser", "warrantyExpirationDate", "inServiceDate",
        "additionalInfos", "acquisitionCost", "power",
    ))  # fmt: skip
    for number, (name, description, category, model, manufacturer) in enumerate(ASSETS, start=1):
        put(
            "asset", "A", name=name, description=description, category=kinds[category], model=model,
            manufacturer=manufacturer, serialNumber=f"SN{number:06d}", area="Plant 1", location=plant["id"],
            status="OPERATIONAL", archived=False, assignedTo=[], teams=[], customFieldValues=[], **nothing,
        )  # fmt: skip
    empty = dict.fromkeys((
        "dueDate", "estimatedStartDate", "description", "category", "team", "primaryUser", "completedBy",
        "completedOn", "signature", "feedback",
    ))  # fmt: skip
    for title, priority, status, asset, person in WORK_ORDERS:
        put(
            "workOrder", "WO", title=title, priority=priority, status=status, asset=asset, assignedTo=[person],
            location=plant["id"], estimatedDuration=1.0, requiredSignature=False, archived=False,
            customFieldValues=[], **empty,
        )  # fmt: skip
