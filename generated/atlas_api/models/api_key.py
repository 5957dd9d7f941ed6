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
from ..runtime import Model, Timestamp, left_over, on_setattr, secret, wire

if TYPE_CHECKING:
    from ..models.user_mini import UserMini


T = TypeVar("T", bound="ApiKey")


@_attrs_define(on_setattr=on_setattr)
class ApiKey(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        label (str):
        code (str): The key right after it was made, and stars with four characters later. (secret)
        user (None | UserMini):
        last_used (datetime.datetime | None):
        expires_at (datetime.datetime | None):
        revoked_at (datetime.datetime | None):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "label": "label",
        "code": "code",
        "user": "user",
        "lastUsed": "last_used",
        "expiresAt": "expires_at",
        "revokedAt": "revoked_at",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "label",
            "code",
            "user",
            "lastUsed",
            "expiresAt",
            "revokedAt",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    label: str
    code: str = _attrs_field(repr=False, converter=secret)
    user: None | UserMini
    last_used: datetime.datetime | None
    expires_at: datetime.datetime | None
    revoked_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        UserMini = models.UserMini
        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        label = self.label

        code = self.code

        user: dict[str, Any] | None
        if isinstance(self.user, UserMini):
            user = wire(self.user)
        else:
            user = self.user

        last_used: None | str
        if isinstance(self.last_used, datetime.datetime):
            last_used = wire(self.last_used)
        else:
            last_used = self.last_used

        expires_at: None | str
        if isinstance(self.expires_at, datetime.datetime):
            expires_at = wire(self.expires_at)
        else:
            expires_at = self.expires_at

        revoked_at: None | str
        if isinstance(self.revoked_at, datetime.datetime):
            revoked_at = wire(self.revoked_at)
        else:
            revoked_at = self.revoked_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "label": label,
                "code": code,
                "user": user,
                "lastUsed": last_used,
                "expiresAt": expires_at,
                "revokedAt": revoked_at,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        label = d.pop("label")

        code = d.pop("code")

        user: None | UserMini = models.UserMini.read(d.pop("user"))

        last_used: datetime.datetime | None = Timestamp.read(d.pop("lastUsed"))

        expires_at: datetime.datetime | None = Timestamp.read(d.pop("expiresAt"))

        revoked_at: datetime.datetime | None = Timestamp.read(d.pop("revokedAt"))

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            label=label,
            code=code,
            user=user,
            last_used=last_used,
            expires_at=expires_at,
            revoked_at=revoked_at,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
