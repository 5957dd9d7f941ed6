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
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference
    from ..models.task_base import TaskBase


T = TypeVar("T", bound="Task")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Task(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (int | None):
        updated_by (int | None):
        task_base (TaskBase): (record; what a release does not send reads as None or [])
        notes (None | str):
        value (None | str):
        images (list[Reference]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "taskBase": "task_base",
        "notes": "notes",
        "value": "value",
        "images": "images",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(("images",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("taskBase", dict, "TaskBase"),
        ("images", list, "Reference"),
    )

    id: int = _attrs_field()
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    task_base: TaskBase | None = _attrs_field(default=ABSENT)
    notes: None | str = _attrs_field(default=ABSENT)
    value: None | str = _attrs_field(default=ABSENT)
    images: list[Reference] = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        task_base: TaskBase | Unset = models.TaskBase._checked(d.pop("taskBase", UNSET))

        notes: None | str | Unset = d.pop("notes", UNSET)

        value: None | str | Unset = d.pop("value", UNSET)

        images: list[Reference] | Unset = models.Reference._checked(d.pop("images", UNSET))

        self.__init__(  # type: ignore[misc]
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
            task_base=task_base,
            notes=notes,
            value=value,
            images=images,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
