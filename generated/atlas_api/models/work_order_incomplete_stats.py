# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="WorkOrderIncompleteStats")


@_attrs_define(on_setattr=on_setattr)
class WorkOrderIncompleteStats(Model):
    """
    Attributes:
        total (int):
        average_age (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "averageAge": "average_age",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "total",
            "averageAge",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    total: int
    average_age: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        total = self.total

        average_age = self.average_age

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "total": total,
                "averageAge": average_age,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        total = d.pop("total")

        average_age = d.pop("averageAge")

        self.__init__(  # type: ignore[misc]
            total=total,
            average_age=average_age,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
