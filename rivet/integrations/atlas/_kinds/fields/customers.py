# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Filter fields: Customers."""

from __future__ import annotations

from typing import Final

from atlas_api.models.customer import Customer

from rivet.integrations.atlas._search.field_types import DateField, Fields, FlagField, IdField, TextField


class CustomerFields(Fields):
    """Filter fields of a customer: `CustomerF`."""

    id: Final = IdField[Customer]("id")
    created_by: Final = IdField[Customer]("createdBy")
    updated_by: Final = IdField[Customer]("updatedBy")
    created_at: Final = DateField[Customer]("createdAt")
    updated_at: Final = DateField[Customer]("updatedAt")
    customer_type: Final = TextField[Customer]("customerType")
    description: Final = TextField[Customer]("description")
    rate: Final = IdField[Customer]("rate")
    billing_name: Final = TextField[Customer]("billingName")
    billing_address: Final = TextField[Customer]("billingAddress")
    billing_address2: Final = TextField[Customer]("billingAddress2")
    name: Final = TextField[Customer]("name")
    address: Final = TextField[Customer]("address")
    phone: Final = TextField[Customer]("phone")
    website: Final = TextField[Customer]("website")
    email: Final = TextField[Customer]("email")
    demo: Final = FlagField[Customer]("demo")


CustomerF: Final = CustomerFields()
