# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model

T = TypeVar("T", bound="RequestStats")


@_attrs_define
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
    approved: int
    pending: int
    cancelled: int
    cycle_time: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        approved = d.pop("approved")

        pending = d.pop("pending")

        cancelled = d.pop("cancelled")

        cycle_time = d.pop("cycleTime")

        request_stats = cls(
            approved=approved,
            pending=pending,
            cancelled=cancelled,
            cycle_time=cycle_time,
        )

        request_stats.additional_properties = d
        return request_stats

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
