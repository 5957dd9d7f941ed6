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


T = TypeVar("T", bound="Customer")


@_attrs_define(on_setattr=on_setattr)
class Customer(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        customer_type (None | str):
        description (None | str):
        rate (int):
        billing_name (None | str):
        billing_address (None | str):
        billing_address_2 (None | str):
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
        "customerType": "customer_type",
        "description": "description",
        "rate": "rate",
        "billingName": "billing_name",
        "billingAddress": "billing_address",
        "billingAddress2": "billing_address_2",
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
            "customerType",
            "description",
            "rate",
            "billingName",
            "billingAddress",
            "billingAddress2",
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
    customer_type: None | str
    description: None | str
    rate: int
    billing_name: None | str
    billing_address: None | str
    billing_address_2: None | str
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

        customer_type: None | str
        customer_type = self.customer_type

        description: None | str
        description = self.description

        rate = self.rate

        billing_name: None | str
        billing_name = self.billing_name

        billing_address: None | str
        billing_address = self.billing_address

        billing_address_2: None | str
        billing_address_2 = self.billing_address_2

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
                "customerType": customer_type,
                "description": description,
                "rate": rate,
                "billingName": billing_name,
                "billingAddress": billing_address,
                "billingAddress2": billing_address_2,
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

        customer_type: None | str = d.pop("customerType")

        description: None | str = d.pop("description")

        rate = d.pop("rate")

        billing_name: None | str = d.pop("billingName")

        billing_address: None | str = d.pop("billingAddress")

        billing_address_2: None | str = d.pop("billingAddress2")

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
            customer_type=customer_type,
            description=description,
            rate=rate,
            billing_name=billing_name,
            billing_address=billing_address,
            billing_address_2=billing_address_2,
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
