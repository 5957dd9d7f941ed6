# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Filter fields: Parts."""

from __future__ import annotations

from typing import Final

from atlas_api.models.part import Part

from rivet.integrations.atlas._search.field_types import (
    DateField,
    Fields,
    FlagField,
    IdField,
    ManyField,
    NumberField,
    ReferenceField,
    TextField,
)


class PartFields(Fields):
    """Filter fields of a part: `PartF`."""

    id: Final = IdField[Part]("id")
    created_by: Final = IdField[Part]("createdBy")
    updated_by: Final = IdField[Part]("updatedBy")
    created_at: Final = DateField[Part]("createdAt")
    updated_at: Final = DateField[Part]("updatedAt")
    name: Final = TextField[Part]("name")
    cost: Final = NumberField[Part]("cost")
    category: Final = ReferenceField[Part]("category", "part category")
    non_stock: Final = FlagField[Part]("nonStock")
    barcode: Final = TextField[Part]("barcode")
    description: Final = TextField[Part]("description")
    quantity: Final = NumberField[Part]("quantity")
    additional_infos: Final = TextField[Part]("additionalInfos")
    area: Final = TextField[Part]("area")
    min_quantity: Final = NumberField[Part]("minQuantity")
    location: Final = ReferenceField[Part]("location", "location")
    image: Final = ReferenceField[Part]("image", "file")
    assigned_to: Final = ManyField[Part]("assignedTo", "user")
    files: Final = ManyField[Part]("files", "file")
    customers: Final = ManyField[Part]("customers", "customer")
    vendors: Final = ManyField[Part]("vendors", "vendor")
    teams: Final = ManyField[Part]("teams", "team")
    unit: Final = TextField[Part]("unit")


PartF: Final = PartFields()
