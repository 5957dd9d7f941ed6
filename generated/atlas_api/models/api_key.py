# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
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

from ..runtime import Model, Timestamp, secret, wire

if TYPE_CHECKING:
    from ..models.user_mini import UserMini


T = TypeVar("T", bound="ApiKey")


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.user_mini import UserMini  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.user_mini import UserMini  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_created_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        created_by = _parse_created_by(d.pop("createdBy"))

        def _parse_updated_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        updated_by = _parse_updated_by(d.pop("updatedBy"))

        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

        label = d.pop("label")

        code = d.pop("code")

        def _parse_user(data: object) -> None | UserMini:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _user_type_0: Any = data
                user_type_0: UserMini = _user_type_0
                if _user_type_0 is not None:
                    user_type_0 = UserMini.from_dict(_user_type_0)

                return user_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UserMini, data)

        user = _parse_user(d.pop("user"))

        def _parse_last_used(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _last_used_type_0: Any = data
                last_used_type_0: datetime.datetime = _last_used_type_0
                if _last_used_type_0 is not None:
                    last_used_type_0 = Timestamp.parse(_last_used_type_0)

                return last_used_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        last_used = _parse_last_used(d.pop("lastUsed"))

        def _parse_expires_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _expires_at_type_0: Any = data
                expires_at_type_0: datetime.datetime = _expires_at_type_0
                if _expires_at_type_0 is not None:
                    expires_at_type_0 = Timestamp.parse(_expires_at_type_0)

                return expires_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        expires_at = _parse_expires_at(d.pop("expiresAt"))

        def _parse_revoked_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _revoked_at_type_0: Any = data
                revoked_at_type_0: datetime.datetime = _revoked_at_type_0
                if _revoked_at_type_0 is not None:
                    revoked_at_type_0 = Timestamp.parse(_revoked_at_type_0)

                return revoked_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        revoked_at = _parse_revoked_at(d.pop("revokedAt"))

        api_key = cls(
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

        api_key.additional_properties = d
        return api_key

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
