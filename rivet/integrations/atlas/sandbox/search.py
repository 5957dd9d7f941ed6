"""The search grammar: filters, alternatives, joins, sorting, pages, with the server's quirks.

A filter on a path through a collection joins it, and nothing makes the result distinct: a record that matches by n
members of the collection comes n times. So a filter gives a count of matching joined rows, not just yes or no.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import jackson
from .attributes import ATTRIBUTES, ENTITY_NAMES, Attribute
from .filters import OPERATIONS, check_types, matches
from .replies import Refusal
from .store import Row, Store

INVALID = "Invalid search field"
SECRET_WORDS = frozenset({"password", "secret", "token"})


def _read_filter(value: Any) -> dict[str, Any]:
    return jackson.read(value, FILTER, "com.grash.advancedsearch.FilterField")


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
        filters = criteria.get("filterFields", [])
        if filters is None:
            raise Refusal(500, 'Cannot invoke "java.util.List.add(Object)" because "this.filterFields" is null')
        number, size = criteria.get("pageNum", 0), criteria.get("pageSize", 10)
        direction, sort_field = criteria.get("direction", "ASC"), criteria.get("sortField", "id")
        if number < 0:
            raise Refusal(500, "Page index must not be less than zero")
        if size < 1:
            raise Refusal(500, "Page size must not be less than one")
        if direction is None:
            raise Refusal(500, "Direction must not be null")
        if not sort_field:
            raise Refusal(500, "Property must not be null or empty")
        for name, test in pseudo.items():
            if any(f.get("field") == name for f in filters):
                filters = [f for f in filters if f.get("field") != name]
                rows = [row for row in rows if test(row)]
        for one in filters:
            self._check(one)
        key = self._sort_key(sort_field)
        found = [row for row in rows for _ in range(self._count(row, filters))]
        found.sort(key=key, reverse=direction == "DESC")
        return envelope([show(row) for row in found[number * size : (number + 1) * size]], number, size, len(found))

    # -------------------------------------------------------------------------------------------- filters
    def _check(self, one: dict[str, Any]) -> None:
        """Refuse what can never be answered, whether there are rows or not."""
        field, operation = one.get("field"), one.get("operation")
        if not field or not field.strip() or operation not in OPERATIONS:
            raise Refusal(400, INVALID)
        if SECRET_WORDS & set(field.split(".")):
            raise Refusal(400, INVALID)
        if operation == "inm":
            attribute = ATTRIBUTES[self._kind].get(field)
            if attribute is None or not attribute.to:
                raise Refusal(400, INVALID)
        attribute = self._attribute(field)
        check_types(one, attribute)
        for other in one.get("alternatives") or []:
            self._check(other)

    def _attribute(self, path: str) -> Attribute:
        kind, found = self._kind, Attribute()
        for step in path.split("."):
            attributes = ATTRIBUTES.get(kind)
            if attributes is None or step not in attributes:
                raise Refusal(400, INVALID)
            found = attributes[step]
            kind = found.to
        return found

    def _count(self, row: Row, filters: list[dict[str, Any]]) -> int:
        count = 1
        for one in filters:
            count *= self._matches(row, one)[0]
            if not count:
                break
        return count

    def _matches(self, row: Row, one: dict[str, Any]) -> tuple[int, int]:
        """Matching and all joined rows of a filter with its alternatives."""
        values = self._values(row, one["field"], by_id=one["operation"] == "inm")
        hits = sum(1 for value in values if matches(one, value))
        total, misses = len(values), len(values) - hits
        for other in one.get("alternatives") or []:
            other_hits, other_total = self._matches(row, other)
            total *= other_total
            misses *= other_total - other_hits
        return total - misses, total

    def _values(self, row: Row, path: str, *, by_id: bool = False) -> list[Any]:
        """What a path gives on a row: one value, one for each member of a collection, none behind a null."""
        found: list[tuple[str, Any]] = [(self._kind, row)]
        *steps, last = path.split(".")
        for step in steps:
            found = [pair for kind, current in found for pair in self._follow(kind, current, step, last)]
        values: list[Any] = []
        for kind, current in found:
            attribute = ATTRIBUTES[kind][last]
            value = None if current is None else current.get(attribute.key or last)
            if attribute.many and not by_id:
                values += [m["id"] if isinstance(m, dict) else m for m in value or []] or [None]
            elif attribute.many:
                values += value or [None]
            else:
                values.append(value)
        return values

    def _follow(self, kind: str, row: Row | None, step: str, last: str) -> list[tuple[str, Any]]:
        attribute = ATTRIBUTES[kind][step]
        value = None if row is None else row.get(attribute.key or step)
        if attribute.many:
            members = [m if isinstance(m, dict) else self._store.get(attribute.to, m) for m in value or []]
            return [(attribute.to, member) for member in members] or [(attribute.to, None)]
        if last == "id":
            return [(attribute.to, {"id": value})]
        target = self._store.get(attribute.to, value)
        return [(attribute.to, target)] if target is not None else []  # an inner join

    # --------------------------------------------------------------------------------------------- sorting
    def _sort_key(self, path: str) -> Callable[[Row], Any]:
        kind = self._kind
        for step in path.split("."):
            attribute = ATTRIBUTES.get(kind, {}).get(step)
            if attribute is None:
                raise Refusal(500, f"No property '{step}' found for type '{ENTITY_NAMES.get(kind, kind)}'")
            kind = attribute.to

        def key(row: Row) -> Any:
            values = self._values(row, path)
            value = values[0] if values else None
            # Nulls are larger than everything: last when ascending, first when descending.
            return (value is None, value if value is not None else 0)

        return key


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
