# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    Model,
    left_over,
    on_setattr,
)

T = TypeVar("T", bound="PartQuantityPatch")


@_attrs_define(on_setattr=on_setattr)
class PartQuantityPatch(Model):
    """
    Attributes:
        quantity (float):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "quantity": "quantity",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("quantity",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    quantity: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        quantity = self.quantity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "quantity": quantity,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        quantity = d.pop("quantity")

        self.__init__(  # type: ignore[misc]
            quantity=quantity,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
