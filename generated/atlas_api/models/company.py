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
    from ..models.company_settings import CompanySettings
    from ..models.file import File
    from ..models.subscription import Subscription


T = TypeVar("T", bound="Company")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Company(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    name: None | str = _attrs_field(default=ABSENT)
    address: None | str = _attrs_field(default=ABSENT)
    phone: None | str = _attrs_field(default=ABSENT)
    website: None | str = _attrs_field(default=ABSENT)
    email: None | str = _attrs_field(default=ABSENT)
    employees_count: int | None = _attrs_field(default=ABSENT)
    logo: File | None = _attrs_field(default=ABSENT)
    city: None | str = _attrs_field(default=ABSENT)
    state: None | str = _attrs_field(default=ABSENT)
    zip_code: None | str = _attrs_field(default=ABSENT)
    subscription: None | Subscription = _attrs_field(default=ABSENT)
    company_settings: CompanySettings | None = _attrs_field(default=ABSENT)
    demo: bool | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        name: None | str | Unset = d.pop("name", UNSET)

        address: None | str | Unset = d.pop("address", UNSET)

        phone: None | str | Unset = d.pop("phone", UNSET)

        website: None | str | Unset = d.pop("website", UNSET)

        email: None | str | Unset = d.pop("email", UNSET)

        employees_count = d.pop("employeesCount", UNSET)

        logo: File | None | Unset = models.File.read(d.pop("logo", UNSET))

        city: None | str | Unset = d.pop("city", UNSET)

        state: None | str | Unset = d.pop("state", UNSET)

        zip_code: None | str | Unset = d.pop("zipCode", UNSET)

        subscription: None | Subscription | Unset = models.Subscription.read(d.pop("subscription", UNSET))

        company_settings: CompanySettings | None | Unset = models.CompanySettings.read(d.pop("companySettings", UNSET))

        demo = d.pop("demo", UNSET)

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
