# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="WorkOrderStatuses")


@_attrs_define(on_setattr=on_setattr)
class WorkOrderStatuses(Model):
    """
    Attributes:
        open_ (int):
        on_hold (int):
        in_progress (int):
        complete (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "open": "open_",
        "onHold": "on_hold",
        "inProgress": "in_progress",
        "complete": "complete",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "open",
            "onHold",
            "inProgress",
            "complete",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    open_: int
    on_hold: int
    in_progress: int
    complete: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        open_ = self.open_

        on_hold = self.on_hold

        in_progress = self.in_progress

        complete = self.complete

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "open": open_,
                "onHold": on_hold,
                "inProgress": in_progress,
                "complete": complete,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        open_ = d.pop("open")

        on_hold = d.pop("onHold")

        in_progress = d.pop("inProgress")

        complete = d.pop("complete")

        self.__init__(  # type: ignore[misc]
            open_=open_,
            on_hold=on_hold,
            in_progress=in_progress,
            complete=complete,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
