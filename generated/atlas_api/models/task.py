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
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.reference import Reference
    from ..models.task_base import TaskBase


T = TypeVar("T", bound="Task")


@_attrs_define(on_setattr=on_setattr)
class Task(Model):
    """
    Attributes:
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (int | None):
        updated_by (int | None):
        id (int):
        task_base (TaskBase):
        notes (None | str):
        value (None | str):
        images (list[Reference]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "id": "id",
        "taskBase": "task_base",
        "notes": "notes",
        "value": "value",
        "images": "images",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "createdAt",
            "updatedAt",
            "createdBy",
            "updatedBy",
            "id",
            "taskBase",
            "notes",
            "value",
            "images",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("taskBase", dict, "TaskBase"),
        ("images", list, "Reference"),
    )
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by: int | None
    updated_by: int | None
    id: int
    task_base: TaskBase
    notes: None | str
    value: None | str
    images: list[Reference]
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        TaskBase = models.TaskBase
        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        id = self.id

        task_base = wire(self.task_base)

        notes: None | str
        notes = self.notes

        value: None | str
        value = self.value

        images = wire(self.images)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "updatedAt": updated_at,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "id": id,
                "taskBase": task_base,
                "notes": notes,
                "value": value,
                "images": images,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        id = d.pop("id")

        task_base: TaskBase = models.TaskBase._checked(d.pop("taskBase"))

        notes: None | str = d.pop("notes")

        value: None | str = d.pop("value")

        images: list[Reference] = models.Reference._checked(d.pop("images"))

        self.__init__(  # type: ignore[misc]
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
            id=id,
            task_base=task_base,
            notes=notes,
            value=value,
            images=images,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
