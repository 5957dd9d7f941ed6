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

from ..runtime import (
    Model,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="PartRestock")


@_attrs_define(on_setattr=on_setattr)
class PartRestock(Model):
    """
    Attributes:
        quantity (float):
        description (None | str | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "quantity": "quantity",
        "description": "description",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("quantity",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    quantity: float
    description: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        quantity = self.quantity

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "quantity": quantity,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        quantity = d.pop("quantity")

        description: None | str | Unset = d.pop("description", UNSET)

        self.__init__(  # type: ignore[misc]
            quantity=quantity,
            description=description,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
