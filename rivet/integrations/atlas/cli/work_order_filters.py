"""Filters of ``atlas wo list`` that the server and the client share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from rivet.integrations.atlas._payloads.vocabulary import CANCELLED, FROM_ATLAS_STATUS, atlas_status
from rivet.integrations.atlas._search.criteria import with_status
from rivet.integrations.atlas._search.fields import F
from rivet.integrations.atlas.cli.cell_formats import read_word
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.filters import Filter, raw


def words_of(given: Sequence[str] | None) -> list[str]:
    """Return the words of a repeatable option, each of which may be several with commas.

    Example:
        >>> words_of(["in progress,On-Hold", "PENDING"])
        ['IN_PROGRESS', 'ON_HOLD', 'PENDING']
    """
    return [read_word(word) for one in given or () for word in one.split(",") if word.strip()]


def statuses(given: Sequence[str] | None) -> list[str]:
    """Return the statuses of an option, as users see them; Atlas's own OPEN is PENDING."""
    return list(dict.fromkeys(FROM_ATLAS_STATUS.get(word, word) for word in words_of(given)))


def having(wanted: Filter[Any], words: Sequence[str]) -> Filter[Any]:
    """Return a filter for one of several statuses; `kept` must take away what the server cannot tell apart.

    Args:
        wanted: The other filters.
        words: The statuses; none for all.

    Raises:
        AtlasValidationError: A status is invalid.
    """
    alone = [with_status(word) for word in words]
    if len(alone) == 1:
        for one in alone[0]:
            wanted &= raw(one)
    elif alone and CANCELLED not in words:
        some: Any = [atlas_status(word) for word in words]
        wanted &= F.status.in_(*some)
    return wanted


def kept(
    session: Session, contains: str | None, priorities: Sequence[str], words: Sequence[str]
) -> Callable[[Any], bool] | None:
    """Return the client-side filter for strings with wildcards, CRITICAL and several statuses; None if none is needed.

    Args:
        session: Makes what people see of a title.
        contains: Part of the title.
        priorities: The priorities; none for all.
        words: The statuses; none for all.
    """
    text = contains.casefold() if contains is not None and set("%_") & set(contains) else ""
    by_priority = "CRITICAL" in priorities and "HIGH" not in priorities  # for the server those are HIGH, too
    by_status = len(words) > 1  # for the server a cancelled one is archived, whatever its status
    if not (text or by_priority or by_status):
        return None

    def keep(one: Any) -> bool:
        has_text = not text or text in str(session.text(one.title)).casefold()
        has_priority = not by_priority or one["priority"] in priorities
        return has_text and has_priority and (not by_status or one["status"] in words)

    return keep


def searchable(text: str) -> str:
    """Return the longest part of a string without wildcards of the server's search."""
    return max(text.replace("%", "_").split("_"), key=len)
