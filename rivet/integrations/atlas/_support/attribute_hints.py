"""Suggestions for misspelt attributes where Python itself makes none: in notebooks, pytest and logged tracebacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any


class SuggestsAttributes:
    """Base of classes whose AttributeErrors name the nearest public attribute."""

    if not TYPE_CHECKING:  # for a type checker, a class with __getattr__ has every attribute

        def __getattr__(self, name: str) -> Any:
            kind = type(self)
            if hasattr(kind, name):  # a property that raised an AttributeError of its own
                return object.__getattribute__(self, name)
            message = f"{kind.__name__!r} object has no attribute {name!r}"
            hint = ""
            if not name.startswith("_"):
                from rivet.integrations.atlas._support.near_words import suggestion  # late: only a mistake needs it

                hint = suggestion(name, (one for one in dir(self) if one[0] != "_"))
            # Python adds a suggestion of its own to an error without a name.
            raise AttributeError(message + hint, name=name) if hint else AttributeError(message)
