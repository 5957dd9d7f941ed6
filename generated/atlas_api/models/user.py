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
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.file_mini import FileMini
    from ..models.role import Role
    from ..models.shift_configuration import ShiftConfiguration
    from ..models.super_account_relation import SuperAccountRelation
    from ..models.ui_configuration import UiConfiguration


T = TypeVar("T", bound="User")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class User(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        username (str):
        email (str):
        role (Role): (record; what a release does not send reads as None or [])
        rate (int):
        job_title (None | str):
        first_name (str):
        last_name (str):
        phone (None | str):
        owns_company (bool):
        company_id (int):
        company_settings_id (int):
        user_settings_id (int):
        image (FileMini | None):
        super_account_relations (list[SuperAccountRelation]):
        parent_super_account (None | SuperAccountRelation):
        enabled (bool):
        enabled_in_subscription (bool):
        ui_configuration (UiConfiguration): (record; what a release does not send reads as None or [])
        last_login (datetime.datetime | None):
        created_at (datetime.datetime):
        paddle_user_id (None | str):
        shift_configuration (None | ShiftConfiguration):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "username": "username",
        "email": "email",
        "role": "role",
        "rate": "rate",
        "jobTitle": "job_title",
        "firstName": "first_name",
        "lastName": "last_name",
        "phone": "phone",
        "ownsCompany": "owns_company",
        "companyId": "company_id",
        "companySettingsId": "company_settings_id",
        "userSettingsId": "user_settings_id",
        "image": "image",
        "superAccountRelations": "super_account_relations",
        "parentSuperAccount": "parent_super_account",
        "enabled": "enabled",
        "enabledInSubscription": "enabled_in_subscription",
        "uiConfiguration": "ui_configuration",
        "lastLogin": "last_login",
        "createdAt": "created_at",
        "paddleUserId": "paddle_user_id",
        "shiftConfiguration": "shift_configuration",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(("super_account_relations",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("role", dict, "Role"),
        ("superAccountRelations", list, "SuperAccountRelation"),
        ("uiConfiguration", dict, "UiConfiguration"),
    )

    id: int = _attrs_field()
    username: str | None = _attrs_field(default=ABSENT)
    email: str | None = _attrs_field(default=ABSENT)
    role: Role | None = _attrs_field(default=ABSENT)
    rate: int | None = _attrs_field(default=ABSENT)
    job_title: None | str = _attrs_field(default=ABSENT)
    first_name: str | None = _attrs_field(default=ABSENT)
    last_name: str | None = _attrs_field(default=ABSENT)
    phone: None | str = _attrs_field(default=ABSENT)
    owns_company: bool | None = _attrs_field(default=ABSENT)
    company_id: int | None = _attrs_field(default=ABSENT)
    company_settings_id: int | None = _attrs_field(default=ABSENT)
    user_settings_id: int | None = _attrs_field(default=ABSENT)
    image: FileMini | None = _attrs_field(default=ABSENT)
    super_account_relations: list[SuperAccountRelation] = _attrs_field(default=ABSENT)
    parent_super_account: None | SuperAccountRelation = _attrs_field(default=ABSENT)
    enabled: bool | None = _attrs_field(default=ABSENT)
    enabled_in_subscription: bool | None = _attrs_field(default=ABSENT)
    ui_configuration: UiConfiguration | None = _attrs_field(default=ABSENT)
    last_login: datetime.datetime | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    paddle_user_id: None | str = _attrs_field(default=ABSENT)
    shift_configuration: None | ShiftConfiguration = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        username = d.pop("username", UNSET)

        email = d.pop("email", UNSET)

        role: Role | Unset = models.Role._checked(d.pop("role", UNSET))

        rate = d.pop("rate", UNSET)

        job_title: None | str | Unset = d.pop("jobTitle", UNSET)

        first_name = d.pop("firstName", UNSET)

        last_name = d.pop("lastName", UNSET)

        phone: None | str | Unset = d.pop("phone", UNSET)

        owns_company = d.pop("ownsCompany", UNSET)

        company_id = d.pop("companyId", UNSET)

        company_settings_id = d.pop("companySettingsId", UNSET)

        user_settings_id = d.pop("userSettingsId", UNSET)

        image: FileMini | None | Unset = models.FileMini.read(d.pop("image", UNSET))

        super_account_relations: list[SuperAccountRelation] | Unset = models.SuperAccountRelation._checked(
            d.pop("superAccountRelations", UNSET)
        )

        parent_super_account: None | SuperAccountRelation | Unset = models.SuperAccountRelation.read(
            d.pop("parentSuperAccount", UNSET)
        )

        enabled = d.pop("enabled", UNSET)

        enabled_in_subscription = d.pop("enabledInSubscription", UNSET)

        ui_configuration: UiConfiguration | Unset = models.UiConfiguration._checked(d.pop("uiConfiguration", UNSET))

        last_login: datetime.datetime | None | Unset = Timestamp.read(d.pop("lastLogin", UNSET))

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        paddle_user_id: None | str | Unset = d.pop("paddleUserId", UNSET)

        shift_configuration: None | ShiftConfiguration | Unset = models.ShiftConfiguration.read(
            d.pop("shiftConfiguration", UNSET)
        )

        self.__init__(  # type: ignore[misc]
            id=id,
            username=username,
            email=email,
            role=role,
            rate=rate,
            job_title=job_title,
            first_name=first_name,
            last_name=last_name,
            phone=phone,
            owns_company=owns_company,
            company_id=company_id,
            company_settings_id=company_settings_id,
            user_settings_id=user_settings_id,
            image=image,
            super_account_relations=super_account_relations,
            parent_super_account=parent_super_account,
            enabled=enabled,
            enabled_in_subscription=enabled_in_subscription,
            ui_configuration=ui_configuration,
            last_login=last_login,
            created_at=created_at,
            paddle_user_id=paddle_user_id,
            shift_configuration=shift_configuration,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
