"""Which attributes of which records can be searched, of what type they are, and which Java class declares them.

The names of the classes only show in the server's messages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attribute:
    """A searchable attribute.

    Attributes:
        type: text, long, double, boolean, date or a name of an enum; empty for a relation.
        to: The kind of record that a relation leads to.
        many: Whether the relation is a collection.
        declared: The Java class that declares it.
    """

    type: str = ""
    to: str = ""
    many: bool = False
    declared: str = ""


def _entity(*layers: tuple[str, str]) -> dict[str, Attribute]:
    """Attributes by name from ``name:type``, ``name>kind`` (a relation) and ``name*kind`` (a collection)."""
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
_CATEGORY = (*_AUDIT, ("abstracts.CategoryAbstract", "name:text description:text isDemo:boolean"))

ATTRIBUTES: Mapping[str, Mapping[str, Attribute]] = {
    "workOrder": _entity(
        *_COMPANY,
        (
            "abstracts.WorkOrderBase",
            (
                "dueDate:date priority:Priority estimatedDuration:double estimatedStartDate:date description:text "
                "title:text requiredSignature:boolean image>file "
                "category>workOrderCategory location>location team>team "
                "primaryUser>user asset>asset assignedTo*user customers*customer files*file"
            ),
        ),
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
                "ownsCompany:boolean location>location"
            ),
        ),
    ),
    "role": _entity(
        ("Role", "id:long roleType:RoleType code:RoleCode paid:boolean name:text description:text externalId:text")
    ),
    "team": _entity(*_COMPANY, ("Team", "name:text description:text users*user asset*asset locations*location")),
    "company": _entity(*_AUDIT, ("Company", "id:long name:text")),
    "workOrderCategory": _entity(*_CATEGORY, ("WorkOrderCategory", "id:long")),
    "assetCategory": _entity(*_CATEGORY, ("AssetCategory", "id:long")),
    "customFieldValue": _entity(*_AUDIT, ("CustomFieldValue", "id:long customField>customField value:text")),
    "customField": _entity(
        *_AUDIT,
        (
            "CustomField",
            (
                "id:long label:text fieldType:CustomFieldType entityType:CustomFieldEntityType required:boolean "
                "copyOnRepeat:boolean order:long"
            ),
        ),
    ),
    **{
        # Kinds that the sandbox does not have: nothing ever refers to one, so only their ids can be asked for.
        kind: _entity((kind[0].upper() + kind[1:], "id:long"))
        for kind in ("file", "customer", "vendor", "part", "deprecation", "request", "preventiveMaintenance")
    },
}
STORED_AS = {("customFieldValue", "customField"): "field", ("team", "asset"): "", ("team", "locations"): ""} | {
    (kind, "company"): "companyId" for kind in ("workOrder", "asset", "location", "user", "team")
}
"""Keys of the store where they differ from the attribute; an empty one stands for what the sandbox does not keep."""


def java_class(kind: str) -> str:
    return f"com.grash.model.{kind[0].upper()}{kind[1:]}"
