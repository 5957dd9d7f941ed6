# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Vendors, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="vendors",
    name="vendor",
    record="Vendor",
    get=Call("vendors.get_vendor", "id"),
    search=Call("vendors.search_vendors", body="SearchCriteria"),
    delete=Call("vendors.delete_vendor", "id"),
    create=Payload(
        Call("vendors.create_vendor", body="VendorCreate"),
        {
            "name": Value("title", show="name"),
            "address": Value("short", null=True, show="address"),
            "phone": Value("short", null=True, show="phone"),
            "website": Value("short", null=True, show="website"),
            "email": Value("short", null=True, show="email"),
            "vendorType": Value("short", null=True, show="vendorType"),
            "companyName": Value("title", show="companyName"),
            "description": Value("long", null=True, show="description"),
            "rate": Value("integer", show="rate"),
            "customFields": Value("custom fields", many=True, show="customFieldValues", since="1.6.0"),
        },
        ("name", "companyName"),
    ),
    patch=Payload(
        Call("vendors.patch_vendor", "id", body="VendorPatch"),
        {
            "name": Value("title", show="name"),
            "address": Value("short", null=True, show="address"),
            "phone": Value("short", null=True, show="phone"),
            "website": Value("short", null=True, show="website"),
            "email": Value("short", null=True, show="email"),
            "vendorType": Value("short", null=True, show="vendorType"),
            "description": Value("long", null=True, show="description"),
            "rate": Value("integer", show="rate"),
            "customFields": Value("custom fields", many=True, show="customFieldValues", since="1.6.0"),
        },
        ("name",),
        repeats_id=True,
    ),
    named=("name", "companyName"),
    text=("name", "companyName", "description"),
    equal={
        "vendor_type": Value("short", null=True, show="vendorType"),
        "company_name": Value("short", null=True, show="companyName"),
        "description": Value("long", null=True, show="description"),
        "name": Value("short", show="name"),
        "address": Value("short", null=True, show="address"),
        "phone": Value("short", null=True, show="phone"),
        "website": Value("short", null=True, show="website"),
        "email": Value("short", null=True, show="email"),
        "demo": Value("flag", show="demo"),
    },
    exact=("email",),
)
