"""Parse and format dates for people, in this machine's time zone."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from rivet.integrations.atlas.cli import cell_dates, sheet_words
from rivet.integrations.atlas.cli.sheet_reader import CellError
from rivet.integrations.atlas.exceptions import AtlasValidationError

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
UNITS = {"h": 1 / 24, "hour": 1 / 24, "d": 1, "day": 1, "w": 7, "week": 7}
ENDS = frozenset(("due", "end", "endsOn"))
"""Options of which a day means its end."""
FORMS = "2026-12-24, '24.12.2026 08:30', today, tomorrow, friday, 'in 3 days' or +2h"


def read_moment(given: str, name: str = "due") -> str:
    """Parse a date or time to ISO 8601.

    Args:
        given: A word such as tomorrow, a distance from now, or a date; by default in local time. A day without a time
            means its end, or its beginning if something starts then.
        name: The option, for errors, and whether its day means the end.

    Raises:
        AtlasValidationError: It cannot be parsed.

    Example:
        >>> read_moment("tomorrow")[11:16]
        '23:59'
    """
    text = given.strip().casefold()
    of_day = cell_dates.end_of_day if name in ENDS else cell_dates.start_of_day
    now = datetime.now().astimezone()
    distance = re.fullmatch(r"(?:in |\+)(\d{1,4})\s*(h|hour|d|day|w|week)s?", text)
    try:
        if distance:
            moment = now + timedelta(days=int(distance[1]) * UNITS[distance[2]])
            return moment.isoformat() if distance[2][0] == "h" else of_day(moment.isoformat())
        if (days := _days_ahead(text, now)) is not None:
            return of_day((now + timedelta(days=days)).isoformat())
        found = cell_dates.read_date(given, None)
        return of_day(found) if cell_dates.names_a_day(given) else found
    except CellError as error:
        problem = f"{str(error).partition(' (')[0]}; give {FORMS}"
    except OverflowError:
        problem = "is beyond the years that can be used"
    raise AtlasValidationError(f"{name} {problem}.", field_errors={name: problem})


def _days_ahead(text: str, now: datetime) -> int | None:
    words = {"today": 0, "tomorrow": 1}
    if text in words:
        return words[text]
    day = day_of_week(text.removeprefix("next "))
    return None if day is None else (day - now.weekday() - 1) % 7 + 1


def day_of_week(given: str) -> int | None:
    """Return the number of a day, as Atlas counts: 0 is Monday; None if it is no day's name.

    Example:
        >>> day_of_week("Thu"), day_of_week("no day")
        (3, None)
    """
    return sheet_words.number_of(given, sheet_words.DAYS)


def shown_moment(value: Any) -> str:
    """Format a time of a record as local time; any other value is returned as a string."""
    moment = moment_of(value)
    return str(value or "") if moment is None else f"{moment.astimezone():%Y-%m-%d %H:%M}"


def moment_of(value: Any) -> datetime | None:
    """Parse an ISO 8601 string that has a time; None for anything else."""
    if not isinstance(value, str) or not re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d", value):
        return None
    found = cell_dates.moment(value)
    try:
        return found if found is not None and found.astimezone() else None
    except (ValueError, OverflowError, OSError):  # this machine cannot show it
        return None


def zone() -> str:
    """Return the name of this machine's time zone."""
    return datetime.now().astimezone().tzname() or "local"


def distance_of(moment: datetime) -> str:
    """Format the distance of a time from now.

    Example:
        >>> distance_of(datetime.now(UTC) - timedelta(days=2, hours=1))
        '2 days ago'
    """
    seconds = (moment - datetime.now(UTC)).total_seconds()
    days, hours = divmod(abs(seconds) / 3600, 24)
    distance = f"{days:.0f} day{'s' if days != 1 else ''}" if days else f"{int(hours)} h"
    return f"in {distance}" if seconds > 0 else f"{distance} ago"
