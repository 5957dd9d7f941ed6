# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="RequestCount")


@_attrs_define(on_setattr=on_setattr)
class RequestCount(Model):
    """
    Attributes:
        count (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "count": "count",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("count",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    count: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "count": count,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        count = d.pop("count")

        self.__init__(  # type: ignore[misc]
            count=count,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
