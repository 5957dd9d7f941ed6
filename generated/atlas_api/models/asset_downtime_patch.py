# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, Timestamp, wire
from ..types import UNSET, Unset

T = TypeVar("T", bound="AssetDowntimePatch")


@_attrs_define
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
    duration: int | Unset = UNSET
    starts_on: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        duration = d.pop("duration", UNSET)

        def _parse_starts_on(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _starts_on_type_0: Any = data
                starts_on_type_0: datetime.datetime = _starts_on_type_0
                if _starts_on_type_0 is not None:
                    starts_on_type_0 = Timestamp.parse(_starts_on_type_0)

                return starts_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        starts_on = _parse_starts_on(d.pop("startsOn", UNSET))

        asset_downtime_patch = cls(
            duration=duration,
            starts_on=starts_on,
        )

        asset_downtime_patch.additional_properties = d
        return asset_downtime_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
