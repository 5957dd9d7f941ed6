"""Clean strings as the server does before it stores them, and format its timestamps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import nh3

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
BLANKS = "".join(chr(code) for code in range(0x21))
"""Characters that Java's trim() removes."""


def cleaned(text: str | None) -> str | None:
    """Remove markup, escape ``& < >``, and trim both ends (``workorder.create.with-custom-field``)."""
    if not text:
        return text
    return nh3.clean(text.replace("\0", ""), tags=set(), clean_content_tags={"script", "style"}).strip(BLANKS)


def instant(millis: int | None) -> str | None:
    """Format ``2026-11-24T00:50:43.308Z``: createdAt and updatedAt of most records."""
    return None if millis is None else f"{_moment(millis):%Y-%m-%dT%H:%M:%S}.{millis % 1000:03d}Z".zfill(24)


def date(millis: int | None) -> str | None:
    """Format ``2026-12-10T09:00:00.000+00:00``: all other dates."""
    return None if millis is None else f"{_moment(millis):%Y-%m-%dT%H:%M:%S}.{millis % 1000:03d}+00:00".zfill(29)


def _moment(millis: int) -> datetime:
    return EPOCH + timedelta(milliseconds=millis)
