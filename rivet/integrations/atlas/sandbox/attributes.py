"""Which attributes of which records can be searched, and of what type they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

JAVA_TYPES = {
    "text": "java.lang.String",
    "long": "java.lang.Long",
    "double": "java.lang.Double",
    "boolean": "java.lang.Boolean",
    "date": "java.util.Date",
    "instant": "java.time.Instant",
    "Status": "com.grash.model.enums.Status",
    "Priority": "com.grash.model.enums.Priority",
    "AssetStatus": "com.grash.model.enums.AssetStatus",
}


@dataclass(frozen=True, slots=True)
class Attribute:
    """A searchable attribute: a type of JAVA_TYPES, or a relation (`to` names its kind, `many` a collection)."""

    type: str = ""
    to: str = ""
    many: bool = False
    key: str = ""


def _plain(**types: str) -> dict[str, Attribute]:
    return {name: Attribute(kind) for kind, names in types.items() for name in names.split()}


def _to(kind: str, key: str = "") -> Attribute:
    return Attribute(to=kind, key=key)


def _set_of(kind: str) -> Attribute:
    return Attribute(to=kind, many=True)


_AUDIT = _plain(long="id createdBy updatedBy", instant="createdAt updatedAt")
ATTRIBUTES: Mapping[str, Mapping[str, Attribute]] = {
    "workOrder": {
        **_AUDIT,
        **_plain(
            text="title description customId feedback signature",
            Status="status",
            Priority="priority",
            date="dueDate estimatedStartDate completedOn",
            double="estimatedDuration",
            boolean="archived requiredSignature",
        ),
        "asset": _to("asset"),
        "location": _to("location"),
        "team": _to("team"),
        "category": _to("workOrderCategory"),
        "primaryUser": _to("user"),
        "completedBy": _to("user"),
        "assignedTo": _set_of("user"),
        "customFieldValues": Attribute(to="customFieldValue", many=True),
    },
    "asset": {
        **_AUDIT,
        **_plain(
            text="name description customId area barCode nfcId additionalInfos serialNumber model power manufacturer",
            AssetStatus="status",
            date="warrantyExpirationDate inServiceDate",
            double="acquisitionCost",
            boolean="archived",
        ),
        "location": _to("location"),
        "category": _to("assetCategory"),
        "parentAsset": _to("asset"),
        "primaryUser": _to("user"),
        "assignedTo": _set_of("user"),
        "teams": _set_of("team"),
        "customFieldValues": Attribute(to="customFieldValue", many=True),
    },
    "location": {
        **_AUDIT,
        **_plain(text="name address customId", double="longitude latitude"),
        "parentLocation": _to("location"),
        "workers": _set_of("user"),
        "teams": _set_of("team"),
        "customFieldValues": Attribute(to="customFieldValue", many=True),
    },
    "user": {
        **_plain(
            long="id rate",
            text="username email firstName lastName phone jobTitle",
            boolean="enabled enabledInSubscription ownsCompany",
            date="createdAt lastLogin",
        ),
        "role": _to("role"),
        "location": _to("location"),
    },
    "role": _plain(long="id", text="name description externalId", boolean="paid"),
    "team": {**_plain(long="id", text="name description"), "users": _set_of("user")},
    "workOrderCategory": {**_AUDIT, **_plain(text="name description")},
    "assetCategory": {**_AUDIT, **_plain(text="name description")},
    "customFieldValue": {**_plain(long="id", text="value"), "customField": _to("customField", "field")},
    "customField": {**_AUDIT, **_plain(text="label", boolean="required copyOnRepeat", long="order")},
}
ENTITY_NAMES = {"workOrder": "WorkOrder", "asset": "Asset", "location": "Location", "user": "User", "team": "Team"}
