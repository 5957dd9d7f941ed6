# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

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
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.task_input import TaskInput


T = TypeVar("T", bound="ChecklistPatch")


@_attrs_define(on_setattr=on_setattr)
class ChecklistPatch(Model):
    """
    Attributes:
        name (str):
        description (None | str | Unset):
        task_bases (list[TaskInput] | Unset):
        category (None | str | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "taskBases": "task_bases",
        "category": "category",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("name",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("taskBases", list, "TaskInput"),)

    name: str
    description: None | str | Unset = UNSET
    task_bases: list[TaskInput] | Unset = UNSET
    category: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        TaskInput = models.TaskInput
        name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        task_bases: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.task_bases, Unset):
            task_bases = wire(self.task_bases)

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        else:
            category = self.category

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if task_bases is not UNSET:
            field_dict["taskBases"] = task_bases
        if category is not UNSET:
            field_dict["category"] = category

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        name = d.pop("name")

        description: None | str | Unset = d.pop("description", UNSET)

        task_bases: list[TaskInput] | Unset = models.TaskInput._checked(d.pop("taskBases", UNSET))

        category: None | str | Unset = d.pop("category", UNSET)

        self.__init__(  # type: ignore[misc]
            name=name,
            description=description,
            task_bases=task_bases,
            category=category,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
