"""Search criteria in the server's grammar, with workarounds for its pitfalls.

* ``in`` on status needs ``enumName``; an unknown value would silently mean OPEN, so values are validated before.
* Strings are stored escaped, so search strings are escaped, too. ``%`` and ``_`` are wildcards in ``cn`` and cannot be
  escaped: a search for them finds more, never less.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from atlas_api.models.search_criteria import SearchCriteria

from rivet.integrations.atlas._payloads.markup import safe
from rivet.integrations.atlas._payloads.priority_mark import MARK
from rivet.integrations.atlas._payloads.validators import argument, enum_value
from rivet.integrations.atlas._payloads.vocabulary import CANCELLED, CRITICAL, STATUS_WORDS, atlas_status
from rivet.integrations.atlas.exceptions import AtlasValidationError

WireFilter = dict[str, Any]
"""Filter as the server reads it: a ``FilterField`` in JSON."""


def criteria(*filters: WireFilter, page: int = 0, size: int) -> SearchCriteria:
    """Return criteria for a page of records that match all filters, in the stable order of ids."""
    return SearchCriteria.from_dict(
        {"filterFields": list(filters), "pageNum": page, "pageSize": size, "sortField": "id", "direction": "ASC"}
    )


def newest() -> SearchCriteria:
    """Return criteria for the record with the highest id."""
    return SearchCriteria.from_dict(
        {"filterFields": [], "pageNum": 0, "pageSize": 1, "sortField": "id", "direction": "DESC"}
    )


def equals(field: str, values: list[Any]) -> WireFilter:
    """WireFilter: the field equals one of the values exactly."""
    if len(values) == 1:
        return {"field": field, "operation": "eq", "value": values[0], "values": []}
    return {"field": field, "operation": "in", "value": "", "values": values}


def after(id: int) -> WireFilter:
    """WireFilter: the id is larger; the cursor of a walk through all records."""
    return {"field": "id", "operation": "gt", "value": id, "values": []}


def created_since(moment: datetime) -> WireFilter:
    """WireFilter: created at a moment or later; without milliseconds the server would find nothing."""
    text = moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {"field": "createdAt", "operation": "ge", "value": text, "values": [], "enumName": "JS_DATE"}


class StoredText(str):
    """Search string as a server that cleans strings stores it; ``plain`` is what other releases store."""

    __slots__ = ("plain",)
    plain: str

    @classmethod
    def of(cls, text: str) -> StoredText:
        stored = cls(html.escape(html.unescape(safe(text)), quote=False).replace("\xa0", "&nbsp;"))
        stored.plain = text
        return stored


class RecordName(str):
    """Name of another record in a filter, to be replaced by its id before the search is sent."""

    __slots__ = ("kind",)
    kind: str

    @classmethod
    def of(cls, name: str, kind: str) -> RecordName:
        """Return the name of a record of a kind."""
        found = cls(name)
        found.kind = kind
        return found

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RecordName) and (str(self), self.kind) == (str(other), other.kind)

    def __hash__(self) -> int:
        return hash((str(self), self.kind))


def critical() -> list[WireFilter]:
    """Return filters for CRITICAL work orders: HIGH, with the mark in a custom field or in the first line."""
    # Alone, a term on a path through a list makes the server fail where it fills a page; as an alternative it does not.
    nothing: WireFilter = {"field": "id", "operation": "eq", "value": -1, "values": []}
    line: WireFilter = {"field": "description", "operation": "bw", "value": MARK, "values": []}
    high: WireFilter = {"field": "priority", "operation": "in", "value": "", "values": ["HIGH"], "enumName": "PRIORITY"}
    return [high, {**nothing, "alternatives": [line, by_value(CRITICAL)]}]


def for_release(filters: list[WireFilter], *, cleaned: bool | None, custom_fields: bool = True) -> list[WireFilter]:
    """Convert filters to the form that a server's release supports.

    Args:
        filters: Filters that may contain a `StoredText`.
        cleaned: Whether the server cleans strings; None if unknown, then both forms are searched for.
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
        if own["operation"] in EXCLUDING:  # exclude all forms: each is a separate term
            found += [{**form, "alternatives": others} if others else form for form in forms]
        else:
            first, *more = forms
            found.append({**first, "alternatives": [*more, *others]} if more or others else first)
    return found


EXCLUDING = ("ne", "nc", "bn", "en")


def _forms(term: WireFilter, cleaned: bool | None) -> list[WireFilter]:
    """Return a term in each form in which a server may store its strings."""
    texts = [value for value in (term.get("value"), *term.get("values", ())) if isinstance(value, StoredText)]
    if cleaned or all(text == text.plain for text in texts):
        return [term]
    plain = {**term, "value": _plain(term.get("value")), "values": [_plain(value) for value in term.get("values", ())]}
    return [plain] if cleaned is False else [term, plain]


def _plain(value: Any) -> Any:
    return value.plain if isinstance(value, StoredText) else value


def contains(fields: tuple[str, ...], text: str) -> WireFilter:
    """WireFilter: one of the fields contains the string, ignoring case; its ``%`` and ``_`` match anything."""
    literal = StoredText.of(text)
    first, *others = ({"field": field, "operation": "cn", "value": literal, "values": []} for field in fields)
    return {**first, "alternatives": others}


def containing(field: str, text: str) -> WireFilter:
    """WireFilter: the field contains the string, which has no ``%``, ``&``, ``<`` or ``>``."""
    return {"field": field, "operation": "cn", "value": text, "values": []}


def by_value(value: str) -> WireFilter:
    """WireFilter: any custom field has the value (README of the recordings: ``customFieldValues.value``)."""
    return equals("customFieldValues.value", [value])


def parse_filter(value: Any, model: type, fallback: Callable[[Any], list[WireFilter]]) -> list[WireFilter]:
    """Return the filters of an argument: a `WireFilter` of a model, or a value that a fallback understands.

    Raises:
        AtlasValidationError: The filter is for another kind of record, or the value was meant as a filter but is not
            one.
    """
    wire = getattr(value, "wire", None)  # duck typing: expression.py is imported only by users of filters
    if callable(wire):
        filters: list[WireFilter] = wire(model)
        return filters
    if isinstance(value, (bool, Mapping)) or hasattr(value, "is_null") or callable(value):
        problem = "must be a filter such as F.title.contains('pump'); a comparison needs a value, raw() wraps a dict"
        raise AtlasValidationError(f"The filter {problem}.", field_errors={"filter": problem})
    return fallback(value)


def may_repeat(filters: list[WireFilter]) -> bool:
    """Return whether the server may find a record several times, once for each of its matching people or values.

    It cuts the page before it drops the duplicates, so that pages are short, counts too high, and ``last`` is true
    before the end (observed on a server on loopback, 2026-11-26).
    """
    return _has_any_of_several(filters) or any("." in term["field"] for term in _terms(filters))


def countable(filters: list[WireFilter]) -> list[WireFilter]:
    """Return the filters of a page that is requested by number, if its count can be right.

    Raises:
        AtlasValidationError: A record may be found several times, so that pages and counts would be wrong.
    """
    if _has_any_of_several(filters):
        problem = "has has_any() of several ids, whose matches Atlas counts several times: use iter_work_orders()"
        raise AtlasValidationError(f"The filter {problem}.", field_errors={"filter": problem})
    return filters


def _has_any_of_several(filters: list[WireFilter]) -> bool:
    return any(term["operation"] == "inm" and len(term.get("values", ())) > 1 for term in _terms(filters))


def _terms(filters: list[WireFilter]) -> list[WireFilter]:
    return [term for first in filters for term in (first, *first.get("alternatives", ()))]


def no_filter(value: Any) -> list[WireFilter]:
    """Return no filters for None: all records; refuse anything else."""
    if value is not None:
        problem = "must be a filter, or None for all"
        raise AtlasValidationError(f"wanted {problem}.", field_errors={"wanted": problem})
    return []


def with_status(status: Any) -> list[WireFilter]:
    """Return filters for work orders with a status, as users see it; none for None.

    Raises:
        AtlasValidationError: The status is invalid.
    """
    if status is None:
        return []
    found = argument("status", status, lambda value: enum_value(value, STATUS_WORDS))
    archived: WireFilter = {"field": "archived", "operation": "eq", "value": found == CANCELLED, "values": []}
    if found == CANCELLED:
        return [archived, _status_in("OPEN", "IN_PROGRESS", "ON_HOLD")]
    atlas = atlas_status(found)
    return [_status_in(atlas)] if atlas == "COMPLETE" else [archived, _status_in(atlas)]


def _status_in(*words: str) -> WireFilter:
    return {"field": "status", "operation": "in", "value": "", "values": list(words), "enumName": "STATUS"}
