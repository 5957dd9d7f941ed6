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

if TYPE_CHECKING:
    from ..models.category import Category
    from ..models.reference import Reference


T = TypeVar("T", bound="AdditionalCost")


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.category import Category  # noqa: PLC0415
        from ..models.reference import Reference  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.category import Category  # noqa: PLC0415
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

        def _parse_created_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        created_by = _parse_created_by(d.pop("createdBy"))

        def _parse_updated_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        updated_by = _parse_updated_by(d.pop("updatedBy"))

        cost = d.pop("cost")

        def _parse_category(data: object) -> Category | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _category_type_0: Any = data
                category_type_0: Category = _category_type_0
                if _category_type_0 is not None:
                    category_type_0 = Category.from_dict(_category_type_0)

                return category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Category | None, data)

        category = _parse_category(d.pop("category"))

        id = d.pop("id")

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        def _parse_assigned_to(data: object) -> None | Reference:
            if data is None:
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
            return cast(None | Reference, data)

        assigned_to = _parse_assigned_to(d.pop("assignedTo"))

        include_to_total_cost = d.pop("includeToTotalCost")

        def _parse_date(data: object) -> datetime.datetime | None:
            if data is None:
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
            return cast(datetime.datetime | None, data)

        date = _parse_date(d.pop("date"))

        demo = d.pop("demo")

        additional_cost = cls(
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

        additional_cost.additional_properties = d
        return additional_cost

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
