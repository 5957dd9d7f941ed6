"""Format and parse dates in the time zone of an account."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.parser import isoparse
from dateutil.tz import tzlocal

from rivet.integrations.atlas.exceptions import AtlasValidationError


class LocalDates:
    """Formats and parses dates in one time zone.

    Args:
        time_zone: IANA name; None for this machine's zone.
    """

    def __init__(self, time_zone: str | None) -> None:
        self.zone: tzinfo = ZoneInfo(time_zone) if time_zone else tzlocal()

    def shown(self, moment: Any) -> str | None:
        """Format a datetime as local ISO 8601 to the minute, such as ``2026-12-01T10:00+01:00``; None stays None."""
        return self._local(moment, "minutes")

    def exactly(self, moment: Any) -> str | None:
        """Format a datetime as local ISO 8601 to the microsecond, so that it can be passed back exactly."""
        return self._local(moment, "microseconds")

    def _local(self, moment: Any, precision: str) -> str | None:
        if not isinstance(moment, datetime):
            return None
        try:
            return moment.astimezone(self.zone).isoformat(timespec=precision)
        except (OverflowError, ValueError):  # in the year 1 or 9999
            return moment.isoformat(timespec=precision)

    def read(self, field: str, text: Any) -> datetime:
        """Parse an ISO 8601 string; without an offset it is local time.

        Raises:
            AtlasValidationError: The value is not a date.
        """
        try:
            if not isinstance(text, str):
                raise TypeError
            found = isoparse(text.strip())
            return (found if found.tzinfo else found.replace(tzinfo=self.zone)).astimezone(UTC)
        except (TypeError, ValueError, OverflowError):
            problem = "must be an ISO 8601 date such as 2026-12-01 or 2026-12-01T09:00"
            raise AtlasValidationError(f"{field} {problem}.", field_errors={field: problem}) from None

    def now(self) -> datetime:
        """Return the current local time."""
        return datetime.now(self.zone)

    def week(self, weeks_ago: int) -> tuple[datetime, datetime]:
        """Return the start of a week (Monday to Sunday), and that of the next week."""
        today = self.now().date()
        monday = today - timedelta(days=today.weekday(), weeks=weeks_ago)
        return self._midnight(monday), self._midnight(monday + timedelta(weeks=1))

    def _midnight(self, day: Any) -> datetime:
        return datetime.combine(day, time(), self.zone)
