"""Kinds of records as data, each imported when it is first needed."""

from __future__ import annotations

import importlib

from .kind import Kind
from .names import ACCESSORS, NAMES

__all__ = ("ACCESSORS", "NAMES", "Kind", "kind_named", "kind_of")


def kind_of(accessor: str) -> Kind:
    """Return the kind with the given attribute of a client, such as ``parts``."""
    kind: Kind = importlib.import_module(f".data.{accessor}", __name__).KIND
    return kind


def kind_named(name: str) -> Kind:
    """Return the kind with the given singular name, such as ``asset category``."""
    return kind_of(NAMES[name])
