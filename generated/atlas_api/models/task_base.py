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
from ..runtime import Model, Timestamp, left_over, on_setattr, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.meter_mini import MeterMini
    from ..models.reference import Reference
    from ..models.task_base_hibernate_lazy_initializer import (
        TaskBaseHibernateLazyInitializer,
    )
    from ..models.task_option import TaskOption


T = TypeVar("T", bound="TaskBase")


@_attrs_define(on_setattr=on_setattr)
class TaskBase(Model):
    """
    Attributes:
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (int | None):
        updated_by (int | None):
        id (int):
        label (str):
        task_type (TaskType):
        options (list[TaskOption]):
        user (None | Reference):
        asset (None | Reference):
        meter (MeterMini | None):
        hibernate_lazy_initializer (TaskBaseHibernateLazyInitializer | Unset): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "id": "id",
        "label": "label",
        "taskType": "task_type",
        "options": "options",
        "user": "user",
        "asset": "asset",
        "meter": "meter",
        "hibernateLazyInitializer": "hibernate_lazy_initializer",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "createdAt",
            "updatedAt",
            "createdBy",
            "updatedBy",
            "id",
            "label",
            "taskType",
            "options",
            "user",
            "asset",
            "meter",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("options", list, "TaskOption"),
        ("hibernateLazyInitializer", dict, "TaskBaseHibernateLazyInitializer"),
    )
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by: int | None
    updated_by: int | None
    id: int
    label: str
    task_type: TaskType
    options: list[TaskOption]
    user: None | Reference
    asset: None | Reference
    meter: MeterMini | None
    hibernate_lazy_initializer: TaskBaseHibernateLazyInitializer | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        MeterMini = models.MeterMini
        Reference = models.Reference
        TaskBaseHibernateLazyInitializer = models.TaskBaseHibernateLazyInitializer
        TaskOption = models.TaskOption
        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        id = self.id

        label = self.label

        task_type = wire(self.task_type)

        options = wire(self.options)

        user: dict[str, Any] | None
        if isinstance(self.user, Reference):
            user = wire(self.user)
        else:
            user = self.user

        asset: dict[str, Any] | None
        if isinstance(self.asset, Reference):
            asset = wire(self.asset)
        else:
            asset = self.asset

        meter: dict[str, Any] | None
        if isinstance(self.meter, MeterMini):
            meter = wire(self.meter)
        else:
            meter = self.meter

        hibernate_lazy_initializer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hibernate_lazy_initializer, Unset):
            hibernate_lazy_initializer = wire(self.hibernate_lazy_initializer)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "updatedAt": updated_at,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "id": id,
                "label": label,
                "taskType": task_type,
                "options": options,
                "user": user,
                "asset": asset,
                "meter": meter,
            }
        )
        if hibernate_lazy_initializer is not UNSET:
            field_dict["hibernateLazyInitializer"] = hibernate_lazy_initializer

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        id = d.pop("id")

        label = d.pop("label")

        task_type: TaskType = TaskType.read(d.pop("taskType"))

        options: list[TaskOption] = models.TaskOption._checked(d.pop("options"))

        user: None | Reference = models.Reference.read(d.pop("user"))

        asset: None | Reference = models.Reference.read(d.pop("asset"))

        meter: MeterMini | None = models.MeterMini.read(d.pop("meter"))

        hibernate_lazy_initializer: TaskBaseHibernateLazyInitializer | Unset = (
            models.TaskBaseHibernateLazyInitializer._checked(d.pop("hibernateLazyInitializer", UNSET))
        )

        self.__init__(  # type: ignore[misc]
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
            id=id,
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
