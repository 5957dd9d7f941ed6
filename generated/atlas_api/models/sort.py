# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="Sort")


@_attrs_define(on_setattr=on_setattr)
class Sort(Model):
    """
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "sorted",
            "empty",
            "unsorted",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    sorted_: bool
    empty: bool
    unsorted: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        sorted_ = self.sorted_

        empty = self.empty

        unsorted = self.unsorted

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sorted": sorted_,
                "empty": empty,
                "unsorted": unsorted,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        sorted_ = d.pop("sorted")

        empty = d.pop("empty")

        unsorted = d.pop("unsorted")

        self.__init__(  # type: ignore[misc]
            sorted_=sorted_,
            empty=empty,
            unsorted=unsorted,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
