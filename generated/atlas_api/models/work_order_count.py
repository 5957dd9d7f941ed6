# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="WorkOrderCount")


@_attrs_define(on_setattr=on_setattr)
class WorkOrderCount(Model):
    """
    Attributes:
        count (int):
        estimated_hours (float):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "estimatedHours": "estimated_hours",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "count",
            "estimatedHours",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    count: int
    estimated_hours: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        estimated_hours = self.estimated_hours

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "count": count,
                "estimatedHours": estimated_hours,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        count = d.pop("count")

        estimated_hours = d.pop("estimatedHours")

        self.__init__(  # type: ignore[misc]
            count=count,
            estimated_hours=estimated_hours,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
