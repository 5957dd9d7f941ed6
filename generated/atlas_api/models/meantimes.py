# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="Meantimes")


@_attrs_define(on_setattr=on_setattr)
class Meantimes(Model):
    """
    Attributes:
        between_downtimes (int):
        between_maintenances (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "betweenDowntimes": "between_downtimes",
        "betweenMaintenances": "between_maintenances",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "betweenDowntimes",
            "betweenMaintenances",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    between_downtimes: int
    between_maintenances: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        between_downtimes = self.between_downtimes

        between_maintenances = self.between_maintenances

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "betweenDowntimes": between_downtimes,
                "betweenMaintenances": between_maintenances,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        between_downtimes = d.pop("betweenDowntimes")

        between_maintenances = d.pop("betweenMaintenances")

        self.__init__(  # type: ignore[misc]
            between_downtimes=between_downtimes,
            between_maintenances=between_maintenances,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
