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

from ..runtime import Model

T = TypeVar("T", bound="PreventiveMaintenanceMini")


@_attrs_define
class PreventiveMaintenanceMini(Model):
    """
    Attributes:
        id (int):
        name (None | str):
        title (str):
        custom_id (None | str):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "title": "title",
        "customId": "custom_id",
    }
    id: int
    name: None | str
    title: str
    custom_id: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name: None | str
        name = self.name

        title = self.title

        custom_id: None | str
        custom_id = self.custom_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "title": title,
                "customId": custom_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        def _parse_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        name = _parse_name(d.pop("name"))

        title = d.pop("title")

        def _parse_custom_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        custom_id = _parse_custom_id(d.pop("customId"))

        preventive_maintenance_mini = cls(
            id=id,
            name=name,
            title=title,
            custom_id=custom_id,
        )

        preventive_maintenance_mini.additional_properties = d
        return preventive_maintenance_mini

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
