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
from ..runtime import Model, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.user_mini import UserMini


T = TypeVar("T", bound="TeamMini")


@_attrs_define(on_setattr=on_setattr)
class TeamMini(Model):
    """
    Attributes:
        id (int):
        name (str):
        users (list[UserMini]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "users": "users",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "users",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("users", list, "UserMini"),)
    id: int
    name: str
    users: list[UserMini]
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        UserMini = models.UserMini
        id = self.id

        name = self.name

        users = wire(self.users)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "users": users,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        name = d.pop("name")

        users: list[UserMini] = models.UserMini._checked(d.pop("users"))

        self.__init__(  # type: ignore[misc]
            id=id,
            name=name,
            users=users,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
