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
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="Schedule")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Schedule(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (int | None):
        updated_by (int | None):
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
        "id": "id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(("days_of_week",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    disabled: bool | None = _attrs_field(default=ABSENT)
    starts_on: datetime.datetime | None = _attrs_field(default=ABSENT)
    frequency: int | None = _attrs_field(default=ABSENT)
    ends_on: datetime.datetime | None = _attrs_field(default=ABSENT)
    due_date_delay: int | None = _attrs_field(default=ABSENT)
    recurrence_type: RecurrenceType | None = _attrs_field(default=ABSENT)
    recurrence_based_on: RecurrenceBasedOn | None = _attrs_field(default=ABSENT)
    days_of_week: list[int] = _attrs_field(default=ABSENT)
    demo: bool | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        disabled = d.pop("disabled", UNSET)

        starts_on: datetime.datetime | Unset = Timestamp.read(d.pop("startsOn", UNSET))

        frequency = d.pop("frequency", UNSET)

        ends_on: datetime.datetime | None | Unset = Timestamp.read(d.pop("endsOn", UNSET))

        due_date_delay: int | None | Unset = d.pop("dueDateDelay", UNSET)

        recurrence_type: RecurrenceType | Unset = RecurrenceType.read(d.pop("recurrenceType", UNSET))

        recurrence_based_on: RecurrenceBasedOn | Unset = RecurrenceBasedOn.read(d.pop("recurrenceBasedOn", UNSET))

        days_of_week = cast(list[int], d.pop("daysOfWeek", UNSET))

        demo = d.pop("demo", UNSET)

        self.__init__(  # type: ignore[misc]
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
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
