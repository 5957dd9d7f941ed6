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
    from ..models.versioned_reference import VersionedReference


T = TypeVar("T", bound="PartQuantityInput")


@_attrs_define
class PartQuantityInput(Model):
    """
    Attributes:
        quantity (float):
        part (VersionedReference): Names a part; the server wants its version, and any number does.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "quantity": "quantity",
        "part": "part",
    }
    quantity: float
    part: VersionedReference
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        quantity = self.quantity

        part = wire(self.part)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "quantity": quantity,
                "part": part,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.versioned_reference import VersionedReference  # noqa: PLC0415

        d = dict(src_dict)
        quantity = d.pop("quantity")

        _part: Any = d.pop("part")
        part: VersionedReference = _part
        if _part is not None:
            part = VersionedReference.from_dict(_part)

        part_quantity_input = cls(
            quantity=quantity,
            part=part,
        )

        part_quantity_input.additional_properties = d
        return part_quantity_input

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
