"""One engine for all kinds of records: each call described once, without I/O, by the kind's data."""

from .actions import act
from .changes import delete, update
from .creates import create
from .searches import find, listed, walk
from .single import get

__all__ = ("act", "create", "delete", "find", "get", "listed", "update", "walk")
