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
    from ..models.work_order_count import WorkOrderCount


T = TypeVar("T", bound="WorkOrderStatsByPriority")


@_attrs_define
class WorkOrderStatsByPriority(Model):
    """
    Attributes:
        none (WorkOrderCount):
        low (WorkOrderCount):
        medium (WorkOrderCount):
        high (WorkOrderCount):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "none": "none",
        "low": "low",
        "medium": "medium",
        "high": "high",
    }
    none: WorkOrderCount
    low: WorkOrderCount
    medium: WorkOrderCount
    high: WorkOrderCount
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        none = wire(self.none)

        low = wire(self.low)

        medium = wire(self.medium)

        high = wire(self.high)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "none": none,
                "low": low,
                "medium": medium,
                "high": high,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.work_order_count import WorkOrderCount  # noqa: PLC0415

        d = dict(src_dict)
        _none: Any = d.pop("none")
        none: WorkOrderCount = _none
        if _none is not None:
            none = WorkOrderCount.from_dict(_none)

        _low: Any = d.pop("low")
        low: WorkOrderCount = _low
        if _low is not None:
            low = WorkOrderCount.from_dict(_low)

        _medium: Any = d.pop("medium")
        medium: WorkOrderCount = _medium
        if _medium is not None:
            medium = WorkOrderCount.from_dict(_medium)

        _high: Any = d.pop("high")
        high: WorkOrderCount = _high
        if _high is not None:
            high = WorkOrderCount.from_dict(_high)

        work_order_stats_by_priority = cls(
            none=none,
            low=low,
            medium=medium,
            high=high,
        )

        work_order_stats_by_priority.additional_properties = d
        return work_order_stats_by_priority

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
