# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, Timestamp, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="AssetDowntimeCreate")


@_attrs_define
class AssetDowntimeCreate(Model):
    """
    Attributes:
        asset (Reference): Names another record by its id.
        starts_on (datetime.datetime):
        duration (int | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "asset": "asset",
        "startsOn": "starts_on",
        "duration": "duration",
    }
    asset: Reference
    starts_on: datetime.datetime
    duration: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset = wire(self.asset)

        starts_on = wire(self.starts_on)

        duration = self.duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "asset": asset,
                "startsOn": starts_on,
            }
        )
        if duration is not UNSET:
            field_dict["duration"] = duration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        _asset: Any = d.pop("asset")
        asset: Reference = _asset
        if _asset is not None:
            asset = Reference.from_dict(_asset)

        _starts_on: Any = d.pop("startsOn")
        starts_on: datetime.datetime = _starts_on
        if _starts_on is not None:
            starts_on = Timestamp.parse(_starts_on)

        duration = d.pop("duration", UNSET)

        asset_downtime_create = cls(
            asset=asset,
            starts_on=starts_on,
            duration=duration,
        )

        asset_downtime_create.additional_properties = d
        return asset_downtime_create

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
