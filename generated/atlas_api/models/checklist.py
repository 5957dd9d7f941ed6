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
    from ..models.task_base import TaskBase


T = TypeVar("T", bound="Checklist")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "createdAt",
            "updatedAt",
            "id",
            "taskBases",
            "name",
            "description",
            "category",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("taskBases", list, "TaskBase"),)
    created_at: datetime.datetime
    updated_at: datetime.datetime
    id: int
    task_bases: list[TaskBase]
    name: str
    description: None | str
    category: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        TaskBase = models.TaskBase
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

    def _read(self, d: dict[str, Any]) -> None:
        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        id = d.pop("id")

        task_bases: list[TaskBase] = models.TaskBase._checked(d.pop("taskBases"))

        name = d.pop("name")

        description: None | str = d.pop("description")

        category: None | str = d.pop("category")

        self.__init__(  # type: ignore[misc]
            created_at=created_at,
            updated_at=updated_at,
            id=id,
            task_bases=task_bases,
            name=name,
            description=description,
            category=category,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
