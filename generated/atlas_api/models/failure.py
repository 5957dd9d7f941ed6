# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    Model,
    left_over,
    on_setattr,
)

T = TypeVar("T", bound="Failure")


@_attrs_define(on_setattr=on_setattr)
class Failure(Model):
    """
    Attributes:
        success (bool):
        message (None | str):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "message": "message",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "success",
            "message",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    success: bool
    message: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        success = self.success

        message: None | str
        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "success": success,
                "message": message,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        success = d.pop("success")

        message: None | str = d.pop("message")

        self.__init__(  # type: ignore[misc]
            success=success,
            message=message,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
