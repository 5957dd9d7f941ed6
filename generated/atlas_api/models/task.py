# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, Timestamp, wire

if TYPE_CHECKING:
    from ..models.reference import Reference
    from ..models.task_base import TaskBase


T = TypeVar("T", bound="Task")


@_attrs_define
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
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by: int | None
    updated_by: int | None
    id: int
    task_base: TaskBase
    notes: None | str
    value: None | str
    images: list[Reference]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415
        from ..models.task_base import TaskBase  # noqa: PLC0415

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

        _task_base: Any = d.pop("taskBase")
        task_base: TaskBase = _task_base
        if _task_base is not None:
            task_base = TaskBase.from_dict(_task_base)

        def _parse_notes(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        notes = _parse_notes(d.pop("notes"))

        def _parse_value(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        value = _parse_value(d.pop("value"))

        _images: Any = d.pop("images")
        images: list[Reference] = _images
        if _images is not None:
            if not isinstance(_images, list):
                raise TypeError("a list was promised")
            images = []
            for images_item_data in _images:
                _images_item: Any = images_item_data
                images_item: Reference = _images_item
                if _images_item is not None:
                    images_item = Reference.from_dict(_images_item)

                images.append(images_item)

        task = cls(
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

        task.additional_properties = d
        return task

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
