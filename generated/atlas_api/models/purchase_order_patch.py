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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="PurchaseOrderPatch")


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        def _parse_category(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _category_type_0: Any = data
                category_type_0: Reference = _category_type_0
                if _category_type_0 is not None:
                    category_type_0 = Reference.from_dict(_category_type_0)

                return category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        category = _parse_category(d.pop("category", UNSET))

        def _parse_shipping_due_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _shipping_due_date_type_0: Any = data
                shipping_due_date_type_0: datetime.datetime = _shipping_due_date_type_0
                if _shipping_due_date_type_0 is not None:
                    shipping_due_date_type_0 = Timestamp.parse(_shipping_due_date_type_0)

                return shipping_due_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        shipping_due_date = _parse_shipping_due_date(d.pop("shippingDueDate", UNSET))

        def _parse_shipping_additional_detail(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        shipping_additional_detail = _parse_shipping_additional_detail(d.pop("shippingAdditionalDetail", UNSET))

        def _parse_shipping_ship_to_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        shipping_ship_to_name = _parse_shipping_ship_to_name(d.pop("shippingShipToName", UNSET))

        def _parse_shipping_company_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        shipping_company_name = _parse_shipping_company_name(d.pop("shippingCompanyName", UNSET))

        def _parse_shipping_address(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        shipping_address = _parse_shipping_address(d.pop("shippingAddress", UNSET))

        def _parse_shipping_city(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        shipping_city = _parse_shipping_city(d.pop("shippingCity", UNSET))

        def _parse_shipping_state(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        shipping_state = _parse_shipping_state(d.pop("shippingState", UNSET))

        def _parse_shipping_zip_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        shipping_zip_code = _parse_shipping_zip_code(d.pop("shippingZipCode", UNSET))

        def _parse_shipping_phone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        shipping_phone = _parse_shipping_phone(d.pop("shippingPhone", UNSET))

        def _parse_shipping_fax(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        shipping_fax = _parse_shipping_fax(d.pop("shippingFax", UNSET))

        def _parse_additional_info_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _additional_info_date_type_0: Any = data
                additional_info_date_type_0: datetime.datetime = _additional_info_date_type_0
                if _additional_info_date_type_0 is not None:
                    additional_info_date_type_0 = Timestamp.parse(_additional_info_date_type_0)

                return additional_info_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        additional_info_date = _parse_additional_info_date(d.pop("additionalInfoDate", UNSET))

        def _parse_additional_info_requisitioned_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        additional_info_requisitioned_name = _parse_additional_info_requisitioned_name(
            d.pop("additionalInfoRequisitionedName", UNSET)
        )

        def _parse_additional_info_shipping_order_category(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        additional_info_shipping_order_category = _parse_additional_info_shipping_order_category(
            d.pop("additionalInfoShippingOrderCategory", UNSET)
        )

        def _parse_additional_info_term(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        additional_info_term = _parse_additional_info_term(d.pop("additionalInfoTerm", UNSET))

        def _parse_additional_info_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        additional_info_notes = _parse_additional_info_notes(d.pop("additionalInfoNotes", UNSET))

        def _parse_vendor(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _vendor_type_0: Any = data
                vendor_type_0: Reference = _vendor_type_0
                if _vendor_type_0 is not None:
                    vendor_type_0 = Reference.from_dict(_vendor_type_0)

                return vendor_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        vendor = _parse_vendor(d.pop("vendor", UNSET))

        purchase_order_patch = cls(
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

        purchase_order_patch.additional_properties = d
        return purchase_order_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
