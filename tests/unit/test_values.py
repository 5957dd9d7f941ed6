"""Values of other libraries become Python's own, or an error of the field."""

from __future__ import annotations

from collections import UserList
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import numpy
import pytest

from rivet.integrations.atlas._payloads.foreign_values import plain


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Decimal("2.50"), 2.5),
        (Decimal(7), 7),
        (date(2027, 1, 10), datetime(2027, 1, 10, tzinfo=UTC)),
        (numpy.int64(7), 7),
        (numpy.bool_(True), True),
        (numpy.float32(0.5), 0.5),
        (numpy.array([1, 2]), [1, 2]),
        (numpy.datetime64("2027-01-10T09:00:00.000000001"), datetime(2027, 1, 10, 9)),
        ((number for number in (1, 2)), [1, 2]),
        (map(int, "12"), [1, 2]),
        ({"a": 1}.keys(), ["a"]),
        (frozenset({3}), [3]),
        ("text", "text"),
        (None, None),
    ],
)
def test_convertible_values(value: Any, expected: Any) -> None:
    found = plain(value)
    assert (found, type(found)) == (expected, type(expected))


@pytest.mark.parametrize(
    "value",
    [
        numpy.datetime64("NaT"), numpy.timedelta64(90, "m"), numpy.ma.masked,
        Decimal("NaN"), Decimal("Infinity"), Decimal("1E+3000000"),
    ],
)  # fmt: skip
def test_invalid_values(value: Any) -> None:
    with pytest.raises(ValueError, match=r"the (value|date) is missing|the number cannot|a duration"):
        plain(value)


def test_others_stay_as_they_are() -> None:
    other = UserList([1])
    assert plain(other) is other
