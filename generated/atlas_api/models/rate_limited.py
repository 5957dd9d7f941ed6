# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model

T = TypeVar("T", bound="RateLimited")


@_attrs_define
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
    error: str
    message: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        error = d.pop("error")

        message = d.pop("message")

        rate_limited = cls(
            error=error,
            message=message,
        )

        rate_limited.additional_properties = d
        return rate_limited

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
