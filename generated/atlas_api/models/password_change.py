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

T = TypeVar("T", bound="PasswordChange")


@_attrs_define(on_setattr=on_setattr)
class PasswordChange(Model):
    """
    Attributes:
        old_password (str):
        new_password (str):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "oldPassword": "old_password",
        "newPassword": "new_password",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "oldPassword",
            "newPassword",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    old_password: str
    new_password: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        old_password = self.old_password

        new_password = self.new_password

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "oldPassword": old_password,
                "newPassword": new_password,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        old_password = d.pop("oldPassword")

        new_password = d.pop("newPassword")

        self.__init__(  # type: ignore[misc]
            old_password=old_password,
            new_password=new_password,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
