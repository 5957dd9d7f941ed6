# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Filter fields: Vendors."""

from __future__ import annotations

from typing import Final

from atlas_api.models.vendor import Vendor

from rivet.integrations.atlas._search.field_types import DateField, Fields, FlagField, IdField, TextField


class VendorFields(Fields):
    """Filter fields of a vendor: `VendorF`."""

    id: Final = IdField[Vendor]("id")
    created_by: Final = IdField[Vendor]("createdBy")
    updated_by: Final = IdField[Vendor]("updatedBy")
    created_at: Final = DateField[Vendor]("createdAt")
    updated_at: Final = DateField[Vendor]("updatedAt")
    vendor_type: Final = TextField[Vendor]("vendorType")
    company_name: Final = TextField[Vendor]("companyName")
    description: Final = TextField[Vendor]("description")
    rate: Final = IdField[Vendor]("rate")
    name: Final = TextField[Vendor]("name")
    address: Final = TextField[Vendor]("address")
    phone: Final = TextField[Vendor]("phone")
    website: Final = TextField[Vendor]("website")
    email: Final = TextField[Vendor]("email")
    demo: Final = FlagField[Vendor]("demo")


VendorF: Final = VendorFields()
