"""Read the work orders of a bulk run ahead, many per search, so that each change needs one request."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from atlas_api.api.work_orders import search_work_orders

from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.references import Located
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._payloads.validators import FieldError, reference
from rivet.integrations.atlas._search.criteria import criteria, equals
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.exceptions import AtlasError

AHEAD = 100
"""Work orders per search: as many as a user may change in a minute."""

KIND = "work order"


class ReadAhead:
    """Work orders that a bulk run is about to change.

    A record that was read ahead is used only while it is fresh and this process has not written it
    (`Account.is_fresh`); after that, the remaining ones are read again.
    """

    def __init__(self) -> None:
        self._coming: dict[int | str, None] = {}
        self._known: dict[int | str, Located] = {}
        self._is_refused = False

    def expect(self, references: Iterable[Any]) -> None:
        """Record which work orders come next; an invalid reference is left to its own call."""
        for one in references:
            try:
                self._coming[_key(one)] = None
            except FieldError:
                continue

    def located(self, context: Context, about: Any) -> CallFlow[Located | None]:
        """Return a work order that was read ahead; None if the call has to read it itself."""
        try:
            key = _key(about)
        except FieldError:
            return None
        if (found := self._fresh(context, key)) is None and key in self._coming:
            yield from context.account.deduplicated(("read ahead", id(self)), lambda: self._read(context, key))
            found = self._fresh(context, key)
        self._coming.pop(key, None)
        return found

    def _fresh(self, context: Context, key: int | str) -> Located | None:
        found = self._known.get(key)
        return found if found is not None and context.account.is_fresh(KIND, found.id, found.read_at) else None

    def _read(self, context: Context, key: int | str) -> CallFlow[None]:
        """Read this work order and the next ones, unless another call has just done so."""
        if self._is_refused or self._fresh(context, key) is not None:
            return
        keys = [key, *(one for one in self._coming if one != key)][:AHEAD]
        if len(keys) == 1:
            return
        ids, numbers = [one for one in keys if isinstance(one, int)], [one for one in keys if isinstance(one, str)]
        terms = [equals(field, values) for field, values in (("id", ids), ("customId", numbers)) if values]
        wanted = {**terms[0], "alternatives": terms[1:]} if terms[1:] else terms[0]
        read_at = clock.monotonic()
        try:
            page = yield endpoint(search_work_orders, body=criteria(wanted, size=2 * len(keys)))
        except AtlasError:
            self._is_refused = True  # each call reads its own work order, and reports its own error
            return
        for record in page.content:
            self._known[record.id] = self._known[record.custom_id] = Located(record.id, record, read_at)
        numbered = [record.custom_id for record in page.content]
        for number in {one for one in numbered if numbered.count(one) > 1}:
            del self._known[number]  # ambiguous, which its own call reports


def _key(about: Any) -> int | str:
    found = reference(about, KIND)
    return found.upper() if isinstance(found, str) else found
