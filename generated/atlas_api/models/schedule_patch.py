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
from ..runtime import Model, Timestamp, wire
from ..types import UNSET, Unset

T = TypeVar("T", bound="SchedulePatch")


@_attrs_define
class SchedulePatch(Model):
    """
    Attributes:
        starts_on (datetime.datetime):
        recurrence_type (RecurrenceType):
        recurrence_based_on (RecurrenceBasedOn):
        frequency (int | Unset):
        ends_on (datetime.datetime | None | Unset):
        due_date_delay (int | None | Unset):
        days_of_week (list[int] | Unset):
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
    starts_on: datetime.datetime
    recurrence_type: RecurrenceType
    recurrence_based_on: RecurrenceBasedOn
    frequency: int | Unset = UNSET
    ends_on: datetime.datetime | None | Unset = UNSET
    due_date_delay: int | None | Unset = UNSET
    days_of_week: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _starts_on: Any = d.pop("startsOn")
        starts_on: datetime.datetime = _starts_on
        if _starts_on is not None:
            starts_on = Timestamp.parse(_starts_on)

        _recurrence_type: Any = d.pop("recurrenceType")
        recurrence_type: RecurrenceType = _recurrence_type
        if _recurrence_type is not None:
            recurrence_type = RecurrenceType(_recurrence_type)

        _recurrence_based_on: Any = d.pop("recurrenceBasedOn")
        recurrence_based_on: RecurrenceBasedOn = _recurrence_based_on
        if _recurrence_based_on is not None:
            recurrence_based_on = RecurrenceBasedOn(_recurrence_based_on)

        frequency = d.pop("frequency", UNSET)

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

        def _parse_due_date_delay(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        due_date_delay = _parse_due_date_delay(d.pop("dueDateDelay", UNSET))

        days_of_week = cast(list[int], d.pop("daysOfWeek", UNSET))

        schedule_patch = cls(
            starts_on=starts_on,
            recurrence_type=recurrence_type,
            recurrence_based_on=recurrence_based_on,
            frequency=frequency,
            ends_on=ends_on,
            due_date_delay=due_date_delay,
            days_of_week=days_of_week,
        )

        schedule_patch.additional_properties = d
        return schedule_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
