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
from ..models.permission import Permission
from ..models.role_code import RoleCode
from ..models.role_type import RoleType
from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.role_hibernate_lazy_initializer import RoleHibernateLazyInitializer


T = TypeVar("T", bound="Role")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Role(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        role_type (RoleType):
        code (None | RoleCode):
        paid (bool):
        name (str):
        description (None | str):
        external_id (None | str):
        create_permissions (list[Permission]):
        view_permissions (list[Permission]):
        view_other_permissions (list[Permission]):
        edit_other_permissions (list[Permission]):
        delete_other_permissions (list[Permission]):
        hibernate_lazy_initializer (RoleHibernateLazyInitializer): A stray key of the server.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "roleType": "role_type",
        "code": "code",
        "paid": "paid",
        "name": "name",
        "description": "description",
        "externalId": "external_id",
        "createPermissions": "create_permissions",
        "viewPermissions": "view_permissions",
        "viewOtherPermissions": "view_other_permissions",
        "editOtherPermissions": "edit_other_permissions",
        "deleteOtherPermissions": "delete_other_permissions",
        "hibernateLazyInitializer": "hibernate_lazy_initializer",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(
        (
            "create_permissions",
            "view_permissions",
            "view_other_permissions",
            "edit_other_permissions",
            "delete_other_permissions",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("createPermissions", list, "Permission"),
        ("viewPermissions", list, "Permission"),
        ("viewOtherPermissions", list, "Permission"),
        ("editOtherPermissions", list, "Permission"),
        ("deleteOtherPermissions", list, "Permission"),
        ("hibernateLazyInitializer", dict, "RoleHibernateLazyInitializer"),
    )

    id: int = _attrs_field()
    role_type: RoleType | None = _attrs_field(default=ABSENT)
    code: None | RoleCode = _attrs_field(default=ABSENT)
    paid: bool | None = _attrs_field(default=ABSENT)
    name: str | None = _attrs_field(default=ABSENT)
    description: None | str = _attrs_field(default=ABSENT)
    external_id: None | str = _attrs_field(default=ABSENT)
    create_permissions: list[Permission] = _attrs_field(default=ABSENT)
    view_permissions: list[Permission] = _attrs_field(default=ABSENT)
    view_other_permissions: list[Permission] = _attrs_field(default=ABSENT)
    edit_other_permissions: list[Permission] = _attrs_field(default=ABSENT)
    delete_other_permissions: list[Permission] = _attrs_field(default=ABSENT)
    hibernate_lazy_initializer: RoleHibernateLazyInitializer | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        role_type: RoleType | Unset = RoleType.read(d.pop("roleType", UNSET))

        code: None | RoleCode | Unset = RoleCode.read(d.pop("code", UNSET))

        paid = d.pop("paid", UNSET)

        name = d.pop("name", UNSET)

        description: None | str | Unset = d.pop("description", UNSET)

        external_id: None | str | Unset = d.pop("externalId", UNSET)

        _create_permissions: Any = d.pop("createPermissions", UNSET)
        create_permissions: list[Permission] | Unset = _create_permissions
        if _create_permissions is not None and _create_permissions is not UNSET:
            if not isinstance(_create_permissions, list):
                raise TypeError("a list was promised")
            create_permissions = []
            for create_permissions_item_data in _create_permissions:
                create_permissions_item: Permission = Permission.read(create_permissions_item_data)

                create_permissions.append(create_permissions_item)

        _view_permissions: Any = d.pop("viewPermissions", UNSET)
        view_permissions: list[Permission] | Unset = _view_permissions
        if _view_permissions is not None and _view_permissions is not UNSET:
            if not isinstance(_view_permissions, list):
                raise TypeError("a list was promised")
            view_permissions = []
            for view_permissions_item_data in _view_permissions:
                view_permissions_item: Permission = Permission.read(view_permissions_item_data)

                view_permissions.append(view_permissions_item)

        _view_other_permissions: Any = d.pop("viewOtherPermissions", UNSET)
        view_other_permissions: list[Permission] | Unset = _view_other_permissions
        if _view_other_permissions is not None and _view_other_permissions is not UNSET:
            if not isinstance(_view_other_permissions, list):
                raise TypeError("a list was promised")
            view_other_permissions = []
            for view_other_permissions_item_data in _view_other_permissions:
                view_other_permissions_item: Permission = Permission.read(view_other_permissions_item_data)

                view_other_permissions.append(view_other_permissions_item)

        _edit_other_permissions: Any = d.pop("editOtherPermissions", UNSET)
        edit_other_permissions: list[Permission] | Unset = _edit_other_permissions
        if _edit_other_permissions is not None and _edit_other_permissions is not UNSET:
            if not isinstance(_edit_other_permissions, list):
                raise TypeError("a list was promised")
            edit_other_permissions = []
            for edit_other_permissions_item_data in _edit_other_permissions:
                edit_other_permissions_item: Permission = Permission.read(edit_other_permissions_item_data)

                edit_other_permissions.append(edit_other_permissions_item)

        _delete_other_permissions: Any = d.pop("deleteOtherPermissions", UNSET)
        delete_other_permissions: list[Permission] | Unset = _delete_other_permissions
        if _delete_other_permissions is not None and _delete_other_permissions is not UNSET:
            if not isinstance(_delete_other_permissions, list):
                raise TypeError("a list was promised")
            delete_other_permissions = []
            for delete_other_permissions_item_data in _delete_other_permissions:
                delete_other_permissions_item: Permission = Permission.read(delete_other_permissions_item_data)

                delete_other_permissions.append(delete_other_permissions_item)

        hibernate_lazy_initializer: RoleHibernateLazyInitializer | Unset = models.RoleHibernateLazyInitializer._checked(
            d.pop("hibernateLazyInitializer", UNSET)
        )

        self.__init__(  # type: ignore[misc]
            id=id,
            role_type=role_type,
            code=code,
            paid=paid,
            name=name,
            description=description,
            external_id=external_id,
            create_permissions=create_permissions,
            view_permissions=view_permissions,
            view_other_permissions=view_other_permissions,
            edit_other_permissions=edit_other_permissions,
            delete_other_permissions=delete_other_permissions,
            hibernate_lazy_initializer=hibernate_lazy_initializer,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
