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

T = TypeVar("T", bound="MobileWorkOrderStatsExtended")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class MobileWorkOrderStatsExtended(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    complete: int | None = _attrs_field(default=ABSENT)
    complete_week: int | None = _attrs_field(default=ABSENT)
    compliant_rate: float | None = _attrs_field(default=ABSENT)
    compliant_rate_week: float | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        complete = d.pop("complete", UNSET)

        complete_week = d.pop("completeWeek", UNSET)

        compliant_rate = d.pop("compliantRate", UNSET)

        compliant_rate_week = d.pop("compliantRateWeek", UNSET)

        self.__init__(  # type: ignore[misc]
            complete=complete,
            complete_week=complete_week,
            compliant_rate=compliant_rate,
            compliant_rate_week=compliant_rate_week,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
