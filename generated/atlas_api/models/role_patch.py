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

from ..models.permission import Permission
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="RolePatch")


@_attrs_define(on_setattr=on_setattr)
class RolePatch(Model):
    """
    Attributes:
        name (str):
        create_permissions (list[Permission]):
        view_permissions (list[Permission]):
        view_other_permissions (list[Permission]):
        edit_other_permissions (list[Permission]):
        delete_other_permissions (list[Permission]):
        description (None | str | Unset):
        external_id (None | str | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "createPermissions": "create_permissions",
        "viewPermissions": "view_permissions",
        "viewOtherPermissions": "view_other_permissions",
        "editOtherPermissions": "edit_other_permissions",
        "deleteOtherPermissions": "delete_other_permissions",
        "description": "description",
        "externalId": "external_id",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
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
    )

    name: str
    create_permissions: list[Permission]
    view_permissions: list[Permission]
    view_other_permissions: list[Permission]
    edit_other_permissions: list[Permission]
    delete_other_permissions: list[Permission]
    description: None | str | Unset = UNSET
    external_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        create_permissions = wire(self.create_permissions)

        view_permissions = wire(self.view_permissions)

        view_other_permissions = wire(self.view_other_permissions)

        edit_other_permissions = wire(self.edit_other_permissions)

        delete_other_permissions = wire(self.delete_other_permissions)

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        external_id: None | str | Unset
        if isinstance(self.external_id, Unset):
            external_id = UNSET
        else:
            external_id = self.external_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "createPermissions": create_permissions,
                "viewPermissions": view_permissions,
                "viewOtherPermissions": view_other_permissions,
                "editOtherPermissions": edit_other_permissions,
                "deleteOtherPermissions": delete_other_permissions,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if external_id is not UNSET:
            field_dict["externalId"] = external_id

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        name = d.pop("name")

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

        description: None | str | Unset = d.pop("description", UNSET)

        external_id: None | str | Unset = d.pop("externalId", UNSET)

        self.__init__(  # type: ignore[misc]
            name=name,
            create_permissions=create_permissions,
            view_permissions=view_permissions,
            view_other_permissions=view_other_permissions,
            edit_other_permissions=edit_other_permissions,
            delete_other_permissions=delete_other_permissions,
            description=description,
            external_id=external_id,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
