# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
"""Values of generated models: open enums, dates that keep their string.

This file is written by hand in openapi/support/ and copied beside the generated modules.
"""

from __future__ import annotations

import datetime
from enum import StrEnum
from typing import Any, Self


class OpenEnum(StrEnum):
    """String enum that keeps unknown values.

    A newer server may send new values. Such a value becomes an instance of this type which equals its string,
    survives ``to_dict``, copy and pickle, and is not a member: ``value in type(value).__members__`` is false.
    """

    @classmethod
    def read(cls, value: Any) -> Any:
        """Convert a JSON value to an enum member; anything but a string is returned unchanged."""
        if not isinstance(value, str):
            return value
        known = cls._value2member_map_.get(value)  # three times as fast as cls(value)
        return cls(value) if known is None else known

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = value
        unknown._value_ = value
        return unknown

    def __reduce_ex__(self, protocol: Any) -> Any:
        # By its value: until Python 3.11.3 enums pickle by their names, and an unknown value is not a member.
        return type(self), (self._value_,)


class Timestamp(datetime.datetime):
    """Aware datetime that keeps the string it was read from, which ``to_dict`` returns."""

    __slots__ = ("wire",)
    wire: str

    @classmethod
    def read(cls, value: Any) -> Any:
        """Convert a JSON value to a datetime; anything but a date and time is returned unchanged."""
        try:
            return cls.parse(value) if isinstance(value, str) else value
        except ValueError:
            return value

    @classmethod
    def parse(cls, text: str) -> Timestamp:
        """Parse an ISO 8601 date and time; a string without offset is UTC, as for the server."""
        value = cls.fromisoformat(text)
        if value.tzinfo is None:
            value = value.replace(tzinfo=datetime.UTC)
        value.wire = text
        return value

    def __reduce_ex__(self, protocol: Any) -> Any:
        text = getattr(self, "wire", None)
        return super().__reduce_ex__(protocol) if text is None else (Timestamp.parse, (text,))


def read_date(value: Any) -> Any:
    """Convert a JSON value to a date; anything but a date is returned unchanged."""
    try:
        return datetime.date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        return value
