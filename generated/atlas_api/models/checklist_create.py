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
    from ..models.reference import Reference
    from ..models.task_input import TaskInput


T = TypeVar("T", bound="ChecklistCreate")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "taskBases",
            "companySettings",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("taskBases", list, "TaskInput"),
        ("companySettings", dict, "Reference"),
    )

    name: str
    task_bases: list[TaskInput]
    company_settings: Reference
    description: None | str | Unset = UNSET
    category: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        TaskInput = models.TaskInput
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

    def _read(self, d: dict[str, Any]) -> None:
        name = d.pop("name")

        task_bases: list[TaskInput] = models.TaskInput._checked(d.pop("taskBases"))

        company_settings: Reference = models.Reference._checked(d.pop("companySettings"))

        description: None | str | Unset = d.pop("description", UNSET)

        category: None | str | Unset = d.pop("category", UNSET)

        self.__init__(  # type: ignore[misc]
            name=name,
            task_bases=task_bases,
            company_settings=company_settings,
            description=description,
            category=category,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
