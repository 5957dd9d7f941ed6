"""Results and progress of a bulk run."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from rivet.integrations.atlas.exceptions import AtlasError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BulkItem(Generic[T]):
    """Result of one item of a bulk run.

    Attributes:
        index: Position in the input, from 0.
        id: The record's id, if the item is done or the input named the record.
        record: The record; None if the item failed, or was done by an earlier run.
        error: Why the item failed; None if it is done.
        given: The input: the payload, the work order, or the pair of a work order and its changes.
    """

    index: int
    id: int | None
    record: T | None = field(repr=False)
    error: AtlasError | None
    given: Any = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class BulkProgress:
    """Progress of a bulk run.

    Attributes:
        done: Items that are done, those of earlier runs included.
        failed: Items that failed.
        total: Number of items; None if the input has no length.
    """

    done: int
    failed: int
    total: int | None


@dataclass(frozen=True, slots=True)
class BulkResult(Generic[T]):
    """Results of all items of a bulk run, in input order.

    Attributes:
        items: One result per item.
    """

    items: list[BulkItem[T]] = field(repr=False)

    @property
    def done(self) -> list[BulkItem[T]]:
        """Items that are done."""
        return [item for item in self.items if item.error is None]

    @property
    def failed(self) -> list[BulkItem[T]]:
        """Items that failed, each with its error."""
        return [item for item in self.items if item.error is not None]

    def raise_for_failures(self) -> None:
        """Raise the error of the first failed item, if any."""
        for item in self.failed:
            if item.error is not None:
                raise item.error

    def __repr__(self) -> str:
        return f"BulkResult({len(self.done)} done, {len(self.failed)} failed)"
