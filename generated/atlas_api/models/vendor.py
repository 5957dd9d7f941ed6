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
    from ..models.custom_field_value import CustomFieldValue


T = TypeVar("T", bound="Vendor")


@_attrs_define(on_setattr=on_setattr)
class Vendor(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        vendor_type (None | str):
        company_name (None | str):
        description (None | str):
        rate (int):
        name (str):
        address (None | str):
        phone (None | str):
        website (None | str):
        email (None | str):
        custom_field_values (list[CustomFieldValue]):
        demo (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "vendorType": "vendor_type",
        "companyName": "company_name",
        "description": "description",
        "rate": "rate",
        "name": "name",
        "address": "address",
        "phone": "phone",
        "website": "website",
        "email": "email",
        "customFieldValues": "custom_field_values",
        "demo": "demo",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "vendorType",
            "companyName",
            "description",
            "rate",
            "name",
            "address",
            "phone",
            "website",
            "email",
            "customFieldValues",
            "demo",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("customFieldValues", list, "CustomFieldValue"),)
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    vendor_type: None | str
    company_name: None | str
    description: None | str
    rate: int
    name: str
    address: None | str
    phone: None | str
    website: None | str
    email: None | str
    custom_field_values: list[CustomFieldValue]
    demo: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        CustomFieldValue = models.CustomFieldValue
        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        vendor_type: None | str
        vendor_type = self.vendor_type

        company_name: None | str
        company_name = self.company_name

        description: None | str
        description = self.description

        rate = self.rate

        name = self.name

        address: None | str
        address = self.address

        phone: None | str
        phone = self.phone

        website: None | str
        website = self.website

        email: None | str
        email = self.email

        custom_field_values = wire(self.custom_field_values)

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
                "vendorType": vendor_type,
                "companyName": company_name,
                "description": description,
                "rate": rate,
                "name": name,
                "address": address,
                "phone": phone,
                "website": website,
                "email": email,
                "customFieldValues": custom_field_values,
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

        vendor_type: None | str = d.pop("vendorType")

        company_name: None | str = d.pop("companyName")

        description: None | str = d.pop("description")

        rate = d.pop("rate")

        name = d.pop("name")

        address: None | str = d.pop("address")

        phone: None | str = d.pop("phone")

        website: None | str = d.pop("website")

        email: None | str = d.pop("email")

        custom_field_values: list[CustomFieldValue] = models.CustomFieldValue._checked(d.pop("customFieldValues"))

        demo = d.pop("demo")

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            vendor_type=vendor_type,
            company_name=company_name,
            description=description,
            rate=rate,
            name=name,
            address=address,
            phone=phone,
            website=website,
            email=email,
            custom_field_values=custom_field_values,
            demo=demo,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
