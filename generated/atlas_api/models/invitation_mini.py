# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="InvitationMini")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "email",
            "roleId",
            "roleName",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    email: None | str
    role_id: int | None
    role_name: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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

    def _read(self, d: dict[str, Any]) -> None:
        email: None | str = d.pop("email")

        role_id: int | None = d.pop("roleId")

        role_name: None | str = d.pop("roleName")

        self.__init__(  # type: ignore[misc]
            email=email,
            role_id=role_id,
            role_name=role_name,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
