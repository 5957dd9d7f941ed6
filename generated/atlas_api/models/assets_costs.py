# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="AssetsCosts")


@_attrs_define(on_setattr=on_setattr)
class AssetsCosts(Model):
    """
    Attributes:
        rav (float):
        total_wo_costs (float):
        total_acquisition_cost (float):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "rav": "rav",
        "totalWOCosts": "total_wo_costs",
        "totalAcquisitionCost": "total_acquisition_cost",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "rav",
            "totalWOCosts",
            "totalAcquisitionCost",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    rav: float
    total_wo_costs: float
    total_acquisition_cost: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        rav = self.rav

        total_wo_costs = self.total_wo_costs

        total_acquisition_cost = self.total_acquisition_cost

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rav": rav,
                "totalWOCosts": total_wo_costs,
                "totalAcquisitionCost": total_acquisition_cost,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        rav = d.pop("rav")

        total_wo_costs = d.pop("totalWOCosts")

        total_acquisition_cost = d.pop("totalAcquisitionCost")

        self.__init__(  # type: ignore[misc]
            rav=rav,
            total_wo_costs=total_wo_costs,
            total_acquisition_cost=total_acquisition_cost,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
