"""Fields compared by value: strings, numbers, flags and dates."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, NoReturn

from rivet.integrations.atlas._payloads import validators
from rivet.integrations.atlas._search.criteria import StoredText
from rivet.integrations.atlas._search.expression import Filter, R, refuse
from rivet.integrations.atlas._search.field_types.base import Field, listed
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords


@suggests_keywords
class TextField(Field[R]):
    """String field; ``contains``, ``starts_with`` and ``ends_with`` ignore case, ``==`` and ``in_`` are exact."""

    _membership = "F.a.contains('pump') matches a part of the string, F.a.in_('a', 'b') one of several"

    def __eq__(self, value: str) -> Filter[R]:  # type: ignore[override]
        return self._term("eq", self._escaped(value))

    def __ne__(self, value: str) -> Filter[R]:  # type: ignore[override]
        return self._term("ne", self._escaped(value))

    def in_(self, *values: str) -> Filter[R]:
        """Match one of the strings."""
        return self._among(map(self._escaped, listed(values)))

    def contains(self, text: str, *, wildcards: bool = False) -> Filter[R]:
        """Match fields that contain a string.

        Args:
            text: The string.
            wildcards: ``%`` matches any characters, ``_`` any single one; by default, they are refused.
        """
        return self._term("cn", self._pattern(text, wildcards))

    def starts_with(self, text: str, *, wildcards: bool = False) -> Filter[R]:
        """Match fields that start with a string; arguments as for contains()."""
        return self._term("bw", self._pattern(text, wildcards))

    def ends_with(self, text: str, *, wildcards: bool = False) -> Filter[R]:
        """Match fields that end with a string; arguments as for contains()."""
        return self._term("ew", self._pattern(text, wildcards))

    def _escaped(self, value: Any) -> str:
        literal: str = self._read(value, validators.string)
        return StoredText.of(literal)

    def _pattern(self, text: Any, wildcards: bool) -> str:
        pattern = self._escaped(text)
        if not wildcards and ("%" in pattern or "_" in pattern):
            refuse(self._name, "is searched for a string with % or _, which are wildcards for the server; allow them "
                    "with wildcards=True, or search for another part of it")  # fmt: skip
        return pattern


@suggests_keywords
class NumberField(Field[R]):
    """Numeric field."""

    def __eq__(self, value: float) -> Filter[R]:  # type: ignore[override]
        return self._term("eq", self._number(value))

    def __ne__(self, value: float) -> Filter[R]:  # type: ignore[override]
        return self._term("ne", self._number(value))

    def __lt__(self, value: float) -> Filter[R]:
        return self._term("lt", self._number(value))

    def __le__(self, value: float) -> Filter[R]:
        return self._term("le", self._number(value))

    def __gt__(self, value: float) -> Filter[R]:
        return self._term("gt", self._number(value))

    def __ge__(self, value: float) -> Filter[R]:
        return self._term("ge", self._number(value))

    def between(self, least: float, most: float) -> Filter[R]:
        """Match numbers from the first to the second, both included."""
        return (self >= least) & (self <= most)

    def in_(self, *values: float) -> Filter[R]:
        """Match one of the numbers."""
        return self._among(map(self._number, listed(values)))

    def _number(self, value: Any) -> float | int:
        found: float | int = self._read(value, validators.number)
        return found


class IdField(NumberField[R]):
    """Whole-number field."""

    def _number(self, value: Any) -> int:
        found: int = self._read(value, lambda one: validators.count(one, 0))
        return found


class FlagField(Field[R]):
    """Boolean field."""

    _membership = "F.a == True or F.a == False"

    def __eq__(self, value: bool) -> Filter[R]:  # type: ignore[override]
        return self._term("eq", self._read(value, validators.flag))

    def __ne__(self, value: bool) -> Filter[R]:  # type: ignore[override]
        return self._term("eq", not self._read(value, validators.flag))

    def is_(self, value: bool) -> Filter[R]:
        """Match a value; the same as ``==``, for linters that reject ``== False``."""
        return self == value


class DateField(Field[R]):
    """Date and time field: compared with datetimes (naive is UTC) or ISO 8601 strings, to the millisecond."""

    _membership = "F.a.between(first, last) matches a span of time"

    def __le__(self, value: datetime | str) -> Filter[R]:
        return self._moment("le", value)

    def __ge__(self, value: datetime | str) -> Filter[R]:
        return self._moment("ge", value)

    def __lt__(self, value: datetime | str) -> Filter[R]:
        return self._moment("le", value, -1)

    def __gt__(self, value: datetime | str) -> Filter[R]:
        return self._moment("ge", value, 1)

    def __eq__(self, value: object) -> NoReturn:
        use = "between(), >= and <=" if value is not None else "is_null()"
        refuse(self._name, f"cannot be compared for equality: use {use}")

    __ne__ = __eq__

    def between(self, first: datetime | str, last: datetime | str) -> Filter[R]:
        """Match moments from the first to the second, both included."""
        return (self >= first) & (self <= last)

    def _moment(self, operation: str, value: Any, milliseconds: int = 0) -> Filter[R]:
        try:
            moment = datetime.fromisoformat(self._read(value, validators.date)) + timedelta(milliseconds=milliseconds)
        except OverflowError:
            refuse(self._name, "is compared with the last possible date: nothing is later")
        text = moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return self._term(operation, text, enumName="JS_DATE")
