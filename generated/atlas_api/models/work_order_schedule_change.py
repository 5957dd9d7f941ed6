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
    left_over,
    on_setattr,
    read_date,
    wire,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="WorkOrderScheduleChange")


@_attrs_define(on_setattr=on_setattr)
class WorkOrderScheduleChange(Model):
    """
    Attributes:
        local_date (datetime.date | None | Unset):
        primary_user_id (int | None | Unset):
        estimated_duration (float | None | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "localDate": "local_date",
        "primaryUserId": "primary_user_id",
        "estimatedDuration": "estimated_duration",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    local_date: datetime.date | None | Unset = UNSET
    primary_user_id: int | None | Unset = UNSET
    estimated_duration: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        local_date: None | str | Unset
        if isinstance(self.local_date, Unset):
            local_date = UNSET
        elif isinstance(self.local_date, datetime.date):
            local_date = wire(self.local_date)
        else:
            local_date = self.local_date

        primary_user_id: int | None | Unset
        if isinstance(self.primary_user_id, Unset):
            primary_user_id = UNSET
        else:
            primary_user_id = self.primary_user_id

        estimated_duration: float | None | Unset
        if isinstance(self.estimated_duration, Unset):
            estimated_duration = UNSET
        else:
            estimated_duration = self.estimated_duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if local_date is not UNSET:
            field_dict["localDate"] = local_date
        if primary_user_id is not UNSET:
            field_dict["primaryUserId"] = primary_user_id
        if estimated_duration is not UNSET:
            field_dict["estimatedDuration"] = estimated_duration

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        local_date: datetime.date | None | Unset = read_date(d.pop("localDate", UNSET))

        primary_user_id: int | None | Unset = d.pop("primaryUserId", UNSET)

        estimated_duration: float | None | Unset = d.pop("estimatedDuration", UNSET)

        self.__init__(  # type: ignore[misc]
            local_date=local_date,
            primary_user_id=primary_user_id,
            estimated_duration=estimated_duration,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
