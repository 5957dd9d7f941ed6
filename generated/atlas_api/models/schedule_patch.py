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

from ..models.recurrence_based_on import RecurrenceBasedOn
from ..models.recurrence_type import RecurrenceType
from ..runtime import (
    Model,
    Timestamp,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SchedulePatch")


@_attrs_define(on_setattr=on_setattr)
class SchedulePatch(Model):
    """
    Attributes:
        starts_on (datetime.datetime):
        recurrence_type (RecurrenceType):
        recurrence_based_on (RecurrenceBasedOn):
        frequency (int | Unset):
        ends_on (datetime.datetime | None | Unset):
        due_date_delay (int | None | Unset):
        days_of_week (list[int] | Unset): 0 is Monday, 6 Sunday; needed for WEEKLY.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "startsOn": "starts_on",
        "recurrenceType": "recurrence_type",
        "recurrenceBasedOn": "recurrence_based_on",
        "frequency": "frequency",
        "endsOn": "ends_on",
        "dueDateDelay": "due_date_delay",
        "daysOfWeek": "days_of_week",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "startsOn",
            "recurrenceType",
            "recurrenceBasedOn",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    starts_on: datetime.datetime
    recurrence_type: RecurrenceType
    recurrence_based_on: RecurrenceBasedOn
    frequency: int | Unset = UNSET
    ends_on: datetime.datetime | None | Unset = UNSET
    due_date_delay: int | None | Unset = UNSET
    days_of_week: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        starts_on = wire(self.starts_on)

        recurrence_type = wire(self.recurrence_type)

        recurrence_based_on = wire(self.recurrence_based_on)

        frequency = self.frequency

        ends_on: None | str | Unset
        if isinstance(self.ends_on, Unset):
            ends_on = UNSET
        elif isinstance(self.ends_on, datetime.datetime):
            ends_on = wire(self.ends_on)
        else:
            ends_on = self.ends_on

        due_date_delay: int | None | Unset
        if isinstance(self.due_date_delay, Unset):
            due_date_delay = UNSET
        else:
            due_date_delay = self.due_date_delay

        days_of_week: list[int] | Unset = UNSET
        if not isinstance(self.days_of_week, Unset):
            days_of_week = self.days_of_week

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "startsOn": starts_on,
                "recurrenceType": recurrence_type,
                "recurrenceBasedOn": recurrence_based_on,
            }
        )
        if frequency is not UNSET:
            field_dict["frequency"] = frequency
        if ends_on is not UNSET:
            field_dict["endsOn"] = ends_on
        if due_date_delay is not UNSET:
            field_dict["dueDateDelay"] = due_date_delay
        if days_of_week is not UNSET:
            field_dict["daysOfWeek"] = days_of_week

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        starts_on: datetime.datetime = Timestamp.read(d.pop("startsOn"))

        recurrence_type: RecurrenceType = RecurrenceType.read(d.pop("recurrenceType"))

        recurrence_based_on: RecurrenceBasedOn = RecurrenceBasedOn.read(d.pop("recurrenceBasedOn"))

        frequency = d.pop("frequency", UNSET)

        ends_on: datetime.datetime | None | Unset = Timestamp.read(d.pop("endsOn", UNSET))

        due_date_delay: int | None | Unset = d.pop("dueDateDelay", UNSET)

        days_of_week = cast(list[int], d.pop("daysOfWeek", UNSET))

        self.__init__(  # type: ignore[misc]
            starts_on=starts_on,
            recurrence_type=recurrence_type,
            recurrence_based_on=recurrence_based_on,
            frequency=frequency,
            ends_on=ends_on,
            due_date_delay=due_date_delay,
            days_of_week=days_of_week,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
