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
        id (int | None | Unset):
        name (None | str | Unset):
        unit (None | str | Unset):
        update_frequency (int | Unset):
        meter_category (None | str | Unset):
        location_name (None | str | Unset):
        asset_name (None | str | Unset):
        users_emails (list[str] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "unit": "unit",
        "updateFrequency": "update_frequency",
        "meterCategory": "meter_category",
        "locationName": "location_name",
        "assetName": "asset_name",
        "usersEmails": "users_emails",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    unit: None | str | Unset = UNSET
    update_frequency: int | Unset = UNSET
    meter_category: None | str | Unset = UNSET
    location_name: None | str | Unset = UNSET
    asset_name: None | str | Unset = UNSET
    users_emails: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        unit: None | str | Unset
        if isinstance(self.unit, Unset):
            unit = UNSET
        else:
            unit = self.unit

        update_frequency = self.update_frequency

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

        asset_name: None | str | Unset
        if isinstance(self.asset_name, Unset):
            asset_name = UNSET
        else:
            asset_name = self.asset_name

        users_emails: list[str] | Unset = UNSET
        if not isinstance(self.users_emails, Unset):
            users_emails = self.users_emails

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if unit is not UNSET:
            field_dict["unit"] = unit
        if update_frequency is not UNSET:
            field_dict["updateFrequency"] = update_frequency
        if meter_category is not UNSET:
            field_dict["meterCategory"] = meter_category
        if location_name is not UNSET:
            field_dict["locationName"] = location_name
        if asset_name is not UNSET:
            field_dict["assetName"] = asset_name
        if users_emails is not UNSET:
            field_dict["usersEmails"] = users_emails

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id: int | None | Unset = d.pop("id", UNSET)

        name: None | str | Unset = d.pop("name", UNSET)

        unit: None | str | Unset = d.pop("unit", UNSET)

        update_frequency = d.pop("updateFrequency", UNSET)

        meter_category: None | str | Unset = d.pop("meterCategory", UNSET)

        location_name: None | str | Unset = d.pop("locationName", UNSET)

        asset_name: None | str | Unset = d.pop("assetName", UNSET)

        users_emails = cast(list[str], d.pop("usersEmails", UNSET))

        self.__init__(  # type: ignore[misc]
            id=id,
            name=name,
            unit=unit,
            update_frequency=update_frequency,
            meter_category=meter_category,
            location_name=location_name,
            asset_name=asset_name,
            users_emails=users_emails,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
