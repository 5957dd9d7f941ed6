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

from ..runtime import Model, Timestamp, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.file_mini import FileMini
    from ..models.role import Role
    from ..models.super_account_relation import SuperAccountRelation
    from ..models.ui_configuration import UiConfiguration
    from ..models.user_shift_configuration_type_0 import UserShiftConfigurationType0


T = TypeVar("T", bound="User")


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.file_mini import FileMini  # noqa: PLC0415
        from ..models.super_account_relation import SuperAccountRelation  # noqa: PLC0415
        from ..models.user_shift_configuration_type_0 import UserShiftConfigurationType0  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.file_mini import FileMini  # noqa: PLC0415
        from ..models.role import Role  # noqa: PLC0415
        from ..models.super_account_relation import SuperAccountRelation  # noqa: PLC0415
        from ..models.ui_configuration import UiConfiguration  # noqa: PLC0415
        from ..models.user_shift_configuration_type_0 import UserShiftConfigurationType0  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        username = d.pop("username")

        email = d.pop("email")

        _role: Any = d.pop("role")
        role: Role = _role
        if _role is not None:
            role = Role.from_dict(_role)

        rate = d.pop("rate")

        def _parse_job_title(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        job_title = _parse_job_title(d.pop("jobTitle"))

        first_name = d.pop("firstName")

        last_name = d.pop("lastName")

        def _parse_phone(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        phone = _parse_phone(d.pop("phone"))

        owns_company = d.pop("ownsCompany")

        company_id = d.pop("companyId")

        company_settings_id = d.pop("companySettingsId")

        user_settings_id = d.pop("userSettingsId")

        def _parse_image(data: object) -> FileMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _image_type_0: Any = data
                image_type_0: FileMini = _image_type_0
                if _image_type_0 is not None:
                    image_type_0 = FileMini.from_dict(_image_type_0)

                return image_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileMini | None, data)

        image = _parse_image(d.pop("image"))

        _super_account_relations: Any = d.pop("superAccountRelations")
        super_account_relations: list[SuperAccountRelation] = _super_account_relations
        if _super_account_relations is not None:
            if not isinstance(_super_account_relations, list):
                raise TypeError("a list was promised")
            super_account_relations = []
            for super_account_relations_item_data in _super_account_relations:
                _super_account_relations_item: Any = super_account_relations_item_data
                super_account_relations_item: SuperAccountRelation = _super_account_relations_item
                if _super_account_relations_item is not None:
                    super_account_relations_item = SuperAccountRelation.from_dict(_super_account_relations_item)

                super_account_relations.append(super_account_relations_item)

        def _parse_parent_super_account(data: object) -> None | SuperAccountRelation:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _parent_super_account_type_0: Any = data
                parent_super_account_type_0: SuperAccountRelation = _parent_super_account_type_0
                if _parent_super_account_type_0 is not None:
                    parent_super_account_type_0 = SuperAccountRelation.from_dict(_parent_super_account_type_0)

                return parent_super_account_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SuperAccountRelation, data)

        parent_super_account = _parse_parent_super_account(d.pop("parentSuperAccount"))

        enabled = d.pop("enabled")

        enabled_in_subscription = d.pop("enabledInSubscription")

        _ui_configuration: Any = d.pop("uiConfiguration")
        ui_configuration: UiConfiguration = _ui_configuration
        if _ui_configuration is not None:
            ui_configuration = UiConfiguration.from_dict(_ui_configuration)

        def _parse_last_login(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _last_login_type_0: Any = data
                last_login_type_0: datetime.datetime = _last_login_type_0
                if _last_login_type_0 is not None:
                    last_login_type_0 = Timestamp.parse(_last_login_type_0)

                return last_login_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        last_login = _parse_last_login(d.pop("lastLogin"))

        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        def _parse_paddle_user_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        paddle_user_id = _parse_paddle_user_id(d.pop("paddleUserId"))

        def _parse_shift_configuration(data: object) -> None | Unset | UserShiftConfigurationType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _shift_configuration_type_0: Any = data
                shift_configuration_type_0: UserShiftConfigurationType0 = _shift_configuration_type_0
                if _shift_configuration_type_0 is not None:
                    shift_configuration_type_0 = UserShiftConfigurationType0.from_dict(_shift_configuration_type_0)

                return shift_configuration_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UserShiftConfigurationType0, data)

        shift_configuration = _parse_shift_configuration(d.pop("shiftConfiguration", UNSET))

        user = cls(
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

        user.additional_properties = d
        return user

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
