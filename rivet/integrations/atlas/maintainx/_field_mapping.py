"""Records as both systems understand them, and their fields.

| field | Atlas | MaintainX |
| --- | --- | --- |
| asset.name | name | name |
| asset.description | description | description |
| asset.serial_number | serialNumber | serialNumber |
| asset.barcode | barCode | barcode |
| asset.manufacturer, asset.model | manufacturer, model (strings) | manufacturer, model (of its catalogue) |
| asset.parent | parentAsset | parentId |
| asset.status | status; DOWN and EMERGENCY_SHUTDOWN are OFFLINE, all others ONLINE | status |
| part.name, part.description, part.barcode, part.area | name, description, barcode, area | the same |
| part.cost | cost | unitCost (cents) |
| part.quantity, part.min_quantity | quantity, minQuantity | availableQuantity, minimumQuantity (whole numbers) |
| work_order.title | title | title |
| work_order.description | description, without the mark of CRITICAL | description |
| work_order.priority | priority | priority |
| work_order.status | status: COMPLETE is DONE, archived is CANCELED | status: SKIPPED is CANCELED |
| work_order.due, work_order.start | dueDate, estimatedStartDate | dueDate, startDate (only with a dueDate) |
| work_order.estimated_time | estimatedDuration (hours) | estimatedTime (seconds) |
| work_order.asset | asset | assetId |
| asset.location, work_order.location | location, by its name | locationId, by its name |
| work_order.category | category, by its name | the first of categories |
| work_order.assignees | primaryUser and assignedTo, by e-mail | assignees who are people, by e-mail |
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

Kind = Literal["asset", "part", "work_order"]
Fields = dict[str, Any]
"""Values by field: strings, numbers or None; a reference to an asset holds its id in the same system."""

KINDS: tuple[Kind, ...] = ("asset", "part", "work_order")
"""Assets first: work orders refer to them."""
FIELDS: Mapping[Kind, tuple[str, ...]] = {
    "asset": (
        "name", "description", "serial_number", "barcode", "manufacturer", "model", "parent", "status", "location",
    ),
    "part": ("name", "description", "barcode", "area", "cost", "quantity", "min_quantity"),
    "work_order": (
        "title", "description", "priority", "status", "due", "start", "estimated_time", "asset", "location", "category",
        "assignees",
    ),
}  # fmt: skip
NAMED: Mapping[Kind, Mapping[str, str]] = {
    "asset": {"location": "location"},
    "part": {},
    "work_order": {"location": "location", "category": "category", "assignees": "assignee"},
}
"""Fields that are compared by name, and the kind of record that each refers to."""
Synced = Literal["asset", "part", "work_order", "comment", "file", "location", "category", "assignee"]
"""Kinds that can be synced, or left out."""
DEFAULT_KINDS: tuple[Synced, ...] = ("asset", "work_order")
REFERENCES = ("parent", "asset")
"""Fields that hold the id of an asset."""
TEXTS = ("name", "title", "description", "serial_number", "barcode", "manufacturer", "model", "area")
"""Fields that hold any string."""
NAMES: Mapping[Kind, str] = {"asset": "name", "part": "name", "work_order": "title"}


@dataclass(frozen=True, slots=True)
class Mark:
    """Format of the custom field that holds the id of the other system's record: ``42@1f3a9c2e``.

    Attributes:
        label: The custom field's label.
        identity: The account that the ids belong to: another one has the same numbers.
    """

    label: str
    identity: str

    def text(self, id: int) -> str:
        """Return the value of the custom field for an id."""
        return f"{id}@{self.identity}"

    def read(self, text: Any) -> int | None:
        """Return the id in a custom field; None if the value is not of this format and account."""
        id, _, identity = str(text or "").partition("@")
        return int(id) if identity == self.identity and id.isascii() and id.isdigit() and len(id) < 19 else None


@dataclass(frozen=True, slots=True)
class Record:
    """Record of one system.

    Attributes:
        id: Its id there.
        updated_at: When it was last changed, as the system says.
        fields: The fields that both systems have; a field that is missing was not in the response, so it is not known.
        twin: The id in the other system that its custom field names, if it does.
        dead: It is archived or deleted there.
        extra: Its custom fields (MaintainX): a write of one must repeat them; None if they were not in the response.
        untouched: It was not changed since it was created.
        may_have_comments: It may have comments.
        may_have_files: It may have files.
        imported: It has no creator (Atlas), as the records of an import.
    """

    id: int
    updated_at: datetime
    fields: Fields
    twin: int | None = None
    dead: bool = False
    extra: Mapping[str, str] | None = None
    untouched: bool = False
    may_have_comments: bool = True
    may_have_files: bool = True
    imported: bool = False


UNREADABLE = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""Exceptions of reading a record that is not as documented."""


READ_ALONE: Mapping[Kind, tuple[str, ...]] = {"asset": (), "part": (), "work_order": ("estimated_time", "asset")}
"""Fields that MaintainX's lists may not have, whatever their value: then the record is read alone."""


def is_partial(kind: Kind, fields: Fields, base: Fields, wanted: Set[str]) -> bool:
    """Return whether a record of a list must be read alone before it can be compared.

    A list leaves out values for which it has no ``null``: a field that had a value before may be empty now.

    Args:
        kind: The kind of the record.
        fields: Its fields, as far as the list has them.
        base: Its fields at the last agreement.
        wanted: The fields to compare.
    """
    missing = wanted - fields.keys()
    return any(name in READ_ALONE[kind] or base.get(name) is not None for name in missing)


DEPENDENT: Mapping[str, str] = {"start": "due", "model": "manufacturer"}
"""Fields that MaintainX keeps only with another one: it empties them itself when that is emptied."""


def expressible(fields: Mapping[str, Any]) -> Fields:
    """Return the fields that MaintainX can hold: a model needs its manufacturer, a start needs a due date."""
    found = dict(fields)
    for name, needed in DEPENDENT.items():
        if needed in found and found[needed] is None:
            found[name] = None
    return found
