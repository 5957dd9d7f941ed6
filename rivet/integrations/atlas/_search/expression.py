"""Filter expressions for searches; filters that the server would misinterpret are refused before they are sent.

    from rivet.integrations.atlas import F

    overdue = F.status.in_("OPEN", "IN_PROGRESS") & (F.due_date <= now) & (F.priority == "HIGH")
    for work_order in client.iter_work_orders(overdue | (F.asset == "A000001")):
        ...

``F`` has the fields of work orders; ``AssetF``, ``LocationF`` and ``UserF`` have those of other records. ``&`` and
``|`` combine filters, with parentheses around comparisons, since Python reads ``a & b == c`` as
``(a & b) == c``. `raw` wraps a filter in the server's own grammar. As in SQL, only is_null() matches an empty field;
``!=`` does not.

Server behaviour, and the consequences (README of the recordings; observed on a server on loopback, 2026-11-26):

* An unknown status or priority means OPEN or NONE: enum values are validated. The status of an asset is compared by
  its ordinal in the server's enum.
* A date without milliseconds matches nothing: dates are sent in full, with a precision of milliseconds.
* ``%`` and ``_`` are wildcards in strings: they are refused unless ``wildcards=True``.
* Strings are stored escaped, so search strings are escaped, too.
* A path through another record (``asset.customId``) drops records without one, even as an alternative: with
  ``|``, refer to other records by their ids.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, NoReturn, TypeVar

from atlas_api.models.filter_field import FilterField

from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.exceptions import AtlasValidationError

R = TypeVar("R")
"""Type of the records that are searched."""

MOST_ALTERNATIVES = 200
"""Maximum number of terms after ``|`` is distributed over ``&``; more are a mistake, not a search."""


@dataclass(frozen=True, slots=True)
class Term:
    """One comparison, in the server's grammar.

    Attributes:
        wire: A ``FilterField``.
        joins: The path leads through another record, so the term cannot be an alternative.
    """

    wire: Mapping[str, Any]
    joins: bool = False


class Filter(Generic[R]):
    """Filter of a search: built from fields (`F`), and combined with ``&`` and ``|``."""

    def __init__(self, *all_of: tuple[Term, ...], of: type | None = None) -> None:
        self._all_of, self._of = all_of, of

    def __and__(self, other: Filter[R]) -> Filter[R]:
        if not isinstance(other, Filter):
            return NotImplemented
        return Filter(*self._all_of, *other._all_of, of=self._common(other))

    def __or__(self, other: Filter[R]) -> Filter[R]:
        if not isinstance(other, Filter):
            return NotImplemented
        # The server takes a conjunction of terms with alternatives each: (a & b) | c = (a | c) & (b | c).
        clauses = [one + another for one in self._all_of for another in other._all_of]
        if sum(map(len, clauses)) > MOST_ALTERNATIVES:
            refuse("filter", "has too many alternatives; use in_() where one field has several values")
        if any(term.joins for clause in clauses for term in clause):
            refuse(
                "filter",
                "refers to another record by number, e-mail or name beside |, where the server would omit the "
                "records without one; use its id",
            )
        return Filter(*clauses, of=self._common(other))

    def _common(self, other: Filter[R]) -> type | None:
        if self._of is not None and other._of is not None and self._of is not other._of:
            refuse("filter", f"mixes fields of {self._of.__name__} and {other._of.__name__}")
        return self._of or other._of

    def __invert__(self) -> NoReturn:
        raise TypeError("The server cannot negate a filter: use != or is_not_null(), or swap < and >=, > and <=.")

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "A filter has no truth value. Combine filters with & and |, with parentheses around comparisons, not with "
            "and, or, not; for in write F.a.in_(1, 2), for 1 <= F.a <= 5 write F.a.between(1, 5)."
        )

    def __repr__(self) -> str:
        return f"Filter({self.wire()!r})"

    def wire(self, of: type | None = None) -> list[dict[str, Any]]:
        """Return the ``filterFields`` of the search.

        Args:
            of: The model of the searched records.

        Raises:
            AtlasValidationError: The filter is for another kind of record.
        """
        if of is not None and self._of is not None and self._of is not of:
            refuse("filter", f"has fields of {self._of.__name__}, but the search is for {of.__name__}")
        found = []
        for first, *others in self._all_of:
            alternatives = {"alternatives": [dict(term.wire) for term in others]} if others else {}
            found.append({**first.wire, **alternatives})
        return found


@suggests_keywords
def raw(filter_field: Mapping[str, Any] | FilterField) -> Filter[Any]:
    """Return a filter in the server's own grammar, which is sent unchanged.

    Args:
        filter_field: A ``FilterField``, or a dict such as ``{"field": "title", "operation": "cn", "value": "motor"}``.

    Returns:
        The filter. A field whose path leads through a list (``customFieldValues.value``) makes the server fail where it
        fills a page; as an alternative of another filter it does not.

    Raises:
        AtlasValidationError: The field or the operation is missing.

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
            refuse("filter", "must have a field and an operation, and so must its alternatives")
        term = {"values": [], **one, **({"values": []} if one.get("values") is None else {})}
        if one is plain:
            term.pop("alternatives", None)
        terms.append(Term(term, joins="." in one["field"]))
    return Filter(tuple(terms))


def refuse(name: str, problem: str) -> NoReturn:
    raise AtlasValidationError(f"{name} {problem}.", field_errors={name: problem})
