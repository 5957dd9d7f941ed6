"""Facts about the kinds that the contract lacks: permissions, licences, messages, fields that are cleaned.

From the server's controllers, services and entities.
"""

from __future__ import annotations

from rivet.integrations.atlas_sandbox._resources.kinds.kind import Facts, Kind, kind_of

_WORK_ORDER = {"workOrder": ("workOrder", "WORK_ORDERS")}
_METER = {"meter": ("meter", "METERS")}
_ACCESS = ("Access denied", "Access denied", "Access denied")
_BASIC = ("name", "address", "phone", "website")
_SHIPPING = tuple(
    f"shipping{part}"
    for part in ("AdditionalDetail", "ShipToName", "CompanyName", "Address", "City", "State", "ZipCode", "Phone", "Fax")
)
_INFOS = tuple(f"additionalInfo{part}" for part in ("RequisitionedName", "ShippingOrderCategory", "Term", "Notes"))

FACTS = {
    "part": Facts(
        "/parts",
        "PARTS_AND_MULTIPARTS",
        licence="You need a license to add a new part. Free Limit reached: 100",
        free=100,
        cleaned=("name", "description", "area", "additionalInfos", "unit"),
        custom="PART",
    ),
    "multiPart": Facts("/multi-parts", "PARTS_AND_MULTIPARTS", java="MultiParts"),
    "meter": Facts(
        "/meters",
        "METERS",
        licence="You need a license to add a new meter. Free Limit reached: 10",
        free=10,
        cleaned=("name", "unit"),
        custom="METER",
    ),
    "reading": Facts("/readings", parents=_METER, denied=_ACCESS),
    "request": Facts(
        "/requests",
        "REQUESTS",
        cleaned=("title", "description", "contact", "cancellationReason"),
        long=("description",),
        custom="WORK_ORDER",
    ),
    "preventiveMaintenance": Facts(
        "/preventive-maintenances",
        "PREVENTIVE_MAINTENANCES",
        denied=("Access Denied", "Access Denied", "Access Denied"),
        licence="You need a license to add a new PM schedule. Free Limit reached: 10",
        free=10,
        cleaned=("title", "description", "name"),
        long=("description",),
        custom="WORK_ORDER",
    ),
    "schedule": Facts(
        "/schedules",
        checked=("recurrenceType", "recurrenceBasedOn"),
        parents={"preventiveMaintenance": ("preventiveMaintenance", "PREVENTIVE_MAINTENANCES")},
    ),
    "purchaseOrder": Facts(
        "/purchase-orders", "PURCHASE_ORDERS", cleaned=("name", *_SHIPPING, *_INFOS), defaults={"status": "PENDING"}
    ),
    "vendor": Facts(
        "/vendors",
        "VENDORS_AND_CUSTOMERS",
        licence="You need a license to create a vendor",
        checked=("name",),
        cleaned=(*_BASIC, "companyName", "vendorType", "description"),
        long=("description",),
        custom="VENDOR",
    ),
    "customer": Facts(
        "/customers",
        "VENDORS_AND_CUSTOMERS",
        licence="You need a license to create a contractor",
        checked=("name",),
        cleaned=(*_BASIC, "customerType", "description", "billingName", "billingAddress", "billingAddress2"),
        long=("description",),
        custom="CUSTOMER",
        defaults={"rate": 0},
    ),
    "labor": Facts(
        "/labors",
        parents=_WORK_ORDER,
        denied=_ACCESS,
        licence="You need a license to create a labor",
        defaults={"status": "STOPPED"},
    ),
    "additionalCost": Facts(
        "/additional-costs",
        parents=_WORK_ORDER,
        denied=_ACCESS,
        licence="You need a license to create a additional cost",
        cleaned=("description",),
    ),
    "partQuantity": Facts(
        "/part-quantities",
        parents={**_WORK_ORDER, "purchaseOrder": ("purchaseOrder", "PURCHASE_ORDERS")},
        denied=("Access denied", "Access denied", "Forbidden"),
    ),
    "relation": Facts(
        "/relations",
        parents={"parent": ("workOrder", "WORK_ORDERS")},
        denied=_ACCESS,
        licence="You need a license to link work orders",
    ),
    "floorPlan": Facts(
        "/floor-plans",
        parents={"location": ("location", "LOCATIONS")},
        asks_parents=False,
        denied=_ACCESS,
        cleaned=("name",),
    ),
    "assetDowntime": Facts(
        "/asset-downtimes",
        parents={"asset": ("asset", "ASSETS")},
        denied=("Access denied", "Can't patch assetDowntime of someone else", "Forbidden"),
        licence="You need a license to create asset downtime",
    ),
    "workOrderMeterTrigger": Facts(
        "/work-order-meter-triggers",
        parents=_METER,
        denied=_ACCESS,
        licence="You need a license to create a meter trigger",
        cleaned=("title", "description"),
        long=("description",),
        custom="WORK_ORDER",
    ),
    "workOrderHistory": Facts("/work-order-histories", parents=_WORK_ORDER),
    "notification": Facts("/notifications"),
}
KINDS: dict[str, Kind] = {name: kind_of(name, facts) for name, facts in FACTS.items()}
