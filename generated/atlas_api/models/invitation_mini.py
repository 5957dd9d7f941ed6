# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model

T = TypeVar("T", bound="InvitationMini")


@_attrs_define
class InvitationMini(Model):
    """
    Attributes:
        email (None | str):
        role_id (int | None):
        role_name (None | str):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "roleId": "role_id",
        "roleName": "role_name",
    }
    email: None | str
    role_id: int | None
    role_name: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email: None | str
        email = self.email

        role_id: int | None
        role_id = self.role_id

        role_name: None | str
        role_name = self.role_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "email": email,
                "roleId": role_id,
                "roleName": role_name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_email(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        email = _parse_email(d.pop("email"))

        def _parse_role_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        role_id = _parse_role_id(d.pop("roleId"))

        def _parse_role_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        role_name = _parse_role_name(d.pop("roleName"))

        invitation_mini = cls(
            email=email,
            role_id=role_id,
            role_name=role_name,
        )

        invitation_mini.additional_properties = d
        return invitation_mini

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
