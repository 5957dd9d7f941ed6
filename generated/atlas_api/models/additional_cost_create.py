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
    Model,
    Timestamp,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="AdditionalCostCreate")


@_attrs_define(on_setattr=on_setattr)
class AdditionalCostCreate(Model):
    """
    Attributes:
        cost (float):
        work_order (Reference): Names another record by its id.
        category (None | Reference | Unset):
        description (None | str | Unset):
        assigned_to (None | Reference | Unset):
        include_to_total_cost (bool | Unset):
        date (datetime.datetime | None | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "cost": "cost",
        "workOrder": "work_order",
        "category": "category",
        "description": "description",
        "assignedTo": "assigned_to",
        "includeToTotalCost": "include_to_total_cost",
        "date": "date",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "cost",
            "workOrder",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("workOrder", dict, "Reference"),)

    cost: float
    work_order: Reference
    category: None | Reference | Unset = UNSET
    description: None | str | Unset = UNSET
    assigned_to: None | Reference | Unset = UNSET
    include_to_total_cost: bool | Unset = UNSET
    date: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        cost = self.cost

        work_order = wire(self.work_order)

        category: dict[str, Any] | None | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        elif isinstance(self.category, Reference):
            category = wire(self.category)
        else:
            category = self.category

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        assigned_to: dict[str, Any] | None | Unset
        if isinstance(self.assigned_to, Unset):
            assigned_to = UNSET
        elif isinstance(self.assigned_to, Reference):
            assigned_to = wire(self.assigned_to)
        else:
            assigned_to = self.assigned_to

        include_to_total_cost = self.include_to_total_cost

        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.datetime):
            date = wire(self.date)
        else:
            date = self.date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "cost": cost,
                "workOrder": work_order,
            }
        )
        if category is not UNSET:
            field_dict["category"] = category
        if description is not UNSET:
            field_dict["description"] = description
        if assigned_to is not UNSET:
            field_dict["assignedTo"] = assigned_to
        if include_to_total_cost is not UNSET:
            field_dict["includeToTotalCost"] = include_to_total_cost
        if date is not UNSET:
            field_dict["date"] = date

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        cost = d.pop("cost")

        work_order: Reference = models.Reference._checked(d.pop("workOrder"))

        category: None | Reference | Unset = models.Reference.read(d.pop("category", UNSET))

        description: None | str | Unset = d.pop("description", UNSET)

        assigned_to: None | Reference | Unset = models.Reference.read(d.pop("assignedTo", UNSET))

        include_to_total_cost = d.pop("includeToTotalCost", UNSET)

        date: datetime.datetime | None | Unset = Timestamp.read(d.pop("date", UNSET))

        self.__init__(  # type: ignore[misc]
            cost=cost,
            work_order=work_order,
            category=category,
            description=description,
            assigned_to=assigned_to,
            include_to_total_cost=include_to_total_cost,
            date=date,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
