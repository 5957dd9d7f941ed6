# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, Timestamp, left_over, on_setattr, secret, wire

T = TypeVar("T", bound="AuthTokens")


@_attrs_define(on_setattr=on_setattr)
class AuthTokens(Model):
    """
    Attributes:
        access_token (str): (secret)
        refresh_token (str): (secret)
        token_type (str):
        expires_at (datetime.datetime): When the access token expires.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "accessToken": "access_token",
        "refreshToken": "refresh_token",
        "tokenType": "token_type",
        "expiresAt": "expires_at",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "accessToken",
            "refreshToken",
            "tokenType",
            "expiresAt",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    access_token: str = _attrs_field(repr=False, converter=secret)
    refresh_token: str = _attrs_field(repr=False, converter=secret)
    token_type: str
    expires_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        access_token = self.access_token

        refresh_token = self.refresh_token

        token_type = self.token_type

        expires_at = wire(self.expires_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "accessToken": access_token,
                "refreshToken": refresh_token,
                "tokenType": token_type,
                "expiresAt": expires_at,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        access_token = d.pop("accessToken")

        refresh_token = d.pop("refreshToken")

        token_type = d.pop("tokenType")

        expires_at: datetime.datetime = Timestamp.read(d.pop("expiresAt"))

        self.__init__(  # type: ignore[misc]
            access_token=access_token,
            refresh_token=refresh_token,
            token_type=token_type,
            expires_at=expires_at,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
