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

T = TypeVar("T", bound="LdapSigninRequest")


@_attrs_define(on_setattr=on_setattr)
class LdapSigninRequest(Model):
    """
    Attributes:
        username (str):
        password (str):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "username": "username",
        "password": "password",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "username",
            "password",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    username: str
    password: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        username = self.username

        password = self.password

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "username": username,
                "password": password,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        username = d.pop("username")

        password = d.pop("password")

        self.__init__(  # type: ignore[misc]
            username=username,
            password=password,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
