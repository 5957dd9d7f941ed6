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

from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvitationMini")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class InvitationMini(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    email: None | str = _attrs_field(default=ABSENT)
    role_id: int | None = _attrs_field(default=ABSENT)
    role_name: None | str = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        email: None | str | Unset = d.pop("email", UNSET)

        role_id: int | None | Unset = d.pop("roleId", UNSET)

        role_name: None | str | Unset = d.pop("roleName", UNSET)

        self.__init__(  # type: ignore[misc]
            email=email,
            role_id=role_id,
            role_name=role_name,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
