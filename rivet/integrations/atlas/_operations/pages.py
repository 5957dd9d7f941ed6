"""Walking all pages of a search.

The walk goes by id, not by offset: each page is the first one after the last id that was seen. So nothing is seen
twice and nothing that was there from the start is missed, whatever is created or deleted meanwhile. Pages are
large, since the number of requests an hour is what the server limits; the next one is asked for while the second half
of a page is worked on, so that one who stops early costs no request.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from rivet.integrations.atlas._operations.steps import Operation
from rivet.integrations.atlas._payloads.validators import argument, count
from rivet.integrations.atlas.exceptions import AtlasAPIError

T = TypeVar("T")


class Walk(Generic[T]):
    """Where a walk stands.

    Args:
        page: Makes the operation for the page after a cursor, with a size.
        page_size: Records of a page, 1 or more.
        limit: Records at most; None for all.
        after: The id of the last record that is not wanted any more; None from the start.
        repeats: The server may cut pages with repeated records, and then takes a short page for the last one: only
            an empty one is (criteria.repeats).

    Raises:
        AtlasValidationError: A number cannot be used.
    """

    def __init__(
        self,
        page: Callable[[int, int], Operation[Any]],
        page_size: int,
        limit: int | None,
        after: int | None,
        *,
        repeats: bool = False,
    ) -> None:
        argument("page_size", page_size, lambda value: count(value, 1))
        argument("after", 0 if after is None else after, lambda value: count(value, 0))
        if limit is not None:
            argument("limit", limit, lambda value: count(value, 1))
        self._page, self._repeats = page, repeats
        self._size = page_size
        self._left = limit
        self._cursor = after or 0
        self.done = False

    def next(self) -> Operation[list[T]]:
        """The operation that gets the next page's records; notes where the page after it starts, or that there is none.

        Raises:
            AtlasAPIError: The server's page does not go on after the last one: the walk would never end.
        """
        size = self._size if self._left is None else min(self._size, self._left)
        page = yield from self._page(self._cursor, size)
        records: list[T] = page.content
        if self._left is not None:
            self._left -= len(records)
        last_page = is_last(page, size) and not self._repeats
        if last_page or not records or self._left == 0:
            self.done = True
        elif (last := page.content[-1].id) > self._cursor:
            self._cursor = last
        else:
            raise AtlasAPIError(f"The server's page does not go on: after id {self._cursor} it ends with {last}.")
        return records


def is_last(page: Any, size: int) -> bool:
    """Whether no page comes after this one; a page that does not say so is the last if it is not full."""
    return len(page.content) < size if page.last is None else bool(page.last)
