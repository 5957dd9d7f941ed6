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
    from ..models.task_base import TaskBase


T = TypeVar("T", bound="Checklist")


@_attrs_define
class Checklist(Model):
    """
    Attributes:
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        id (int):
        task_bases (list[TaskBase]):
        name (str):
        description (None | str):
        category (None | str):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "id": "id",
        "taskBases": "task_bases",
        "name": "name",
        "description": "description",
        "category": "category",
    }
    created_at: datetime.datetime
    updated_at: datetime.datetime
    id: int
    task_bases: list[TaskBase]
    name: str
    description: None | str
    category: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        id = self.id

        task_bases = wire(self.task_bases)

        name = self.name

        description: None | str
        description = self.description

        category: None | str
        category = self.category

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "updatedAt": updated_at,
                "id": id,
                "taskBases": task_bases,
                "name": name,
                "description": description,
                "category": category,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
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

        id = d.pop("id")

        _task_bases: Any = d.pop("taskBases")
        task_bases: list[TaskBase] = _task_bases
        if _task_bases is not None:
            if not isinstance(_task_bases, list):
                raise TypeError("a list was promised")
            task_bases = []
            for task_bases_item_data in _task_bases:
                _task_bases_item: Any = task_bases_item_data
                task_bases_item: TaskBase = _task_bases_item
                if _task_bases_item is not None:
                    task_bases_item = TaskBase.from_dict(_task_bases_item)

                task_bases.append(task_bases_item)

        name = d.pop("name")

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        def _parse_category(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        category = _parse_category(d.pop("category"))

        checklist = cls(
            created_at=created_at,
            updated_at=updated_at,
            id=id,
            task_bases=task_bases,
            name=name,
            description=description,
            category=category,
        )

        checklist.additional_properties = d
        return checklist

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
