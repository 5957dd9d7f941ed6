# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
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
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.file import File
    from ..models.user_mini import UserMini


T = TypeVar("T", bound="Comment")


@_attrs_define(on_setattr=on_setattr)
class Comment(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime | None):
        user (None | UserMini):
        content (str):
        files (list[File]):
        system (bool): Written by the server itself.
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "user": "user",
        "content": "content",
        "files": "files",
        "system": "system",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "user",
            "content",
            "files",
            "system",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("files", list, "File"),)
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime | None
    user: None | UserMini
    content: str
    files: list[File]
    system: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        File = models.File
        UserMini = models.UserMini
        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at: None | str
        if isinstance(self.updated_at, datetime.datetime):
            updated_at = wire(self.updated_at)
        else:
            updated_at = self.updated_at

        user: dict[str, Any] | None
        if isinstance(self.user, UserMini):
            user = wire(self.user)
        else:
            user = self.user

        content = self.content

        files = wire(self.files)

        system = self.system

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "user": user,
                "content": content,
                "files": files,
                "system": system,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime | None = Timestamp.read(d.pop("updatedAt"))

        user: None | UserMini = models.UserMini.read(d.pop("user"))

        content = d.pop("content")

        files: list[File] = models.File._checked(d.pop("files"))

        system = d.pop("system")

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            user=user,
            content=content,
            files=files,
            system=system,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
