# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="PartMini")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class PartMini(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        name (None | str): Null right after the part was used on a work order.
        description (None | str):
        cost (float):
        unit (None | str):
        non_stock (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "cost": "cost",
        "unit": "unit",
        "nonStock": "non_stock",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    name: None | str = _attrs_field(default=ABSENT)
    description: None | str = _attrs_field(default=ABSENT)
    cost: float | None = _attrs_field(default=ABSENT)
    unit: None | str = _attrs_field(default=ABSENT)
    non_stock: bool | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        name: None | str | Unset = d.pop("name", UNSET)

        description: None | str | Unset = d.pop("description", UNSET)

        cost = d.pop("cost", UNSET)

        unit: None | str | Unset = d.pop("unit", UNSET)

        non_stock = d.pop("nonStock", UNSET)

        self.__init__(  # type: ignore[misc]
            id=id,
            name=name,
            description=description,
            cost=cost,
            unit=unit,
            non_stock=non_stock,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
