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


T = TypeVar("T", bound="AdditionalCostPatch")


@_attrs_define(on_setattr=on_setattr)
class AdditionalCostPatch(Model):
    """
    Attributes:
        description (None | str | Unset):
        assigned_to (None | Reference | Unset):
        cost (float | Unset):
        include_to_total_cost (bool | Unset):
        date (datetime.datetime | None | Unset):
        category (None | Reference | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "assignedTo": "assigned_to",
        "cost": "cost",
        "includeToTotalCost": "include_to_total_cost",
        "date": "date",
        "category": "category",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    description: None | str | Unset = UNSET
    assigned_to: None | Reference | Unset = UNSET
    cost: float | Unset = UNSET
    include_to_total_cost: bool | Unset = UNSET
    date: datetime.datetime | None | Unset = UNSET
    category: None | Reference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
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

        cost = self.cost

        include_to_total_cost = self.include_to_total_cost

        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.datetime):
            date = wire(self.date)
        else:
            date = self.date

        category: dict[str, Any] | None | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        elif isinstance(self.category, Reference):
            category = wire(self.category)
        else:
            category = self.category

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if assigned_to is not UNSET:
            field_dict["assignedTo"] = assigned_to
        if cost is not UNSET:
            field_dict["cost"] = cost
        if include_to_total_cost is not UNSET:
            field_dict["includeToTotalCost"] = include_to_total_cost
        if date is not UNSET:
            field_dict["date"] = date
        if category is not UNSET:
            field_dict["category"] = category

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        description: None | str | Unset = d.pop("description", UNSET)

        assigned_to: None | Reference | Unset = models.Reference.read(d.pop("assignedTo", UNSET))

        cost = d.pop("cost", UNSET)

        include_to_total_cost = d.pop("includeToTotalCost", UNSET)

        date: datetime.datetime | None | Unset = Timestamp.read(d.pop("date", UNSET))

        category: None | Reference | Unset = models.Reference.read(d.pop("category", UNSET))

        self.__init__(  # type: ignore[misc]
            description=description,
            assigned_to=assigned_to,
            cost=cost,
            include_to_total_cost=include_to_total_cost,
            date=date,
            category=category,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
