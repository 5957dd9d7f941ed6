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

T = TypeVar("T", bound="MobileWorkOrderStats")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class MobileWorkOrderStats(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        open_ (int):
        on_hold (int):
        in_progress (int):
        complete (int):
        today (int):
        high (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "open": "open_",
        "onHold": "on_hold",
        "inProgress": "in_progress",
        "complete": "complete",
        "today": "today",
        "high": "high",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    open_: int | None = _attrs_field(default=ABSENT)
    on_hold: int | None = _attrs_field(default=ABSENT)
    in_progress: int | None = _attrs_field(default=ABSENT)
    complete: int | None = _attrs_field(default=ABSENT)
    today: int | None = _attrs_field(default=ABSENT)
    high: int | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        open_ = d.pop("open", UNSET)

        on_hold = d.pop("onHold", UNSET)

        in_progress = d.pop("inProgress", UNSET)

        complete = d.pop("complete", UNSET)

        today = d.pop("today", UNSET)

        high = d.pop("high", UNSET)

        self.__init__(  # type: ignore[misc]
            open_=open_,
            on_hold=on_hold,
            in_progress=in_progress,
            complete=complete,
            today=today,
            high=high,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
