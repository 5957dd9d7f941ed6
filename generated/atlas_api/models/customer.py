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
    from ..models.custom_field_value import CustomFieldValue


T = TypeVar("T", bound="Customer")


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.custom_field_value import CustomFieldValue  # noqa: PLC0415

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

        def _parse_customer_type(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        customer_type = _parse_customer_type(d.pop("customerType"))

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        rate = d.pop("rate")

        def _parse_billing_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        billing_name = _parse_billing_name(d.pop("billingName"))

        def _parse_billing_address(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        billing_address = _parse_billing_address(d.pop("billingAddress"))

        def _parse_billing_address_2(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        billing_address_2 = _parse_billing_address_2(d.pop("billingAddress2"))

        name = d.pop("name")

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

        _custom_field_values: Any = d.pop("customFieldValues")
        custom_field_values: list[CustomFieldValue] = _custom_field_values
        if _custom_field_values is not None:
            if not isinstance(_custom_field_values, list):
                raise TypeError("a list was promised")
            custom_field_values = []
            for custom_field_values_item_data in _custom_field_values:
                _custom_field_values_item: Any = custom_field_values_item_data
                custom_field_values_item: CustomFieldValue = _custom_field_values_item
                if _custom_field_values_item is not None:
                    custom_field_values_item = CustomFieldValue.from_dict(_custom_field_values_item)

                custom_field_values.append(custom_field_values_item)

        demo = d.pop("demo")

        customer = cls(
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

        customer.additional_properties = d
        return customer

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
