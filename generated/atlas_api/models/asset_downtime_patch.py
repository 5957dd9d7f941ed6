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
from ..types import UNSET, Unset

T = TypeVar("T", bound="AssetDowntimePatch")


@_attrs_define(on_setattr=on_setattr)
class AssetDowntimePatch(Model):
    """
    Attributes:
        duration (int | Unset):
        starts_on (datetime.datetime | None | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "duration": "duration",
        "startsOn": "starts_on",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    duration: int | Unset = UNSET
    starts_on: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        duration = self.duration

        starts_on: None | str | Unset
        if isinstance(self.starts_on, Unset):
            starts_on = UNSET
        elif isinstance(self.starts_on, datetime.datetime):
            starts_on = wire(self.starts_on)
        else:
            starts_on = self.starts_on

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if duration is not UNSET:
            field_dict["duration"] = duration
        if starts_on is not UNSET:
            field_dict["startsOn"] = starts_on

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        duration = d.pop("duration", UNSET)

        starts_on: datetime.datetime | None | Unset = Timestamp.read(d.pop("startsOn", UNSET))

        self.__init__(  # type: ignore[misc]
            duration=duration,
            starts_on=starts_on,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
