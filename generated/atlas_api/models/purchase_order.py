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

from ..models.approval_status import ApprovalStatus
from ..runtime import Model, Timestamp, wire

if TYPE_CHECKING:
    from ..models.category_mini import CategoryMini
    from ..models.part_quantity import PartQuantity
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="PurchaseOrder")


@_attrs_define
class PurchaseOrder(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        status (ApprovalStatus | None):
        name (str):
        category (CategoryMini | None):
        shipping_due_date (datetime.datetime | None):
        shipping_additional_detail (None | str):
        shipping_ship_to_name (None | str):
        shipping_company_name (None | str):
        shipping_address (None | str):
        shipping_city (None | str):
        shipping_state (None | str):
        shipping_zip_code (None | str):
        shipping_phone (None | str):
        shipping_fax (None | str):
        additional_info_date (datetime.datetime | None):
        additional_info_requisitioned_name (None | str):
        additional_info_shipping_order_category (None | str):
        additional_info_term (None | str):
        additional_info_notes (None | str):
        vendor (None | VendorMini):
        part_quantities (list[PartQuantity]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "status": "status",
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
        "partQuantities": "part_quantities",
    }
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    status: ApprovalStatus | None
    name: str
    category: CategoryMini | None
    shipping_due_date: datetime.datetime | None
    shipping_additional_detail: None | str
    shipping_ship_to_name: None | str
    shipping_company_name: None | str
    shipping_address: None | str
    shipping_city: None | str
    shipping_state: None | str
    shipping_zip_code: None | str
    shipping_phone: None | str
    shipping_fax: None | str
    additional_info_date: datetime.datetime | None
    additional_info_requisitioned_name: None | str
    additional_info_shipping_order_category: None | str
    additional_info_term: None | str
    additional_info_notes: None | str
    vendor: None | VendorMini
    part_quantities: list[PartQuantity]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.category_mini import CategoryMini  # noqa: PLC0415
        from ..models.vendor_mini import VendorMini  # noqa: PLC0415

        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        status: None | str
        if isinstance(self.status, ApprovalStatus):
            status = wire(self.status)
        else:
            status = self.status

        name = self.name

        category: dict[str, Any] | None
        if isinstance(self.category, CategoryMini):
            category = wire(self.category)
        else:
            category = self.category

        shipping_due_date: None | str
        if isinstance(self.shipping_due_date, datetime.datetime):
            shipping_due_date = wire(self.shipping_due_date)
        else:
            shipping_due_date = self.shipping_due_date

        shipping_additional_detail: None | str
        shipping_additional_detail = self.shipping_additional_detail

        shipping_ship_to_name: None | str
        shipping_ship_to_name = self.shipping_ship_to_name

        shipping_company_name: None | str
        shipping_company_name = self.shipping_company_name

        shipping_address: None | str
        shipping_address = self.shipping_address

        shipping_city: None | str
        shipping_city = self.shipping_city

        shipping_state: None | str
        shipping_state = self.shipping_state

        shipping_zip_code: None | str
        shipping_zip_code = self.shipping_zip_code

        shipping_phone: None | str
        shipping_phone = self.shipping_phone

        shipping_fax: None | str
        shipping_fax = self.shipping_fax

        additional_info_date: None | str
        if isinstance(self.additional_info_date, datetime.datetime):
            additional_info_date = wire(self.additional_info_date)
        else:
            additional_info_date = self.additional_info_date

        additional_info_requisitioned_name: None | str
        additional_info_requisitioned_name = self.additional_info_requisitioned_name

        additional_info_shipping_order_category: None | str
        additional_info_shipping_order_category = self.additional_info_shipping_order_category

        additional_info_term: None | str
        additional_info_term = self.additional_info_term

        additional_info_notes: None | str
        additional_info_notes = self.additional_info_notes

        vendor: dict[str, Any] | None
        if isinstance(self.vendor, VendorMini):
            vendor = wire(self.vendor)
        else:
            vendor = self.vendor

        part_quantities = wire(self.part_quantities)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "status": status,
                "name": name,
                "category": category,
                "shippingDueDate": shipping_due_date,
                "shippingAdditionalDetail": shipping_additional_detail,
                "shippingShipToName": shipping_ship_to_name,
                "shippingCompanyName": shipping_company_name,
                "shippingAddress": shipping_address,
                "shippingCity": shipping_city,
                "shippingState": shipping_state,
                "shippingZipCode": shipping_zip_code,
                "shippingPhone": shipping_phone,
                "shippingFax": shipping_fax,
                "additionalInfoDate": additional_info_date,
                "additionalInfoRequisitionedName": additional_info_requisitioned_name,
                "additionalInfoShippingOrderCategory": additional_info_shipping_order_category,
                "additionalInfoTerm": additional_info_term,
                "additionalInfoNotes": additional_info_notes,
                "vendor": vendor,
                "partQuantities": part_quantities,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.category_mini import CategoryMini  # noqa: PLC0415
        from ..models.part_quantity import PartQuantity  # noqa: PLC0415
        from ..models.vendor_mini import VendorMini  # noqa: PLC0415

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

        def _parse_status(data: object) -> ApprovalStatus | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _status_type_0: Any = data
                status_type_0: ApprovalStatus = _status_type_0
                if _status_type_0 is not None:
                    status_type_0 = ApprovalStatus(_status_type_0)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ApprovalStatus | None, data)

        status = _parse_status(d.pop("status"))

        name = d.pop("name")

        def _parse_category(data: object) -> CategoryMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _category_type_0: Any = data
                category_type_0: CategoryMini = _category_type_0
                if _category_type_0 is not None:
                    category_type_0 = CategoryMini.from_dict(_category_type_0)

                return category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CategoryMini | None, data)

        category = _parse_category(d.pop("category"))

        def _parse_shipping_due_date(data: object) -> datetime.datetime | None:
            if data is None:
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
            return cast(datetime.datetime | None, data)

        shipping_due_date = _parse_shipping_due_date(d.pop("shippingDueDate"))

        def _parse_shipping_additional_detail(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        shipping_additional_detail = _parse_shipping_additional_detail(d.pop("shippingAdditionalDetail"))

        def _parse_shipping_ship_to_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        shipping_ship_to_name = _parse_shipping_ship_to_name(d.pop("shippingShipToName"))

        def _parse_shipping_company_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        shipping_company_name = _parse_shipping_company_name(d.pop("shippingCompanyName"))

        def _parse_shipping_address(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        shipping_address = _parse_shipping_address(d.pop("shippingAddress"))

        def _parse_shipping_city(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        shipping_city = _parse_shipping_city(d.pop("shippingCity"))

        def _parse_shipping_state(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        shipping_state = _parse_shipping_state(d.pop("shippingState"))

        def _parse_shipping_zip_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        shipping_zip_code = _parse_shipping_zip_code(d.pop("shippingZipCode"))

        def _parse_shipping_phone(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        shipping_phone = _parse_shipping_phone(d.pop("shippingPhone"))

        def _parse_shipping_fax(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        shipping_fax = _parse_shipping_fax(d.pop("shippingFax"))

        def _parse_additional_info_date(data: object) -> datetime.datetime | None:
            if data is None:
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
            return cast(datetime.datetime | None, data)

        additional_info_date = _parse_additional_info_date(d.pop("additionalInfoDate"))

        def _parse_additional_info_requisitioned_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        additional_info_requisitioned_name = _parse_additional_info_requisitioned_name(
            d.pop("additionalInfoRequisitionedName")
        )

        def _parse_additional_info_shipping_order_category(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        additional_info_shipping_order_category = _parse_additional_info_shipping_order_category(
            d.pop("additionalInfoShippingOrderCategory")
        )

        def _parse_additional_info_term(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        additional_info_term = _parse_additional_info_term(d.pop("additionalInfoTerm"))

        def _parse_additional_info_notes(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        additional_info_notes = _parse_additional_info_notes(d.pop("additionalInfoNotes"))

        def _parse_vendor(data: object) -> None | VendorMini:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _vendor_type_0: Any = data
                vendor_type_0: VendorMini = _vendor_type_0
                if _vendor_type_0 is not None:
                    vendor_type_0 = VendorMini.from_dict(_vendor_type_0)

                return vendor_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | VendorMini, data)

        vendor = _parse_vendor(d.pop("vendor"))

        _part_quantities: Any = d.pop("partQuantities")
        part_quantities: list[PartQuantity] = _part_quantities
        if _part_quantities is not None:
            if not isinstance(_part_quantities, list):
                raise TypeError("a list was promised")
            part_quantities = []
            for part_quantities_item_data in _part_quantities:
                _part_quantities_item: Any = part_quantities_item_data
                part_quantities_item: PartQuantity = _part_quantities_item
                if _part_quantities_item is not None:
                    part_quantities_item = PartQuantity.from_dict(_part_quantities_item)

                part_quantities.append(part_quantities_item)

        purchase_order = cls(
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            status=status,
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
            part_quantities=part_quantities,
        )

        purchase_order.additional_properties = d
        return purchase_order

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
