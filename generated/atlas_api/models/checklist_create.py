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
    from ..models.reference import Reference
    from ..models.task_input import TaskInput


T = TypeVar("T", bound="ChecklistCreate")


@_attrs_define
class ChecklistCreate(Model):
    """
    Attributes:
        name (str):
        task_bases (list[TaskInput]):
        company_settings (Reference): Names another record by its id.
        description (None | str | Unset):
        category (None | str | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "taskBases": "task_bases",
        "companySettings": "company_settings",
        "description": "description",
        "category": "category",
    }
    name: str
    task_bases: list[TaskInput]
    company_settings: Reference
    description: None | str | Unset = UNSET
    category: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        task_bases = wire(self.task_bases)

        company_settings = wire(self.company_settings)

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

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
                "taskBases": task_bases,
                "companySettings": company_settings,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if category is not UNSET:
            field_dict["category"] = category

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415
        from ..models.task_input import TaskInput  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        _task_bases: Any = d.pop("taskBases")
        task_bases: list[TaskInput] = _task_bases
        if _task_bases is not None:
            if not isinstance(_task_bases, list):
                raise TypeError("a list was promised")
            task_bases = []
            for task_bases_item_data in _task_bases:
                _task_bases_item: Any = task_bases_item_data
                task_bases_item: TaskInput = _task_bases_item
                if _task_bases_item is not None:
                    task_bases_item = TaskInput.from_dict(_task_bases_item)

                task_bases.append(task_bases_item)

        _company_settings: Any = d.pop("companySettings")
        company_settings: Reference = _company_settings
        if _company_settings is not None:
            company_settings = Reference.from_dict(_company_settings)

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_category(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        category = _parse_category(d.pop("category", UNSET))

        checklist_create = cls(
            name=name,
            task_bases=task_bases,
            company_settings=company_settings,
            description=description,
            category=category,
        )

        checklist_create.additional_properties = d
        return checklist_create

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
