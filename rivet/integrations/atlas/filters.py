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

import html
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Generic, NoReturn, TypeVar

from atlas_api.models.filter_field import FilterField

from . import fields
from .exceptions import AtlasValidationError
from .fields import FieldError, argument

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

    def __init__(self, *all_of: tuple[Term, ...]) -> None:
        self._all_of = all_of

    def __and__(self, other: Filter[R]) -> Filter[R]:
        if not isinstance(other, Filter):
            return NotImplemented
        return Filter(*self._all_of, *other._all_of)

    def __or__(self, other: Filter[R]) -> Filter[R]:
        if not isinstance(other, Filter):
            return NotImplemented
        # The server takes a list of which each must match, and alternatives for each: (a & b) | c = (a | c) & (b | c).
        clauses = [one + another for one in self._all_of for another in other._all_of]
        if sum(map(len, clauses)) > MOST_ALTERNATIVES:
            _refuse("filter", "has too many alternatives; use in_() where one field has several values")
        if any(term.joins for clause in clauses for term in clause):
            _refuse(
                "filter",
                "names another record by its number, e-mail or name beside |, where the server would leave out the "
                "records without one; use its id",
            )
        return Filter(*clauses)

    def __bool__(self) -> NoReturn:
        raise TypeError("Put filters together by & and |, with parentheses around comparisons; not by and, or, not.")

    def __repr__(self) -> str:
        return f"Filter({self.wire()!r})"

    def wire(self) -> list[dict[str, Any]]:
        """The ``filterFields`` of the search."""
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
        The filter.

    Raises:
        AtlasValidationError: It has no field or no operation.

    Example:
        >>> client.iter_work_orders(raw({"field": "customFieldValues.value", "operation": "cn", "value": "atom-7"}))
    """
    plain = filter_field.to_dict() if isinstance(filter_field, FilterField) else dict(filter_field)
    if not isinstance(plain.get("field"), str) or not isinstance(plain.get("operation"), str):
        _refuse("filter", "must have a field and an operation")
    return Filter((Term({"values": [], **plain}),))


def _refuse(name: str, problem: str) -> NoReturn:
    raise AtlasValidationError(f"{name} {problem}.", field_errors={name: problem})


class Field(Generic[R]):
    """A field of a record.

    Args:
        name: Its path in the server's grammar.
    """

    __hash__ = None  # type: ignore[assignment]  # comparisons give filters

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._name!r})"

    def __and__(self, _other: object) -> NoReturn:
        raise TypeError(
            f"{self._name} is no filter yet: put parentheses around each comparison, (F.a == 1) & (F.b == 2)."
        )

    __or__ = __rand__ = __ror__ = __and__

    def is_null(self) -> Filter[R]:
        """It is empty."""
        return self._term("nu")

    def is_not_null(self) -> Filter[R]:
        """It has a value."""
        return self._term("nn")

    def _term(self, operation: str, value: Any = "", **more: Any) -> Filter[R]:
        return Filter((Term({"field": self._name, "operation": operation, "value": value, "values": [], **more}),))

    def _among(self, values: Iterable[Any], **more: Any) -> Filter[R]:
        listed = list(dict.fromkeys(values))
        if not listed:
            _refuse(self._name, "needs at least one value")
        return self._term("in", "", values=listed, **more)

    def _read(self, value: Any, read: Callable[[Any], Any]) -> Any:
        if value is None:
            _refuse(self._name, "is compared with None; use is_null()")
        return argument(self._name, value, read)


class TextField(Field[R]):
    """A text; ``contains`` and its like whatever the case, ``==`` and ``in_`` exactly."""

    def __eq__(self, value: str) -> Filter[R]:  # type: ignore[override]
        return self._term("eq", self._escaped(value))

    def __ne__(self, value: str) -> Filter[R]:  # type: ignore[override]
        return self._term("ne", self._escaped(value))

    def in_(self, *values: str) -> Filter[R]:
        """It is one of the texts."""
        return self._among(map(self._escaped, values))

    def contains(self, text: str, *, wildcards: bool = False) -> Filter[R]:
        """The text is somewhere in it.

        Args:
            text: The text.
            wildcards: ``%`` stands for any characters, ``_`` for any one; without, they are refused.
        """
        return self._term("cn", self._pattern(text, wildcards))

    def starts_with(self, text: str, *, wildcards: bool = False) -> Filter[R]:
        """It begins with the text; arguments as for contains()."""
        return self._term("bw", self._pattern(text, wildcards))

    def ends_with(self, text: str, *, wildcards: bool = False) -> Filter[R]:
        """It ends with the text; arguments as for contains()."""
        return self._term("ew", self._pattern(text, wildcards))

    def _escaped(self, value: Any) -> str:
        literal: str = self._read(value, fields.given)
        return html.escape(html.unescape(literal), quote=False).replace("\xa0", "&nbsp;")

    def _pattern(self, text: Any, wildcards: bool) -> str:
        pattern = self._escaped(text)
        if not wildcards and ("%" in pattern or "_" in pattern):
            _refuse(self._name, "is searched for a text with % or _, which the server takes for any characters; say so "
                    "with wildcards=True, or search for another part of it")  # fmt: skip
        return pattern


class NumberField(Field[R]):
    """A number."""

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
        """It is one of the two or between them."""
        return (self >= least) & (self <= most)

    def in_(self, *values: float) -> Filter[R]:
        """It is one of the numbers."""
        return self._among(map(self._number, values))

    def _number(self, value: Any) -> float | int:
        found: float | int = self._read(value, fields.number)
        return found


class IdField(NumberField[R]):
    """A whole number."""

    def _number(self, value: Any) -> int:
        found: int = self._read(value, lambda one: fields.count(one, 0))
        return found


class FlagField(Field[R]):
    """True or false."""

    def __eq__(self, value: bool) -> Filter[R]:  # type: ignore[override]
        return self._term("eq", self._read(value, fields.flag))

    def __ne__(self, value: bool) -> Filter[R]:  # type: ignore[override]
        return self._term("eq", not self._read(value, fields.flag))


class DateField(Field[R]):
    """A date and time: datetimes (naive is UTC) or ISO 8601 texts, to the millisecond."""

    def __le__(self, value: datetime | str) -> Filter[R]:
        return self._moment("le", value)

    def __ge__(self, value: datetime | str) -> Filter[R]:
        return self._moment("ge", value)

    def __lt__(self, value: datetime | str) -> Filter[R]:
        return self._moment("le", value, -1)

    def __gt__(self, value: datetime | str) -> Filter[R]:
        return self._moment("ge", value, 1)

    def __eq__(self, _value: object) -> NoReturn:
        _refuse(self._name, "is a moment: use between(), >= and <=")

    __ne__ = __eq__

    def between(self, first: datetime | str, last: datetime | str) -> Filter[R]:
        """It is one of the two moments or between them."""
        return (self >= first) & (self <= last)

    def _moment(self, operation: str, value: Any, milliseconds: int = 0) -> Filter[R]:
        moment = datetime.fromisoformat(self._read(value, fields.date)) + timedelta(milliseconds=milliseconds)
        text = moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return self._term(operation, text, enumName="JS_DATE")


W = TypeVar("W", bound=str)


class WordField(Field[R], Generic[R, W]):
    """A word of a list.

    Args:
        name: Its path in the server's grammar.
        words: The words that may be given, each with what is sent for it.
        enum_name: The name that the server has for the list, if it has one.
    """

    def __init__(self, name: str, words: Mapping[str, Any], enum_name: str | None = None) -> None:
        super().__init__(name)
        self._words, self._more = words, {"enumName": enum_name} if enum_name else {}

    def __eq__(self, value: W) -> Filter[R]:  # type: ignore[override]
        return self.in_(value)

    def __ne__(self, value: W) -> Filter[R]:  # type: ignore[override]
        return self.not_in(value)

    def in_(self, *values: W) -> Filter[R]:
        """It is one of the words."""
        return self._among(map(self._sent, values), **self._more)

    def not_in(self, *values: W) -> Filter[R]:
        """It is another word than these; an empty one is none."""
        refused = [self._sent(value) for value in values]
        return self._among((sent for sent in self._words.values() if sent not in refused), **self._more)

    def _sent(self, value: Any) -> Any:
        return self._words[self._read(value, lambda one: fields.word(one, tuple(self._words)))]


class ReferenceField(Field[R]):
    """Another record, by its id, or by what people call it.

    Args:
        name: Its path in the server's grammar.
        kind: The kind of record, a key of fields.NAMED_KINDS or another word.
        called: The field of that record that holds its number, e-mail or name.
    """

    def __init__(self, name: str, kind: str, called: str | None = None) -> None:
        super().__init__(name)
        self._kind, self._called = kind, called

    def __eq__(self, value: int | str) -> Filter[R]:  # type: ignore[override]
        found = self._id(value)
        if isinstance(found, str):
            path = f"{self._name}.{self._called}"
            return Filter((Term({"field": path, "operation": "eq", "value": found, "values": []}, joins=True),))
        return self._term("eq", found)

    def __ne__(self, value: int) -> Filter[R]:  # type: ignore[override]
        return self._term("ne", self._number(value))

    def in_(self, *values: int) -> Filter[R]:
        """It is one of the records with these ids."""
        return self._among(map(self._number, values))

    def _number(self, value: Any) -> int:
        found = self._id(value)
        if isinstance(found, str):
            _refuse(self._name, "takes ids here; only == takes a number, e-mail or name")
        return found

    def _id(self, value: Any) -> int | str:
        found: int | str = self._read(value, self._named)
        if isinstance(found, str) and self._called is not None and self._called != "name":
            return found.upper() if self._called == "customId" else found.lower()
        return found

    def _named(self, value: Any) -> int | str:
        found = fields.reference(value, self._kind)
        if isinstance(found, str) and self._called is None:
            raise FieldError("must be named by its id")
        return html.escape(found, quote=False) if isinstance(found, str) and self._called == "name" else found


class ManyField(Field[R]):
    """Several other records, by their ids."""

    def has_any(self, *ids: int) -> Filter[R]:
        """One of these is among them."""
        if not ids:
            _refuse(self._name, "needs at least one id")
        found = [self._read(id, lambda one: fields.count(one, 1)) for id in ids]
        return self._term("inm", "", values=list(dict.fromkeys(found)), joinType="LEFT")
