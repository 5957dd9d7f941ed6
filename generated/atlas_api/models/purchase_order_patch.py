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
    Model,
    Timestamp,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="PurchaseOrderPatch")


@_attrs_define(on_setattr=on_setattr)
class PurchaseOrderPatch(Model):
    """
    Attributes:
        name (str):
        category (None | Reference | Unset):
        shipping_due_date (datetime.datetime | None | Unset):
        shipping_additional_detail (None | str | Unset):
        shipping_ship_to_name (None | str | Unset):
        shipping_company_name (None | str | Unset):
        shipping_address (None | str | Unset):
        shipping_city (None | str | Unset):
        shipping_state (None | str | Unset):
        shipping_zip_code (None | str | Unset):
        shipping_phone (None | str | Unset):
        shipping_fax (None | str | Unset):
        additional_info_date (datetime.datetime | None | Unset):
        additional_info_requisitioned_name (None | str | Unset):
        additional_info_shipping_order_category (None | str | Unset):
        additional_info_term (None | str | Unset):
        additional_info_notes (None | str | Unset):
        vendor (None | Reference | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "category": "category",
        "shippingDueDate": "shipping_due_date",
        "shippingAdditionalDetail": "shipping_additional_detail",
        "shippingShipToName": "shipping_ship_to_name",
        "shippingCompanyName": "shipping_company_name",
        "shippingAddress": "shipping_address",
        "shippingCity": "shipping_city",
        "shippingState": "shipping_state",
        "shippingZipCode": "shipping_zip_code",
        "shippingPhone": "shipping_phone",
        "shippingFax": "shipping_fax",
        "additionalInfoDate": "additional_info_date",
        "additionalInfoRequisitionedName": "additional_info_requisitioned_name",
        "additionalInfoShippingOrderCategory": "additional_info_shipping_order_category",
        "additionalInfoTerm": "additional_info_term",
        "additionalInfoNotes": "additional_info_notes",
        "vendor": "vendor",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("name",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    name: str
    category: None | Reference | Unset = UNSET
    shipping_due_date: datetime.datetime | None | Unset = UNSET
    shipping_additional_detail: None | str | Unset = UNSET
    shipping_ship_to_name: None | str | Unset = UNSET
    shipping_company_name: None | str | Unset = UNSET
    shipping_address: None | str | Unset = UNSET
    shipping_city: None | str | Unset = UNSET
    shipping_state: None | str | Unset = UNSET
    shipping_zip_code: None | str | Unset = UNSET
    shipping_phone: None | str | Unset = UNSET
    shipping_fax: None | str | Unset = UNSET
    additional_info_date: datetime.datetime | None | Unset = UNSET
    additional_info_requisitioned_name: None | str | Unset = UNSET
    additional_info_shipping_order_category: None | str | Unset = UNSET
    additional_info_term: None | str | Unset = UNSET
    additional_info_notes: None | str | Unset = UNSET
    vendor: None | Reference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        name = self.name

        category: dict[str, Any] | None | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        elif isinstance(self.category, Reference):
            category = wire(self.category)
        else:
            category = self.category

        shipping_due_date: None | str | Unset
        if isinstance(self.shipping_due_date, Unset):
            shipping_due_date = UNSET
        elif isinstance(self.shipping_due_date, datetime.datetime):
            shipping_due_date = wire(self.shipping_due_date)
        else:
            shipping_due_date = self.shipping_due_date

        shipping_additional_detail: None | str | Unset
        if isinstance(self.shipping_additional_detail, Unset):
            shipping_additional_detail = UNSET
        else:
            shipping_additional_detail = self.shipping_additional_detail

        shipping_ship_to_name: None | str | Unset
        if isinstance(self.shipping_ship_to_name, Unset):
            shipping_ship_to_name = UNSET
        else:
            shipping_ship_to_name = self.shipping_ship_to_name

        shipping_company_name: None | str | Unset
        if isinstance(self.shipping_company_name, Unset):
            shipping_company_name = UNSET
        else:
            shipping_company_name = self.shipping_company_name

        shipping_address: None | str | Unset
        if isinstance(self.shipping_address, Unset):
            shipping_address = UNSET
        else:
            shipping_address = self.shipping_address

        shipping_city: None | str | Unset
        if isinstance(self.shipping_city, Unset):
            shipping_city = UNSET
        else:
            shipping_city = self.shipping_city

        shipping_state: None | str | Unset
        if isinstance(self.shipping_state, Unset):
            shipping_state = UNSET
        else:
            shipping_state = self.shipping_state

        shipping_zip_code: None | str | Unset
        if isinstance(self.shipping_zip_code, Unset):
            shipping_zip_code = UNSET
        else:
            shipping_zip_code = self.shipping_zip_code

        shipping_phone: None | str | Unset
        if isinstance(self.shipping_phone, Unset):
            shipping_phone = UNSET
        else:
            shipping_phone = self.shipping_phone

        shipping_fax: None | str | Unset
        if isinstance(self.shipping_fax, Unset):
            shipping_fax = UNSET
        else:
            shipping_fax = self.shipping_fax

        additional_info_date: None | str | Unset
        if isinstance(self.additional_info_date, Unset):
            additional_info_date = UNSET
        elif isinstance(self.additional_info_date, datetime.datetime):
            additional_info_date = wire(self.additional_info_date)
        else:
            additional_info_date = self.additional_info_date

        additional_info_requisitioned_name: None | str | Unset
        if isinstance(self.additional_info_requisitioned_name, Unset):
            additional_info_requisitioned_name = UNSET
        else:
            additional_info_requisitioned_name = self.additional_info_requisitioned_name

        additional_info_shipping_order_category: None | str | Unset
        if isinstance(self.additional_info_shipping_order_category, Unset):
            additional_info_shipping_order_category = UNSET
        else:
            additional_info_shipping_order_category = self.additional_info_shipping_order_category

        additional_info_term: None | str | Unset
        if isinstance(self.additional_info_term, Unset):
            additional_info_term = UNSET
        else:
            additional_info_term = self.additional_info_term

        additional_info_notes: None | str | Unset
        if isinstance(self.additional_info_notes, Unset):
            additional_info_notes = UNSET
        else:
            additional_info_notes = self.additional_info_notes

        vendor: dict[str, Any] | None | Unset
        if isinstance(self.vendor, Unset):
            vendor = UNSET
        elif isinstance(self.vendor, Reference):
            vendor = wire(self.vendor)
        else:
            vendor = self.vendor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if category is not UNSET:
            field_dict["category"] = category
        if shipping_due_date is not UNSET:
            field_dict["shippingDueDate"] = shipping_due_date
        if shipping_additional_detail is not UNSET:
            field_dict["shippingAdditionalDetail"] = shipping_additional_detail
        if shipping_ship_to_name is not UNSET:
            field_dict["shippingShipToName"] = shipping_ship_to_name
        if shipping_company_name is not UNSET:
            field_dict["shippingCompanyName"] = shipping_company_name
        if shipping_address is not UNSET:
            field_dict["shippingAddress"] = shipping_address
        if shipping_city is not UNSET:
            field_dict["shippingCity"] = shipping_city
        if shipping_state is not UNSET:
            field_dict["shippingState"] = shipping_state
        if shipping_zip_code is not UNSET:
            field_dict["shippingZipCode"] = shipping_zip_code
        if shipping_phone is not UNSET:
            field_dict["shippingPhone"] = shipping_phone
        if shipping_fax is not UNSET:
            field_dict["shippingFax"] = shipping_fax
        if additional_info_date is not UNSET:
            field_dict["additionalInfoDate"] = additional_info_date
        if additional_info_requisitioned_name is not UNSET:
            field_dict["additionalInfoRequisitionedName"] = additional_info_requisitioned_name
        if additional_info_shipping_order_category is not UNSET:
            field_dict["additionalInfoShippingOrderCategory"] = additional_info_shipping_order_category
        if additional_info_term is not UNSET:
            field_dict["additionalInfoTerm"] = additional_info_term
        if additional_info_notes is not UNSET:
            field_dict["additionalInfoNotes"] = additional_info_notes
        if vendor is not UNSET:
            field_dict["vendor"] = vendor

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        name = d.pop("name")

        category: None | Reference | Unset = models.Reference.read(d.pop("category", UNSET))

        shipping_due_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("shippingDueDate", UNSET))

        shipping_additional_detail: None | str | Unset = d.pop("shippingAdditionalDetail", UNSET)

        shipping_ship_to_name: None | str | Unset = d.pop("shippingShipToName", UNSET)

        shipping_company_name: None | str | Unset = d.pop("shippingCompanyName", UNSET)

        shipping_address: None | str | Unset = d.pop("shippingAddress", UNSET)

        shipping_city: None | str | Unset = d.pop("shippingCity", UNSET)

        shipping_state: None | str | Unset = d.pop("shippingState", UNSET)

        shipping_zip_code: None | str | Unset = d.pop("shippingZipCode", UNSET)

        shipping_phone: None | str | Unset = d.pop("shippingPhone", UNSET)

        shipping_fax: None | str | Unset = d.pop("shippingFax", UNSET)

        additional_info_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("additionalInfoDate", UNSET))

        additional_info_requisitioned_name: None | str | Unset = d.pop("additionalInfoRequisitionedName", UNSET)

        additional_info_shipping_order_category: None | str | Unset = d.pop(
            "additionalInfoShippingOrderCategory", UNSET
        )

        additional_info_term: None | str | Unset = d.pop("additionalInfoTerm", UNSET)

        additional_info_notes: None | str | Unset = d.pop("additionalInfoNotes", UNSET)

        vendor: None | Reference | Unset = models.Reference.read(d.pop("vendor", UNSET))

        self.__init__(  # type: ignore[misc]
            name=name,
            category=category,
            shipping_due_date=shipping_due_date,
            shipping_additional_detail=shipping_additional_detail,
            shipping_ship_to_name=shipping_ship_to_name,
            shipping_company_name=shipping_company_name,
            shipping_address=shipping_address,
            shipping_city=shipping_city,
            shipping_state=shipping_state,
            shipping_zip_code=shipping_zip_code,
            shipping_phone=shipping_phone,
            shipping_fax=shipping_fax,
            additional_info_date=additional_info_date,
            additional_info_requisitioned_name=additional_info_requisitioned_name,
            additional_info_shipping_order_category=additional_info_shipping_order_category,
            additional_info_term=additional_info_term,
            additional_info_notes=additional_info_notes,
            vendor=vendor,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
