# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="AssetOverview")


@_attrs_define(on_setattr=on_setattr)
class AssetOverview(Model):
    """
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "mtbf",
            "mttr",
            "downtime",
            "uptime",
            "totalCost",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    mtbf: int
    mttr: int
    downtime: int
    uptime: int
    total_cost: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        mtbf = self.mtbf

        mttr = self.mttr

        downtime = self.downtime

        uptime = self.uptime

        total_cost = self.total_cost

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "mtbf": mtbf,
                "mttr": mttr,
                "downtime": downtime,
                "uptime": uptime,
                "totalCost": total_cost,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        mtbf = d.pop("mtbf")

        mttr = d.pop("mttr")

        downtime = d.pop("downtime")

        uptime = d.pop("uptime")

        total_cost = d.pop("totalCost")

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
