# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="AssetStats")


@_attrs_define(on_setattr=on_setattr)
class AssetStats(Model):
    """
    Attributes:
        downtime (int):
        availability (int):
        downtime_events (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "downtime": "downtime",
        "availability": "availability",
        "downtimeEvents": "downtime_events",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "downtime",
            "availability",
            "downtimeEvents",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    downtime: int
    availability: int
    downtime_events: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        downtime = self.downtime

        availability = self.availability

        downtime_events = self.downtime_events

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "downtime": downtime,
                "availability": availability,
                "downtimeEvents": downtime_events,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        downtime = d.pop("downtime")

        availability = d.pop("availability")

        downtime_events = d.pop("downtimeEvents")

        self.__init__(  # type: ignore[misc]
            downtime=downtime,
            availability=availability,
            downtime_events=downtime_events,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
