# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="MobileWorkOrderStatsExtended")


@_attrs_define(on_setattr=on_setattr)
class MobileWorkOrderStatsExtended(Model):
    """
    Attributes:
        complete (int):
        complete_week (int):
        compliant_rate (float):
        compliant_rate_week (float):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "complete": "complete",
        "completeWeek": "complete_week",
        "compliantRate": "compliant_rate",
        "compliantRateWeek": "compliant_rate_week",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "complete",
            "completeWeek",
            "compliantRate",
            "compliantRateWeek",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    complete: int
    complete_week: int
    compliant_rate: float
    compliant_rate_week: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        complete = self.complete

        complete_week = self.complete_week

        compliant_rate = self.compliant_rate

        compliant_rate_week = self.compliant_rate_week

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "complete": complete,
                "completeWeek": complete_week,
                "compliantRate": compliant_rate,
                "compliantRateWeek": compliant_rate_week,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        complete = d.pop("complete")

        complete_week = d.pop("completeWeek")

        compliant_rate = d.pop("compliantRate")

        compliant_rate_week = d.pop("compliantRateWeek")

        self.__init__(  # type: ignore[misc]
            complete=complete,
            complete_week=complete_week,
            compliant_rate=compliant_rate,
            compliant_rate_week=compliant_rate_week,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
