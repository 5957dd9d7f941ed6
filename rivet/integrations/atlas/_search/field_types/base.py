"""Searchable field of a record, the base of all field types."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn

from rivet.integrations.atlas._payloads.validators import argument
from rivet.integrations.atlas._search.expression import Filter, R, Term, refuse
from rivet.integrations.atlas._support.misspelt_names import SuggestsAttributes


def listed(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the values of a call; a single list is unpacked."""
    return tuple(values[0]) if len(values) == 1 and isinstance(values[0], (list, tuple, set, frozenset)) else values


class Fields(SuggestsAttributes):
    """Filter fields of a kind of record, such as `F`."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {', '.join(name for name in vars(type(self)) if name[0] != '_')}>"


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

    if not TYPE_CHECKING:  # a type checker refuses these as they are

        def __bool__(self) -> NoReturn:
            raise TypeError(
                f"{self._name} is a field and has no truth value: compare it, F.a == 1 or F.a.is_not_null(), and "
                "combine comparisons with & and |, not with and, or, not."
            )

        def __invert__(self) -> NoReturn:
            raise TypeError(f"{self._name} cannot be negated: use != or is_null(), for a flag == False.")

        def __contains__(self, _value: object) -> NoReturn:
            raise TypeError(f"{self._name} cannot be searched with in: {self._membership}.")

        def __lt__(self, _value: object) -> NoReturn:
            raise TypeError(f"{self._name} has no order for the server; {self._membership}.")

        __le__ = __gt__ = __ge__ = __lt__

    _membership: ClassVar[str] = "F.a.in_(1, 2) matches one of several values"

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
        if isinstance(value, Field):
            refuse(self._name, "can be compared with values only, not with another field: compare those of the records")
        return argument(self._name, value, read)
