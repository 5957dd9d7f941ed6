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
from ..runtime import Model, left_over, on_setattr, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.role_hibernate_lazy_initializer import RoleHibernateLazyInitializer


T = TypeVar("T", bound="Role")


@_attrs_define(on_setattr=on_setattr)
class Role(Model):
    """
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
        hibernate_lazy_initializer (RoleHibernateLazyInitializer | Unset): A stray key of the server.
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "roleType",
            "code",
            "paid",
            "name",
            "description",
            "externalId",
            "createPermissions",
            "viewPermissions",
            "viewOtherPermissions",
            "editOtherPermissions",
            "deleteOtherPermissions",
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
    id: int
    role_type: RoleType
    code: None | RoleCode
    paid: bool
    name: str
    description: None | str
    external_id: None | str
    create_permissions: list[Permission]
    view_permissions: list[Permission]
    view_other_permissions: list[Permission]
    edit_other_permissions: list[Permission]
    delete_other_permissions: list[Permission]
    hibernate_lazy_initializer: RoleHibernateLazyInitializer | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        RoleHibernateLazyInitializer = models.RoleHibernateLazyInitializer
        id = self.id

        role_type = wire(self.role_type)

        code: None | str
        if isinstance(self.code, RoleCode):
            code = wire(self.code)
        else:
            code = self.code

        paid = self.paid

        name = self.name

        description: None | str
        description = self.description

        external_id: None | str
        external_id = self.external_id

        create_permissions = wire(self.create_permissions)

        view_permissions = wire(self.view_permissions)

        view_other_permissions = wire(self.view_other_permissions)

        edit_other_permissions = wire(self.edit_other_permissions)

        delete_other_permissions = wire(self.delete_other_permissions)

        hibernate_lazy_initializer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hibernate_lazy_initializer, Unset):
            hibernate_lazy_initializer = wire(self.hibernate_lazy_initializer)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "roleType": role_type,
                "code": code,
                "paid": paid,
                "name": name,
                "description": description,
                "externalId": external_id,
                "createPermissions": create_permissions,
                "viewPermissions": view_permissions,
                "viewOtherPermissions": view_other_permissions,
                "editOtherPermissions": edit_other_permissions,
                "deleteOtherPermissions": delete_other_permissions,
            }
        )
        if hibernate_lazy_initializer is not UNSET:
            field_dict["hibernateLazyInitializer"] = hibernate_lazy_initializer

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        role_type: RoleType = RoleType.read(d.pop("roleType"))

        code: None | RoleCode = RoleCode.read(d.pop("code"))

        paid = d.pop("paid")

        name = d.pop("name")

        description: None | str = d.pop("description")

        external_id: None | str = d.pop("externalId")

        _create_permissions: Any = d.pop("createPermissions")
        create_permissions: list[Permission] = _create_permissions
        if _create_permissions is not None:
            if not isinstance(_create_permissions, list):
                raise TypeError("a list was promised")
            create_permissions = []
            for create_permissions_item_data in _create_permissions:
                create_permissions_item: Permission = Permission.read(create_permissions_item_data)

                create_permissions.append(create_permissions_item)

        _view_permissions: Any = d.pop("viewPermissions")
        view_permissions: list[Permission] = _view_permissions
        if _view_permissions is not None:
            if not isinstance(_view_permissions, list):
                raise TypeError("a list was promised")
            view_permissions = []
            for view_permissions_item_data in _view_permissions:
                view_permissions_item: Permission = Permission.read(view_permissions_item_data)

                view_permissions.append(view_permissions_item)

        _view_other_permissions: Any = d.pop("viewOtherPermissions")
        view_other_permissions: list[Permission] = _view_other_permissions
        if _view_other_permissions is not None:
            if not isinstance(_view_other_permissions, list):
                raise TypeError("a list was promised")
            view_other_permissions = []
            for view_other_permissions_item_data in _view_other_permissions:
                view_other_permissions_item: Permission = Permission.read(view_other_permissions_item_data)

                view_other_permissions.append(view_other_permissions_item)

        _edit_other_permissions: Any = d.pop("editOtherPermissions")
        edit_other_permissions: list[Permission] = _edit_other_permissions
        if _edit_other_permissions is not None:
            if not isinstance(_edit_other_permissions, list):
                raise TypeError("a list was promised")
            edit_other_permissions = []
            for edit_other_permissions_item_data in _edit_other_permissions:
                edit_other_permissions_item: Permission = Permission.read(edit_other_permissions_item_data)

                edit_other_permissions.append(edit_other_permissions_item)

        _delete_other_permissions: Any = d.pop("deleteOtherPermissions")
        delete_other_permissions: list[Permission] = _delete_other_permissions
        if _delete_other_permissions is not None:
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
