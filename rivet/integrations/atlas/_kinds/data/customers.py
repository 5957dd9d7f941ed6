# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Customers, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="customers",
    name="customer",
    record="Customer",
    get=Call("customers.get_customer", "id"),
    search=Call("customers.search_customers", body="SearchCriteria"),
    delete=Call("customers.delete_customer", "id"),
    create=Payload(
        Call("customers.create_customer", body="CustomerCreate"),
        {
            "name": Value("title", show="name"),
            "address": Value("short", null=True, show="address"),
            "phone": Value("short", null=True, show="phone"),
            "website": Value("short", null=True, show="website"),
            "email": Value("short", null=True, show="email"),
            "customerType": Value("short", null=True, show="customerType"),
            "description": Value("long", null=True, show="description"),
            "rate": Value("integer", null=True, show="rate"),
            "billingName": Value("short", null=True, show="billingName"),
            "billingAddress": Value("short", null=True, show="billingAddress"),
            "billingAddress2": Value("short", null=True, show="billingAddress2"),
            "billingCurrency": Value("reference", kind="currency", null=True),
            "customFields": Value("custom fields", many=True, show="customFieldValues", since="1.6.0"),
        },
        ("name",),
    ),
    patch=Payload(
        Call("customers.patch_customer", "id", body="CustomerPatch"),
        {
            "name": Value("title", show="name"),
            "address": Value("short", null=True, show="address"),
            "phone": Value("short", null=True, show="phone"),
            "website": Value("short", null=True, show="website"),
            "email": Value("short", null=True, show="email"),
            "vendorType": Value("short", null=True),
            "description": Value("long", null=True, show="description"),
            "rate": Value("integer", show="rate"),
            "billingName": Value("short", null=True, show="billingName"),
            "billingAddress": Value("short", null=True, show="billingAddress"),
            "billingAddress2": Value("short", null=True, show="billingAddress2"),
            "billingCurrency": Value("reference", kind="currency", null=True),
            "customFields": Value("custom fields", many=True, show="customFieldValues", since="1.6.0"),
        },
        ("name",),
        repeats_id=True,
    ),
    named=("name",),
    text=("name", "description"),
    equal={
        "customer_type": Value("short", null=True, show="customerType"),
        "description": Value("long", null=True, show="description"),
        "billing_name": Value("short", null=True, show="billingName"),
        "billing_address": Value("short", null=True, show="billingAddress"),
        "billing_address2": Value("short", null=True, show="billingAddress2"),
        "name": Value("short", show="name"),
        "address": Value("short", null=True, show="address"),
        "phone": Value("short", null=True, show="phone"),
        "website": Value("short", null=True, show="website"),
        "email": Value("short", null=True, show="email"),
        "demo": Value("flag", show="demo"),
    },
    hidden={"billingCurrency": "currency"},
    exact=("email",),
)
