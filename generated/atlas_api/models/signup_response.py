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
from ..runtime import Model, left_over, on_setattr, secret, wire

if TYPE_CHECKING:
    from ..models.user import User


T = TypeVar("T", bound="SignupResponse")


@_attrs_define(on_setattr=on_setattr)
class SignupResponse(Model):
    """
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "success",
            "message",
            "user",
            "refreshToken",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    success: bool
    message: str = _attrs_field(repr=False, converter=secret)
    user: None | User
    refresh_token: None | str = _attrs_field(repr=False, converter=secret)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        User = models.User
        success = self.success

        message = self.message

        user: dict[str, Any] | None
        if isinstance(self.user, User):
            user = wire(self.user)
        else:
            user = self.user

        refresh_token: None | str
        refresh_token = self.refresh_token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "success": success,
                "message": message,
                "user": user,
                "refreshToken": refresh_token,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        success = d.pop("success")

        message = d.pop("message")

        user: None | User = models.User.read(d.pop("user"))

        refresh_token: None | str = d.pop("refreshToken")

        self.__init__(  # type: ignore[misc]
            success=success,
            message=message,
            user=user,
            refresh_token=refresh_token,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
