"""Generic operations on all kinds of records, driven by the data of each kind, without I/O."""

from .actions import act
from .changes import delete, update
from .creates import create
from .searches import find, listed, walk
from .single import get

__all__ = ("act", "create", "delete", "find", "get", "listed", "update", "walk")
