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

T = TypeVar("T", bound="Sort")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Sort(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        sorted_ (bool):
        empty (bool):
        unsorted (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "sorted": "sorted_",
        "empty": "empty",
        "unsorted": "unsorted",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    sorted_: bool | None = _attrs_field(default=ABSENT)
    empty: bool | None = _attrs_field(default=ABSENT)
    unsorted: bool | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        sorted_ = d.pop("sorted", UNSET)

        empty = d.pop("empty", UNSET)

        unsorted = d.pop("unsorted", UNSET)

        self.__init__(  # type: ignore[misc]
            sorted_=sorted_,
            empty=empty,
            unsorted=unsorted,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
