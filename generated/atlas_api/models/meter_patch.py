# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

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

from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_field_value_input import CustomFieldValueInput
    from ..models.reference import Reference


T = TypeVar("T", bound="MeterPatch")


@_attrs_define
class MeterPatch(Model):
    """
    Attributes:
        name (str):
        update_frequency (int):
        unit (None | str | Unset):
        meter_category (None | Reference | Unset):
        image (None | Reference | Unset):
        location (None | Reference | Unset):
        users (list[Reference] | Unset):
        custom_fields (list[CustomFieldValueInput] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "updateFrequency": "update_frequency",
        "unit": "unit",
        "meterCategory": "meter_category",
        "image": "image",
        "location": "location",
        "users": "users",
        "customFields": "custom_fields",
    }
    name: str
    update_frequency: int
    unit: None | str | Unset = UNSET
    meter_category: None | Reference | Unset = UNSET
    image: None | Reference | Unset = UNSET
    location: None | Reference | Unset = UNSET
    users: list[Reference] | Unset = UNSET
    custom_fields: list[CustomFieldValueInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415

        name = self.name

        update_frequency = self.update_frequency

        unit: None | str | Unset
        if isinstance(self.unit, Unset):
            unit = UNSET
        else:
            unit = self.unit

        meter_category: dict[str, Any] | None | Unset
        if isinstance(self.meter_category, Unset):
            meter_category = UNSET
        elif isinstance(self.meter_category, Reference):
            meter_category = wire(self.meter_category)
        else:
            meter_category = self.meter_category

        image: dict[str, Any] | None | Unset
        if isinstance(self.image, Unset):
            image = UNSET
        elif isinstance(self.image, Reference):
            image = wire(self.image)
        else:
            image = self.image

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, Reference):
            location = wire(self.location)
        else:
            location = self.location

        users: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.users, Unset):
            users = wire(self.users)

        custom_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.custom_fields, Unset):
            custom_fields = wire(self.custom_fields)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "updateFrequency": update_frequency,
            }
        )
        if unit is not UNSET:
            field_dict["unit"] = unit
        if meter_category is not UNSET:
            field_dict["meterCategory"] = meter_category
        if image is not UNSET:
            field_dict["image"] = image
        if location is not UNSET:
            field_dict["location"] = location
        if users is not UNSET:
            field_dict["users"] = users
        if custom_fields is not UNSET:
            field_dict["customFields"] = custom_fields

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.custom_field_value_input import CustomFieldValueInput  # noqa: PLC0415
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        update_frequency = d.pop("updateFrequency")

        def _parse_unit(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        unit = _parse_unit(d.pop("unit", UNSET))

        def _parse_meter_category(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _meter_category_type_0: Any = data
                meter_category_type_0: Reference = _meter_category_type_0
                if _meter_category_type_0 is not None:
                    meter_category_type_0 = Reference.from_dict(_meter_category_type_0)

                return meter_category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        meter_category = _parse_meter_category(d.pop("meterCategory", UNSET))

        def _parse_image(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _image_type_0: Any = data
                image_type_0: Reference = _image_type_0
                if _image_type_0 is not None:
                    image_type_0 = Reference.from_dict(_image_type_0)

                return image_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        image = _parse_image(d.pop("image", UNSET))

        def _parse_location(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _location_type_0: Any = data
                location_type_0: Reference = _location_type_0
                if _location_type_0 is not None:
                    location_type_0 = Reference.from_dict(_location_type_0)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

        _users: Any = d.pop("users", UNSET)
        users: list[Reference] | Unset = _users
        if _users is not None and _users is not UNSET:
            if not isinstance(_users, list):
                raise TypeError("a list was promised")
            users = []
            for users_item_data in _users:
                _users_item: Any = users_item_data
                users_item: Reference = _users_item
                if _users_item is not None:
                    users_item = Reference.from_dict(_users_item)

                users.append(users_item)

        _custom_fields: Any = d.pop("customFields", UNSET)
        custom_fields: list[CustomFieldValueInput] | Unset = _custom_fields
        if _custom_fields is not None and _custom_fields is not UNSET:
            if not isinstance(_custom_fields, list):
                raise TypeError("a list was promised")
            custom_fields = []
            for custom_fields_item_data in _custom_fields:
                _custom_fields_item: Any = custom_fields_item_data
                custom_fields_item: CustomFieldValueInput = _custom_fields_item
                if _custom_fields_item is not None:
                    custom_fields_item = CustomFieldValueInput.from_dict(_custom_fields_item)

                custom_fields.append(custom_fields_item)

        meter_patch = cls(
            name=name,
            update_frequency=update_frequency,
            unit=unit,
            meter_category=meter_category,
            image=image,
            location=location,
            users=users,
            custom_fields=custom_fields,
        )

        meter_patch.additional_properties = d
        return meter_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
