"""Strings and moments in the form in which both systems are compared."""

from __future__ import annotations

import html
from datetime import UTC, datetime
from typing import Any

from dateutil.parser import isoparse


def iso(moment: datetime) -> str:
    """Format a datetime as both systems do: UTC, with milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def plain_text(value: Any) -> str | None:
    """Return a string without blanks at its ends; None instead of an empty one."""
    return value.replace("\0", "").strip() or None if isinstance(value, str) else None


def atlas_text(value: Any) -> str | None:
    """Return a string of Atlas without its HTML escaping: it stores ``&`` as ``&amp;``."""
    return plain_text(html.unescape(value)) if isinstance(value, str) else None


def date_text(value: Any) -> str | None:
    """Return a moment in the form of both systems; None instead of anything else."""
    moment = isoparse(value) if isinstance(value, str) else value
    if not isinstance(moment, datetime):
        return None
    return iso(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
