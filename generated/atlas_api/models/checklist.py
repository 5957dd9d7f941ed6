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
    from ..models.task_base import TaskBase


T = TypeVar("T", bound="Checklist")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Checklist(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        task_bases (list[TaskBase]):
        name (str):
        description (None | str):
        category (None | str):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "taskBases": "task_bases",
        "name": "name",
        "description": "description",
        "category": "category",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(("task_bases",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("taskBases", list, "TaskBase"),)

    id: int = _attrs_field()
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    task_bases: list[TaskBase] = _attrs_field(default=ABSENT)
    name: str | None = _attrs_field(default=ABSENT)
    description: None | str = _attrs_field(default=ABSENT)
    category: None | str = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        task_bases: list[TaskBase] | Unset = models.TaskBase._checked(d.pop("taskBases", UNSET))

        name = d.pop("name", UNSET)

        description: None | str | Unset = d.pop("description", UNSET)

        category: None | str | Unset = d.pop("category", UNSET)

        self.__init__(  # type: ignore[misc]
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            task_bases=task_bases,
            name=name,
            description=description,
            category=category,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
