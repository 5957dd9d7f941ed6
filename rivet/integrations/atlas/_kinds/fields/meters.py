# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Filter fields: Meters."""

from __future__ import annotations

from typing import Final

from atlas_api.models.meter import Meter

from rivet.integrations.atlas._search.field_types import (
    DateField,
    Fields,
    IdField,
    ManyField,
    ReferenceField,
    TextField,
)


class MeterFields(Fields):
    """Filter fields of a meter: `MeterF`."""

    id: Final = IdField[Meter]("id")
    created_by: Final = IdField[Meter]("createdBy")
    updated_by: Final = IdField[Meter]("updatedBy")
    created_at: Final = DateField[Meter]("createdAt")
    updated_at: Final = DateField[Meter]("updatedAt")
    name: Final = TextField[Meter]("name")
    unit: Final = TextField[Meter]("unit")
    update_frequency: Final = IdField[Meter]("updateFrequency")
    meter_category: Final = ReferenceField[Meter]("meterCategory", "meter category")
    image: Final = ReferenceField[Meter]("image", "file")
    users: Final = ManyField[Meter]("users", "user")
    location: Final = ReferenceField[Meter]("location", "location")
    asset: Final = ReferenceField[Meter]("asset", "asset")


MeterF: Final = MeterFields()
