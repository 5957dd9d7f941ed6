# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="RequestStats")


@_attrs_define(on_setattr=on_setattr)
class RequestStats(Model):
    """
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "approved",
            "pending",
            "cancelled",
            "cycleTime",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    approved: int
    pending: int
    cancelled: int
    cycle_time: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        approved = self.approved

        pending = self.pending

        cancelled = self.cancelled

        cycle_time = self.cycle_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "approved": approved,
                "pending": pending,
                "cancelled": cancelled,
                "cycleTime": cycle_time,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        approved = d.pop("approved")

        pending = d.pop("pending")

        cancelled = d.pop("cancelled")

        cycle_time = d.pop("cycleTime")

        self.__init__(  # type: ignore[misc]
            approved=approved,
            pending=pending,
            cancelled=cancelled,
            cycle_time=cycle_time,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
