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
from ..types import UNSET, Unset

T = TypeVar("T", bound="SigninRequest")


@_attrs_define(on_setattr=on_setattr)
class SigninRequest(Model):
    """
    Attributes:
        email (str):
        password (str): (secret)
        type_ (str | Unset): CLIENT, the server's default.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "password": "password",
        "type": "type_",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "email",
            "password",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    email: str
    password: str = _attrs_field(
        repr=False,
        converter=secret,
    )
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        password = self.password

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "email": email,
                "password": password,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        email = d.pop("email")

        password = d.pop("password")

        type_ = d.pop("type", UNSET)

        self.__init__(  # type: ignore[misc]
            email=email,
            password=password,
            type_=type_,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
