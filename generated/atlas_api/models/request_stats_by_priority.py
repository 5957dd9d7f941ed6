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
    from ..models.request_count import RequestCount


T = TypeVar("T", bound="RequestStatsByPriority")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "none",
            "low",
            "medium",
            "high",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("none", dict, "RequestCount"),
        ("low", dict, "RequestCount"),
        ("medium", dict, "RequestCount"),
        ("high", dict, "RequestCount"),
    )
    none: RequestCount
    low: RequestCount
    medium: RequestCount
    high: RequestCount
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        RequestCount = models.RequestCount
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

    def _read(self, d: dict[str, Any]) -> None:
        none: RequestCount = models.RequestCount._checked(d.pop("none"))

        low: RequestCount = models.RequestCount._checked(d.pop("low"))

        medium: RequestCount = models.RequestCount._checked(d.pop("medium"))

        high: RequestCount = models.RequestCount._checked(d.pop("high"))

        self.__init__(  # type: ignore[misc]
            none=none,
            low=low,
            medium=medium,
            high=high,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
