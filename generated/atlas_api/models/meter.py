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
    from ..models.asset_mini import AssetMini
    from ..models.category_mini import CategoryMini
    from ..models.custom_field_value import CustomFieldValue
    from ..models.file_mini import FileMini
    from ..models.location_mini import LocationMini
    from ..models.user_mini import UserMini


T = TypeVar("T", bound="Meter")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Meter(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(
        (
            "users",
            "custom_field_values",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("users", list, "UserMini"),
        ("customFieldValues", list, "CustomFieldValue"),
    )

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    name: str | None = _attrs_field(default=ABSENT)
    unit: None | str = _attrs_field(default=ABSENT)
    update_frequency: int | None = _attrs_field(default=ABSENT)
    meter_category: CategoryMini | None = _attrs_field(default=ABSENT)
    image: FileMini | None = _attrs_field(default=ABSENT)
    users: list[UserMini] = _attrs_field(default=ABSENT)
    location: LocationMini | None = _attrs_field(default=ABSENT)
    asset: AssetMini | None = _attrs_field(default=ABSENT)
    last_reading: datetime.datetime | None = _attrs_field(default=ABSENT)
    next_reading: datetime.datetime | None = _attrs_field(default=ABSENT)
    custom_field_values: list[CustomFieldValue] = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        name = d.pop("name", UNSET)

        unit: None | str | Unset = d.pop("unit", UNSET)

        update_frequency = d.pop("updateFrequency", UNSET)

        meter_category: CategoryMini | None | Unset = models.CategoryMini.read(d.pop("meterCategory", UNSET))

        image: FileMini | None | Unset = models.FileMini.read(d.pop("image", UNSET))

        users: list[UserMini] | Unset = models.UserMini._checked(d.pop("users", UNSET))

        location: LocationMini | None | Unset = models.LocationMini.read(d.pop("location", UNSET))

        asset: AssetMini | None | Unset = models.AssetMini.read(d.pop("asset", UNSET))

        last_reading: datetime.datetime | None | Unset = Timestamp.read(d.pop("lastReading", UNSET))

        next_reading: datetime.datetime | None | Unset = Timestamp.read(d.pop("nextReading", UNSET))

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
