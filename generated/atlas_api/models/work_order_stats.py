# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="WorkOrderStats")


@_attrs_define(on_setattr=on_setattr)
class WorkOrderStats(Model):
    """
    Attributes:
        total (int):
        complete (int):
        compliant (int):
        avg_cycle_time (int):
        mtta (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "complete": "complete",
        "compliant": "compliant",
        "avgCycleTime": "avg_cycle_time",
        "mtta": "mtta",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "total",
            "complete",
            "compliant",
            "avgCycleTime",
            "mtta",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    total: int
    complete: int
    compliant: int
    avg_cycle_time: int
    mtta: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        total = self.total

        complete = self.complete

        compliant = self.compliant

        avg_cycle_time = self.avg_cycle_time

        mtta = self.mtta

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "total": total,
                "complete": complete,
                "compliant": compliant,
                "avgCycleTime": avg_cycle_time,
                "mtta": mtta,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        total = d.pop("total")

        complete = d.pop("complete")

        compliant = d.pop("compliant")

        avg_cycle_time = d.pop("avgCycleTime")

        mtta = d.pop("mtta")

        self.__init__(  # type: ignore[misc]
            total=total,
            complete=complete,
            compliant=compliant,
            avg_cycle_time=avg_cycle_time,
            mtta=mtta,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
