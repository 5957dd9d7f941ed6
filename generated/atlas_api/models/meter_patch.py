# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

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
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_field_value_input import CustomFieldValueInput
    from ..models.reference import Reference


T = TypeVar("T", bound="MeterPatch")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "updateFrequency",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("users", list, "Reference"),
        ("customFields", list, "CustomFieldValueInput"),
    )

    name: str
    update_frequency: int
    unit: None | str | Unset = UNSET
    meter_category: None | Reference | Unset = UNSET
    image: None | Reference | Unset = UNSET
    location: None | Reference | Unset = UNSET
    users: list[Reference] | Unset = UNSET
    custom_fields: list[CustomFieldValueInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        CustomFieldValueInput = models.CustomFieldValueInput
        Reference = models.Reference
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

    def _read(self, d: dict[str, Any]) -> None:
        name = d.pop("name")

        update_frequency = d.pop("updateFrequency")

        unit: None | str | Unset = d.pop("unit", UNSET)

        meter_category: None | Reference | Unset = models.Reference.read(d.pop("meterCategory", UNSET))

        image: None | Reference | Unset = models.Reference.read(d.pop("image", UNSET))

        location: None | Reference | Unset = models.Reference.read(d.pop("location", UNSET))

        users: list[Reference] | Unset = models.Reference._checked(d.pop("users", UNSET))

        custom_fields: list[CustomFieldValueInput] | Unset = models.CustomFieldValueInput._checked(
            d.pop("customFields", UNSET)
        )

        self.__init__(  # type: ignore[misc]
            name=name,
            update_frequency=update_frequency,
            unit=unit,
            meter_category=meter_category,
            image=image,
            location=location,
            users=users,
            custom_fields=custom_fields,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
