# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET

T = TypeVar("T", bound="AssetStats")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class AssetStats(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    downtime: int | None = _attrs_field(default=ABSENT)
    availability: int | None = _attrs_field(default=ABSENT)
    downtime_events: int | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        downtime = d.pop("downtime", UNSET)

        availability = d.pop("availability", UNSET)

        downtime_events = d.pop("downtimeEvents", UNSET)

        self.__init__(  # type: ignore[misc]
            downtime=downtime,
            availability=availability,
            downtime_events=downtime_events,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
