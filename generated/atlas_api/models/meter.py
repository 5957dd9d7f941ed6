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
    from ..models.asset_mini import AssetMini
    from ..models.category_mini import CategoryMini
    from ..models.custom_field_value import CustomFieldValue
    from ..models.file_mini import FileMini
    from ..models.location_mini import LocationMini
    from ..models.user_mini import UserMini


T = TypeVar("T", bound="Meter")


@_attrs_define(on_setattr=on_setattr)
class Meter(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (str):
        unit (None | str):
        update_frequency (int):
        meter_category (CategoryMini | None):
        image (FileMini | None):
        users (list[UserMini]):
        location (LocationMini | None):
        asset (AssetMini | None):
        last_reading (datetime.datetime | None):
        next_reading (datetime.datetime | None):
        custom_field_values (list[CustomFieldValue]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "name": "name",
        "unit": "unit",
        "updateFrequency": "update_frequency",
        "meterCategory": "meter_category",
        "image": "image",
        "users": "users",
        "location": "location",
        "asset": "asset",
        "lastReading": "last_reading",
        "nextReading": "next_reading",
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
            "unit",
            "updateFrequency",
            "meterCategory",
            "image",
            "users",
            "location",
            "asset",
            "lastReading",
            "nextReading",
            "customFieldValues",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("users", list, "UserMini"),
        ("customFieldValues", list, "CustomFieldValue"),
    )
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: str
    unit: None | str
    update_frequency: int
    meter_category: CategoryMini | None
    image: FileMini | None
    users: list[UserMini]
    location: LocationMini | None
    asset: AssetMini | None
    last_reading: datetime.datetime | None
    next_reading: datetime.datetime | None
    custom_field_values: list[CustomFieldValue]
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        AssetMini = models.AssetMini
        CategoryMini = models.CategoryMini
        CustomFieldValue = models.CustomFieldValue
        FileMini = models.FileMini
        LocationMini = models.LocationMini
        UserMini = models.UserMini
        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        name = self.name

        unit: None | str
        unit = self.unit

        update_frequency = self.update_frequency

        meter_category: dict[str, Any] | None
        if isinstance(self.meter_category, CategoryMini):
            meter_category = wire(self.meter_category)
        else:
            meter_category = self.meter_category

        image: dict[str, Any] | None
        if isinstance(self.image, FileMini):
            image = wire(self.image)
        else:
            image = self.image

        users = wire(self.users)

        location: dict[str, Any] | None
        if isinstance(self.location, LocationMini):
            location = wire(self.location)
        else:
            location = self.location

        asset: dict[str, Any] | None
        if isinstance(self.asset, AssetMini):
            asset = wire(self.asset)
        else:
            asset = self.asset

        last_reading: None | str
        if isinstance(self.last_reading, datetime.datetime):
            last_reading = wire(self.last_reading)
        else:
            last_reading = self.last_reading

        next_reading: None | str
        if isinstance(self.next_reading, datetime.datetime):
            next_reading = wire(self.next_reading)
        else:
            next_reading = self.next_reading

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
                "unit": unit,
                "updateFrequency": update_frequency,
                "meterCategory": meter_category,
                "image": image,
                "users": users,
                "location": location,
                "asset": asset,
                "lastReading": last_reading,
                "nextReading": next_reading,
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

        unit: None | str = d.pop("unit")

        update_frequency = d.pop("updateFrequency")

        meter_category: CategoryMini | None = models.CategoryMini.read(d.pop("meterCategory"))

        image: FileMini | None = models.FileMini.read(d.pop("image"))

        users: list[UserMini] = models.UserMini._checked(d.pop("users"))

        location: LocationMini | None = models.LocationMini.read(d.pop("location"))

        asset: AssetMini | None = models.AssetMini.read(d.pop("asset"))

        last_reading: datetime.datetime | None = Timestamp.read(d.pop("lastReading"))

        next_reading: datetime.datetime | None = Timestamp.read(d.pop("nextReading"))

        custom_field_values: list[CustomFieldValue] = models.CustomFieldValue._checked(d.pop("customFieldValues"))

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            name=name,
            unit=unit,
            update_frequency=update_frequency,
            meter_category=meter_category,
            image=image,
            users=users,
            location=location,
            asset=asset,
            last_reading=last_reading,
            next_reading=next_reading,
            custom_field_values=custom_field_values,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
