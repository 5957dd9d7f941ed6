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
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
    secret,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.user_mini import UserMini


T = TypeVar("T", bound="ApiKey")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class ApiKey(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    label: str | None = _attrs_field(default=ABSENT)
    code: str | None = _attrs_field(repr=False, converter=secret, default=ABSENT)
    user: None | UserMini = _attrs_field(default=ABSENT)
    last_used: datetime.datetime | None = _attrs_field(default=ABSENT)
    expires_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    revoked_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        label = d.pop("label", UNSET)

        code = d.pop("code", UNSET)

        user: None | Unset | UserMini = models.UserMini.read(d.pop("user", UNSET))

        last_used: datetime.datetime | None | Unset = Timestamp.read(d.pop("lastUsed", UNSET))

        expires_at: datetime.datetime | None | Unset = Timestamp.read(d.pop("expiresAt", UNSET))

        revoked_at: datetime.datetime | None | Unset = Timestamp.read(d.pop("revokedAt", UNSET))

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
