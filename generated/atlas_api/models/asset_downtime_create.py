# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
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
        duration (int | Unset):
        starts_on (datetime.datetime | None | Unset):
        ends_on (datetime.datetime | None | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "asset": "asset",
        "duration": "duration",
        "startsOn": "starts_on",
        "endsOn": "ends_on",
    }
    asset: Reference
    duration: int | Unset = UNSET
    starts_on: datetime.datetime | None | Unset = UNSET
    ends_on: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset = wire(self.asset)

        duration = self.duration

        starts_on: None | str | Unset
        if isinstance(self.starts_on, Unset):
            starts_on = UNSET
        elif isinstance(self.starts_on, datetime.datetime):
            starts_on = wire(self.starts_on)
        else:
            starts_on = self.starts_on

        ends_on: None | str | Unset
        if isinstance(self.ends_on, Unset):
            ends_on = UNSET
        elif isinstance(self.ends_on, datetime.datetime):
            ends_on = wire(self.ends_on)
        else:
            ends_on = self.ends_on

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "asset": asset,
            }
        )
        if duration is not UNSET:
            field_dict["duration"] = duration
        if starts_on is not UNSET:
            field_dict["startsOn"] = starts_on
        if ends_on is not UNSET:
            field_dict["endsOn"] = ends_on

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        _asset: Any = d.pop("asset")
        asset: Reference = _asset
        if _asset is not None:
            asset = Reference.from_dict(_asset)

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

        def _parse_ends_on(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _ends_on_type_0: Any = data
                ends_on_type_0: datetime.datetime = _ends_on_type_0
                if _ends_on_type_0 is not None:
                    ends_on_type_0 = Timestamp.parse(_ends_on_type_0)

                return ends_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        ends_on = _parse_ends_on(d.pop("endsOn", UNSET))

        asset_downtime_create = cls(
            asset=asset,
            duration=duration,
            starts_on=starts_on,
            ends_on=ends_on,
        )

        asset_downtime_create.additional_properties = d
        return asset_downtime_create

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
