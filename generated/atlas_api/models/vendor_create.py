# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

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

from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.custom_field_value_input import CustomFieldValueInput


T = TypeVar("T", bound="VendorCreate")


@_attrs_define
class VendorCreate(Model):
    """
    Attributes:
        name (str):
        company_name (str):
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
        "name": "name",
        "companyName": "company_name",
        "address": "address",
        "phone": "phone",
        "website": "website",
        "email": "email",
        "vendorType": "vendor_type",
        "description": "description",
        "rate": "rate",
        "customFields": "custom_fields",
    }
    name: str
    company_name: str
    address: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    vendor_type: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    rate: int | Unset = UNSET
    custom_fields: list[CustomFieldValueInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        company_name = self.company_name

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
                "name": name,
                "companyName": company_name,
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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.custom_field_value_input import CustomFieldValueInput  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        company_name = d.pop("companyName")

        def _parse_address(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address = _parse_address(d.pop("address", UNSET))

        def _parse_phone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        phone = _parse_phone(d.pop("phone", UNSET))

        def _parse_website(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        website = _parse_website(d.pop("website", UNSET))

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        def _parse_vendor_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        vendor_type = _parse_vendor_type(d.pop("vendorType", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        rate = d.pop("rate", UNSET)

        _custom_fields: Any = d.pop("customFields", UNSET)
        custom_fields: list[CustomFieldValueInput] | Unset = _custom_fields
        if _custom_fields is not None and _custom_fields is not UNSET:
            if not isinstance(_custom_fields, list):
                raise TypeError("a list was promised")
            custom_fields = []
            for custom_fields_item_data in _custom_fields:
                _custom_fields_item: Any = custom_fields_item_data
                custom_fields_item: CustomFieldValueInput = _custom_fields_item
                if _custom_fields_item is not None:
                    custom_fields_item = CustomFieldValueInput.from_dict(_custom_fields_item)

                custom_fields.append(custom_fields_item)

        vendor_create = cls(
            name=name,
            company_name=company_name,
            address=address,
            phone=phone,
            website=website,
            email=email,
            vendor_type=vendor_type,
            description=description,
            rate=rate,
            custom_fields=custom_fields,
        )

        vendor_create.additional_properties = d
        return vendor_create

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
