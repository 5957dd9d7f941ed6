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

T = TypeVar("T", bound="RequestStats")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class RequestStats(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        approved (int):
        pending (int):
        cancelled (int):
        cycle_time (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "approved": "approved",
        "pending": "pending",
        "cancelled": "cancelled",
        "cycleTime": "cycle_time",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    approved: int | None = _attrs_field(default=ABSENT)
    pending: int | None = _attrs_field(default=ABSENT)
    cancelled: int | None = _attrs_field(default=ABSENT)
    cycle_time: int | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        approved = d.pop("approved", UNSET)

        pending = d.pop("pending", UNSET)

        cancelled = d.pop("cancelled", UNSET)

        cycle_time = d.pop("cycleTime", UNSET)

        self.__init__(  # type: ignore[misc]
            approved=approved,
            pending=pending,
            cancelled=cancelled,
            cycle_time=cycle_time,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
