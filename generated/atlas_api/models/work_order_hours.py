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

T = TypeVar("T", bound="WorkOrderHours")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class WorkOrderHours(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        estimated (float):
        actual (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "estimated": "estimated",
        "actual": "actual",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    estimated: float | None = _attrs_field(default=ABSENT)
    actual: int | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        estimated = d.pop("estimated", UNSET)

        actual = d.pop("actual", UNSET)

        self.__init__(  # type: ignore[misc]
            estimated=estimated,
            actual=actual,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
