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

T = TypeVar("T", bound="WorkOrderStats")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class WorkOrderStats(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    total: int | None = _attrs_field(default=ABSENT)
    complete: int | None = _attrs_field(default=ABSENT)
    compliant: int | None = _attrs_field(default=ABSENT)
    avg_cycle_time: int | None = _attrs_field(default=ABSENT)
    mtta: int | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        total = d.pop("total", UNSET)

        complete = d.pop("complete", UNSET)

        compliant = d.pop("compliant", UNSET)

        avg_cycle_time = d.pop("avgCycleTime", UNSET)

        mtta = d.pop("mtta", UNSET)

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
