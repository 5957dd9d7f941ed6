"""Server clock, estimated from Date headers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from rivet.integrations.atlas._support import clock


class ServerClock:
    """Clock of a server, estimated from its responses; shared by all clients of an account."""

    def __init__(self) -> None:
        self._last_date: tuple[str, float] | None = None

    @property
    def is_known(self) -> bool:
        """True once a response had a Date header."""
        return self._last_date is not None

    def update(self, date: str | None) -> None:
        """Update the clock from a response's Date header."""
        if date:
            self._last_date = (date, clock.monotonic())

    def now(self) -> datetime:
        """Return the server's time to the second; the local time before the first response."""
        if self._last_date is None:
            return datetime.now(UTC)
        header, then = self._last_date
        return (_parsed(header) or datetime.now(UTC)) + timedelta(seconds=clock.monotonic() - then)


def server_time(date: str | None) -> datetime:
    """Return the server's time: the local time if it agrees with the Date header, whose resolution is a second."""
    here = datetime.now(UTC)
    there = _parsed(date) or here
    return here if -0.5 <= (here - there).total_seconds() <= 1.5 else there


def _parsed(date: str | None) -> datetime | None:
    try:
        moment = parsedate_to_datetime(date) if date else None
    except (ValueError, OverflowError):
        return None
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment
