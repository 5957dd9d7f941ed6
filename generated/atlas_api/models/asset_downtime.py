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

T = TypeVar("T", bound="AssetDowntime")


@_attrs_define
class AssetDowntime(Model):
    """
    Attributes:
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (int | None):
        updated_by (int | None):
        id (int):
        duration (int):
        starts_on (datetime.datetime | None):
        ends_on (datetime.datetime | None):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "id": "id",
        "duration": "duration",
        "startsOn": "starts_on",
        "endsOn": "ends_on",
    }
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by: int | None
    updated_by: int | None
    id: int
    duration: int
    starts_on: datetime.datetime | None
    ends_on: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        id = self.id

        duration = self.duration

        starts_on: None | str
        if isinstance(self.starts_on, datetime.datetime):
            starts_on = wire(self.starts_on)
        else:
            starts_on = self.starts_on

        ends_on: None | str
        if isinstance(self.ends_on, datetime.datetime):
            ends_on = wire(self.ends_on)
        else:
            ends_on = self.ends_on

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "updatedAt": updated_at,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "id": id,
                "duration": duration,
                "startsOn": starts_on,
                "endsOn": ends_on,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

        def _parse_created_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        created_by = _parse_created_by(d.pop("createdBy"))

        def _parse_updated_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        updated_by = _parse_updated_by(d.pop("updatedBy"))

        id = d.pop("id")

        duration = d.pop("duration")

        def _parse_starts_on(data: object) -> datetime.datetime | None:
            if data is None:
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
            return cast(datetime.datetime | None, data)

        starts_on = _parse_starts_on(d.pop("startsOn"))

        def _parse_ends_on(data: object) -> datetime.datetime | None:
            if data is None:
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
            return cast(datetime.datetime | None, data)

        ends_on = _parse_ends_on(d.pop("endsOn"))

        asset_downtime = cls(
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
            id=id,
            duration=duration,
            starts_on=starts_on,
            ends_on=ends_on,
        )

        asset_downtime.additional_properties = d
        return asset_downtime

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
