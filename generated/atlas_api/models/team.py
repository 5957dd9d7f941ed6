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

from ..runtime import Model, wire

if TYPE_CHECKING:
    from ..models.user_mini import UserMini


T = TypeVar("T", bound="Team")


@_attrs_define
class Team(Model):
    """
    Attributes:
        id (int):
        name (str):
        description (None | str):
        users (list[UserMini]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "users": "users",
    }
    id: int
    name: str
    description: None | str
    users: list[UserMini]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        description: None | str
        description = self.description

        users = wire(self.users)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "description": description,
                "users": users,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.user_mini import UserMini  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        _users: Any = d.pop("users")
        users: list[UserMini] = _users
        if _users is not None:
            if not isinstance(_users, list):
                raise TypeError("a list was promised")
            users = []
            for users_item_data in _users:
                _users_item: Any = users_item_data
                users_item: UserMini = _users_item
                if _users_item is not None:
                    users_item = UserMini.from_dict(_users_item)

                users.append(users_item)

        team = cls(
            id=id,
            name=name,
            description=description,
            users=users,
        )

        team.additional_properties = d
        return team

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
