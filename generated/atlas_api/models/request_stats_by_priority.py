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
    from ..models.request_count import RequestCount


T = TypeVar("T", bound="RequestStatsByPriority")


@_attrs_define
class RequestStatsByPriority(Model):
    """
    Attributes:
        none (RequestCount):
        low (RequestCount):
        medium (RequestCount):
        high (RequestCount):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "none": "none",
        "low": "low",
        "medium": "medium",
        "high": "high",
    }
    none: RequestCount
    low: RequestCount
    medium: RequestCount
    high: RequestCount
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
        from ..models.request_count import RequestCount  # noqa: PLC0415

        d = dict(src_dict)
        _none: Any = d.pop("none")
        none: RequestCount = _none
        if _none is not None:
            none = RequestCount.from_dict(_none)

        _low: Any = d.pop("low")
        low: RequestCount = _low
        if _low is not None:
            low = RequestCount.from_dict(_low)

        _medium: Any = d.pop("medium")
        medium: RequestCount = _medium
        if _medium is not None:
            medium = RequestCount.from_dict(_medium)

        _high: Any = d.pop("high")
        high: RequestCount = _high
        if _high is not None:
            high = RequestCount.from_dict(_high)

        request_stats_by_priority = cls(
            none=none,
            low=low,
            medium=medium,
            high=high,
        )

        request_stats_by_priority.additional_properties = d
        return request_stats_by_priority

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
