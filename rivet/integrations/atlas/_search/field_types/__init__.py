"""Types of searchable fields, with the comparisons that each supports; expression.py explains why."""

from rivet.integrations.atlas._search.field_types.base import Field, Fields
from rivet.integrations.atlas._search.field_types.enums import PriorityField, WordField
from rivet.integrations.atlas._search.field_types.references import ManyField, ReferenceField
from rivet.integrations.atlas._search.field_types.values import DateField, FlagField, IdField, NumberField, TextField

__all__ = (
    "DateField",
    "Field",
    "Fields",
    "FlagField",
    "IdField",
    "ManyField",
    "NumberField",
    "PriorityField",
    "ReferenceField",
    "TextField",
    "WordField",
)
