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

T = TypeVar("T", bound="AssetOverview")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class AssetOverview(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        mtbf (int):
        mttr (int):
        downtime (int):
        uptime (int):
        total_cost (float):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "mtbf": "mtbf",
        "mttr": "mttr",
        "downtime": "downtime",
        "uptime": "uptime",
        "totalCost": "total_cost",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    mtbf: int | None = _attrs_field(default=ABSENT)
    mttr: int | None = _attrs_field(default=ABSENT)
    downtime: int | None = _attrs_field(default=ABSENT)
    uptime: int | None = _attrs_field(default=ABSENT)
    total_cost: float | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        mtbf = d.pop("mtbf", UNSET)

        mttr = d.pop("mttr", UNSET)

        downtime = d.pop("downtime", UNSET)

        uptime = d.pop("uptime", UNSET)

        total_cost = d.pop("totalCost", UNSET)

        self.__init__(  # type: ignore[misc]
            mtbf=mtbf,
            mttr=mttr,
            downtime=downtime,
            uptime=uptime,
            total_cost=total_cost,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
