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
    from ..models.category import Category
    from ..models.reference import Reference


T = TypeVar("T", bound="AdditionalCost")


@_attrs_define(on_setattr=on_setattr)
class AdditionalCost(Model):
    """
    Attributes:
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (int | None):
        updated_by (int | None):
        cost (float):
        category (Category | None):
        id (int):
        description (None | str):
        assigned_to (None | Reference):
        include_to_total_cost (bool):
        date (datetime.datetime | None):
        demo (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "cost": "cost",
        "category": "category",
        "id": "id",
        "description": "description",
        "assignedTo": "assigned_to",
        "includeToTotalCost": "include_to_total_cost",
        "date": "date",
        "demo": "demo",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "createdAt",
            "updatedAt",
            "createdBy",
            "updatedBy",
            "cost",
            "category",
            "id",
            "description",
            "assignedTo",
            "includeToTotalCost",
            "date",
            "demo",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by: int | None
    updated_by: int | None
    cost: float
    category: Category | None
    id: int
    description: None | str
    assigned_to: None | Reference
    include_to_total_cost: bool
    date: datetime.datetime | None
    demo: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Category = models.Category
        Reference = models.Reference
        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        cost = self.cost

        category: dict[str, Any] | None
        if isinstance(self.category, Category):
            category = wire(self.category)
        else:
            category = self.category

        id = self.id

        description: None | str
        description = self.description

        assigned_to: dict[str, Any] | None
        if isinstance(self.assigned_to, Reference):
            assigned_to = wire(self.assigned_to)
        else:
            assigned_to = self.assigned_to

        include_to_total_cost = self.include_to_total_cost

        date: None | str
        if isinstance(self.date, datetime.datetime):
            date = wire(self.date)
        else:
            date = self.date

        demo = self.demo

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "updatedAt": updated_at,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "cost": cost,
                "category": category,
                "id": id,
                "description": description,
                "assignedTo": assigned_to,
                "includeToTotalCost": include_to_total_cost,
                "date": date,
                "demo": demo,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        cost = d.pop("cost")

        category: Category | None = models.Category.read(d.pop("category"))

        id = d.pop("id")

        description: None | str = d.pop("description")

        assigned_to: None | Reference = models.Reference.read(d.pop("assignedTo"))

        include_to_total_cost = d.pop("includeToTotalCost")

        date: datetime.datetime | None = Timestamp.read(d.pop("date"))

        demo = d.pop("demo")

        self.__init__(  # type: ignore[misc]
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
            cost=cost,
            category=category,
            id=id,
            description=description,
            assigned_to=assigned_to,
            include_to_total_cost=include_to_total_cost,
            date=date,
            demo=demo,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
