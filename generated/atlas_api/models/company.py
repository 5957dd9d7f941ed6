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
    from ..models.company_settings import CompanySettings
    from ..models.file import File
    from ..models.subscription import Subscription


T = TypeVar("T", bound="Company")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "name",
            "address",
            "phone",
            "website",
            "email",
            "employeesCount",
            "logo",
            "city",
            "state",
            "zipCode",
            "subscription",
            "companySettings",
            "demo",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        CompanySettings = models.CompanySettings
        File = models.File
        Subscription = models.Subscription
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

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        name: None | str = d.pop("name")

        address: None | str = d.pop("address")

        phone: None | str = d.pop("phone")

        website: None | str = d.pop("website")

        email: None | str = d.pop("email")

        employees_count = d.pop("employeesCount")

        logo: File | None = models.File.read(d.pop("logo"))

        city: None | str = d.pop("city")

        state: None | str = d.pop("state")

        zip_code: None | str = d.pop("zipCode")

        subscription: None | Subscription = models.Subscription.read(d.pop("subscription"))

        company_settings: CompanySettings | None = models.CompanySettings.read(d.pop("companySettings"))

        demo = d.pop("demo")

        self.__init__(  # type: ignore[misc]
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

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
