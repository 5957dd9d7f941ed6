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

T = TypeVar("T", bound="Schedule")


@_attrs_define
class Schedule(Model):
    """
    Attributes:
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (int | None):
        updated_by (int | None):
        id (int):
        disabled (bool):
        starts_on (datetime.datetime):
        frequency (int):
        ends_on (datetime.datetime | None):
        due_date_delay (int | None):
        recurrence_type (RecurrenceType):
        recurrence_based_on (RecurrenceBasedOn):
        days_of_week (list[int]):
        demo (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "id": "id",
        "disabled": "disabled",
        "startsOn": "starts_on",
        "frequency": "frequency",
        "endsOn": "ends_on",
        "dueDateDelay": "due_date_delay",
        "recurrenceType": "recurrence_type",
        "recurrenceBasedOn": "recurrence_based_on",
        "daysOfWeek": "days_of_week",
        "demo": "demo",
    }
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by: int | None
    updated_by: int | None
    id: int
    disabled: bool
    starts_on: datetime.datetime
    frequency: int
    ends_on: datetime.datetime | None
    due_date_delay: int | None
    recurrence_type: RecurrenceType
    recurrence_based_on: RecurrenceBasedOn
    days_of_week: list[int]
    demo: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        id = self.id

        disabled = self.disabled

        starts_on = wire(self.starts_on)

        frequency = self.frequency

        ends_on: None | str
        if isinstance(self.ends_on, datetime.datetime):
            ends_on = wire(self.ends_on)
        else:
            ends_on = self.ends_on

        due_date_delay: int | None
        due_date_delay = self.due_date_delay

        recurrence_type = wire(self.recurrence_type)

        recurrence_based_on = wire(self.recurrence_based_on)

        days_of_week = self.days_of_week

        demo = self.demo

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "updatedAt": updated_at,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "id": id,
                "disabled": disabled,
                "startsOn": starts_on,
                "frequency": frequency,
                "endsOn": ends_on,
                "dueDateDelay": due_date_delay,
                "recurrenceType": recurrence_type,
                "recurrenceBasedOn": recurrence_based_on,
                "daysOfWeek": days_of_week,
                "demo": demo,
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

        disabled = d.pop("disabled")

        _starts_on: Any = d.pop("startsOn")
        starts_on: datetime.datetime = _starts_on
        if _starts_on is not None:
            starts_on = Timestamp.parse(_starts_on)

        frequency = d.pop("frequency")

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

        def _parse_due_date_delay(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        due_date_delay = _parse_due_date_delay(d.pop("dueDateDelay"))

        _recurrence_type: Any = d.pop("recurrenceType")
        recurrence_type: RecurrenceType = _recurrence_type
        if _recurrence_type is not None:
            recurrence_type = RecurrenceType(_recurrence_type)

        _recurrence_based_on: Any = d.pop("recurrenceBasedOn")
        recurrence_based_on: RecurrenceBasedOn = _recurrence_based_on
        if _recurrence_based_on is not None:
            recurrence_based_on = RecurrenceBasedOn(_recurrence_based_on)

        days_of_week = cast(list[int], d.pop("daysOfWeek"))

        demo = d.pop("demo")

        schedule = cls(
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
            id=id,
            disabled=disabled,
            starts_on=starts_on,
            frequency=frequency,
            ends_on=ends_on,
            due_date_delay=due_date_delay,
            recurrence_type=recurrence_type,
            recurrence_based_on=recurrence_based_on,
            days_of_week=days_of_week,
            demo=demo,
        )

        schedule.additional_properties = d
        return schedule

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
