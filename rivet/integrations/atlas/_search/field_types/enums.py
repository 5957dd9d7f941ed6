"""Enum fields, and the priority with CRITICAL."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from rivet.integrations.atlas._payloads import validators
from rivet.integrations.atlas._payloads.vocabulary import CRITICAL
from rivet.integrations.atlas._search.criteria import critical
from rivet.integrations.atlas._search.expression import Filter, R, Term, refuse
from rivet.integrations.atlas._search.field_types.base import Field, listed

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
