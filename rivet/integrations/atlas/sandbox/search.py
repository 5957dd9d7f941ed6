"""The search grammar: filters, alternatives, joins, sorting, pages, with the server's quirks.

A filter on a path through a collection joins it: a record comes once for each member that matches. The server cuts
the page out of these rows, and then drops repeated records from the page. It counts the rows only when the page is
full (else the page itself tells), and fails to where a path leads through a collection.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from . import jackson
from .attributes import ATTRIBUTES, STORED_AS, Attribute, java_class
from .filters import OPERATIONS, Test, sort_value, test_of
from .properties import no_property
from .replies import Refusal
from .store import Row, Store

SECRET_WORDS = frozenset({"password", "secret", "token"})


def _invalid() -> Refusal:
    return Refusal(400, "Invalid search field")


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
    """A filter that can be answered."""

    path: str
    test: Test
    alternatives: list[Filter]
    uncountable: bool


class Search:
    """Searches one kind of record."""

    def __init__(self, store: Store, kind: str) -> None:
        self._store, self._kind = store, kind

    def page(self, body: Any, rows: list[Row], show: Callable[[Row], Any], **pseudo: Callable[[Row], bool]) -> Any:
        """The page that criteria ask for, of the rows that the caller may see.

        Args:
            body: The JSON of the request.
            rows: The candidates.
            show: Shows one row.
            **pseudo: Fields that are no attribute, each with its own test.
        """
        criteria = jackson.read(body, CRITERIA, "com.grash.advancedsearch.SearchCriteria")
        fields = criteria.get("filterFields", [])
        number, size, descending, sort_field = _paging(criteria, fields)
        for name, test in pseudo.items():
            rows, fields = _pseudo(name, test, rows, fields)
        filters = [self._filter(one) for one in fields]
        matching = [row for row in rows for _ in range(self._count(row, filters))]
        ordered = self._sorted(matching, sort_field, descending=descending)
        content = list({row["id"]: row for row in ordered[number * size : (number + 1) * size]}.values())
        if size > len(content) and (content or number == 0):
            total = number * size + len(content)
        elif any(one.uncountable for one in filters):
            raise Refusal(500, f"Already registered a copy: SqmListJoin({java_class(self._kind)})")
        else:
            total = len(matching)
        return envelope([show(row) for row in content], number, size, total)

    # -------------------------------------------------------------------------------------------- filters
    def _filter(self, one: dict[str, Any] | None) -> Filter:
        """Refuse what can never be answered, whether there are rows or not."""
        if one is None:
            raise Refusal(
                500,
                'Cannot invoke "com.grash.advancedsearch.FilterField.getField()" because "filterField" is null',
            )
        field, operation = one.get("field"), one.get("operation")
        if not field or not field.strip() or operation not in OPERATIONS:
            raise _invalid()
        if SECRET_WORDS & set(field.split(".")):
            raise _invalid()
        path = field if operation == "inm" else self._rooted(field)
        attribute, through = self._joined(path) if operation == "inm" else self._resolve(path)
        test = test_of(one, attribute)
        others = [self._filter(other) for other in one.get("alternatives") or []]
        return Filter(path, test, others, through or any(other.uncountable for other in others))

    def _joined(self, field: str) -> tuple[Attribute, bool]:
        """The attribute that ``inm`` joins; its join is made anew for counting, so it can be counted."""
        attribute = ATTRIBUTES[self._kind].get(field)
        if attribute is None:
            raise _invalid()
        if not attribute.to:
            declared = f"com.grash.model.{attribute.declared}"
            raise Refusal(500, f"Attribute '{declared}#{field}(BASIC)' is not joinable")
        return attribute, False

    def _rooted(self, field: str) -> str:
        """The path that the server follows: it looks for a collection on the record that it joined last.

        So ``asset.assignedTo`` of a work order is the work order's own ``assignedTo``.
        """
        kind = self._kind
        joined: list[str] = []
        steps: list[str] = []
        for step in field.rstrip(".").split("."):
            attribute = ATTRIBUTES.get(kind, {}).get(step)
            if attribute is not None and attribute.many:
                kind, joined = attribute.to, [*joined, step]
                steps = list(joined)
            else:
                steps.append(step)
        return ".".join(steps)

    def _resolve(self, path: str) -> tuple[Attribute, bool]:
        """The attribute at the end of a path, and whether the path leads through a collection."""
        kind, found, many, before = self._kind, Attribute(), False, ""
        for step in path.split("."):
            if before and not kind:
                raise Refusal(500, f"Terminal path '{before}' has no attribute '{step}'")
            attributes = ATTRIBUTES[kind]
            if step not in attributes:
                raise _invalid()
            found, before = attributes[step], step
            kind, many = found.to, many or found.many
        return found, many

    def _count(self, row: Row, filters: list[Filter]) -> int:
        count = 1
        for one in filters:
            count *= self._matches(row, one)[0]
            if not count:
                break
        return count

    def _matches(self, row: Row, one: Filter) -> tuple[int, int]:
        """Matching and all joined rows of a filter with its alternatives."""
        values = self._values(row, one.path)
        hits = sum(1 for value in values if one.test(value))
        total, misses = len(values), len(values) - hits
        for other in one.alternatives:
            other_hits, other_total = self._matches(row, other)
            total *= other_total
            misses *= other_total - other_hits
        return total - misses, total

    def _values(self, row: Row, path: str) -> list[Any]:
        """What a path gives on a row: one value, one for each member of a collection, none behind a null."""
        found: list[tuple[str, Row | None]] = [(self._kind, row)]
        *steps, last = path.split(".")
        for index, step in enumerate(steps, start=1):
            is_id = last == "id" and index == len(steps)
            found = [pair for kind, current in found for pair in self._follow(kind, current, step, is_id=is_id)]
        values: list[Any] = []
        for kind, current in found:
            value = _stored(kind, last, current)
            if ATTRIBUTES[kind][last].many:
                values += [m["id"] if isinstance(m, dict) else m for m in value or []] or [None]
            else:
                values.append(value)
        return values

    def _follow(self, kind: str, row: Row | None, step: str, *, is_id: bool) -> list[tuple[str, Row | None]]:
        attribute = ATTRIBUTES[kind][step]
        value = _stored(kind, step, row)
        if attribute.many:
            members = [m if isinstance(m, dict) else self._store.get(attribute.to, m) for m in value or []]
            return [(attribute.to, member) for member in members] or [(attribute.to, None)]
        if is_id:
            return [(attribute.to, {"id": value})]  # the column itself: no join, so no row is lost
        target = self._store.get(attribute.to, value)
        return [(attribute.to, target)] if target is not None else []  # an inner join

    # --------------------------------------------------------------------------------------------- sorting
    def _sorted(self, rows: list[Row], path: str, *, descending: bool) -> list[Row]:
        """The rows in order; sorting by a path through a collection joins it too."""
        kind, attribute, steps = self._kind, Attribute(), path.split(".")
        for index, step in enumerate(steps):
            if step not in ATTRIBUTES.get(kind, {}):
                raise no_property(step, kind, [java_class(self._kind).rpartition(".")[2], *steps[:index]])
            attribute = ATTRIBUTES[kind][step]
            kind = attribute.to
        keyed = [(sort_value(attribute, v), row) for row in rows for v in self._values(row, path) or [None]]
        # Nulls are larger than everything: last when ascending, first when descending.
        keyed.sort(key=lambda pair: (pair[0] is None, pair[0] if pair[0] is not None else 0), reverse=descending)
        return [row for _, row in keyed]


def _stored(kind: str, name: str, row: Row | None) -> Any:
    if row is not None and name == "isDemo":
        return False
    return None if row is None else row.get(STORED_AS.get((kind, name), name))


def _paging(criteria: Mapping[str, Any], fields: list[Any] | None) -> tuple[int, int, bool, str]:
    if fields is None:
        raise Refusal(500, 'Cannot invoke "java.util.List.add(Object)" because "this.filterFields" is null')
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


def _pseudo(
    name: str, test: Callable[[Row], bool], rows: list[Row], fields: list[dict[str, Any] | None]
) -> tuple[list[Row], list[dict[str, Any] | None]]:
    """Take a pseudo field out of the filters; the server asks each filter for its field to find it."""
    if any(one is not None and one.get("field") is None for one in fields):
        raise Refusal(
            500,
            'Cannot invoke "String.equals(Object)" because the return value of '
            '"com.grash.advancedsearch.FilterField.getField()" is null',
        )
    if any(one is not None and one["field"] == name for one in fields):
        rows = [row for row in rows if test(row)]
        fields = [one for one in fields if one is None or one["field"] != name]
    return rows, fields


def envelope(content: list[Any], number: int, size: int, total: int) -> dict[str, Any]:
    """A page as Spring prints it."""
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
