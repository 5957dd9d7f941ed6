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

T = TypeVar("T", bound="IncompleteWorkOrdersByAsset")


@_attrs_define
class IncompleteWorkOrdersByAsset(Model):
    """
    Attributes:
        id (int):
        name (None | str):
        custom_id (None | str):
        parent_id (int | None):
        location_id (int | None):
        count (int):
        average_age (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "customId": "custom_id",
        "parentId": "parent_id",
        "locationId": "location_id",
        "count": "count",
        "averageAge": "average_age",
    }
    id: int
    name: None | str
    custom_id: None | str
    parent_id: int | None
    location_id: int | None
    count: int
    average_age: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name: None | str
        name = self.name

        custom_id: None | str
        custom_id = self.custom_id

        parent_id: int | None
        parent_id = self.parent_id

        location_id: int | None
        location_id = self.location_id

        count = self.count

        average_age = self.average_age

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "customId": custom_id,
                "parentId": parent_id,
                "locationId": location_id,
                "count": count,
                "averageAge": average_age,
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

        def _parse_custom_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        custom_id = _parse_custom_id(d.pop("customId"))

        def _parse_parent_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        parent_id = _parse_parent_id(d.pop("parentId"))

        def _parse_location_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        location_id = _parse_location_id(d.pop("locationId"))

        count = d.pop("count")

        average_age = d.pop("averageAge")

        incomplete_work_orders_by_asset = cls(
            id=id,
            name=name,
            custom_id=custom_id,
            parent_id=parent_id,
            location_id=location_id,
            count=count,
            average_age=average_age,
        )

        incomplete_work_orders_by_asset.additional_properties = d
        return incomplete_work_orders_by_asset

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
