"""The server's clock, which may differ from ours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from rivet.integrations.atlas._support import clock


class ServerClock:
    """What time it is for a server, as its replies tell; shared by all clients of an account."""

    def __init__(self) -> None:
        self._heard: tuple[str, float] | None = None

    @property
    def is_known(self) -> bool:
        """Whether a reply has told it."""
        return self._heard is not None

    def hear(self, date: str | None) -> None:
        """Note a reply's Date header."""
        if date:
            self._heard = (date, clock.monotonic())

    def now(self) -> datetime:
        """The server's time to the second; our own before it has said anything."""
        if self._heard is None:
            return datetime.now(UTC)
        text, then = self._heard
        return (_parsed(text) or datetime.now(UTC)) + timedelta(seconds=clock.monotonic() - then)


def server_time(date: str | None) -> datetime:
    """The server's time: our own if it agrees with the Date header, whose resolution is a second."""
    here = datetime.now(UTC)
    there = _parsed(date) or here
    return here if -0.5 <= (here - there).total_seconds() <= 1.5 else there


def _parsed(date: str | None) -> datetime | None:
    try:
        moment = parsedate_to_datetime(date) if date else None
    except (ValueError, OverflowError):
        return None
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment
