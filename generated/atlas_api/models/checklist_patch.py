# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

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

from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.task_input import TaskInput


T = TypeVar("T", bound="ChecklistPatch")


@_attrs_define
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
    name: str
    description: None | str | Unset = UNSET
    task_bases: list[TaskInput] | Unset = UNSET
    category: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.task_input import TaskInput  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        _task_bases: Any = d.pop("taskBases", UNSET)
        task_bases: list[TaskInput] | Unset = _task_bases
        if _task_bases is not None and _task_bases is not UNSET:
            if not isinstance(_task_bases, list):
                raise TypeError("a list was promised")
            task_bases = []
            for task_bases_item_data in _task_bases:
                _task_bases_item: Any = task_bases_item_data
                task_bases_item: TaskInput = _task_bases_item
                if _task_bases_item is not None:
                    task_bases_item = TaskInput.from_dict(_task_bases_item)

                task_bases.append(task_bases_item)

        def _parse_category(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        category = _parse_category(d.pop("category", UNSET))

        checklist_patch = cls(
            name=name,
            description=description,
            task_bases=task_bases,
            category=category,
        )

        checklist_patch.additional_properties = d
        return checklist_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
