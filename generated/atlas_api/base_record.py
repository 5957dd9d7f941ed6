# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
"""Base of the records in responses, in which a release may not send every field.

This file is written by hand in openapi/support/ and copied beside the generated modules.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

from .base_model import Model, wire
from .secret import Secret
from .types import UNSET


class Record(Model):
    """Base of the records in responses. Only the identifying fields of a record are required.

    Releases of the server differ in what they send. A field that is absent reads as None, or as an empty list, and
    stays absent in ``to_dict()``, in copies and for ``in``, until something is assigned to it.
    """

    __slots__ = ()
    _LISTS: ClassVar[frozenset[str]] = frozenset()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # An absent field is an empty slot, so that fields that are there cost nothing.
            try:
                return super().__getattr__(name)
            except AttributeError:
                if name in self._LISTS:
                    value = _AbsentList()
                    object.__setattr__(self, name, value)
                    return value
                if name in _names(type(self)):
                    return None
                raise

    def __attrs_post_init__(self) -> None:
        for name in self._WIRE.values():
            if object.__getattribute__(self, name) is UNSET:
                object.__delattr__(self, name)

    @classmethod
    def _identify(cls, value: dict[str, Any]) -> None:
        if not cls._REQUIRED and cls._WIRE and value.keys().isdisjoint(cls._WIRE):
            raise KeyError(*cls._WIRE)

    def _value(self, name: str) -> Any:
        self._settle()
        try:
            value = object.__getattribute__(self, name)
        except AttributeError:
            return UNSET
        return UNSET if value.__class__ is _AbsentList and not value else value

    def __repr__(self) -> str:
        """Show the record's number, name and state: short enough for a list of records."""
        return f"<{type(self).__name__} {' '.join(self._words())}>"

    def _words(self) -> list[str]:
        content = self.get("content")
        if isinstance(content, list):
            return [f"{len(content)} of {self.get('totalElements', '?')}"]
        words = [str(self.get("customId") or (f"id={self['id']}" if self.get("id") is not None else "without id"))]
        for key in _CALLED:
            if isinstance(name := self.get(key), str) and not isinstance(name, Secret) and name:
                words.append(repr(name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"))
                break
        return words + [str(word) for key in ("status", "priority") if isinstance(word := self.get(key), str)]

    def _repr_html_(self) -> str:
        """Return a table for notebooks: the rows of a page, or the fields of a record that have a value."""
        content = self.get("content")
        rows = content if isinstance(content, list) else None
        return importlib.import_module(f"{__package__}.html_view").table_of(self, rows)

    def is_present(self, name: str) -> bool:
        """Return whether a field was sent by the server or assigned, by the attribute's name."""
        return self._value(name) is not UNSET

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that the server sent, with later assignments."""
        fields = {key: wire(value) for key, name in self._WIRE.items() if (value := self._value(name)) is not UNSET}
        return {**fields, **{key: wire(value) for key, value in self.additional_properties.items()}}

    def __getstate__(self) -> dict[str, Any]:
        present = {name: value for name in self._WIRE.values() if (value := self._value(name)) is not UNSET}
        return {**present, "additional_properties": self.additional_properties}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)


Mapping.register(Record)  # for match statements, and for pandas, which makes columns of mappings only

_CALLED = ("title", "name", "email", "label", "companyName", "firstName", "content")
"""Keys of a record's displayed name, the best first."""
_LONGEST_NAME = 60


class _AbsentList(list[Any]):
    """Placeholder for a list that the server did not send, until an item is added."""


@cache
def _names(kind: type[Record]) -> frozenset[str]:
    return frozenset(kind._WIRE.values())


ABSENT: Any = UNSET
"""Default of a record's fields."""
