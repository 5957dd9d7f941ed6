"""The server's clock, which may differ from ours."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def server_time(date: str | None) -> datetime:
    """The server's time: our own if it agrees with the Date header, whose resolution is a second."""
    here = datetime.now(UTC)
    try:
        there = parsedate_to_datetime(date) if date else here
    except (ValueError, OverflowError):
        return here
    if there.tzinfo is None:
        there = there.replace(tzinfo=UTC)
    return here if -0.5 <= (here - there).total_seconds() <= 1.5 else there
