"""Filters for searches that cannot be written wrong: what a search would answer wrongly is refused before it is sent.

    from rivet.integrations.atlas import F

    overdue = F.status.in_("OPEN", "IN_PROGRESS") & (F.due_date <= now) & (F.priority == "HIGH")
    for work_order in client.iter_work_orders(overdue | (F.asset == "A000001")):
        ...

``F`` has the fields of work orders; ``AssetF``, ``LocationF`` and ``UserF`` have those of the others. ``&``
and ``|`` put filters together, with parentheses around comparisons, since Python reads ``a & b == c`` as
``(a & b) == c``. What the server can search and this cannot goes in by `raw`. As in SQL, nothing but is_null() matches
an empty field, ``!=`` neither.

What the server does, and what follows (README of the recordings; asked of a server on loopback, 2026-11-26):

* An unknown word of a status or priority means OPEN or NONE: words are checked. The status of an asset is compared by
  its place in the server's list of words.
* A date without milliseconds matches nothing: dates are written out in full, and have a precision of milliseconds.
* ``%`` and ``_`` are wildcards in texts: they are refused unless they are meant.
* Text is stored escaped, so what is looked for is escaped too.
* A path through another record (``asset.customId``) drops records without one, also where ``|`` stands before it: with
  ``|`` other records are named by their ids.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, NoReturn, TypeVar

from atlas_api.models.filter_field import FilterField

from rivet.integrations.atlas.exceptions import AtlasValidationError

R = TypeVar("R")
"""The kind of record that is searched."""

MOST_ALTERNATIVES = 200
"""More terms than that after ``|`` was spread over ``&`` are a mistake, not a search."""


@dataclass(frozen=True, slots=True)
class Term:
    """One comparison, as the server reads it.

    Attributes:
        wire: A ``FilterField``.
        joins: It leads through another record, so it cannot stand beside alternatives.
    """

    wire: Mapping[str, Any]
    joins: bool = False


class Filter(Generic[R]):
    """Which records are wanted. Made by fields (`F`), and put together by ``&`` and ``|``."""

    def __init__(self, *all_of: tuple[Term, ...], of: type | None = None) -> None:
        self._all_of, self._of = all_of, of

    def __and__(self, other: Filter[R]) -> Filter[R]:
        if not isinstance(other, Filter):
            return NotImplemented
        return Filter(*self._all_of, *other._all_of, of=self._common(other))

    def __or__(self, other: Filter[R]) -> Filter[R]:
        if not isinstance(other, Filter):
            return NotImplemented
        # The server takes a list of which each must match, and alternatives for each: (a & b) | c = (a | c) & (b | c).
        clauses = [one + another for one in self._all_of for another in other._all_of]
        if sum(map(len, clauses)) > MOST_ALTERNATIVES:
            refuse("filter", "has too many alternatives; use in_() where one field has several values")
        if any(term.joins for clause in clauses for term in clause):
            refuse(
                "filter",
                "names another record by its number, e-mail or name beside |, where the server would leave out the "
                "records without one; use its id",
            )
        return Filter(*clauses, of=self._common(other))

    def _common(self, other: Filter[R]) -> type | None:
        if self._of is not None and other._of is not None and self._of is not other._of:
            refuse("filter", f"mixes fields of {self._of.__name__} and {other._of.__name__}")
        return self._of or other._of

    def __bool__(self) -> NoReturn:
        raise TypeError("Put filters together by & and |, with parentheses around comparisons; not by and, or, not.")

    def __repr__(self) -> str:
        return f"Filter({self.wire()!r})"

    def wire(self, of: type | None = None) -> list[dict[str, Any]]:
        """The ``filterFields`` of the search.

        Args:
            of: The model of the records that are searched.

        Raises:
            AtlasValidationError: The filter is for another kind of record.
        """
        if of is not None and self._of is not None and self._of is not of:
            refuse("filter", f"has fields of {self._of.__name__}, and these are searches for {of.__name__}")
        found = []
        for first, *others in self._all_of:
            alternatives = {"alternatives": [dict(term.wire) for term in others]} if others else {}
            found.append({**first.wire, **alternatives})
        return found


def raw(filter_field: Mapping[str, Any] | FilterField) -> Filter[Any]:
    """A filter in the server's own grammar, sent as it is.

    Args:
        filter_field: A ``FilterField``, or a dict such as ``{"field": "title", "operation": "cn", "value": "motor"}``.

    Returns:
        The filter. One whose field leads through a list (``customFieldValues.value``) is an error of the server's
        where it fills a page; as an alternative of another it is none.

    Raises:
        AtlasValidationError: It has no field or no operation.

    Example:
        >>> value = {"field": "customFieldValues.value", "operation": "cn", "value": "night", "values": []}
        >>> client.iter_work_orders(raw({"field": "id", "operation": "eq", "value": -1, "alternatives": [value]}))
    """
    plain: Any = filter_field.to_dict() if isinstance(filter_field, FilterField) else filter_field
    others = plain.get("alternatives") or [] if isinstance(plain, Mapping) else []
    if not isinstance(others, (list, tuple)):
        refuse("filter", "must have a list of alternatives")
    terms = []
    for one in (plain, *others):
        if not isinstance(one, Mapping) or not all(isinstance(one.get(name), str) for name in ("field", "operation")):
            refuse("filter", "must have a field and an operation, its alternatives too")
        term = {"values": [], **one, **({"values": []} if one.get("values") is None else {})}
        if one is plain:
            term.pop("alternatives", None)
        terms.append(Term(term, joins="." in one["field"]))
    return Filter(tuple(terms))


def refuse(name: str, problem: str) -> NoReturn:
    raise AtlasValidationError(f"{name} {problem}.", field_errors={name: problem})
