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
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.category_mini import CategoryMini
    from ..models.part_quantity import PartQuantity
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="PurchaseOrder")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class PurchaseOrder(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(("part_quantities",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("partQuantities", list, "PartQuantity"),)

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    status: ApprovalStatus | None = _attrs_field(default=ABSENT)
    name: str | None = _attrs_field(default=ABSENT)
    category: CategoryMini | None = _attrs_field(default=ABSENT)
    shipping_due_date: datetime.datetime | None = _attrs_field(default=ABSENT)
    shipping_additional_detail: None | str = _attrs_field(default=ABSENT)
    shipping_ship_to_name: None | str = _attrs_field(default=ABSENT)
    shipping_company_name: None | str = _attrs_field(default=ABSENT)
    shipping_address: None | str = _attrs_field(default=ABSENT)
    shipping_city: None | str = _attrs_field(default=ABSENT)
    shipping_state: None | str = _attrs_field(default=ABSENT)
    shipping_zip_code: None | str = _attrs_field(default=ABSENT)
    shipping_phone: None | str = _attrs_field(default=ABSENT)
    shipping_fax: None | str = _attrs_field(default=ABSENT)
    additional_info_date: datetime.datetime | None = _attrs_field(default=ABSENT)
    additional_info_requisitioned_name: None | str = _attrs_field(default=ABSENT)
    additional_info_shipping_order_category: None | str = _attrs_field(default=ABSENT)
    additional_info_term: None | str = _attrs_field(default=ABSENT)
    additional_info_notes: None | str = _attrs_field(default=ABSENT)
    vendor: None | VendorMini = _attrs_field(default=ABSENT)
    part_quantities: list[PartQuantity] = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        status: ApprovalStatus | None | Unset = ApprovalStatus.read(d.pop("status", UNSET))

        name = d.pop("name", UNSET)

        category: CategoryMini | None | Unset = models.CategoryMini.read(d.pop("category", UNSET))

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

        vendor: None | Unset | VendorMini = models.VendorMini.read(d.pop("vendor", UNSET))

        part_quantities: list[PartQuantity] | Unset = models.PartQuantity._checked(d.pop("partQuantities", UNSET))

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
