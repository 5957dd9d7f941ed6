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

from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
    secret,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AuthTokens")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class AuthTokens(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("accessToken",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    access_token: str = _attrs_field(
        repr=False,
        converter=secret,
    )
    refresh_token: str | None = _attrs_field(repr=False, converter=secret, default=ABSENT)
    token_type: str | None = _attrs_field(default=ABSENT)
    expires_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        access_token = d.pop("accessToken")

        refresh_token = d.pop("refreshToken", UNSET)

        token_type = d.pop("tokenType", UNSET)

        expires_at: datetime.datetime | Unset = Timestamp.read(d.pop("expiresAt", UNSET))

        self.__init__(  # type: ignore[misc]
            access_token=access_token,
            refresh_token=refresh_token,
            token_type=token_type,
            expires_at=expires_at,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
