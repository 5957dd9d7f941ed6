# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Filter fields: Purchase orders."""

from __future__ import annotations

from typing import Final, Literal

from atlas_api.models.purchase_order import PurchaseOrder

from rivet.integrations.atlas._search.field_types import (
    DateField,
    Fields,
    IdField,
    ReferenceField,
    TextField,
    WordField,
)


class PurchaseOrderFields(Fields):
    """Filter fields of a purchase order: `PurchaseOrderF`."""

    id: Final = IdField[PurchaseOrder]("id")
    created_by: Final = IdField[PurchaseOrder]("createdBy")
    updated_by: Final = IdField[PurchaseOrder]("updatedBy")
    created_at: Final = DateField[PurchaseOrder]("createdAt")
    updated_at: Final = DateField[PurchaseOrder]("updatedAt")
    status: Final = WordField[PurchaseOrder, Literal["APPROVED", "REJECTED", "PENDING"]](
        "status", {"APPROVED": 0, "REJECTED": 1, "PENDING": 2}
    )
    name: Final = TextField[PurchaseOrder]("name")
    category: Final = ReferenceField[PurchaseOrder]("category", "purchase order category")
    shipping_due_date: Final = DateField[PurchaseOrder]("shippingDueDate")
    shipping_additional_detail: Final = TextField[PurchaseOrder]("shippingAdditionalDetail")
    shipping_ship_to_name: Final = TextField[PurchaseOrder]("shippingShipToName")
    shipping_company_name: Final = TextField[PurchaseOrder]("shippingCompanyName")
    shipping_address: Final = TextField[PurchaseOrder]("shippingAddress")
    shipping_city: Final = TextField[PurchaseOrder]("shippingCity")
    shipping_state: Final = TextField[PurchaseOrder]("shippingState")
    shipping_zip_code: Final = TextField[PurchaseOrder]("shippingZipCode")
    shipping_phone: Final = TextField[PurchaseOrder]("shippingPhone")
    shipping_fax: Final = TextField[PurchaseOrder]("shippingFax")
    additional_info_date: Final = DateField[PurchaseOrder]("additionalInfoDate")
    additional_info_requisitioned_name: Final = TextField[PurchaseOrder]("additionalInfoRequisitionedName")
    additional_info_shipping_order_category: Final = TextField[PurchaseOrder]("additionalInfoShippingOrderCategory")
    additional_info_term: Final = TextField[PurchaseOrder]("additionalInfoTerm")
    additional_info_notes: Final = TextField[PurchaseOrder]("additionalInfoNotes")
    vendor: Final = ReferenceField[PurchaseOrder]("vendor", "vendor")


PurchaseOrderF: Final = PurchaseOrderFields()
