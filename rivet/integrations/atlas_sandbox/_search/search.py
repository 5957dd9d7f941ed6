"""Search engine: filters, alternatives, sorting, pages, with the server's quirks; joins.py computes the rows.

The server cuts the page out of the joined rows, and then drops duplicate records from the page. It counts the rows only
if the page is full (else the page itself shows the count), and fails to count if a filter has a join of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from rivet.integrations.atlas_sandbox._http.error_responses import Refusal
from rivet.integrations.atlas_sandbox._http.releases import Release
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row, Store
from rivet.integrations.atlas_sandbox._search.attributes import ATTRIBUTES, FORBIDDEN, Attribute, java_class
from rivet.integrations.atlas_sandbox._search.coercion import LateRefusal
from rivet.integrations.atlas_sandbox._search.filters import (
    OPERATIONS,
    UNJOINED,
    Test,
    java_text_of,
    sort_value,
    test_of,
)
from rivet.integrations.atlas_sandbox._search.folding import folded
from rivet.integrations.atlas_sandbox._search.joins import Place, Query
from rivet.integrations.atlas_sandbox._search.properties import property_path

FOLLOWING = frozenset({"eq", "ne", "in"})
"""Operations that follow paths on all releases."""
SECRET_WORDS = frozenset({"password", "secret", "token"})


def _read_filter(value: Any) -> dict[str, Any] | None:
    return None if value is None else jackson.read(value, FILTER, "com.grash.advancedsearch.FilterField")


FILTER: dict[str, jackson.Convert] = {
    "field": jackson.string,
    "operation": jackson.string,
    "value": jackson.anything,
    "values": jackson.items(jackson.anything, "java.lang.Object"),
    "enumName": jackson.enum("EnumName"),
    "joinType": jackson.enum("JoinType"),
    "alternatives": jackson.items(_read_filter, "com.grash.advancedsearch.FilterField"),
}
CRITERIA: dict[str, jackson.Convert] = {
    "filterFields": jackson.items(_read_filter, "com.grash.advancedsearch.FilterField"),
    "direction": jackson.enum("Direction"),
    "pageNum": jackson.primitive_int,
    "pageSize": jackson.primitive_int,
    "sortField": jackson.string,
}


class Filter(NamedTuple):
    """Validated filter: the place of its field, the test, and its alternatives."""

    place: Place
    test: Test
    alternatives: list[Filter]
    late: Refusal | None
    """Refusal that the server sends only when it builds the query, if the rest of the request is valid."""
    uncounted: int | None
    """Join that makes the server's count fail: it is made once, for two queries."""


class Search:
    """Searches one kind of record.

    Args:
        store: The records.
        kind: Their kind.
        release: How it searches.
    """

    def __init__(self, store: Store, kind: str, release: Release) -> None:
        self._store, self._kind, self._release = store, kind, release

    def page(
        self,
        criteria: Mapping[str, Any],
        rows: list[Row],
        show: Callable[[Row], Any],
        more: Callable[[list[Any]], list[Any]] = lambda fields: fields,
    ) -> Any:
        """Return the page for search criteria.

        Args:
            criteria: Result of read_criteria().
            rows: The candidates: the company's records.
            show: Serialises one record.
            more: Changes the filters, as the server does before it reads them.
        """
        fields = criteria.get("filterFields", [])
        if fields is None:
            raise Refusal(500, 'Cannot invoke "java.util.List.add(Object)" because "this.filterFields" is null')
        fields = more(fields)
        number, size, descending, sort_field = _paging(criteria)
        query = Query(self._store, self._kind, self._release)
        filters = [self._filter(query, one) for one in fields]
        steps = property_path(self._kind, sort_field)
        if late := next((refusal for one in filters if (refusal := _late(one))), None):
            raise late
        counted = len(query.joins)
        key = self._sort_key(query, steps)
        joined = [
            (key(row), record)
            for record in rows
            for row in query.rows(record, len(query.joins))
            if all(_holds(query, one, row) for one in filters)
        ]
        # Nulls are larger than everything: last when ascending, first when descending.
        joined.sort(key=lambda pair: (pair[0] is None, pair[0] if pair[0] is not None else 0), reverse=descending)
        content = [record for _, record in joined[number * size : (number + 1) * size]]
        if query.drops_repeats:
            content = list({record["id"]: record for record in content}.values())
        if size > len(content) and (content or number == 0):
            total = number * size + len(content)
        elif (own := next((one.uncounted for one in filters if one.uncounted is not None), None)) is not None:
            # The real server prints numbers of its memory here.
            name = f"{java_class(self._kind)}(1).{query.joins[own].name}(2)"
            raise Refusal(500, f"Already registered a copy: SqmListJoin({name})")
        else:
            matched = (row for record in rows for row in query.rows(record, counted))
            total = sum(all(_holds(query, one, row) for one in filters) for row in matched)
        return envelope([show(record) for record in content], number, size, total)

    # -------------------------------------------------------------------------------------------- filters
    def _filter(self, query: Query, one: dict[str, Any] | None, *, top: bool = True) -> Filter:
        """Refuse criteria that are invalid, whether there are rows or not."""
        if one is None:
            raise null_filter("this.filterField")
        self._check(one)
        place, own = self._place(query, one)
        late: Refusal | None = None
        test: Test = lambda _: False  # noqa: E731
        try:
            test = test_of(one, _meaning(query, place), folded if self._release.searches_paths else str.lower)
        except LateRefusal as refusal:
            late = refusal
        others = [self._filter(query, other, top=False) for other in one.get("alternatives") or []]
        return Filter(place, test, others, late, own if top and one["operation"] != "inm" else None)

    def _check(self, one: Mapping[str, Any]) -> None:
        """Refuse a filter for its field or operation alone."""
        field, operation = one.get("field"), one.get("operation")
        if not self._release.searches_paths:
            java_text_of(one.get("value"))
        if self._release.checks_search_fields and (not field or not field.strip() or _forbidden(self._kind, field)):
            raise self._release.unknown_attribute(java_class(self._kind), field)
        if operation not in OPERATIONS:
            raise self._release.unknown_operation()
        if not field:
            raise self._release.unknown_attribute(java_class(self._kind), field)

    def _place(self, query: Query, one: Mapping[str, Any]) -> tuple[Place, int | None]:
        """Return the place of a filter's field, and the join that it needs for itself, if any."""
        if one["operation"] == "inm":
            return self._joined(query, one)
        if self._release.searches_paths or one["operation"] in FOLLOWING:
            return query.path(one["field"])
        return query.whole(one["field"]), None

    def _joined(self, query: Query, one: Mapping[str, Any]) -> tuple[Place, int]:
        """Return the attribute that ``inm`` joins for itself; INNER and RIGHT drop a record without a member."""
        field = one["field"]
        attribute = query.attribute(self._kind, field)
        if one.get("joinType") is None and not self._release.checks_search_fields:
            raise Refusal(
                500, 'Cannot invoke "jakarta.persistence.criteria.JoinType.ordinal()" because "jpaJoinType" is null'
            )
        if not attribute.to:
            declared = f"com.grash.model.{attribute.declared}"
            raise Refusal(500, f"Attribute '{declared}#{field}(BASIC)' is not joinable")
        join = query.join(0, field, keeps=one.get("joinType") in (None, "LEFT"), explicit=True)
        return Place(join, attribute.to), join

    def _sort_key(self, query: Query, steps: list[tuple[str, Attribute]]) -> Callable[[list[Any]], Any]:
        """Return the sort key of a row; a step joins, or reuses a filter's join of the same attribute."""
        join, kind = 0, self._kind
        for number, (name, attribute) in enumerate(steps, start=1):
            if number == len(steps) and not attribute.many:
                place = Place(join, kind, name, attribute)
                return lambda row: sort_value(attribute, query.value(place, row))
            found = query.explicit(name) if join == 0 else None
            join = query.join(join, name, keeps=True, explicit=True) if found is None else found
            kind = attribute.to
        record = Place(join, kind)
        return lambda row: query.value(record, row)


def read_criteria(body: Any) -> dict[str, Any]:
    """Read the criteria of a request's body."""
    return jackson.read(body, CRITERIA, "com.grash.advancedsearch.SearchCriteria")


def null_filter(name: str) -> Refusal:
    return Refusal(500, f'Cannot invoke "com.grash.advancedsearch.FilterField.getField()" because "{name}" is null')


def _forbidden(kind: str, field: str) -> bool:
    """Return whether the server's policy forbids searching a field, at any step of the path."""
    steps = field.split(".")
    if SECRET_WORDS & set(steps):
        return True
    for step in steps:
        if step in FORBIDDEN.get(kind, ()):
            return True
        kind = ATTRIBUTES.get(kind, {}).get(step, Attribute()).to
    return False


def _meaning(query: Query, place: Place) -> Attribute:
    """Return what a filter compares: the id of a record, or the value of an attribute."""
    if place.is_record:
        return Attribute(to=query.joins[place.join].attribute.to, many=True)
    if place.attribute.many:
        return Attribute(to=place.attribute.to, many=True, declared=UNJOINED)
    return place.attribute


def _late(one: Filter) -> Refusal | None:
    """Return the first refusal in the order in which the server builds the query: alternatives first."""
    for other in one.alternatives:
        if (found := _late(other)) is not None:
            return found
    return one.late


def _holds(query: Query, one: Filter, row: list[Any]) -> bool:
    return one.test(query.value(one.place, row)) or any(_holds(query, other, row) for other in one.alternatives)


def _paging(criteria: Mapping[str, Any]) -> tuple[int, int, bool, str]:
    number, size = criteria.get("pageNum", 0), criteria.get("pageSize", 10)
    direction, sort_field = criteria.get("direction", "ASC"), criteria.get("sortField", "id")
    if number < 0:
        raise Refusal(500, "Page index must not be less than zero")
    if size < 1:
        raise Refusal(500, "Page size must not be less than one")
    if direction is None:
        raise Refusal(500, "Direction must not be null")
    if not sort_field or not sort_field.strip():
        raise Refusal(500, "Property must not be null or empty")
    if number * size >= 2**31:
        raise Refusal(500, "Page offset exceeds Integer.MAX_VALUE (2147483647)")
    return number, size, direction == "DESC", sort_field


def envelope(content: list[Any], number: int, size: int, total: int) -> dict[str, Any]:
    """Return a page in Spring's format."""
    pages = -(-total // size)
    sort = {"sorted": True, "empty": False, "unsorted": False}
    return {
        "content": content,
        "pageable": {
            "pageNumber": number,
            "pageSize": size,
            "sort": sort,
            "offset": number * size,
            "paged": True,
            "unpaged": False,
        },
        "last": number + 1 >= pages,
        "totalElements": total,
        "totalPages": pages,
        "size": size,
        "number": number,
        "sort": sort,
        "first": number == 0,
        "numberOfElements": len(content),
        "empty": not content,
    }
