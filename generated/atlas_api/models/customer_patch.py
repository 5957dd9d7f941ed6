# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

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
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_field_value_input import CustomFieldValueInput
    from ..models.reference import Reference


T = TypeVar("T", bound="CustomerPatch")


@_attrs_define(on_setattr=on_setattr)
class CustomerPatch(Model):
    """
    Attributes:
        id (int): The id of the path again: without it, or with another one, 500.
        name (str):
        address (None | str | Unset):
        phone (None | str | Unset):
        website (None | str | Unset):
        email (None | str | Unset):
        vendor_type (None | str | Unset):
        description (None | str | Unset):
        rate (int | Unset):
        billing_name (None | str | Unset):
        billing_address (None | str | Unset):
        billing_address_2 (None | str | Unset):
        billing_currency (None | Reference | Unset):
        custom_fields (list[CustomFieldValueInput] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "address": "address",
        "phone": "phone",
        "website": "website",
        "email": "email",
        "vendorType": "vendor_type",
        "description": "description",
        "rate": "rate",
        "billingName": "billing_name",
        "billingAddress": "billing_address",
        "billingAddress2": "billing_address_2",
        "billingCurrency": "billing_currency",
        "customFields": "custom_fields",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("customFields", list, "CustomFieldValueInput"),)

    id: int
    name: str
    address: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    vendor_type: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    rate: int | Unset = UNSET
    billing_name: None | str | Unset = UNSET
    billing_address: None | str | Unset = UNSET
    billing_address_2: None | str | Unset = UNSET
    billing_currency: None | Reference | Unset = UNSET
    custom_fields: list[CustomFieldValueInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        CustomFieldValueInput = models.CustomFieldValueInput
        Reference = models.Reference
        id = self.id

        name = self.name

        address: None | str | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        else:
            address = self.address

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        website: None | str | Unset
        if isinstance(self.website, Unset):
            website = UNSET
        else:
            website = self.website

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        vendor_type: None | str | Unset
        if isinstance(self.vendor_type, Unset):
            vendor_type = UNSET
        else:
            vendor_type = self.vendor_type

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        rate = self.rate

        billing_name: None | str | Unset
        if isinstance(self.billing_name, Unset):
            billing_name = UNSET
        else:
            billing_name = self.billing_name

        billing_address: None | str | Unset
        if isinstance(self.billing_address, Unset):
            billing_address = UNSET
        else:
            billing_address = self.billing_address

        billing_address_2: None | str | Unset
        if isinstance(self.billing_address_2, Unset):
            billing_address_2 = UNSET
        else:
            billing_address_2 = self.billing_address_2

        billing_currency: dict[str, Any] | None | Unset
        if isinstance(self.billing_currency, Unset):
            billing_currency = UNSET
        elif isinstance(self.billing_currency, Reference):
            billing_currency = wire(self.billing_currency)
        else:
            billing_currency = self.billing_currency

        custom_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.custom_fields, Unset):
            custom_fields = wire(self.custom_fields)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if address is not UNSET:
            field_dict["address"] = address
        if phone is not UNSET:
            field_dict["phone"] = phone
        if website is not UNSET:
            field_dict["website"] = website
        if email is not UNSET:
            field_dict["email"] = email
        if vendor_type is not UNSET:
            field_dict["vendorType"] = vendor_type
        if description is not UNSET:
            field_dict["description"] = description
        if rate is not UNSET:
            field_dict["rate"] = rate
        if billing_name is not UNSET:
            field_dict["billingName"] = billing_name
        if billing_address is not UNSET:
            field_dict["billingAddress"] = billing_address
        if billing_address_2 is not UNSET:
            field_dict["billingAddress2"] = billing_address_2
        if billing_currency is not UNSET:
            field_dict["billingCurrency"] = billing_currency
        if custom_fields is not UNSET:
            field_dict["customFields"] = custom_fields

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        name = d.pop("name")

        address: None | str | Unset = d.pop("address", UNSET)

        phone: None | str | Unset = d.pop("phone", UNSET)

        website: None | str | Unset = d.pop("website", UNSET)

        email: None | str | Unset = d.pop("email", UNSET)

        vendor_type: None | str | Unset = d.pop("vendorType", UNSET)

        description: None | str | Unset = d.pop("description", UNSET)

        rate = d.pop("rate", UNSET)

        billing_name: None | str | Unset = d.pop("billingName", UNSET)

        billing_address: None | str | Unset = d.pop("billingAddress", UNSET)

        billing_address_2: None | str | Unset = d.pop("billingAddress2", UNSET)

        billing_currency: None | Reference | Unset = models.Reference.read(d.pop("billingCurrency", UNSET))

        custom_fields: list[CustomFieldValueInput] | Unset = models.CustomFieldValueInput._checked(
            d.pop("customFields", UNSET)
        )

        self.__init__(  # type: ignore[misc]
            id=id,
            name=name,
            address=address,
            phone=phone,
            website=website,
            email=email,
            vendor_type=vendor_type,
            description=description,
            rate=rate,
            billing_name=billing_name,
            billing_address=billing_address,
            billing_address_2=billing_address_2,
            billing_currency=billing_currency,
            custom_fields=custom_fields,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
