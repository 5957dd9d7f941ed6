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

T = TypeVar("T", bound="MtbfByAsset")


@_attrs_define(on_setattr=on_setattr)
class MtbfByAsset(Model):
    """
    Attributes:
        id (int):
        name (None | str):
        custom_id (None | str):
        parent_id (int | None):
        location_id (int | None):
        mtbf (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "customId": "custom_id",
        "parentId": "parent_id",
        "locationId": "location_id",
        "mtbf": "mtbf",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "customId",
            "parentId",
            "locationId",
            "mtbf",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    name: None | str
    custom_id: None | str
    parent_id: int | None
    location_id: int | None
    mtbf: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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

        mtbf = self.mtbf

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "customId": custom_id,
                "parentId": parent_id,
                "locationId": location_id,
                "mtbf": mtbf,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        name: None | str = d.pop("name")

        custom_id: None | str = d.pop("customId")

        parent_id: int | None = d.pop("parentId")

        location_id: int | None = d.pop("locationId")

        mtbf = d.pop("mtbf")

        self.__init__(  # type: ignore[misc]
            id=id,
            name=name,
            custom_id=custom_id,
            parent_id=parent_id,
            location_id=location_id,
            mtbf=mtbf,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
