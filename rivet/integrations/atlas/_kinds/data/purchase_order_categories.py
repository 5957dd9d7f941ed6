# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Categories of purchase orders, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="purchase_order_categories",
    name="purchase order category",
    record="Category",
    get=Call("purchase_order_categories.get_purchase_order_category", "id"),
    delete=Call("purchase_order_categories.delete_purchase_order_category", "id"),
    list=Call("purchase_order_categories.list_purchase_order_categories"),
    create=Payload(
        Call("purchase_order_categories.create_purchase_order_category", body="CategoryCreate"),
        {"name": Value("title", show="name"), "description": Value("long", null=True, show="description")},
        ("name",),
    ),
    patch=Payload(
        Call("purchase_order_categories.patch_purchase_order_category", "id", body="CategoryPatch"),
        {"name": Value("title", show="name"), "description": Value("long", null=True, show="description")},
        ("name",),
    ),
    named=("name",),
    own=("companySettings",),
    equal={
        "name": Value("short", show="name"),
        "description": Value("long", null=True, show="description"),
        "demo": Value("flag", show="demo"),
    },
    exact=(),
)
