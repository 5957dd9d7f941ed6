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
from ..runtime import Model, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.part_mini import PartMini


T = TypeVar("T", bound="MultiPartMini")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "parts",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("parts", list, "PartMini"),)
    id: int
    name: str
    parts: list[PartMini]
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        PartMini = models.PartMini
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

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        name = d.pop("name")

        parts: list[PartMini] = models.PartMini._checked(d.pop("parts"))

        self.__init__(  # type: ignore[misc]
            id=id,
            name=name,
            parts=parts,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
