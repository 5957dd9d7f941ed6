# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
"""Base of all generated models: values that are read when they are needed, and the plain dict view.

This file is written by hand in openapi/support/ and copied beside the generated modules.
"""

from __future__ import annotations

import datetime
import importlib
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

import attrs

from .types import UNSET


def wire(value: Any) -> Any:
    """Return the JSON that is sent for an attribute's value; null stays null."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [wire(item) for item in value]
    return _scalar(value)


def _scalar(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime.datetime, datetime.date)):
        return getattr(value, "wire", None) or value.isoformat()
    return value


def _plain(value: Any) -> Any:
    """Like wire(), with the registered differences applied at every depth."""
    if isinstance(value, Model):
        return {key: value[key] for key in value}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return _scalar(value)


Difference = Callable[[Any], Any]
_differences: dict[str, Mapping[str, Difference]] = {}


def register_view(model: str, differences: Mapping[str, Difference]) -> None:
    """Register where item access of a model differs from the JSON that is sent and received.

    Args:
        model: The name of the generated class, so that it need not be imported yet.
        differences: For each key a function of the model that returns ``model[key]`` instead. A key that the
            JSON does not have is added.
    """
    _differences[model] = differences


class Model:
    """Base of all generated models: attributes are typed, item access is plain JSON.

    ``model["dueDate"]``, ``"dueDate" in model``, ``model.get(...)``, iteration, ``dict(model)`` and ``model | {...}``
    use the names and forms of the JSON. The view is read-only: assign to attributes instead.

    A record of a response is checked immediately for its required fields, at every depth; its values are read when
    one of them is first accessed. So a page costs little more than its JSON.
    """

    __slots__ = ("_unread",)
    _WIRE: ClassVar[Mapping[str, str]] = {}
    _REQUIRED: ClassVar[frozenset[str]] = frozenset()
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    """Nested models: the key, whether one or a list of them, and their class; or a list of enum values."""

    if TYPE_CHECKING:
        additional_properties: dict[str, Any]

        def to_dict(self) -> dict[str, Any]: ...

        _unread: dict[str, Any] | None

        def _read(self, d: dict[str, Any]) -> None:
            """Set all attributes, and remove their keys from the dict."""
            ...

    else:

        def __getattr__(self, name: str) -> Any:
            # Python calls this for attributes without a value (yet).
            if name == "_unread":
                raise AttributeError(name)
            self._settle()
            return object.__getattribute__(self, name)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the model of a JSON object. Do not change the object afterwards: it may be read later.

        Raises:
            KeyError: A field is missing, here or in a part.
            TypeError: A part is not an object, or not a list of them.
        """
        given = src_dict if isinstance(src_dict, dict) else dict(src_dict)
        cls._check(given)
        cls._identify(given)
        return cast(Self, cls._checked(given))

    @classmethod
    def read(cls, value: Any) -> Any:
        """Return the model of a JSON value; a value of another type is returned unchanged."""
        try:
            return cls.from_dict(value) if isinstance(value, dict) else value
        except (KeyError, TypeError):
            return value

    @classmethod
    def _checked(cls, value: Any) -> Any:
        """Return the model of a checked value, or a list of models."""
        if value.__class__ is list:
            return [cls._checked(item) for item in value]
        if value is None or value is UNSET:
            return value
        model = cls.__new__(cls)
        _set_unread(model, value)
        return model

    @classmethod
    def _check(cls, value: Any) -> None:
        if not isinstance(value, dict):
            raise TypeError(f"{cls.__name__}: an object was expected")
        if not value.keys() >= cls._REQUIRED:
            raise KeyError(*sorted(cls._REQUIRED - value.keys()))
        if value.get("id").__class__ in _NO_IDS and "id" in cls._REQUIRED:
            raise TypeError(f"{cls.__name__}.id: a number was expected")
        for key, form, name in cls._PARTS:
            part = value.get(key)
            if part is None:
                continue
            if not isinstance(part, form):
                raise TypeError(f"{cls.__name__}.{key}: {form.__name__} was promised")
            kind = _model(name)
            if issubclass(kind, Model):
                for item in part if form is list else (part,):
                    if item is not None:
                        kind._check(item)

    @classmethod
    def _identify(cls, value: dict[str, Any]) -> None:
        """Raise if a checked object is nevertheless another kind of object."""

    def _settle(self) -> None:
        """Read the values, unless that has been done."""
        if getattr(self, "_unread", None) is None:
            return
        with _reading:  # one thread only: another one may have assigned a value before a second one ended
            if (unread := self._unread) is not None:
                # _read() removes the keys it knows; the others remain for __init__().
                _under_way.append((self, unread))
                _set_unread(self, dict(unread))
                try:
                    self._read(self._unread)
                    _set_unread(self, None)
                except BaseException:
                    _set_unread(self, unread)
                    raise
                finally:
                    _under_way.pop()

    def __getitem__(self, key: str) -> Any:
        difference = _differences.get(type(self).__name__, {}).get(key)
        if difference is not None:
            return difference(self)
        name = self._WIRE.get(key)
        value = self.additional_properties[key] if name is None else self._value(name)
        if value is UNSET:
            raise KeyError(key)
        return _plain(value)

    def _value(self, name: str) -> Any:
        """Return an attribute's value; UNSET if the field is absent."""
        return getattr(self, name)

    def keys(self) -> list[str]:
        """Return the keys of the plain view, in the order of the document, unknown fields last."""
        present = [key for key, name in self._WIRE.items() if self._value(name) is not UNSET]
        present.extend(self.additional_properties)
        present.extend(key for key in _differences.get(type(self).__name__, {}) if key not in self._WIRE)
        return present

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def __contains__(self, key: object) -> bool:
        return key in self.keys()

    def __len__(self) -> int:
        return len(self.keys())

    def __bool__(self) -> bool:
        return True

    def __or__(self, other: Mapping[str, Any]) -> dict[str, Any]:
        return dict(self.items()) | dict(other) if isinstance(other, (Mapping, Model)) else NotImplemented

    def __ror__(self, other: Mapping[str, Any]) -> dict[str, Any]:
        return dict(other) | dict(self.items()) if isinstance(other, Mapping) else NotImplemented

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value at a key of the plain view, or the default if the key is absent."""
        try:
            return self[key]
        except KeyError:
            return default

    def items(self) -> list[tuple[str, Any]]:
        """Return the pairs of the plain view."""
        return [(key, self[key]) for key in self.keys()]

    def _ipython_key_completions_(self) -> list[str]:
        """Return the keys that a notebook completes after ``model["``."""
        return self.keys()

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        """Support pydantic, and with it FastAPI: the JSON of a model is the plain view."""
        return importlib.import_module(f"{__package__}.pydantic_schema").core_schema_of(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: Any, _handler: Any) -> dict[str, Any]:
        return {"type": "object", "title": cls.__name__, "properties": {key: {} for key in cls._WIRE}}

    if not TYPE_CHECKING:  # hidden from type checkers: a model may have a field of this name (search filters do)

        def values(self) -> list[Any]:
            """Return the values of the plain view."""
            return [self[key] for key in self.keys()]


_NO_IDS = frozenset((bool, str, float, list, dict))


_reading = threading.RLock()
_under_way: list[tuple[Model, dict[str, Any]]] = []
"""Record that is being read, with its source."""


def _after_fork() -> None:
    """Reset in a forked child: a thread that read a record does not exist, so the lock is free, the record unread."""
    global _reading
    _reading = threading.RLock()
    while _under_way:
        model, unread = _under_way.pop()
        _set_unread(model, unread)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

_set_unread: Callable[[Model, Any], None] = Model.__dict__["_unread"].__set__


@cache
def _model(name: str) -> type:
    kind: type = getattr(importlib.import_module(f"{__package__}.models"), name)
    return kind


def _left_over(model: Model) -> dict[str, Any]:
    return getattr(model, "_unread", None) or {}


left_over = attrs.Factory(_left_over, takes_self=True)
"""Default of ``additional_properties``: the unknown fields, none in a record that was created by hand."""


def _before_setting(model: Model, _attribute: Any, value: Any) -> Any:
    model._settle()
    return value


on_setattr = attrs.setters.pipe(_before_setting, attrs.setters.convert)
