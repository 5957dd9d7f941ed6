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

from .. import models
from ..runtime import (
    Model,
    Timestamp,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="LaborPatch")


@_attrs_define(on_setattr=on_setattr)
class LaborPatch(Model):
    """
    Attributes:
        started_at (datetime.datetime):
        assigned_to (None | Reference | Unset):
        include_to_total_time (bool | Unset):
        hourly_rate (int | Unset):
        duration (int | Unset): In seconds.
        time_category (None | Reference | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "startedAt": "started_at",
        "assignedTo": "assigned_to",
        "includeToTotalTime": "include_to_total_time",
        "hourlyRate": "hourly_rate",
        "duration": "duration",
        "timeCategory": "time_category",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("startedAt",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    started_at: datetime.datetime
    assigned_to: None | Reference | Unset = UNSET
    include_to_total_time: bool | Unset = UNSET
    hourly_rate: int | Unset = UNSET
    duration: int | Unset = UNSET
    time_category: None | Reference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        started_at = wire(self.started_at)

        assigned_to: dict[str, Any] | None | Unset
        if isinstance(self.assigned_to, Unset):
            assigned_to = UNSET
        elif isinstance(self.assigned_to, Reference):
            assigned_to = wire(self.assigned_to)
        else:
            assigned_to = self.assigned_to

        include_to_total_time = self.include_to_total_time

        hourly_rate = self.hourly_rate

        duration = self.duration

        time_category: dict[str, Any] | None | Unset
        if isinstance(self.time_category, Unset):
            time_category = UNSET
        elif isinstance(self.time_category, Reference):
            time_category = wire(self.time_category)
        else:
            time_category = self.time_category

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "startedAt": started_at,
            }
        )
        if assigned_to is not UNSET:
            field_dict["assignedTo"] = assigned_to
        if include_to_total_time is not UNSET:
            field_dict["includeToTotalTime"] = include_to_total_time
        if hourly_rate is not UNSET:
            field_dict["hourlyRate"] = hourly_rate
        if duration is not UNSET:
            field_dict["duration"] = duration
        if time_category is not UNSET:
            field_dict["timeCategory"] = time_category

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        started_at: datetime.datetime = Timestamp.read(d.pop("startedAt"))

        assigned_to: None | Reference | Unset = models.Reference.read(d.pop("assignedTo", UNSET))

        include_to_total_time = d.pop("includeToTotalTime", UNSET)

        hourly_rate = d.pop("hourlyRate", UNSET)

        duration = d.pop("duration", UNSET)

        time_category: None | Reference | Unset = models.Reference.read(d.pop("timeCategory", UNSET))

        self.__init__(  # type: ignore[misc]
            started_at=started_at,
            assigned_to=assigned_to,
            include_to_total_time=include_to_total_time,
            hourly_rate=hourly_rate,
            duration=duration,
            time_category=time_category,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
