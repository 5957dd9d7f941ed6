# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="LocationMini")


@_attrs_define(on_setattr=on_setattr)
class LocationMini(Model):
    """
    Attributes:
        id (int):
        name (str):
        address (None | str):
        custom_id (None | str):
        parent_id (int | None):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "address": "address",
        "customId": "custom_id",
        "parentId": "parent_id",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "address",
            "customId",
            "parentId",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    name: str
    address: None | str
    custom_id: None | str
    parent_id: int | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        address: None | str
        address = self.address

        custom_id: None | str
        custom_id = self.custom_id

        parent_id: int | None
        parent_id = self.parent_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "address": address,
                "customId": custom_id,
                "parentId": parent_id,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        name = d.pop("name")

        address: None | str = d.pop("address")

        custom_id: None | str = d.pop("customId")

        parent_id: int | None = d.pop("parentId")

        self.__init__(  # type: ignore[misc]
            id=id,
            name=name,
            address=address,
            custom_id=custom_id,
            parent_id=parent_id,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
