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
    secret,
)

T = TypeVar("T", bound="RefreshRequest")


@_attrs_define(on_setattr=on_setattr)
class RefreshRequest(Model):
    """
    Attributes:
        refresh_token (str): (secret)
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "refreshToken": "refresh_token",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("refreshToken",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    refresh_token: str = _attrs_field(
        repr=False,
        converter=secret,
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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

    def _read(self, d: dict[str, Any]) -> None:
        refresh_token = d.pop("refreshToken")

        self.__init__(  # type: ignore[misc]
            refresh_token=refresh_token,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
