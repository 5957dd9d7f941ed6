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
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

T = TypeVar("T", bound="Schedule")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "createdAt",
            "updatedAt",
            "createdBy",
            "updatedBy",
            "id",
            "disabled",
            "startsOn",
            "frequency",
            "endsOn",
            "dueDateDelay",
            "recurrenceType",
            "recurrenceBasedOn",
            "daysOfWeek",
            "demo",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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

    def _read(self, d: dict[str, Any]) -> None:
        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        id = d.pop("id")

        disabled = d.pop("disabled")

        starts_on: datetime.datetime = Timestamp.read(d.pop("startsOn"))

        frequency = d.pop("frequency")

        ends_on: datetime.datetime | None = Timestamp.read(d.pop("endsOn"))

        due_date_delay: int | None = d.pop("dueDateDelay")

        recurrence_type: RecurrenceType = RecurrenceType.read(d.pop("recurrenceType"))

        recurrence_based_on: RecurrenceBasedOn = RecurrenceBasedOn.read(d.pop("recurrenceBasedOn"))

        days_of_week = cast(list[int], d.pop("daysOfWeek"))

        demo = d.pop("demo")

        self.__init__(  # type: ignore[misc]
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

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
