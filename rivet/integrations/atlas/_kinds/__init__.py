"""Kinds of records as data, each imported when it is first needed."""

from __future__ import annotations

import importlib

from .kind import Kind
from .names import ACCESSORS, NAMES

__all__ = ("ACCESSORS", "NAMES", "Kind", "kind_named", "kind_of")


def kind_of(accessor: str) -> Kind:
    """A kind by the attribute of a client, such as ``parts``."""
    kind: Kind = importlib.import_module(f".data.{accessor}", __name__).KIND
    return kind


def kind_named(name: str) -> Kind:
    """A kind by what one is called, such as ``asset category``."""
    return kind_of(NAMES[name])
