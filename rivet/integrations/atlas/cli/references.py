"""Resolve what a user calls a record by: a number, a name in any case, a person's name, a work order's title."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._kinds import kind_named
from rivet.integrations.atlas._operations.name_lookup import padded_number
from rivet.integrations.atlas._payloads.named_kinds import NAMED
from rivet.integrations.atlas._search.fields import F
from rivet.integrations.atlas._support.near_words import near_words
from rivet.integrations.atlas.cli.cell_formats import split_list
from rivet.integrations.atlas.cli.import_kinds import folded
from rivet.integrations.atlas.cli.import_names import Names
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.sheet_reader import CellError
from rivet.integrations.atlas.cli.work_order_filters import searchable
from rivet.integrations.atlas.exceptions import AtlasNotFoundError, AtlasValidationError

MOST_TITLES = 500
"""Work orders with a part of a title that are compared with it: one page."""
MOST_LISTED = 5
MOST_WORDS = 3
"""Words of a misspelt title by which others are searched."""


class References:
    """Lookups of one command.

    Args:
        client: A client.
        session: Unescapes names.
    """

    def __init__(self, client: SyncAtlasClient, session: Session) -> None:
        self._client, self._session, self._names = client, session, Names(client, session)

    def find(self, noun: str, given: str, _kept: Collection[int] = ()) -> int:
        """Return the id of a record.

        Args:
            noun: The kind, such as ``asset``.
            given: A number, a name in any case, an e-mail or an id.

        Raises:
            AtlasNotFoundError: No record is called so; the message has the near names.
            AtlasValidationError: Several are.
        """
        text = given.strip()
        if noun == "work order":
            return self._client.get_work_order(self.work_order(text)).id
        if re.fullmatch(r"\d+", text, re.ASCII):
            return int(text)
        found: int = self.record(noun, text).id
        return found

    def record(self, noun: str, given: str) -> Any:
        """Return a record; as `find`, for a kind that a client's attribute can get."""
        accessor = getattr(self._client, kind_named(noun).accessor)
        try:
            return accessor.get(given)
        except (AtlasNotFoundError, AtlasValidationError) as missing:
            if given.isdigit():
                raise
            try:
                return accessor.get(self._by_name(noun, given))
            except AtlasNotFoundError:
                if padded_number(kind_named(noun), given) and "did you mean" in missing.message:
                    raise missing from None
                raise

    def maybe(self, noun: str, given: str | None) -> int | str | None:
        """Return the id for the value of an option: None if it is not given, empty for none."""
        return self.find(noun, given) if given else given

    def find_all(self, noun: str, given: str, _kept: Collection[int] = ()) -> list[int]:
        """Return the ids of several, as `Names.find_all` does for a cell."""
        return [self.find(noun, one) for one in split_list(given)]

    def all(self, noun: str, given: Iterable[str] | None) -> list[int] | None:
        """Return the ids for a repeatable option; None if it is not given."""
        return None if given is None else [self.find(noun, one) for one in given]

    def _by_name(self, noun: str, text: str) -> int:
        try:
            found = self._names.called(noun, text)
            if len(found) > 1:
                raise CellError(self._names.ambiguous(noun, text, found))
        except CellError as error:
            raise AtlasValidationError(f"The {noun} {error}.") from None
        if found:
            return next(iter(found))
        message = f"There is no {noun} {text!r}{self._names.near(noun, text)}"
        raise AtlasNotFoundError(message if message.endswith("?") else f"{message}.")

    def work_order(self, given: str) -> int | str:
        """Return what names a work order to the client: a number as it is given, or the id of the one with a title.

        Args:
            given: A number, an id or a title.

        Raises:
            AtlasNotFoundError: No work order has the title; the message lists those with a part of it, or a near one.
            AtlasValidationError: Several have it.
        """
        text = given.strip()
        if re.fullmatch(rf"\d+|{NAMED['work order'][0]}\d+", text, re.ASCII | re.IGNORECASE):
            return text
        alike = self._titled(text, only_if_all=True)
        if len(same := [one for one in alike if folded(one["title"]) == folded(text)]) == 1:
            return int(same[0]["id"])
        if same:
            raise AtlasValidationError(f"Several work orders have the title {text!r}: {_listed(same)}. Give a number.")
        for word in sorted(re.findall(r"\w{4,}", text), key=len, reverse=True)[:MOST_WORDS]:
            if not alike:
                some = self._titled(word)
                near = near_words(text, [str(one["title"]) for one in some])
                alike = [one for one in some if one["title"] in near]
        if not alike and (number := padded_number(kind_named("work order"), text)):
            with contextlib.suppress(AtlasNotFoundError):
                alike = [self._session.shown(self._client.get_work_order(number))]
        hint = f" Did you mean {_listed(alike)}?" if alike else " Give a number such as WO000012, or the whole title."
        raise AtlasNotFoundError(f"There is no work order with the title {text!r}.{hint}")

    def _titled(self, text: str, *, only_if_all: bool = False) -> list[dict[str, Any]]:
        if not (part := searchable(text)):
            return []
        found = list(self._client.iter_work_orders(F.title.contains(part), limit=MOST_TITLES + 1))
        if only_if_all and len(found) > MOST_TITLES:  # another one may have the same title
            raise AtlasValidationError(
                f"More than {MOST_TITLES} work orders have {part!r} in their title. Give a number."
            )
        return [one for one in map(self._session.shown, found) if text.casefold() in str(one["title"]).casefold()]


def _listed(records: Sequence[dict[str, Any]]) -> str:
    more = f" and {len(records) - MOST_LISTED} more" if len(records) > MOST_LISTED else ""
    listed = (f"{one['customId']} {one['title']!r} ({one['status']})" for one in records[:MOST_LISTED])
    return ", ".join(listed) + more
