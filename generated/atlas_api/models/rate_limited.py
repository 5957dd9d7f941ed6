# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    Model,
    left_over,
    on_setattr,
)

T = TypeVar("T", bound="RateLimited")


@_attrs_define(on_setattr=on_setattr)
class RateLimited(Model):
    """
    Attributes:
        error (str):
        message (str):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "message": "message",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "error",
            "message",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    error: str
    message: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        error = self.error

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "error": error,
                "message": message,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        error = d.pop("error")

        message = d.pop("message")

        self.__init__(  # type: ignore[misc]
            error=error,
            message=message,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
