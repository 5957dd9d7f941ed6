# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, Timestamp, wire

if TYPE_CHECKING:
    from ..models.asset_mini import AssetMini
    from ..models.category_mini import CategoryMini
    from ..models.custom_field_value import CustomFieldValue
    from ..models.file_mini import FileMini
    from ..models.location_mini import LocationMini
    from ..models.user_mini import UserMini


T = TypeVar("T", bound="Meter")


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.asset_mini import AssetMini  # noqa: PLC0415
        from ..models.category_mini import CategoryMini  # noqa: PLC0415
        from ..models.file_mini import FileMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.asset_mini import AssetMini  # noqa: PLC0415
        from ..models.category_mini import CategoryMini  # noqa: PLC0415
        from ..models.custom_field_value import CustomFieldValue  # noqa: PLC0415
        from ..models.file_mini import FileMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415
        from ..models.user_mini import UserMini  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_created_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        created_by = _parse_created_by(d.pop("createdBy"))

        def _parse_updated_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        updated_by = _parse_updated_by(d.pop("updatedBy"))

        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

        name = d.pop("name")

        def _parse_unit(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        unit = _parse_unit(d.pop("unit"))

        update_frequency = d.pop("updateFrequency")

        def _parse_meter_category(data: object) -> CategoryMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _meter_category_type_0: Any = data
                meter_category_type_0: CategoryMini = _meter_category_type_0
                if _meter_category_type_0 is not None:
                    meter_category_type_0 = CategoryMini.from_dict(_meter_category_type_0)

                return meter_category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CategoryMini | None, data)

        meter_category = _parse_meter_category(d.pop("meterCategory"))

        def _parse_image(data: object) -> FileMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _image_type_0: Any = data
                image_type_0: FileMini = _image_type_0
                if _image_type_0 is not None:
                    image_type_0 = FileMini.from_dict(_image_type_0)

                return image_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileMini | None, data)

        image = _parse_image(d.pop("image"))

        _users: Any = d.pop("users")
        users: list[UserMini] = _users
        if _users is not None:
            if not isinstance(_users, list):
                raise TypeError("a list was promised")
            users = []
            for users_item_data in _users:
                _users_item: Any = users_item_data
                users_item: UserMini = _users_item
                if _users_item is not None:
                    users_item = UserMini.from_dict(_users_item)

                users.append(users_item)

        def _parse_location(data: object) -> LocationMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _location_type_0: Any = data
                location_type_0: LocationMini = _location_type_0
                if _location_type_0 is not None:
                    location_type_0 = LocationMini.from_dict(_location_type_0)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LocationMini | None, data)

        location = _parse_location(d.pop("location"))

        def _parse_asset(data: object) -> AssetMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _asset_type_0: Any = data
                asset_type_0: AssetMini = _asset_type_0
                if _asset_type_0 is not None:
                    asset_type_0 = AssetMini.from_dict(_asset_type_0)

                return asset_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AssetMini | None, data)

        asset = _parse_asset(d.pop("asset"))

        def _parse_last_reading(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _last_reading_type_0: Any = data
                last_reading_type_0: datetime.datetime = _last_reading_type_0
                if _last_reading_type_0 is not None:
                    last_reading_type_0 = Timestamp.parse(_last_reading_type_0)

                return last_reading_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        last_reading = _parse_last_reading(d.pop("lastReading"))

        def _parse_next_reading(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _next_reading_type_0: Any = data
                next_reading_type_0: datetime.datetime = _next_reading_type_0
                if _next_reading_type_0 is not None:
                    next_reading_type_0 = Timestamp.parse(_next_reading_type_0)

                return next_reading_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        next_reading = _parse_next_reading(d.pop("nextReading"))

        _custom_field_values: Any = d.pop("customFieldValues")
        custom_field_values: list[CustomFieldValue] = _custom_field_values
        if _custom_field_values is not None:
            if not isinstance(_custom_field_values, list):
                raise TypeError("a list was promised")
            custom_field_values = []
            for custom_field_values_item_data in _custom_field_values:
                _custom_field_values_item: Any = custom_field_values_item_data
                custom_field_values_item: CustomFieldValue = _custom_field_values_item
                if _custom_field_values_item is not None:
                    custom_field_values_item = CustomFieldValue.from_dict(_custom_field_values_item)

                custom_field_values.append(custom_field_values_item)

        meter = cls(
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

        meter.additional_properties = d
        return meter

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
