"""Suggestions for misspelt keywords and attributes of the public classes, on every version of Python."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable
from types import FunctionType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from rivet.integrations.atlas._support.defaults import CallOptions

Wrapped = TypeVar("Wrapped", bound=Callable[..., Any])


def suggests_keywords(wrapped: Wrapped) -> Wrapped:
    """Decorate a function, or the public methods and the constructor that a class defines: a keyword that they do not
    have raises a TypeError that names the nearest one.

    Args:
        wrapped: The function or class; signatures, coroutine functions and types remain what they are.

    Example:
        >>> suggests_keywords(sorted)([], revers=True)
        Traceback (most recent call last):
        TypeError: sorted() got an unexpected keyword argument 'revers' (did you mean 'reverse'?)
    """
    if not isinstance(wrapped, type):
        return cast(Wrapped, _checked(wrapped))
    for name, member in list(vars(wrapped).items()):
        if isinstance(member, FunctionType) and (name == "__init__" or name[0] != "_"):
            setattr(wrapped, name, _checked(member))
    return wrapped


def _checked(function: Callable[..., Any]) -> Callable[..., Any]:
    if not inspect.iscoroutinefunction(function):

        @functools.wraps(function)
        def call(*args: Any, **kwargs: Any) -> Any:
            try:
                if kwargs:
                    _check(function, args[:1], list(kwargs))
                return function(*args, **kwargs)
            finally:
                del args, kwargs  # a traceback with local variables must not show a password

        return call

    @functools.wraps(function)
    async def async_call(*args: Any, **kwargs: Any) -> Any:
        try:
            if kwargs:
                _check(function, args[:1], list(kwargs))
            made = function(*args, **kwargs)
        finally:
            del args, kwargs
        return await made

    return async_call


def _check(function: Callable[..., Any], owner: tuple[Any, ...], given: list[str]) -> None:
    """Raise a TypeError for the first keyword that a function does not have."""
    allowed = _keywords(function)
    if allowed is None or (unknown := next((name for name in given if name not in allowed), None)) is None:
        return
    is_method = owner and "." in function.__qualname__
    name = f"{type(owner[0]).__name__}.{function.__name__}" if is_method else function.__name__
    del owner  # as above
    hint = _suggestion(unknown, allowed) or f" (accepted: {', '.join(allowed)})"
    raise TypeError(f"{name.removesuffix('.__init__')}() got an unexpected keyword argument {unknown!r}{hint}")


@functools.cache
def _keywords(function: Callable[..., Any]) -> tuple[str, ...] | None:
    """Return the keywords of a function, with those of ``**options``; None if it accepts others."""
    parameters = inspect.signature(function).parameters.values()
    names = [one.name for one in parameters if one.kind in (one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY)]
    for one in parameters:
        if one.kind is one.VAR_KEYWORD:
            if one.annotation != "Unpack[CallOptions]":
                return None
            names += CallOptions.__annotations__
    return tuple(name for name in names if name != "self")


class SuggestsAttributes:
    """Base of classes whose AttributeErrors name the nearest public attribute."""

    if not TYPE_CHECKING:  # for a type checker, a class with __getattr__ has every attribute

        def __getattr__(self, name: str) -> Any:
            kind = type(self)
            if hasattr(kind, name):  # a property that raised an AttributeError of its own
                return object.__getattribute__(self, name)
            message = f"{kind.__name__!r} object has no attribute {name!r}"
            hint = "" if name.startswith("_") else _suggestion(name, (one for one in dir(self) if one[0] != "_"))
            # Python adds a suggestion of its own to an error without a name.
            raise AttributeError(message + hint, name=name) if hint else AttributeError(message)


class SuggestsNames(SuggestsAttributes):
    """Base of classes whose public methods and constructors, in subclasses too, suggest keywords as well."""

    def __init_subclass__(cls) -> None:
        suggests_keywords(cls)


def _suggestion(given: str, known: Iterable[str]) -> str:
    from rivet.integrations.atlas._support.near_words import suggestion  # for misspelt names only

    return suggestion(given, known)
