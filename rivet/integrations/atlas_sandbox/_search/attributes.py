"""Searchable attributes of each kind of record: their types, and the Java classes that declare them.

The names of the classes only show in the server's messages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attribute:
    """Searchable attribute.

    Attributes:
        type: text, int, long, double, boolean, date or the name of an enum; empty for a relation.
        to: The kind of record that a relation refers to.
        many: Whether the relation is a collection.
        declared: The Java class that declares it.
    """

    type: str = ""
    to: str = ""
    many: bool = False
    declared: str = ""


def _entity(*layers: tuple[str, str]) -> dict[str, Attribute]:
    """Parse attributes from ``name:type``, ``name>kind`` (a relation) and ``name*kind`` (a collection)."""
    found: dict[str, Attribute] = {}
    for declared, attributes in layers:
        for attribute in attributes.split():
            for mark in ":>*":
                name, is_it, rest = attribute.partition(mark)
                if is_it:
                    plain, to = (rest, "") if mark == ":" else ("", rest)
                    found[name] = Attribute(plain, to, mark == "*", declared)
    return found


_AUDIT = (
    ("abstracts.DateAudit", "createdAt:date updatedAt:date"),
    ("abstracts.Audit", "createdBy:long updatedBy:long"),
)
_COMPANY = (*_AUDIT, ("abstracts.CompanyAudit", "id:long company>company"))
_CATEGORY = (
    *_AUDIT,
    ("abstracts.CategoryAbstract", "name:text description:text isDemo:boolean companySettings>companySettings"),
)
_BASE = (
    "abstracts.WorkOrderBase",
    (
        "dueDate:date priority:Priority estimatedDuration:double estimatedStartDate:date description:text "
        "title:text requiredSignature:boolean image>file "
        "category>workOrderCategory location>location team>team "
        "primaryUser>user asset>asset assignedTo*user customers*customer files*file"
    ),
)
_BASIC_INFOS = ("abstracts.BasicInfos", "name:text address:text phone:text website:text email:text")

ATTRIBUTES: Mapping[str, Mapping[str, Attribute]] = {
    "workOrder": _entity(
        *_COMPANY,
        _BASE,
        (
            "WorkOrder",
            (
                "customId:text completedBy>user completedOn:date status:Status signature:text archived:boolean "
                "isDemo:boolean parentRequest>request feedback:text parentPreventiveMaintenance>preventiveMaintenance "
                "firstTimeToReact:date customFieldValues*customFieldValue"
            ),
        ),
    ),
    "asset": _entity(
        *_COMPANY,
        (
            "Asset",
            (
                "customId:text archived:boolean image>file "
                "location>location parentAsset>asset area:text description:text "
                "barCode:text category>assetCategory name:text primaryUser>user acquisitionCost:double nfcId:text "
                "isDemo:boolean deprecation>deprecation warrantyExpirationDate:date inServiceDate:date "
                "additionalInfos:text serialNumber:text model:text status:AssetStatus power:text manufacturer:text "
                "assignedTo*user teams*team vendors*vendor customers*customer parts*part files*file "
                "customFieldValues*customFieldValue"
            ),
        ),
    ),
    "location": _entity(
        *_COMPANY,
        (
            "Location",
            (
                "customId:text name:text address:text longitude:double latitude:double isDemo:boolean "
                "parentLocation>location image>file workers*user "
                "teams*team vendors*vendor customers*customer files*file "
                "customFieldValues*customFieldValue"
            ),
        ),
    ),
    "user": _entity(
        *_AUDIT,
        (
            "User",
            (
                "id:long firstName:text lastName:text rate:long "
                "image>file email:text phone:text role>role jobTitle:text "
                "username:text password:text lastLogin:date "
                "enabled:boolean enabledInSubscription:boolean company>company "
                "ownsCompany:boolean userSettings>userSettings location>location "
                "superAccountRelations*superAccountRelation parentSuperAccount>superAccountRelation "
                "appStats>userAppStats shiftConfiguration>shiftConfiguration ssoProvider:text ssoProviderId:text "
                "createdViaSso:boolean utmSource:text utmMedium:text utmCampaign:text utmTerm:text utmContent:text "
                "gclid:text fbclid:text referrer:text paddleUserId:text sessionInvalidatedAt:date"
            ),
        ),
    ),
    "role": _entity(
        (
            "Role",
            (
                "id:long roleType:RoleType code:RoleCode paid:boolean name:text description:text externalId:text "
                "createPermissions*PermissionEntity viewPermissions*PermissionEntity "
                "viewOtherPermissions*PermissionEntity editOtherPermissions*PermissionEntity "
                "deleteOtherPermissions*PermissionEntity companySettings>companySettings"
            ),
        )
    ),
    "team": _entity(*_COMPANY, ("Team", "name:text description:text users*user asset*asset locations*location")),
    "company": _entity(
        *_AUDIT,
        (
            "Company",
            (
                "id:long name:text address:text phone:text website:text email:text employeesCount:int logo>file "
                "city:text state:text zipCode:text subscription>subscription companySettings>companySettings "
                "demo:boolean firstWorkOrderCreated:boolean invitedUsers:boolean importedAssets:boolean"
            ),
        ),
    ),
    "workOrderCategory": _entity(*_CATEGORY, ("WorkOrderCategory", "id:long")),
    "currency": _entity(("Currency", "id:long name:text code:text")),
    "assetCategory": _entity(*_CATEGORY, ("AssetCategory", "id:long")),
    "customFieldValue": _entity(*_AUDIT, (
            "CustomFieldValue",
            (
                "id:long customField>customField value:text workOrder>workOrder asset>asset location>location "
                "customer>customer vendor>vendor part>part meter>meter preventiveMaintenance>preventiveMaintenance "
                "request>request workOrderMeterTrigger>workOrderMeterTrigger"
            ),
        )),
    "customField": _entity(
        *_AUDIT,
        (
            "CustomField",
            (
                "id:long label:text fieldType:CustomFieldType entityType:CustomFieldEntityType required:boolean "
                "copyOnRepeat:boolean order:int options*String companySettings>companySettings"
            ),
        ),
    ),
    "file": _entity(
        *_COMPANY,
        (
            "File",
            (
                "name:text path:text type:FileType hidden:boolean thumbnailPath:text assets*asset parts*part "
                "Requests*request workOrders*workOrder locations*location"
            ),
        ),
    ),
    "customer": _entity(
        *_COMPANY,
        _BASIC_INFOS,
        (
            "Customer",
            (
                "customerType:text description:text rate:long billingName:text billingAddress:text "
                "billingAddress2:text isDemo:boolean billingCurrency>currency parts*part locations*location "
                "assets*asset customFieldValues*customFieldValue"
            ),
        ),
    ),
    "vendor": _entity(
        *_COMPANY,
        _BASIC_INFOS,
        (
            "Vendor",
            (
                "vendorType:text companyName:text description:text rate:long isDemo:boolean assets*asset "
                "locations*location parts*part customFieldValues*customFieldValue"
            ),
        ),
    ),
    "part": _entity(
        *_COMPANY,
        (
            "Part",
            (
                "name:text cost:double isDemo:boolean assignedTo*user barcode:text description:text quantity:double "
                "category>partCategory "
                "version:long area:text additionalInfos:text nonStock:boolean files*file image>file "
                "customers*customer vendors*vendor minQuantity:double teams*team assets*asset unit:text "
                "customFieldValues*customFieldValue"
            ),
        ),
    ),
    "deprecation": _entity(
        *_COMPANY,
        (
            "Deprecation",
            "purchasePrice:long purchaseDate:date residualValue:text usefulLIfe:text rate:int currentValue:long",
        ),
    ),
    "request": _entity(
        *_COMPANY,
        _BASE,
        (
            "Request",
            (
                "customId:text cancelled:boolean cancellationReason:text isDemo:boolean workOrder>workOrder "
                "audioDescription>file requestPortal>requestPortal "
                "contact:text customFieldValues*customFieldValue"
            ),
        ),
    ),
    "preventiveMaintenance": _entity(
        *_COMPANY,
        _BASE,
        ("PreventiveMaintenance", "customId:text name:text isDemo:boolean customFieldValues*customFieldValue"),
    ),
    "meter": _entity(
        *_COMPANY,
        (
            "Meter",
            (
                "name:text unit:text updateFrequency:int meterCategory>meterCategory image>file isDemo:boolean "
                "users*user location>location asset>asset customFieldValues*customFieldValue"
            ),
        ),
    ),
    "purchaseOrder": _entity(
        *_COMPANY,
        (
            "PurchaseOrder",
            (
                "status:ApprovalStatus name:text category>purchaseOrderCategory shippingDueDate:date "
                "shippingAdditionalDetail:text shippingShipToName:text shippingCompanyName:text shippingAddress:text "
                "shippingCity:text shippingState:text shippingZipCode:text shippingPhone:text shippingFax:text "
                "additionalInfoDate:date additionalInfoRequisitionedName:text "
                "additionalInfoShippingOrderCategory:text additionalInfoTerm:text additionalInfoNotes:text "
                "vendor>vendor isDemo:boolean"
            ),
        ),
    ),
    "notification": _entity(
        *_AUDIT,
        (
            "Notification",
            "id:long message:text seen:boolean user>user notificationType:NotificationType resourceId:long",
        ),
    ),
    "requestPortal": _entity(*_COMPANY, ("RequestPortal", "title:text welcomeMessage:text uuid:text")),
    **{
        f"{kind}Category": _entity(*_CATEGORY, (f"{kind[0].upper()}{kind[1:]}Category", "id:long"))
        for kind in ("part", "meter", "purchaseOrder", "cost", "time")
    },
    **{
        kind: _entity((kind[0].upper() + kind[1:], "id:long"))
        for kind in (
            "companySettings", "shiftConfiguration", "subscription", "superAccountRelation", "userAppStats",
            "userSettings", "workOrderMeterTrigger",
        )
    },
}  # fmt: skip
STORED_AS = {
    ("customFieldValue", "customField"): "field",
    ("user", "updatedAt"): "createdAt",
    ("user", "sessionInvalidatedAt"): "sessionsEndedAt",
} | {(kind, "company"): "companyId" for kind in (
    "workOrder", "asset", "location", "user", "team", "part", "meter", "request", "preventiveMaintenance",
    "purchaseOrder", "vendor", "customer", "file", "requestPortal",
)}  # fmt: skip
"""Keys of the store where they differ from the attribute's name."""
INVERSE = {("team", "asset"): ("asset", "teams"), ("team", "locations"): ("location", "teams")}
"""Collections that the store keeps on their members: the members' kind, and their key."""
VALUES = ("String", "PermissionEntity")
"""Element types of collections that contain no records."""
FALSE = {"isDemo", "createdViaSso", "demo", "firstWorkOrderCreated", "invitedUsers", "importedAssets"}
"""Boolean attributes that the sandbox does not store."""
FORBIDDEN = {"user": {"userSettings", "appStats", "superAccountRelations", "parentSuperAccount"}}
"""Attributes that may be sorted by but not searched."""


def java_class(kind: str) -> str:
    return f"com.grash.model.{kind[0].upper()}{kind[1:]}"
