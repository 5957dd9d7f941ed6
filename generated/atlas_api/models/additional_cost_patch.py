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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="AdditionalCostPatch")


@_attrs_define
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
    description: None | str | Unset = UNSET
    assigned_to: None | Reference | Unset = UNSET
    cost: float | Unset = UNSET
    include_to_total_cost: bool | Unset = UNSET
    date: datetime.datetime | None | Unset = UNSET
    category: None | Reference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_assigned_to(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _assigned_to_type_0: Any = data
                assigned_to_type_0: Reference = _assigned_to_type_0
                if _assigned_to_type_0 is not None:
                    assigned_to_type_0 = Reference.from_dict(_assigned_to_type_0)

                return assigned_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        assigned_to = _parse_assigned_to(d.pop("assignedTo", UNSET))

        cost = d.pop("cost", UNSET)

        include_to_total_cost = d.pop("includeToTotalCost", UNSET)

        def _parse_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _date_type_0: Any = data
                date_type_0: datetime.datetime = _date_type_0
                if _date_type_0 is not None:
                    date_type_0 = Timestamp.parse(_date_type_0)

                return date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        date = _parse_date(d.pop("date", UNSET))

        def _parse_category(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _category_type_0: Any = data
                category_type_0: Reference = _category_type_0
                if _category_type_0 is not None:
                    category_type_0 = Reference.from_dict(_category_type_0)

                return category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        category = _parse_category(d.pop("category", UNSET))

        additional_cost_patch = cls(
            description=description,
            assigned_to=assigned_to,
            cost=cost,
            include_to_total_cost=include_to_total_cost,
            date=date,
            category=category,
        )

        additional_cost_patch.additional_properties = d
        return additional_cost_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
