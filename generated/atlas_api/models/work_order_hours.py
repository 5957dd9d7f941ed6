# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model

T = TypeVar("T", bound="WorkOrderHours")


@_attrs_define
class WorkOrderHours(Model):
    """
    Attributes:
        estimated (float):
        actual (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "estimated": "estimated",
        "actual": "actual",
    }
    estimated: float
    actual: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        estimated = self.estimated

        actual = self.actual

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "estimated": estimated,
                "actual": actual,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        estimated = d.pop("estimated")

        actual = d.pop("actual")

        work_order_hours = cls(
            estimated=estimated,
            actual=actual,
        )

        work_order_hours.additional_properties = d
        return work_order_hours

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
