# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Parts of a work order or a purchase order, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="part_quantities",
    name="part quantity",
    record="PartQuantity",
    get=Call("part_quantities.get_part_quantity", "id"),
    delete=Call("part_quantities.delete_part_quantity", "id"),
    within={
        "work_order": Call("part_quantities.list_work_order_part_quantities", "id"),
        "purchase_order": Call("part_quantities.list_purchase_order_part_quantities", "id"),
    },
    parents={"work_order": "work order", "purchase_order": "purchase order"},
    create=Payload(
        Call("part_quantities.create_part_quantity", body="PartQuantityCreate"),
        {
            "quantity": Value("number", show="quantity", least=0),
            "part": Value("reference", kind="part", versioned=True, show="part"),
            "purchaseOrder": Value("reference", kind="purchase order", null=True),
            "workOrder": Value("reference", kind="work order", null=True),
        },
        ("quantity", "part"),
    ),
    patch=Payload(
        Call("part_quantities.patch_part_quantity", "id", body="PartQuantityPatch"),
        {"quantity": Value("number", show="quantity", least=0)},
        ("quantity",),
    ),
    exact=(),
)
