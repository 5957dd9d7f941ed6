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

T = TypeVar("T", bound="Reference")


@_attrs_define(on_setattr=on_setattr)
class Reference(Model):
    """Names another record by its id.

    Attributes:
        id (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        self.__init__(  # type: ignore[misc]
            id=id,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
