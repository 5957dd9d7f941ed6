"""One row of an import: what was given, what is sent, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from rivet.integrations.atlas.exceptions import AtlasError

Way = Literal["import", "create"]


@dataclass(slots=True, eq=False)
class Row:
    """A row.

    Attributes:
        index: Its place in what was given, from 0.
        given: What was given.
        values: Its properties as a create sends them, with ids in the place of names.
        sent: Its properties as the import takes them.
        way: Whether the import can carry it, or a create of its own makes it.
        parent: The row whose record its record belongs to.
        error: What is wrong with it, or why it was not stored.
        id: The id of its record, once that is known.
        record: Its record.
    """

    index: int
    given: Any = field(repr=False)
    values: dict[str, Any] = field(default_factory=dict, repr=False)
    sent: dict[str, Any] = field(default_factory=dict, repr=False)
    way: Way = "import"
    parent: Row | None = None
    error: AtlasError | None = None
    id: int | None = None
    record: Any = field(default=None, repr=False)

    @property
    def is_open(self) -> bool:
        """Return whether the row is neither stored nor rejected."""
        return self.error is None and self.id is None
