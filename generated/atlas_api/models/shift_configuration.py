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

if TYPE_CHECKING:
    from ..models.shift_day import ShiftDay
    from ..models.shift_exception import ShiftException


T = TypeVar("T", bound="ShiftConfiguration")


@_attrs_define
class ShiftConfiguration(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        days (list[ShiftDay]):
        exceptions (list[ShiftException]):
        enabled (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "days": "days",
        "exceptions": "exceptions",
        "enabled": "enabled",
    }
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    days: list[ShiftDay]
    exceptions: list[ShiftException]
    enabled: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        days = wire(self.days)

        exceptions = wire(self.exceptions)

        enabled = self.enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "days": days,
                "exceptions": exceptions,
                "enabled": enabled,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.shift_day import ShiftDay  # noqa: PLC0415
        from ..models.shift_exception import ShiftException  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

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

        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

        _days: Any = d.pop("days")
        days: list[ShiftDay] = _days
        if _days is not None:
            if not isinstance(_days, list):
                raise TypeError("a list was promised")
            days = []
            for days_item_data in _days:
                _days_item: Any = days_item_data
                days_item: ShiftDay = _days_item
                if _days_item is not None:
                    days_item = ShiftDay.from_dict(_days_item)

                days.append(days_item)

        _exceptions: Any = d.pop("exceptions")
        exceptions: list[ShiftException] = _exceptions
        if _exceptions is not None:
            if not isinstance(_exceptions, list):
                raise TypeError("a list was promised")
            exceptions = []
            for exceptions_item_data in _exceptions:
                _exceptions_item: Any = exceptions_item_data
                exceptions_item: ShiftException = _exceptions_item
                if _exceptions_item is not None:
                    exceptions_item = ShiftException.from_dict(_exceptions_item)

                exceptions.append(exceptions_item)

        enabled = d.pop("enabled")

        shift_configuration = cls(
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            days=days,
            exceptions=exceptions,
            enabled=enabled,
        )

        shift_configuration.additional_properties = d
        return shift_configuration

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
