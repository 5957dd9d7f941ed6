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
from ..models.approval_status import ApprovalStatus
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.category_mini import CategoryMini
    from ..models.part_quantity import PartQuantity
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="PurchaseOrder")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "status",
            "name",
            "category",
            "shippingDueDate",
            "shippingAdditionalDetail",
            "shippingShipToName",
            "shippingCompanyName",
            "shippingAddress",
            "shippingCity",
            "shippingState",
            "shippingZipCode",
            "shippingPhone",
            "shippingFax",
            "additionalInfoDate",
            "additionalInfoRequisitionedName",
            "additionalInfoShippingOrderCategory",
            "additionalInfoTerm",
            "additionalInfoNotes",
            "vendor",
            "partQuantities",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("partQuantities", list, "PartQuantity"),)
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        CategoryMini = models.CategoryMini
        PartQuantity = models.PartQuantity
        VendorMini = models.VendorMini
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

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        status: ApprovalStatus | None = ApprovalStatus.read(d.pop("status"))

        name = d.pop("name")

        category: CategoryMini | None = models.CategoryMini.read(d.pop("category"))

        shipping_due_date: datetime.datetime | None = Timestamp.read(d.pop("shippingDueDate"))

        shipping_additional_detail: None | str = d.pop("shippingAdditionalDetail")

        shipping_ship_to_name: None | str = d.pop("shippingShipToName")

        shipping_company_name: None | str = d.pop("shippingCompanyName")

        shipping_address: None | str = d.pop("shippingAddress")

        shipping_city: None | str = d.pop("shippingCity")

        shipping_state: None | str = d.pop("shippingState")

        shipping_zip_code: None | str = d.pop("shippingZipCode")

        shipping_phone: None | str = d.pop("shippingPhone")

        shipping_fax: None | str = d.pop("shippingFax")

        additional_info_date: datetime.datetime | None = Timestamp.read(d.pop("additionalInfoDate"))

        additional_info_requisitioned_name: None | str = d.pop("additionalInfoRequisitionedName")

        additional_info_shipping_order_category: None | str = d.pop("additionalInfoShippingOrderCategory")

        additional_info_term: None | str = d.pop("additionalInfoTerm")

        additional_info_notes: None | str = d.pop("additionalInfoNotes")

        vendor: None | VendorMini = models.VendorMini.read(d.pop("vendor"))

        part_quantities: list[PartQuantity] = models.PartQuantity._checked(d.pop("partQuantities"))

        self.__init__(  # type: ignore[misc]
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

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
