"""Types of searchable fields, with the comparisons that each supports; expression.py explains why."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Generic, NoReturn, TypeVar

from rivet.integrations.atlas._payloads import validators
from rivet.integrations.atlas._payloads.named_kinds import NAMED
from rivet.integrations.atlas._payloads.validators import FieldError, argument
from rivet.integrations.atlas._payloads.vocabulary import CRITICAL
from rivet.integrations.atlas._search.criteria import RecordName, StoredText, critical
from rivet.integrations.atlas._search.expression import Filter, R, Term, refuse


def listed(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the values of a call; a single list is unpacked."""
    return tuple(values[0]) if len(values) == 1 and isinstance(values[0], (list, tuple, set, frozenset)) else values


class Field(Generic[R]):
    """Searchable field of a record.

    Args:
        name: Its path in the server's grammar.
    """

    __hash__ = None  # type: ignore[assignment]  # comparisons return filters

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._name!r})"

    def __and__(self, _other: object) -> NoReturn:
        raise TypeError(
            f"{self._name} is not a filter: put parentheses around each comparison, (F.a == 1) & (F.b == 2)."
        )

    __or__ = __rand__ = __ror__ = __and__

    def is_null(self) -> Filter[R]:
        """Match records where the field is empty."""
        return self._term("nu")

    def is_not_null(self) -> Filter[R]:
        """Match records where the field has a value."""
        return self._term("nn")

    def _term(self, operation: str, value: Any = "", **more: Any) -> Filter[R]:
        term = Term({"field": self._name, "operation": operation, "value": value, "values": [], **more})
        return Filter((term,), of=self._record)

    @property
    def _record(self) -> type:
        """Model of the record that has the field: ``TextField[WorkOrder]("title")``."""
        record: type = self.__orig_class__.__args__[0]  # type: ignore[attr-defined]
        return record

    def _among(self, values: Iterable[Any], **more: Any) -> Filter[R]:
        listed = list(dict.fromkeys(values))
        if not listed:
            refuse(self._name, "needs at least one value")
        return self._term("in", "", values=listed, **more)

    def _read(self, value: Any, read: Callable[[Any], Any]) -> Any:
        if value is None:
            refuse(self._name, "is compared with None; use is_null()")
        return argument(self._name, value, read)


class TextField(Field[R]):
    """String field; ``contains``, ``starts_with`` and ``ends_with`` ignore case, ``==`` and ``in_`` are exact."""

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

    def __eq__(self, value: bool) -> Filter[R]:  # type: ignore[override]
        return self._term("eq", self._read(value, validators.flag))

    def __ne__(self, value: bool) -> Filter[R]:  # type: ignore[override]
        return self._term("eq", not self._read(value, validators.flag))

    def is_(self, value: bool) -> Filter[R]:
        """Match a value; the same as ``==``, for linters that reject ``== False``."""
        return self == value


class DateField(Field[R]):
    """Date and time field: compared with datetimes (naive is UTC) or ISO 8601 strings, to the millisecond."""

    def __le__(self, value: datetime | str) -> Filter[R]:
        return self._moment("le", value)

    def __ge__(self, value: datetime | str) -> Filter[R]:
        return self._moment("ge", value)

    def __lt__(self, value: datetime | str) -> Filter[R]:
        return self._moment("le", value, -1)

    def __gt__(self, value: datetime | str) -> Filter[R]:
        return self._moment("ge", value, 1)

    def __eq__(self, _value: object) -> NoReturn:
        refuse(self._name, "cannot be compared for equality: use between(), >= and <=")

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


W = TypeVar("W", bound=str)


class WordField(Field[R], Generic[R, W]):
    """Enum field.

    Args:
        name: Its path in the server's grammar.
        words: The enum values, each with the value that is sent for it.
        enum_name: The server's name of the enum, if it has one.
        hints: What to use instead of values that users may try.
    """

    def __init__(
        self, name: str, words: Mapping[str, Any], enum_name: str | None = None, hints: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(name)
        self._words, self._more = words, {"enumName": enum_name} if enum_name else {}
        self._hints = hints or {}

    def __eq__(self, value: W) -> Filter[R]:  # type: ignore[override]
        return self.in_(value)

    def __ne__(self, value: W) -> Filter[R]:  # type: ignore[override]
        return self.not_in(value)

    def in_(self, *values: W) -> Filter[R]:
        """Match one of the values."""
        return self._among(map(self._sent, listed(values)), **self._more)

    def not_in(self, *values: W) -> Filter[R]:
        """Match any value but these; an empty field does not match."""
        refused = [self._sent(value) for value in listed(values)]
        return self._among((sent for sent in self._words.values() if sent not in refused), **self._more)

    def _sent(self, value: Any) -> Any:
        if (hint := self._hints.get(str(getattr(value, "value", value)))) is not None:
            refuse(self._name, f"has no value {value}: {hint}")
        return self._words[self._read(value, lambda one: validators.enum_value(one, self._accepted()))]

    def _accepted(self) -> tuple[str, ...]:
        return tuple(self._words)


class PriorityField(WordField[R, W]):
    """Priority of a work order, where CRITICAL is HIGH with a mark."""

    def _accepted(self) -> tuple[str, ...]:
        return (*self._words, CRITICAL)

    def in_(self, *values: W) -> Filter[R]:
        """Match one of the values."""
        words = listed(values)
        others = tuple(word for word in words if str(getattr(word, "value", word)) != CRITICAL)
        if len(others) == len(words):
            return super().in_(*words)
        marked: Filter[R] = Filter(*(self._terms(one) for one in critical()), of=self._record)
        return marked | super().in_(*others) if others else marked

    def not_in(self, *values: W) -> Filter[R]:
        """Match any value but these; an empty field does not match."""
        if CRITICAL in listed(values):
            refuse(self._name, f"cannot exclude {CRITICAL}, which is HIGH with a mark; check each priority instead")
        return super().not_in(*values)

    @staticmethod
    def _terms(wire: Mapping[str, Any]) -> tuple[Term, ...]:
        own = {name: value for name, value in wire.items() if name != "alternatives"}
        return tuple(Term(term) for term in (own, *wire.get("alternatives", ())))


class ReferenceField(Field[R]):
    """Reference to another record: compared by id, number, e-mail or name.

    Args:
        name: Its path in the server's grammar.
        kind: The kind of record, a key of NAMED_KINDS or another name.
        called: The field of that record with its number, e-mail or name.
    """

    def __init__(self, name: str, kind: str, called: str | None = None) -> None:
        super().__init__(name)
        self._kind, self._called = kind, called

    def __eq__(self, value: int | str) -> Filter[R]:  # type: ignore[override]
        found = self._id(value)
        if isinstance(found, RecordName):
            return self._term("eq", found)
        if isinstance(found, str):
            path = f"{self._name}.{self._called}"
            term = Term({"field": path, "operation": "eq", "value": found, "values": []}, joins=True)
            return Filter((term,), of=self._record)
        return self._term("eq", found)

    def __ne__(self, value: int) -> Filter[R]:  # type: ignore[override]
        return self._term("ne", self._number(value))

    def in_(self, *values: int) -> Filter[R]:
        """Match one of the records with these ids."""
        return self._among(map(self._number, listed(values)))

    def _number(self, value: Any) -> int:
        found = self._id(value)
        if isinstance(found, str):
            refuse(self._name, "accepts only ids here; == accepts a number, e-mail or name, too")
        return found

    def _id(self, value: Any) -> int | str:
        found: int | str = self._read(value, self._named)
        return found

    def _named(self, value: Any) -> int | str:
        found = validators.reference(value, self._kind)
        if isinstance(found, int):
            return found
        if self._called == "name":
            return StoredText.of(found)
        if self._called == "email":
            return found.lower()
        if self._called == "customId" and re.fullmatch(rf"{NAMED[self._kind][0]}\d+", found, re.IGNORECASE):
            return found.upper()
        return RecordName.of(found, self._kind)


def _id_of_many(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < validators.LARGEST:
        return value
    raise FieldError("accepts only ids, such as has_any(3, 4); iter_users() returns the ids of users")


class ManyField(Field[R]):
    """List of references to other records, compared by their ids."""

    def __eq__(self, _value: object) -> NoReturn:
        refuse(self._name, "is a list: use has_any(3, 4)")

    __ne__ = __eq__

    def has_any(self, *ids: int) -> Filter[R]:
        """Match records that refer to at least one of these ids."""
        if not ids:
            refuse(self._name, "needs at least one id")
        found = [self._read(id, _id_of_many) for id in listed(ids)]
        return self._term("inm", "", values=list(dict.fromkeys(found)), joinType="LEFT")
