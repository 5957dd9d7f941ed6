"""Records of a sync's state: changes, links, intents, comments."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from rivet.integrations.atlas.maintainx._field_mapping import NAMES, Fields, Kind, Record
from rivet.integrations.atlas.maintainx._three_way_merge import Side, other


@dataclass(frozen=True, slots=True)
class Change:
    """Changed record that was not copied to the other system yet.

    Attributes:
        number: The row's number.
        kind: asset or work_order.
        side: Where it was changed.
        record: The record as it was read.
        problem: Why it was not copied; None if it was not tried yet.
    """

    number: int
    kind: Kind
    side: Side
    record: Record
    problem: str | None = None

    @property
    def title(self) -> str:
        """Record's name or title."""
        return str(self.record.fields[NAMES[self.kind]])


@dataclass(slots=True)
class Link:
    """Linked pair of records.

    Attributes:
        kind: asset or work_order.
        ids: Its id in each system.
        base: Its fields as both last agreed, in each system's values.
        written: Time of the last write to MaintainX while the pair was created, by its clock: no change by a user.
        pending: Fields that are being written, by system: these values are no changes by a user.
        gone: One of them does not exist any more: the other one is left alone.
    """

    kind: Kind
    ids: dict[Side, int]
    base: dict[Side, Fields] = field(default_factory=lambda: {"atlas": {}, "maintainx": {}})
    written: datetime | None = None
    gone: bool = False
    pending: dict[Side, Fields] = field(default_factory=dict)

    @property
    def both(self) -> tuple[int, int]:
        """Its ids in Atlas and in MaintainX."""
        return self.ids["atlas"], self.ids["maintainx"]

    @property
    def are_both_there(self) -> bool:
        """True if both systems have the record; one that a dry run would create has a negative id."""
        return not self.gone and min(self.both) >= 0


@dataclass(frozen=True, slots=True)
class Intent:
    """Create request whose outcome is not known yet.

    Attributes:
        kind: asset or work_order.
        side: The system where the record is created.
        source: The id of the record in the other system.
        at: When the request was sent, by the clock of that system.
        fields: The fields that the record of the other system had then.
    """

    kind: Kind
    side: Side
    source: int
    at: datetime
    fields: Fields


@dataclass(frozen=True, slots=True)
class ImportRow:
    """Record of MaintainX that an import creates in Atlas.

    Attributes:
        kind: asset or work_order.
        source: Its id in MaintainX.
        at: When the import began, by Atlas's clock.
        fields: The fields that it had then.
    """

    kind: Kind
    source: int
    at: datetime
    fields: Fields


@dataclass(frozen=True, slots=True)
class Comment:
    """Comment on a work order.

    Attributes:
        id: Its id in its system.
        author: Who wrote it; empty if the system does not say.
        text: Its text, without blanks at its ends.
    """

    id: int
    author: str
    text: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """File of a record.

    Attributes:
        name: Its name, which identifies it among the files of the record.
        source: What its system needs to read it.
    """

    name: str
    source: Any = None


@dataclass(frozen=True, slots=True)
class Cost:
    """Expense of a work order.

    Attributes:
        cents: How much.
        description: For what, without blanks at its ends.
    """

    cents: int
    description: str


def ids_of(side: Side, here: int, there: int) -> dict[Side, int]:
    """Ids by system."""
    return {side: here, other(side): there}
