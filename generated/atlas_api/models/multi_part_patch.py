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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.versioned_reference import VersionedReference


T = TypeVar("T", bound="MultiPartPatch")


@_attrs_define
class MultiPartPatch(Model):
    """
    Attributes:
        name (str):
        parts (list[VersionedReference] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "parts": "parts",
    }
    name: str
    parts: list[VersionedReference] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        parts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.parts, Unset):
            parts = wire(self.parts)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if parts is not UNSET:
            field_dict["parts"] = parts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.versioned_reference import VersionedReference  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        _parts: Any = d.pop("parts", UNSET)
        parts: list[VersionedReference] | Unset = _parts
        if _parts is not None and _parts is not UNSET:
            if not isinstance(_parts, list):
                raise TypeError("a list was promised")
            parts = []
            for parts_item_data in _parts:
                _parts_item: Any = parts_item_data
                parts_item: VersionedReference = _parts_item
                if _parts_item is not None:
                    parts_item = VersionedReference.from_dict(_parts_item)

                parts.append(parts_item)

        multi_part_patch = cls(
            name=name,
            parts=parts,
        )

        multi_part_patch.additional_properties = d
        return multi_part_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
