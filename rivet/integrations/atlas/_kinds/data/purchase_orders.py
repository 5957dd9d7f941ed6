# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Purchase orders, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Action, Call, Kind, Payload, Value

KIND = Kind(
    accessor="purchase_orders",
    name="purchase order",
    record="PurchaseOrder",
    get=Call("purchase_orders.get_purchase_order", "id"),
    search=Call("purchase_orders.search_purchase_orders", body="SearchCriteria"),
    delete=Call("purchase_orders.delete_purchase_order", "id"),
    create=Payload(
        Call("purchase_orders.create_purchase_order", body="PurchaseOrderCreate"),
        {
            "status": Value("word", null=True, show="status", words=("APPROVED", "REJECTED", "PENDING")),
            "name": Value("title", show="name"),
            "category": Value("reference", kind="purchase order category", null=True, show="category"),
            "shippingDueDate": Value("date", null=True, show="shippingDueDate"),
            "shippingAdditionalDetail": Value("short", null=True, show="shippingAdditionalDetail"),
            "shippingShipToName": Value("short", null=True, show="shippingShipToName"),
            "shippingCompanyName": Value("short", null=True, show="shippingCompanyName"),
            "shippingAddress": Value("short", null=True, show="shippingAddress"),
            "shippingCity": Value("short", null=True, show="shippingCity"),
            "shippingState": Value("short", null=True, show="shippingState"),
            "shippingZipCode": Value("short", null=True, show="shippingZipCode"),
            "shippingPhone": Value("short", null=True, show="shippingPhone"),
            "shippingFax": Value("short", null=True, show="shippingFax"),
            "additionalInfoDate": Value("date", null=True, show="additionalInfoDate"),
            "additionalInfoRequisitionedName": Value("short", null=True, show="additionalInfoRequisitionedName"),
            "additionalInfoShippingOrderCategory": Value(
                "short", null=True, show="additionalInfoShippingOrderCategory"
            ),
            "additionalInfoTerm": Value("short", null=True, show="additionalInfoTerm"),
            "additionalInfoNotes": Value("short", null=True, show="additionalInfoNotes"),
            "vendor": Value("reference", kind="vendor", null=True, show="vendor"),
        },
        ("name",),
    ),
    patch=Payload(
        Call("purchase_orders.patch_purchase_order", "id", body="PurchaseOrderPatch"),
        {
            "name": Value("title", show="name"),
            "category": Value("reference", kind="purchase order category", null=True, show="category"),
            "shippingDueDate": Value("date", null=True, show="shippingDueDate"),
            "shippingAdditionalDetail": Value("short", null=True, show="shippingAdditionalDetail"),
            "shippingShipToName": Value("short", null=True, show="shippingShipToName"),
            "shippingCompanyName": Value("short", null=True, show="shippingCompanyName"),
            "shippingAddress": Value("short", null=True, show="shippingAddress"),
            "shippingCity": Value("short", null=True, show="shippingCity"),
            "shippingState": Value("short", null=True, show="shippingState"),
            "shippingZipCode": Value("short", null=True, show="shippingZipCode"),
            "shippingPhone": Value("short", null=True, show="shippingPhone"),
            "shippingFax": Value("short", null=True, show="shippingFax"),
            "additionalInfoDate": Value("date", null=True, show="additionalInfoDate"),
            "additionalInfoRequisitionedName": Value("short", null=True, show="additionalInfoRequisitionedName"),
            "additionalInfoShippingOrderCategory": Value(
                "short", null=True, show="additionalInfoShippingOrderCategory"
            ),
            "additionalInfoTerm": Value("short", null=True, show="additionalInfoTerm"),
            "additionalInfoNotes": Value("short", null=True, show="additionalInfoNotes"),
            "vendor": Value("reference", kind="vendor", null=True, show="vendor"),
        },
        ("name",),
    ),
    named=("name",),
    text=("name",),
    equal={
        "status": Value("word", null=True, show="status", words=("APPROVED", "REJECTED", "PENDING")),
        "name": Value("short", show="name"),
        "category": Value("reference", kind="purchase order category", null=True, show="category"),
        "shipping_additional_detail": Value("short", null=True, show="shippingAdditionalDetail"),
        "shipping_ship_to_name": Value("short", null=True, show="shippingShipToName"),
        "shipping_company_name": Value("short", null=True, show="shippingCompanyName"),
        "shipping_address": Value("short", null=True, show="shippingAddress"),
        "shipping_city": Value("short", null=True, show="shippingCity"),
        "shipping_state": Value("short", null=True, show="shippingState"),
        "shipping_zip_code": Value("short", null=True, show="shippingZipCode"),
        "shipping_phone": Value("short", null=True, show="shippingPhone"),
        "shipping_fax": Value("short", null=True, show="shippingFax"),
        "additional_info_requisitioned_name": Value("short", null=True, show="additionalInfoRequisitionedName"),
        "additional_info_shipping_order_category": Value(
            "short", null=True, show="additionalInfoShippingOrderCategory"
        ),
        "additional_info_term": Value("short", null=True, show="additionalInfoTerm"),
        "additional_info_notes": Value("short", null=True, show="additionalInfoNotes"),
        "vendor": Value("reference", kind="vendor", null=True, show="vendor"),
    },
    actions={
        "approve": Action(
            Call("purchase_orders.respond_to_purchase_order", "id"),
            "purchase order",
            takes={},
            fixed={"approved": True},
        ),
        "reject": Action(
            Call("purchase_orders.respond_to_purchase_order", "id"),
            "purchase order",
            takes={},
            fixed={"approved": False},
        ),
    },
    exact=(),
)
