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

T = TypeVar("T", bound="TimeCostByAsset")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class TimeCostByAsset(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        name (None | str):
        custom_id (None | str):
        parent_id (int | None):
        location_id (int | None):
        time (int):
        cost (float):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "customId": "custom_id",
        "parentId": "parent_id",
        "locationId": "location_id",
        "time": "time",
        "cost": "cost",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    name: None | str = _attrs_field(default=ABSENT)
    custom_id: None | str = _attrs_field(default=ABSENT)
    parent_id: int | None = _attrs_field(default=ABSENT)
    location_id: int | None = _attrs_field(default=ABSENT)
    time: int | None = _attrs_field(default=ABSENT)
    cost: float | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        name: None | str | Unset = d.pop("name", UNSET)

        custom_id: None | str | Unset = d.pop("customId", UNSET)

        parent_id: int | None | Unset = d.pop("parentId", UNSET)

        location_id: int | None | Unset = d.pop("locationId", UNSET)

        time = d.pop("time", UNSET)

        cost = d.pop("cost", UNSET)

        self.__init__(  # type: ignore[misc]
            id=id,
            name=name,
            custom_id=custom_id,
            parent_id=parent_id,
            location_id=location_id,
            time=time,
            cost=cost,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
