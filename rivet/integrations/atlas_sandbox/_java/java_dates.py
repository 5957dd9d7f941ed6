"""Parse dates in the formats that Jackson accepts, as leniently as it does: 2027-13-41 rolls over."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_MOMENT = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:\.(\d+))?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?", re.ASCII
)
_RFC_1123 = re.compile(r"[A-Z][a-z]{2}, \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT", re.ASCII)
_ISO_LIKE = re.compile(r"\d..\d-\d.", re.ASCII)
_FORMS = (
    "\"yyyy-MM-dd'T'HH:mm:ss.SSSX\", \"yyyy-MM-dd'T'HH:mm:ss.SSS\", "
    '"EEE, dd MMM yyyy HH:mm:ss zzz", "yyyy-MM-dd"'
)  # fmt: skip


def millis(text: str) -> int | None:
    """Parse a date to milliseconds since 1970; None for an empty string.

    A string without offset is UTC, a date is its midnight, a number is already in milliseconds.

    Raises:
        ValueError: The format is not accepted; with the server's message.
    """
    stripped = text.strip()
    if not stripped:
        return None
    if found := _DATE.fullmatch(stripped):
        return _count(*map(int, found.groups()))
    if found := _MOMENT.fullmatch(stripped):
        return _moment(found)
    if _ISO_LIKE.match(stripped):
        form = "yyyy-MM-dd" if len(stripped) <= len("yyyy-MM-dd") else "yyyy-MM-dd'T'HH:mm:ss.SSSX"
        raise _error(text, f"while it seems to fit format '{form}', parsing fails (leniency? null)")
    if re.fullmatch(r"-?\d{1,18}", stripped, re.ASCII):
        return int(stripped)
    if _RFC_1123.fullmatch(stripped):
        return round(parsedate_to_datetime(stripped).timestamp() * 1000)
    raise _error(text, f"not compatible with any of standard forms ({_FORMS})")


def _moment(found: re.Match[str]) -> int:
    year, month, day, hour, minute = map(int, found.groups()[:5])
    second, fraction, sign, hours, minutes = found.groups()[5:]
    offset = (int(hours or 0) * 60 + int(minutes or 0)) * (-1 if sign == "-" else 1)
    part = int((fraction or "0")[:3].ljust(3, "0"))
    return _count(year, month, day, hour, minute - offset, int(second or 0)) + part


def _count(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> int:
    """Return milliseconds since 1970; values that are too large roll over into the next unit."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    first = datetime(max(year, 1), month, 1, tzinfo=UTC)
    moment = timedelta(days=day - 1, hours=hour, minutes=minute, seconds=second)
    return round((first - datetime(1970, 1, 1, tzinfo=UTC) + moment) / timedelta(milliseconds=1))


def _error(text: str, why: str) -> ValueError:
    return ValueError(
        f"not a valid representation (error: Failed to parse Date value '{text}': Cannot parse date \"{text}\": {why})"
    )
