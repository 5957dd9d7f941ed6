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

T = TypeVar("T", bound="AssetsCosts")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class AssetsCosts(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    rav: float | None = _attrs_field(default=ABSENT)
    total_wo_costs: float | None = _attrs_field(default=ABSENT)
    total_acquisition_cost: float | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        rav = d.pop("rav", UNSET)

        total_wo_costs = d.pop("totalWOCosts", UNSET)

        total_acquisition_cost = d.pop("totalAcquisitionCost", UNSET)

        self.__init__(  # type: ignore[misc]
            rav=rav,
            total_wo_costs=total_wo_costs,
            total_acquisition_cost=total_acquisition_cost,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
