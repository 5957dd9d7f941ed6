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


T = TypeVar("T", bound="VendorPatch")


@_attrs_define(on_setattr=on_setattr)
class VendorPatch(Model):
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
    custom_fields: list[CustomFieldValueInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        CustomFieldValueInput = models.CustomFieldValueInput
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
            custom_fields=custom_fields,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
