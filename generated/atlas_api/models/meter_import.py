# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    Model,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="MeterImport")


@_attrs_define(on_setattr=on_setattr)
class MeterImport(Model):
    """
    Attributes:
        name (str):
        update_frequency (int):
        asset_name (str):
        id (int | None | Unset):
        unit (None | str | Unset):
        meter_category (None | str | Unset):
        location_name (None | str | Unset):
        users_emails (list[str] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "updateFrequency": "update_frequency",
        "assetName": "asset_name",
        "id": "id",
        "unit": "unit",
        "meterCategory": "meter_category",
        "locationName": "location_name",
        "usersEmails": "users_emails",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "updateFrequency",
            "assetName",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    name: str
    update_frequency: int
    asset_name: str
    id: int | None | Unset = UNSET
    unit: None | str | Unset = UNSET
    meter_category: None | str | Unset = UNSET
    location_name: None | str | Unset = UNSET
    users_emails: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        update_frequency = self.update_frequency

        asset_name = self.asset_name

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        unit: None | str | Unset
        if isinstance(self.unit, Unset):
            unit = UNSET
        else:
            unit = self.unit

        meter_category: None | str | Unset
        if isinstance(self.meter_category, Unset):
            meter_category = UNSET
        else:
            meter_category = self.meter_category

        location_name: None | str | Unset
        if isinstance(self.location_name, Unset):
            location_name = UNSET
        else:
            location_name = self.location_name

        users_emails: list[str] | Unset = UNSET
        if not isinstance(self.users_emails, Unset):
            users_emails = self.users_emails

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "updateFrequency": update_frequency,
                "assetName": asset_name,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if unit is not UNSET:
            field_dict["unit"] = unit
        if meter_category is not UNSET:
            field_dict["meterCategory"] = meter_category
        if location_name is not UNSET:
            field_dict["locationName"] = location_name
        if users_emails is not UNSET:
            field_dict["usersEmails"] = users_emails

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        name = d.pop("name")

        update_frequency = d.pop("updateFrequency")

        asset_name = d.pop("assetName")

        id: int | None | Unset = d.pop("id", UNSET)

        unit: None | str | Unset = d.pop("unit", UNSET)

        meter_category: None | str | Unset = d.pop("meterCategory", UNSET)

        location_name: None | str | Unset = d.pop("locationName", UNSET)

        users_emails = cast(list[str], d.pop("usersEmails", UNSET))

        self.__init__(  # type: ignore[misc]
            name=name,
            update_frequency=update_frequency,
            asset_name=asset_name,
            id=id,
            unit=unit,
            meter_category=meter_category,
            location_name=location_name,
            users_emails=users_emails,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
