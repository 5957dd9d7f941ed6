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
    from ..models.custom_field_value import CustomFieldValue


T = TypeVar("T", bound="Customer")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Customer(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime | None): Null in the response of a PATCH.
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(("custom_field_values",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("customFieldValues", list, "CustomFieldValue"),)

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    customer_type: None | str = _attrs_field(default=ABSENT)
    description: None | str = _attrs_field(default=ABSENT)
    rate: int | None = _attrs_field(default=ABSENT)
    billing_name: None | str = _attrs_field(default=ABSENT)
    billing_address: None | str = _attrs_field(default=ABSENT)
    billing_address_2: None | str = _attrs_field(default=ABSENT)
    name: str | None = _attrs_field(default=ABSENT)
    address: None | str = _attrs_field(default=ABSENT)
    phone: None | str = _attrs_field(default=ABSENT)
    website: None | str = _attrs_field(default=ABSENT)
    email: None | str = _attrs_field(default=ABSENT)
    custom_field_values: list[CustomFieldValue] = _attrs_field(default=ABSENT)
    demo: bool | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | None | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        customer_type: None | str | Unset = d.pop("customerType", UNSET)

        description: None | str | Unset = d.pop("description", UNSET)

        rate = d.pop("rate", UNSET)

        billing_name: None | str | Unset = d.pop("billingName", UNSET)

        billing_address: None | str | Unset = d.pop("billingAddress", UNSET)

        billing_address_2: None | str | Unset = d.pop("billingAddress2", UNSET)

        name = d.pop("name", UNSET)

        address: None | str | Unset = d.pop("address", UNSET)

        phone: None | str | Unset = d.pop("phone", UNSET)

        website: None | str | Unset = d.pop("website", UNSET)

        email: None | str | Unset = d.pop("email", UNSET)

        custom_field_values: list[CustomFieldValue] | Unset = models.CustomFieldValue._checked(
            d.pop("customFieldValues", UNSET)
        )

        demo = d.pop("demo", UNSET)

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
