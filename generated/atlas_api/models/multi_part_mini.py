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

from ..runtime import Model, wire

if TYPE_CHECKING:
    from ..models.part_mini import PartMini


T = TypeVar("T", bound="MultiPartMini")


@_attrs_define
class MultiPartMini(Model):
    """
    Attributes:
        id (int):
        name (str):
        parts (list[PartMini]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "parts": "parts",
    }
    id: int
    name: str
    parts: list[PartMini]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        parts = wire(self.parts)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "parts": parts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.part_mini import PartMini  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        _parts: Any = d.pop("parts")
        parts: list[PartMini] = _parts
        if _parts is not None:
            if not isinstance(_parts, list):
                raise TypeError("a list was promised")
            parts = []
            for parts_item_data in _parts:
                _parts_item: Any = parts_item_data
                parts_item: PartMini = _parts_item
                if _parts_item is not None:
                    parts_item = PartMini.from_dict(_parts_item)

                parts.append(parts_item)

        multi_part_mini = cls(
            id=id,
            name=name,
            parts=parts,
        )

        multi_part_mini.additional_properties = d
        return multi_part_mini

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
