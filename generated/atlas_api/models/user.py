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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.file_mini import FileMini
    from ..models.role import Role
    from ..models.super_account_relation import SuperAccountRelation
    from ..models.ui_configuration import UiConfiguration
    from ..models.user_shift_configuration_type_0 import UserShiftConfigurationType0


T = TypeVar("T", bound="User")


@_attrs_define(on_setattr=on_setattr)
class User(Model):
    """
    Attributes:
        id (int):
        username (str):
        email (str):
        role (Role):
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
        ui_configuration (UiConfiguration):
        last_login (datetime.datetime | None):
        created_at (datetime.datetime):
        paddle_user_id (None | str):
        shift_configuration (None | Unset | UserShiftConfigurationType0):
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "username",
            "email",
            "role",
            "rate",
            "jobTitle",
            "firstName",
            "lastName",
            "phone",
            "ownsCompany",
            "companyId",
            "companySettingsId",
            "userSettingsId",
            "image",
            "superAccountRelations",
            "parentSuperAccount",
            "enabled",
            "enabledInSubscription",
            "uiConfiguration",
            "lastLogin",
            "createdAt",
            "paddleUserId",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("role", dict, "Role"),
        ("superAccountRelations", list, "SuperAccountRelation"),
        ("uiConfiguration", dict, "UiConfiguration"),
    )
    id: int
    username: str
    email: str
    role: Role
    rate: int
    job_title: None | str
    first_name: str
    last_name: str
    phone: None | str
    owns_company: bool
    company_id: int
    company_settings_id: int
    user_settings_id: int
    image: FileMini | None
    super_account_relations: list[SuperAccountRelation]
    parent_super_account: None | SuperAccountRelation
    enabled: bool
    enabled_in_subscription: bool
    ui_configuration: UiConfiguration
    last_login: datetime.datetime | None
    created_at: datetime.datetime
    paddle_user_id: None | str
    shift_configuration: None | Unset | UserShiftConfigurationType0 = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        FileMini = models.FileMini
        Role = models.Role
        SuperAccountRelation = models.SuperAccountRelation
        UiConfiguration = models.UiConfiguration
        UserShiftConfigurationType0 = models.UserShiftConfigurationType0
        id = self.id

        username = self.username

        email = self.email

        role = wire(self.role)

        rate = self.rate

        job_title: None | str
        job_title = self.job_title

        first_name = self.first_name

        last_name = self.last_name

        phone: None | str
        phone = self.phone

        owns_company = self.owns_company

        company_id = self.company_id

        company_settings_id = self.company_settings_id

        user_settings_id = self.user_settings_id

        image: dict[str, Any] | None
        if isinstance(self.image, FileMini):
            image = wire(self.image)
        else:
            image = self.image

        super_account_relations = wire(self.super_account_relations)

        parent_super_account: dict[str, Any] | None
        if isinstance(self.parent_super_account, SuperAccountRelation):
            parent_super_account = wire(self.parent_super_account)
        else:
            parent_super_account = self.parent_super_account

        enabled = self.enabled

        enabled_in_subscription = self.enabled_in_subscription

        ui_configuration = wire(self.ui_configuration)

        last_login: None | str
        if isinstance(self.last_login, datetime.datetime):
            last_login = wire(self.last_login)
        else:
            last_login = self.last_login

        created_at = wire(self.created_at)

        paddle_user_id: None | str
        paddle_user_id = self.paddle_user_id

        shift_configuration: dict[str, Any] | None | Unset
        if isinstance(self.shift_configuration, Unset):
            shift_configuration = UNSET
        elif isinstance(self.shift_configuration, UserShiftConfigurationType0):
            shift_configuration = wire(self.shift_configuration)
        else:
            shift_configuration = self.shift_configuration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "username": username,
                "email": email,
                "role": role,
                "rate": rate,
                "jobTitle": job_title,
                "firstName": first_name,
                "lastName": last_name,
                "phone": phone,
                "ownsCompany": owns_company,
                "companyId": company_id,
                "companySettingsId": company_settings_id,
                "userSettingsId": user_settings_id,
                "image": image,
                "superAccountRelations": super_account_relations,
                "parentSuperAccount": parent_super_account,
                "enabled": enabled,
                "enabledInSubscription": enabled_in_subscription,
                "uiConfiguration": ui_configuration,
                "lastLogin": last_login,
                "createdAt": created_at,
                "paddleUserId": paddle_user_id,
            }
        )
        if shift_configuration is not UNSET:
            field_dict["shiftConfiguration"] = shift_configuration

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        username = d.pop("username")

        email = d.pop("email")

        role: Role = models.Role._checked(d.pop("role"))

        rate = d.pop("rate")

        job_title: None | str = d.pop("jobTitle")

        first_name = d.pop("firstName")

        last_name = d.pop("lastName")

        phone: None | str = d.pop("phone")

        owns_company = d.pop("ownsCompany")

        company_id = d.pop("companyId")

        company_settings_id = d.pop("companySettingsId")

        user_settings_id = d.pop("userSettingsId")

        image: FileMini | None = models.FileMini.read(d.pop("image"))

        super_account_relations: list[SuperAccountRelation] = models.SuperAccountRelation._checked(
            d.pop("superAccountRelations")
        )

        parent_super_account: None | SuperAccountRelation = models.SuperAccountRelation.read(
            d.pop("parentSuperAccount")
        )

        enabled = d.pop("enabled")

        enabled_in_subscription = d.pop("enabledInSubscription")

        ui_configuration: UiConfiguration = models.UiConfiguration._checked(d.pop("uiConfiguration"))

        last_login: datetime.datetime | None = Timestamp.read(d.pop("lastLogin"))

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        paddle_user_id: None | str = d.pop("paddleUserId")

        shift_configuration: None | Unset | UserShiftConfigurationType0 = models.UserShiftConfigurationType0.read(
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
