# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, secret

T = TypeVar("T", bound="RefreshRequest")


@_attrs_define
class RefreshRequest(Model):
    """
    Attributes:
        refresh_token (str): (secret)
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "refreshToken": "refresh_token",
    }
    refresh_token: str = _attrs_field(repr=False, converter=secret)
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        refresh_token = self.refresh_token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "refreshToken": refresh_token,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        refresh_token = d.pop("refreshToken")

        refresh_request = cls(
            refresh_token=refresh_token,
        )

        refresh_request.additional_properties = d
        return refresh_request

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
