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

if TYPE_CHECKING:
    from ..models.company_settings import CompanySettings
    from ..models.file import File
    from ..models.subscription import Subscription


T = TypeVar("T", bound="Company")


@_attrs_define
class Company(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (None | str):
        address (None | str):
        phone (None | str):
        website (None | str):
        email (None | str):
        employees_count (int):
        logo (File | None):
        city (None | str):
        state (None | str):
        zip_code (None | str):
        subscription (None | Subscription):
        company_settings (CompanySettings | None):
        demo (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "name": "name",
        "address": "address",
        "phone": "phone",
        "website": "website",
        "email": "email",
        "employeesCount": "employees_count",
        "logo": "logo",
        "city": "city",
        "state": "state",
        "zipCode": "zip_code",
        "subscription": "subscription",
        "companySettings": "company_settings",
        "demo": "demo",
    }
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: None | str
    address: None | str
    phone: None | str
    website: None | str
    email: None | str
    employees_count: int
    logo: File | None
    city: None | str
    state: None | str
    zip_code: None | str
    subscription: None | Subscription
    company_settings: CompanySettings | None
    demo: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.company_settings import CompanySettings  # noqa: PLC0415
        from ..models.file import File  # noqa: PLC0415
        from ..models.subscription import Subscription  # noqa: PLC0415

        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        name: None | str
        name = self.name

        address: None | str
        address = self.address

        phone: None | str
        phone = self.phone

        website: None | str
        website = self.website

        email: None | str
        email = self.email

        employees_count = self.employees_count

        logo: dict[str, Any] | None
        if isinstance(self.logo, File):
            logo = wire(self.logo)
        else:
            logo = self.logo

        city: None | str
        city = self.city

        state: None | str
        state = self.state

        zip_code: None | str
        zip_code = self.zip_code

        subscription: dict[str, Any] | None
        if isinstance(self.subscription, Subscription):
            subscription = wire(self.subscription)
        else:
            subscription = self.subscription

        company_settings: dict[str, Any] | None
        if isinstance(self.company_settings, CompanySettings):
            company_settings = wire(self.company_settings)
        else:
            company_settings = self.company_settings

        demo = self.demo

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "name": name,
                "address": address,
                "phone": phone,
                "website": website,
                "email": email,
                "employeesCount": employees_count,
                "logo": logo,
                "city": city,
                "state": state,
                "zipCode": zip_code,
                "subscription": subscription,
                "companySettings": company_settings,
                "demo": demo,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.company_settings import CompanySettings  # noqa: PLC0415
        from ..models.file import File  # noqa: PLC0415
        from ..models.subscription import Subscription  # noqa: PLC0415

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

        def _parse_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        name = _parse_name(d.pop("name"))

        def _parse_address(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        address = _parse_address(d.pop("address"))

        def _parse_phone(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        phone = _parse_phone(d.pop("phone"))

        def _parse_website(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        website = _parse_website(d.pop("website"))

        def _parse_email(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        email = _parse_email(d.pop("email"))

        employees_count = d.pop("employeesCount")

        def _parse_logo(data: object) -> File | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _logo_type_0: Any = data
                logo_type_0: File = _logo_type_0
                if _logo_type_0 is not None:
                    logo_type_0 = File.from_dict(_logo_type_0)

                return logo_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(File | None, data)

        logo = _parse_logo(d.pop("logo"))

        def _parse_city(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        city = _parse_city(d.pop("city"))

        def _parse_state(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        state = _parse_state(d.pop("state"))

        def _parse_zip_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        zip_code = _parse_zip_code(d.pop("zipCode"))

        def _parse_subscription(data: object) -> None | Subscription:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _subscription_type_0: Any = data
                subscription_type_0: Subscription = _subscription_type_0
                if _subscription_type_0 is not None:
                    subscription_type_0 = Subscription.from_dict(_subscription_type_0)

                return subscription_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Subscription, data)

        subscription = _parse_subscription(d.pop("subscription"))

        def _parse_company_settings(data: object) -> CompanySettings | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _company_settings_type_0: Any = data
                company_settings_type_0: CompanySettings = _company_settings_type_0
                if _company_settings_type_0 is not None:
                    company_settings_type_0 = CompanySettings.from_dict(_company_settings_type_0)

                return company_settings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CompanySettings | None, data)

        company_settings = _parse_company_settings(d.pop("companySettings"))

        demo = d.pop("demo")

        company = cls(
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            name=name,
            address=address,
            phone=phone,
            website=website,
            email=email,
            employees_count=employees_count,
            logo=logo,
            city=city,
            state=state,
            zip_code=zip_code,
            subscription=subscription,
            company_settings=company_settings,
            demo=demo,
        )

        company.additional_properties = d
        return company

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
