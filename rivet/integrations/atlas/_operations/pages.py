"""Pagination over all pages of a search.

It goes by id, not by offset: each page is the first one after the last id seen. So no record is repeated, and none that
existed at the start is missed, whatever is created or deleted meanwhile. Pages are large, since the server limits the
number of requests per hour. The next page is requested while the second half of a page is consumed, so that stopping
early costs no request.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from rivet.integrations.atlas._operations.steps import CallFlow
from rivet.integrations.atlas._payloads.validators import argument, count
from rivet.integrations.atlas.exceptions import AtlasAPIError

T = TypeVar("T")


class Walk(Generic[T]):
    """State of a walk over all pages.

    Args:
        page: Returns the operation for the page after a cursor, with a size.
        page_size: Records per page, 1 or more.
        limit: Maximum number of records; None for all.
        after: Start after the record with this id; None for the start.
        may_repeat: The server may shorten pages that have repeated records, so that a short page may not be the last:
            only an empty one is (criteria.may_repeat).

    Raises:
        AtlasValidationError: A number is invalid.
    """

    def __init__(
        self,
        page: Callable[[int, int], CallFlow[Any]],
        page_size: int,
        limit: int | None,
        after: int | None,
        *,
        may_repeat: bool = False,
    ) -> None:
        argument("page_size", page_size, lambda value: count(value, 1))
        argument("after", 0 if after is None else after, lambda value: count(value, 0))
        if limit is not None:
            argument("limit", limit, lambda value: count(value, 1))
        self._page, self._may_repeat = page, may_repeat
        self._size = page_size
        self._left = limit
        self._cursor = after or 0
        self.done = False

    def next(self) -> CallFlow[list[T]]:
        """Return the records of the next page; updates the cursor, or marks the walk as done.

        Raises:
            AtlasAPIError: The page does not continue after the last id: the walk would never end.
        """
        size = self._size if self._left is None else min(self._size, self._left)
        page = yield from self._page(self._cursor, size)
        records: list[T] = page.content
        if self._left is not None:
            self._left -= len(records)
        last_page = is_last(page, size) and not self._may_repeat
        if last_page or not records or self._left == 0:
            self.done = True
        elif (last := page.content[-1].id) > self._cursor:
            self._cursor = last
        else:
            raise AtlasAPIError(f"The server's page does not continue: after id {self._cursor} it ends with {last}.")
        return records


def is_last(page: Any, size: int) -> bool:
    """Return whether a page is the last one; if the server does not say, a page that is not full is."""
    return len(page.content) < size if page.last is None else bool(page.last)
