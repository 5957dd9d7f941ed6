"""The few searches that the facade makes itself, in the server's grammar and around its traps.

* ``in`` on status needs ``enumName``; an unknown word would silently mean OPEN, so words are checked before.
* Text is stored escaped, so a search is too. ``%`` and ``_`` are wildcards in ``cn``, and nothing takes that away: a
  search for them finds more, never less.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping
from typing import Any

from atlas_api.models.search_criteria import SearchCriteria

from rivet.integrations.atlas._payloads.markup import safe
from rivet.integrations.atlas._payloads.priority_mark import MARK
from rivet.integrations.atlas._payloads.validators import argument, word
from rivet.integrations.atlas._payloads.vocabulary import CANCELLED, CRITICAL, STATUS_WORDS, atlas_status
from rivet.integrations.atlas.exceptions import AtlasValidationError

Filter = dict[str, Any]


def criteria(*filters: Filter, page: int = 0, size: int) -> SearchCriteria:
    """A page of what all filters match, in the order of ids, which never changes."""
    return SearchCriteria.from_dict(
        {"filterFields": list(filters), "pageNum": page, "pageSize": size, "sortField": "id", "direction": "ASC"}
    )


def newest() -> SearchCriteria:
    """The record with the highest id."""
    return SearchCriteria.from_dict(
        {"filterFields": [], "pageNum": 0, "pageSize": 1, "sortField": "id", "direction": "DESC"}
    )


def equals(field: str, values: list[Any]) -> Filter:
    """The field has one of the values, exactly."""
    if len(values) == 1:
        return {"field": field, "operation": "eq", "value": values[0], "values": []}
    return {"field": field, "operation": "in", "value": "", "values": values}


def after(id: int) -> Filter:
    """The id is larger: the cursor of a walk through all records."""
    return {"field": "id", "operation": "gt", "value": id, "values": []}


class StoredText(str):
    """A text to search for, as a server stores it that cleans texts; ``plain`` is what other releases store."""

    __slots__ = ("plain",)
    plain: str

    @classmethod
    def of(cls, text: str) -> StoredText:
        stored = cls(html.escape(html.unescape(safe(text)), quote=False).replace("\xa0", "&nbsp;"))
        stored.plain = text
        return stored


class RecordName(str):
    """The name of another record in a filter: its id is put in its place before the search is sent."""

    __slots__ = ("kind",)
    kind: str

    @classmethod
    def of(cls, name: str, kind: str) -> RecordName:
        """The name of a record of a kind."""
        found = cls(name)
        found.kind = kind
        return found

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RecordName) and (str(self), self.kind) == (str(other), other.kind)

    def __hash__(self) -> int:
        return hash((str(self), self.kind))


def critical() -> list[Filter]:
    """Filters for work orders that are CRITICAL: HIGH, with the mark in a custom field or in the first line."""
    # Alone, a term through a list is an error of the server's where it fills a page; as an alternative it is none.
    nothing: Filter = {"field": "id", "operation": "eq", "value": -1, "values": []}
    line: Filter = {"field": "description", "operation": "bw", "value": MARK, "values": []}
    high: Filter = {"field": "priority", "operation": "in", "value": "", "values": ["HIGH"], "enumName": "PRIORITY"}
    return [high, {**nothing, "alternatives": [line, by_value(CRITICAL)]}]


def for_release(filters: list[Filter], *, cleaned: bool | None, custom_fields: bool = True) -> list[Filter]:
    """The filters in the words of a server.

    Args:
        filters: Filters that may hold a `StoredText`.
        cleaned: Whether the server stores texts cleaned; None if that is not known, then both forms are searched for.
        custom_fields: Whether the server has custom fields; else alternatives that search them are left out.
    """
    found = []
    for term in filters:
        own = {key: value for key, value in term.items() if key != "alternatives"}
        alternatives = [
            other
            for other in term.get("alternatives", ())
            if custom_fields or not other["field"].startswith("customFieldValues.")
        ]
        others = [form for other in alternatives for form in _forms(other, cleaned)]
        forms = _forms(own, cleaned)
        if own["operation"] in EXCLUDING:  # none of the forms: each is a term of its own
            found += [{**form, "alternatives": others} if others else form for form in forms]
        else:
            first, *more = forms
            found.append({**first, "alternatives": [*more, *others]} if more or others else first)
    return found


EXCLUDING = ("ne", "nc", "bn", "en")


def _forms(term: Filter, cleaned: bool | None) -> list[Filter]:
    """A term in each form in which a server may store its texts."""
    texts = [value for value in (term.get("value"), *term.get("values", ())) if isinstance(value, StoredText)]
    if cleaned or all(text == text.plain for text in texts):
        return [term]
    plain = {**term, "value": _plain(term.get("value")), "values": [_plain(value) for value in term.get("values", ())]}
    return [plain] if cleaned is False else [term, plain]


def _plain(value: Any) -> Any:
    return value.plain if isinstance(value, StoredText) else value


def contains(fields: tuple[str, ...], text: str) -> Filter:
    """One of the fields contains the text, whatever its case; its ``%`` and ``_`` match anything."""
    literal = StoredText.of(text)
    first, *others = ({"field": field, "operation": "cn", "value": literal, "values": []} for field in fields)
    return {**first, "alternatives": others}


def containing(field: str, text: str) -> Filter:
    """The field contains the text; for texts without ``%``, ``&``, ``<`` and ``>``."""
    return {"field": field, "operation": "cn", "value": text, "values": []}


def by_value(value: str) -> Filter:
    """A custom field, whichever, has the text (README of the recordings: ``customFieldValues.value``)."""
    return equals("customFieldValues.value", [value])


def wanted(given: Any, of: type, otherwise: Callable[[Any], list[Filter]]) -> list[Filter]:
    """The filters of an argument that may be a `Filter` of a model, or something that another function reads.

    Raises:
        AtlasValidationError: It is for another kind of record, or no filter but looks as if it were meant to be one.
    """
    wire = getattr(given, "wire", None)  # by its method: filters.py is imported by those who have filters
    if callable(wire):
        filters: list[Filter] = wire(of)
        return filters
    if isinstance(given, (bool, Mapping)) or hasattr(given, "is_null"):
        problem = "must be a filter such as F.title.contains('pump'); a comparison needs a value, raw() takes a dict"
        raise AtlasValidationError(f"The filter {problem}.", field_errors={"filter": problem})
    return otherwise(given)


def repeats(filters: list[Filter]) -> bool:
    """Whether the server may find a record several times, once for each of its people or values that match.

    It cuts the page before it drops the repeated ones, so that pages are short, counts too high, and ``last`` is true
    before the end (asked of a server on loopback, 2026-11-26).
    """
    return _has_any_of_several(filters) or any("." in term["field"] for term in _terms(filters))


def countable(filters: list[Filter]) -> list[Filter]:
    """Filters of a page that is asked for by its number.

    Raises:
        AtlasValidationError: They may find records several times, so that pages and counts would be wrong.
    """
    if _has_any_of_several(filters):
        problem = "has has_any() of several, which Atlas counts several times: walk with iter_work_orders()"
        raise AtlasValidationError(f"The filter {problem}.", field_errors={"filter": problem})
    return filters


def _has_any_of_several(filters: list[Filter]) -> bool:
    return any(term["operation"] == "inm" and len(term.get("values", ())) > 1 for term in _terms(filters))


def _terms(filters: list[Filter]) -> list[Filter]:
    return [term for first in filters for term in (first, *first.get("alternatives", ()))]


def every(given: Any) -> list[Filter]:
    """For None: all records."""
    if given is not None:
        problem = "must be a filter, or None for all"
        raise AtlasValidationError(f"wanted {problem}.", field_errors={"wanted": problem})
    return []


def with_status(status: Any) -> list[Filter]:
    """Filters for work orders that a user sees with this status; none for None.

    Raises:
        AtlasValidationError: It is no status.
    """
    if status is None:
        return []
    found = argument("status", status, lambda value: word(value, STATUS_WORDS))
    archived: Filter = {"field": "archived", "operation": "eq", "value": found == CANCELLED, "values": []}
    if found == CANCELLED:
        return [archived, _status_in("OPEN", "IN_PROGRESS", "ON_HOLD")]
    atlas = atlas_status(found)
    return [_status_in(atlas)] if atlas == "COMPLETE" else [archived, _status_in(atlas)]


def _status_in(*words: str) -> Filter:
    return {"field": "status", "operation": "in", "value": "", "values": list(words), "enumName": "STATUS"}
