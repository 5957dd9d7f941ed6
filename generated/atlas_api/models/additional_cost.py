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
    from ..models.category import Category
    from ..models.reference import Reference


T = TypeVar("T", bound="AdditionalCost")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class AdditionalCost(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (int | None):
        updated_by (int | None):
        cost (float):
        category (Category | None):
        description (None | str):
        assigned_to (None | Reference):
        include_to_total_cost (bool):
        date (datetime.datetime | None):
        demo (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "cost": "cost",
        "category": "category",
        "description": "description",
        "assignedTo": "assigned_to",
        "includeToTotalCost": "include_to_total_cost",
        "date": "date",
        "demo": "demo",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    cost: float | None = _attrs_field(default=ABSENT)
    category: Category | None = _attrs_field(default=ABSENT)
    description: None | str = _attrs_field(default=ABSENT)
    assigned_to: None | Reference = _attrs_field(default=ABSENT)
    include_to_total_cost: bool | None = _attrs_field(default=ABSENT)
    date: datetime.datetime | None = _attrs_field(default=ABSENT)
    demo: bool | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        cost = d.pop("cost", UNSET)

        category: Category | None | Unset = models.Category.read(d.pop("category", UNSET))

        description: None | str | Unset = d.pop("description", UNSET)

        assigned_to: None | Reference | Unset = models.Reference.read(d.pop("assignedTo", UNSET))

        include_to_total_cost = d.pop("includeToTotalCost", UNSET)

        date: datetime.datetime | None | Unset = Timestamp.read(d.pop("date", UNSET))

        demo = d.pop("demo", UNSET)

        self.__init__(  # type: ignore[misc]
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
            cost=cost,
            category=category,
            description=description,
            assigned_to=assigned_to,
            include_to_total_cost=include_to_total_cost,
            date=date,
            demo=demo,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
