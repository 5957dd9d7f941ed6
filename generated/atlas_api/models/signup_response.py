# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models
from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
    secret,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.user import User


T = TypeVar("T", bound="SignupResponse")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class SignupResponse(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        success (bool):
        message (str): An access token of the new user. (secret)
        user (None | User):
        refresh_token (None | str): (secret)
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "message": "message",
        "user": "user",
        "refreshToken": "refresh_token",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("success",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    success: bool = _attrs_field()
    message: str | None = _attrs_field(repr=False, converter=secret, default=ABSENT)
    user: None | User = _attrs_field(default=ABSENT)
    refresh_token: None | str = _attrs_field(repr=False, converter=secret, default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        success = d.pop("success")

        message = d.pop("message", UNSET)

        user: None | Unset | User = models.User.read(d.pop("user", UNSET))

        refresh_token: None | str | Unset = d.pop("refreshToken", UNSET)

        self.__init__(  # type: ignore[misc]
            success=success,
            message=message,
            user=user,
            refresh_token=refresh_token,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
