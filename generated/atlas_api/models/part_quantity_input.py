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

from .. import models
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)

if TYPE_CHECKING:
    from ..models.versioned_reference import VersionedReference


T = TypeVar("T", bound="PartQuantityInput")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "quantity",
            "part",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("part", dict, "VersionedReference"),)

    quantity: float
    part: VersionedReference
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        VersionedReference = models.VersionedReference
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

    def _read(self, d: dict[str, Any]) -> None:
        quantity = d.pop("quantity")

        part: VersionedReference = models.VersionedReference._checked(d.pop("part"))

        self.__init__(  # type: ignore[misc]
            quantity=quantity,
            part=part,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
