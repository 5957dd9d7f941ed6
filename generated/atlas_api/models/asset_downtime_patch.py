# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    Model,
    Timestamp,
    left_over,
    on_setattr,
    wire,
)

T = TypeVar("T", bound="AssetDowntimePatch")


@_attrs_define(on_setattr=on_setattr)
class AssetDowntimePatch(Model):
    """
    Attributes:
        duration (int): In seconds.
        starts_on (datetime.datetime):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "duration": "duration",
        "startsOn": "starts_on",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "duration",
            "startsOn",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    duration: int
    starts_on: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        duration = self.duration

        starts_on = wire(self.starts_on)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "duration": duration,
                "startsOn": starts_on,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        duration = d.pop("duration")

        starts_on: datetime.datetime = Timestamp.read(d.pop("startsOn"))

        self.__init__(  # type: ignore[misc]
            duration=duration,
            starts_on=starts_on,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
