# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET

T = TypeVar("T", bound="PartStats")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class PartStats(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        total_consumption_cost (float):
        consumed_count (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "totalConsumptionCost": "total_consumption_cost",
        "consumedCount": "consumed_count",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    total_consumption_cost: float | None = _attrs_field(default=ABSENT)
    consumed_count: int | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        total_consumption_cost = d.pop("totalConsumptionCost", UNSET)

        consumed_count = d.pop("consumedCount", UNSET)

        self.__init__(  # type: ignore[misc]
            total_consumption_cost=total_consumption_cost,
            consumed_count=consumed_count,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
