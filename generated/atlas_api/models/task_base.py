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
from ..models.task_type import TaskType
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.meter_mini import MeterMini
    from ..models.reference import Reference
    from ..models.task_base_hibernate_lazy_initializer import (
        TaskBaseHibernateLazyInitializer,
    )
    from ..models.task_option import TaskOption


T = TypeVar("T", bound="TaskBase")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class TaskBase(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (int | None):
        updated_by (int | None):
        label (str):
        task_type (TaskType):
        options (list[TaskOption]):
        user (None | Reference):
        asset (None | Reference):
        meter (MeterMini | None):
        hibernate_lazy_initializer (TaskBaseHibernateLazyInitializer): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "label": "label",
        "taskType": "task_type",
        "options": "options",
        "user": "user",
        "asset": "asset",
        "meter": "meter",
        "hibernateLazyInitializer": "hibernate_lazy_initializer",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(("options",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("options", list, "TaskOption"),
        ("hibernateLazyInitializer", dict, "TaskBaseHibernateLazyInitializer"),
    )

    id: int = _attrs_field()
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    label: str | None = _attrs_field(default=ABSENT)
    task_type: TaskType | None = _attrs_field(default=ABSENT)
    options: list[TaskOption] = _attrs_field(default=ABSENT)
    user: None | Reference = _attrs_field(default=ABSENT)
    asset: None | Reference = _attrs_field(default=ABSENT)
    meter: MeterMini | None = _attrs_field(default=ABSENT)
    hibernate_lazy_initializer: TaskBaseHibernateLazyInitializer | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        label = d.pop("label", UNSET)

        task_type: TaskType | Unset = TaskType.read(d.pop("taskType", UNSET))

        options: list[TaskOption] | Unset = models.TaskOption._checked(d.pop("options", UNSET))

        user: None | Reference | Unset = models.Reference.read(d.pop("user", UNSET))

        asset: None | Reference | Unset = models.Reference.read(d.pop("asset", UNSET))

        meter: MeterMini | None | Unset = models.MeterMini.read(d.pop("meter", UNSET))

        hibernate_lazy_initializer: TaskBaseHibernateLazyInitializer | Unset = (
            models.TaskBaseHibernateLazyInitializer._checked(d.pop("hibernateLazyInitializer", UNSET))
        )

        self.__init__(  # type: ignore[misc]
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
            label=label,
            task_type=task_type,
            options=options,
            user=user,
            asset=asset,
            meter=meter,
            hibernate_lazy_initializer=hibernate_lazy_initializer,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
