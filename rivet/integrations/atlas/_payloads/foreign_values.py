"""Convert values of other libraries (numpy, pandas, decimal) to Python's own types."""

from __future__ import annotations

from collections.abc import Iterator, KeysView, ValuesView
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

LARGEST_EXPONENT = 30
"""Maximum exponent of a Decimal: converting a much larger one would take minutes."""

STUMBLES = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""Exceptions that a value of another library may raise when it is read."""


def plain(value: Any) -> Any:
    """Convert a value to one of Python's own types.

    Args:
        value: A scalar or an array of numpy or pandas, a `Decimal`, a `date` (the start of the day in UTC), a set, a
            generator, or anything else, which is returned as it is.

    Returns:
        An int, float, bool, str, datetime or list.

    Raises:
        ValueError: The value is missing or cannot be sent, such as ``pandas.NaT``.

    Example:
        >>> plain(Decimal("2.50")), plain(date(2027, 1, 10)).isoformat()
        (2.5, '2027-01-10T00:00:00+00:00')
    """
    if value is None or type(value) in (str, int, float, bool, list, dict, datetime):
        return value
    if isinstance(value, (set, frozenset, Iterator, KeysView, ValuesView)):
        return list(value)
    if isinstance(value, Decimal):
        if not value.is_finite() or value.adjusted() > LARGEST_EXPONENT:
            raise ValueError("the number cannot be sent")
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, datetime):
        if value != value:
            raise ValueError("the date is missing")
        return value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    if hasattr(value, "dtype") and callable(getattr(value, "tolist", None)):
        return _of_array(value)
    return value


def _of_array(value: Any) -> Any:
    """Convert a scalar or an array of numpy."""
    kind = getattr(value.dtype, "kind", "")
    if kind == "m":
        raise ValueError("a duration cannot be sent")
    if kind == "M":  # tolist() would return nanoseconds as a number
        value = value.astype("datetime64[us]")
    found = value.tolist()
    if found is None:
        raise ValueError("the value is missing (NaT, masked)")
    return found
