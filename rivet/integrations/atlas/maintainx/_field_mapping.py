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
| work_order.description | description, without the marks of this package | description |
| work_order.priority | priority | priority |
| work_order.status | status: COMPLETE is DONE, archived is CANCELED | status: SKIPPED is CANCELED |
| work_order.due, work_order.start | dueDate, estimatedStartDate | dueDate, startDate (only with a dueDate) |
| work_order.estimated_time | estimatedDuration (hours) | estimatedTime (seconds) |
| work_order.asset | asset | assetId |
| maintenance_plan.name | name | name |
| maintenance_plan.estimated_time | estimatedDuration (hours) | blueprintEstimatedTime (minutes) |
| maintenance_plan.asset | asset | assets, if it is one |
| maintenance_plan.recurrence, .start, .due_days | schedule | recurrence, startDate, workOrderStartDateOffset |
| maintenance_plan.runs | atlas unless the schedule is disabled or has ended | maintainx |
| maintenance_plan.title, .description, .priority | the same | of its blueprint, when it is created |
| asset.location, work_order.location | location, by its name | locationId, by its name |
| work_order.category | category, by its name | the first of categories |
| work_order.assignees | primaryUser and assignedTo, by e-mail | assignees who are people, by e-mail |
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

Kind = Literal["asset", "part", "work_order", "maintenance_plan"]
Fields = dict[str, Any]
"""Values by field: strings, numbers or None; a reference to an asset holds its id in the same system."""

KINDS: tuple[Kind, ...] = ("asset", "part", "work_order", "maintenance_plan")
"""Assets first: work orders and plans refer to them."""
FIELDS: Mapping[Kind, tuple[str, ...]] = {
    "asset": (
        "name", "description", "serial_number", "barcode", "manufacturer", "model", "parent", "status", "location",
    ),
    "part": ("name", "description", "barcode", "area", "cost", "quantity", "min_quantity"),
    "work_order": (
        "title", "description", "priority", "status", "due", "start", "estimated_time", "asset", "location", "category",
        "assignees",
    ),
    "maintenance_plan": (
        "name", "title", "description", "priority", "estimated_time", "asset", "recurrence", "start", "due_days",
        "runs", "category", "assignees",
    ),
}  # fmt: skip
NAMED: Mapping[Kind, Mapping[str, str]] = {
    "asset": {"location": "location"},
    "part": {},
    "work_order": {"location": "location", "category": "category", "assignees": "assignee"},
    "maintenance_plan": {"category": "category", "assignees": "assignee"},
}
"""Fields that are compared by name, and the kind of record that each refers to."""
Synced = Literal[
    "asset",
    "part",
    "work_order",
    "maintenance_plan",
    "comment",
    "file",
    "cost",
    "part_used",
    "location",
    "category",
    "assignee",
]
"""Kinds that can be synced, or left out."""
DEFAULT_KINDS: tuple[Synced, ...] = ("asset", "work_order")
REFERENCES = ("parent", "asset")
"""Fields that hold the id of an asset."""
TEXTS = ("name", "title", "description", "serial_number", "barcode", "manufacturer", "model", "area")
"""Fields that hold any string."""
NAMES: Mapping[Kind, str] = {"asset": "name", "part": "name", "work_order": "title", "maintenance_plan": "name"}
WRITE_ONCE: Mapping[Kind, tuple[str, ...]] = {
    "maintenance_plan": ("title", "description", "priority", "category", "assignees"),
}
"""Fields that MaintainX takes when it creates a record, and neither returns nor changes."""
WITHOUT_CHANGES: tuple[Kind, ...] = ("maintenance_plan",)
"""Kinds that cannot be asked for changes, so that all are read each time: MaintainX has no filter, and a change of a
schedule does not change Atlas's plan."""
WITHOUT_MARKS: tuple[Kind, ...] = ("maintenance_plan",)
"""Kinds that have no custom fields in MaintainX: Atlas's names MaintainX's, and one that was just made in MaintainX is
recognised by its content."""
FILED: tuple[Kind, ...] = ("asset", "part", "work_order")
"""Kinds of records that have files in both systems."""
IMPORTED: tuple[Kind, ...] = ("asset", "part", "work_order")
"""Kinds that a first load imports into Atlas."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Format of the custom field that holds the id of the other system's record: ``42@1f3a9c2e``.

    Attributes:
        label: The custom field's label.
        identity: The account that the ids belong to: another one has the same numbers.
        prefix: What stands before the id: a plan of Atlas has the custom fields of work orders.
    """

    label: str
    identity: str
    prefix: str = ""

    def of(self, kind: Kind) -> Mark:
        """Return the format for a kind of record."""
        return replace(self, prefix="plan:") if kind == "maintenance_plan" else self

    def text(self, id: int) -> str:
        """Return the value of the custom field for an id."""
        return f"{self.prefix}{id}@{self.identity}"

    def read(self, text: Any) -> int | None:
        """Return the id in a custom field; None if the value is not of this format and account."""
        given = str(text or "")
        id, _, identity = given.removeprefix(self.prefix).partition("@")
        if not given.startswith(self.prefix):
            return None
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
        unheld: Messages about what the other system cannot hold of it, by field.
        stays: Why it is not brought to the other system; None if it is.
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
    unheld: dict[str, str] = field(default_factory=dict)
    stays: str | None = None


UNREADABLE = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""Exceptions of reading a record that is not as documented."""


READ_ALONE: Mapping[Kind, tuple[str, ...]] = {"work_order": ("estimated_time", "asset")}
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
    if kind in WITHOUT_CHANGES:
        return False  # their lists have all that a record alone has
    return any(name in READ_ALONE.get(kind, ()) or base.get(name) is not None for name in missing)


DEPENDENT: Mapping[str, str] = {"start": "due", "model": "manufacturer"}
"""Fields that MaintainX keeps only with another one: it empties them itself when that is emptied."""


def expressible(fields: Mapping[str, Any]) -> Fields:
    """Return the fields that MaintainX can hold: a model needs its manufacturer, a start needs a due date."""
    found = dict(fields)
    for name, needed in DEPENDENT.items():
        if needed in found and found[needed] is None:
            found[name] = None
    return found
