"""Dates in the time zone of an account: how they are shown to a model, and how they are read from one."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.parser import isoparse
from dateutil.tz import tzlocal

from rivet.integrations.atlas.exceptions import AtlasValidationError


class LocalDates:
    """Shows and reads dates in one time zone.

    Args:
        time_zone: IANA name; None for this machine's zone.
    """

    def __init__(self, time_zone: str | None) -> None:
        self.zone: tzinfo = ZoneInfo(time_zone) if time_zone else tzlocal()

    def shown(self, moment: Any) -> str | None:
        """Return a moment as local ISO 8601 to the minute, such as ``2026-12-01T10:00+01:00``; None for none."""
        return self._local(moment, "minutes")

    def exactly(self, moment: Any) -> str | None:
        """Return a moment as local ISO 8601 to the microsecond, to give back as it is."""
        return self._local(moment, "microseconds")

    def _local(self, moment: Any, precision: str) -> str | None:
        if not isinstance(moment, datetime):
            return None
        try:
            return moment.astimezone(self.zone).isoformat(timespec=precision)
        except (OverflowError, ValueError):  # in the year 1 or 9999
            return moment.isoformat(timespec=precision)

    def read(self, field: str, text: Any) -> datetime:
        """Return the moment that an ISO 8601 string means; without an offset it is local time.

        Raises:
            AtlasValidationError: The string is not a date.
        """
        try:
            if not isinstance(text, str):
                raise TypeError
            found = isoparse(text.strip())
            return (found if found.tzinfo else found.replace(tzinfo=self.zone)).astimezone(UTC)
        except (TypeError, ValueError, OverflowError):
            problem = "must be an ISO 8601 date such as 2026-12-01 or 2026-12-01T09:00"
            raise AtlasValidationError(f"{field} {problem}.", field_errors={field: problem}) from None

    def read_end(self, field: str, text: Any) -> datetime:
        """Return the last moment that an ISO 8601 string means: of a day without a time, its end.

        Raises:
            AtlasValidationError: The string is not a date.
        """
        found = self.read(field, text)
        if len(text.strip()) > len("2026-12-01"):
            return found
        try:
            return (found.astimezone(self.zone) + timedelta(days=1, microseconds=-1)).astimezone(UTC)
        except OverflowError:  # the last day that there is
            return found

    def now(self) -> datetime:
        """The present moment, local."""
        return datetime.now(self.zone)

    def week(self, weeks_ago: int) -> tuple[datetime, datetime]:
        """Return the first moment of a week, Monday to Sunday, and that of the week after it."""
        today = self.now().date()
        monday = today - timedelta(days=today.weekday(), weeks=weeks_ago)
        return self._midnight(monday), self._midnight(monday + timedelta(weeks=1))

    def _midnight(self, day: Any) -> datetime:
        return datetime.combine(day, time(), self.zone)
