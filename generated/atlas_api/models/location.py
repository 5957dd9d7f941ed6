# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_field_value import CustomFieldValue
    from ..models.customer_mini import CustomerMini
    from ..models.file_mini import FileMini
    from ..models.location_mini import LocationMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="Location")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Location(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (str):
        address (None | str):
        longitude (float | None):
        latitude (float | None):
        has_children (bool):
        teams (list[TeamMini]):
        parent_location (LocationMini | None):
        vendors (list[VendorMini]):
        customers (list[CustomerMini]):
        workers (list[UserMini]):
        image (FileMini | None):
        files (list[FileMini]):
        custom_id (str):
        custom_field_values (list[CustomFieldValue]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "name": "name",
        "address": "address",
        "longitude": "longitude",
        "latitude": "latitude",
        "hasChildren": "has_children",
        "teams": "teams",
        "parentLocation": "parent_location",
        "vendors": "vendors",
        "customers": "customers",
        "workers": "workers",
        "image": "image",
        "files": "files",
        "customId": "custom_id",
        "customFieldValues": "custom_field_values",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(
        (
            "teams",
            "vendors",
            "customers",
            "workers",
            "files",
            "custom_field_values",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("teams", list, "TeamMini"),
        ("vendors", list, "VendorMini"),
        ("customers", list, "CustomerMini"),
        ("workers", list, "UserMini"),
        ("files", list, "FileMini"),
        ("customFieldValues", list, "CustomFieldValue"),
    )

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    name: str | None = _attrs_field(default=ABSENT)
    address: None | str = _attrs_field(default=ABSENT)
    longitude: float | None = _attrs_field(default=ABSENT)
    latitude: float | None = _attrs_field(default=ABSENT)
    has_children: bool | None = _attrs_field(default=ABSENT)
    teams: list[TeamMini] = _attrs_field(default=ABSENT)
    parent_location: LocationMini | None = _attrs_field(default=ABSENT)
    vendors: list[VendorMini] = _attrs_field(default=ABSENT)
    customers: list[CustomerMini] = _attrs_field(default=ABSENT)
    workers: list[UserMini] = _attrs_field(default=ABSENT)
    image: FileMini | None = _attrs_field(default=ABSENT)
    files: list[FileMini] = _attrs_field(default=ABSENT)
    custom_id: str | None = _attrs_field(default=ABSENT)
    custom_field_values: list[CustomFieldValue] = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        name = d.pop("name", UNSET)

        address: None | str | Unset = d.pop("address", UNSET)

        longitude: float | None | Unset = d.pop("longitude", UNSET)

        latitude: float | None | Unset = d.pop("latitude", UNSET)

        has_children = d.pop("hasChildren", UNSET)

        teams: list[TeamMini] | Unset = models.TeamMini._checked(d.pop("teams", UNSET))

        parent_location: LocationMini | None | Unset = models.LocationMini.read(d.pop("parentLocation", UNSET))

        vendors: list[VendorMini] | Unset = models.VendorMini._checked(d.pop("vendors", UNSET))

        customers: list[CustomerMini] | Unset = models.CustomerMini._checked(d.pop("customers", UNSET))

        workers: list[UserMini] | Unset = models.UserMini._checked(d.pop("workers", UNSET))

        image: FileMini | None | Unset = models.FileMini.read(d.pop("image", UNSET))

        files: list[FileMini] | Unset = models.FileMini._checked(d.pop("files", UNSET))

        custom_id = d.pop("customId", UNSET)

        custom_field_values: list[CustomFieldValue] | Unset = models.CustomFieldValue._checked(
            d.pop("customFieldValues", UNSET)
        )

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            name=name,
            address=address,
            longitude=longitude,
            latitude=latitude,
            has_children=has_children,
            teams=teams,
            parent_location=parent_location,
            vendors=vendors,
            customers=customers,
            workers=workers,
            image=image,
            files=files,
            custom_id=custom_id,
            custom_field_values=custom_field_values,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
