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
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.custom_field_value import CustomFieldValue
    from ..models.customer_mini import CustomerMini
    from ..models.file_mini import FileMini
    from ..models.location_mini import LocationMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="Location")


@_attrs_define(on_setattr=on_setattr)
class Location(Model):
    """
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "name",
            "address",
            "longitude",
            "latitude",
            "hasChildren",
            "teams",
            "parentLocation",
            "vendors",
            "customers",
            "workers",
            "image",
            "files",
            "customId",
            "customFieldValues",
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
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: str
    address: None | str
    longitude: float | None
    latitude: float | None
    has_children: bool
    teams: list[TeamMini]
    parent_location: LocationMini | None
    vendors: list[VendorMini]
    customers: list[CustomerMini]
    workers: list[UserMini]
    image: FileMini | None
    files: list[FileMini]
    custom_id: str
    custom_field_values: list[CustomFieldValue]
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        CustomFieldValue = models.CustomFieldValue
        CustomerMini = models.CustomerMini
        FileMini = models.FileMini
        LocationMini = models.LocationMini
        TeamMini = models.TeamMini
        UserMini = models.UserMini
        VendorMini = models.VendorMini
        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        name = self.name

        address: None | str
        address = self.address

        longitude: float | None
        longitude = self.longitude

        latitude: float | None
        latitude = self.latitude

        has_children = self.has_children

        teams = wire(self.teams)

        parent_location: dict[str, Any] | None
        if isinstance(self.parent_location, LocationMini):
            parent_location = wire(self.parent_location)
        else:
            parent_location = self.parent_location

        vendors = wire(self.vendors)

        customers = wire(self.customers)

        workers = wire(self.workers)

        image: dict[str, Any] | None
        if isinstance(self.image, FileMini):
            image = wire(self.image)
        else:
            image = self.image

        files = wire(self.files)

        custom_id = self.custom_id

        custom_field_values = wire(self.custom_field_values)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "name": name,
                "address": address,
                "longitude": longitude,
                "latitude": latitude,
                "hasChildren": has_children,
                "teams": teams,
                "parentLocation": parent_location,
                "vendors": vendors,
                "customers": customers,
                "workers": workers,
                "image": image,
                "files": files,
                "customId": custom_id,
                "customFieldValues": custom_field_values,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        name = d.pop("name")

        address: None | str = d.pop("address")

        longitude: float | None = d.pop("longitude")

        latitude: float | None = d.pop("latitude")

        has_children = d.pop("hasChildren")

        teams: list[TeamMini] = models.TeamMini._checked(d.pop("teams"))

        parent_location: LocationMini | None = models.LocationMini.read(d.pop("parentLocation"))

        vendors: list[VendorMini] = models.VendorMini._checked(d.pop("vendors"))

        customers: list[CustomerMini] = models.CustomerMini._checked(d.pop("customers"))

        workers: list[UserMini] = models.UserMini._checked(d.pop("workers"))

        image: FileMini | None = models.FileMini.read(d.pop("image"))

        files: list[FileMini] = models.FileMini._checked(d.pop("files"))

        custom_id = d.pop("customId")

        custom_field_values: list[CustomFieldValue] = models.CustomFieldValue._checked(d.pop("customFieldValues"))

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
