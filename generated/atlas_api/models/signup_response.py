# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, secret, wire

if TYPE_CHECKING:
    from ..models.user import User


T = TypeVar("T", bound="SignupResponse")


@_attrs_define
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
    success: bool
    message: str = _attrs_field(repr=False, converter=secret)
    user: None | User
    refresh_token: None | str = _attrs_field(repr=False, converter=secret)
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.user import User  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.user import User  # noqa: PLC0415

        d = dict(src_dict)
        success = d.pop("success")

        message = d.pop("message")

        def _parse_user(data: object) -> None | User:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _user_type_0: Any = data
                user_type_0: User = _user_type_0
                if _user_type_0 is not None:
                    user_type_0 = User.from_dict(_user_type_0)

                return user_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | User, data)

        user = _parse_user(d.pop("user"))

        def _parse_refresh_token(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        refresh_token = _parse_refresh_token(d.pop("refreshToken"))

        signup_response = cls(
            success=success,
            message=message,
            user=user,
            refresh_token=refresh_token,
        )

        signup_response.additional_properties = d
        return signup_response

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
