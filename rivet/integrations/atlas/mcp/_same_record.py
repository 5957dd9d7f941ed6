"""Recognises records: the one that the same call created before, and one that others have changed since."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from rivet.integrations.atlas.exceptions import AtlasConflictError
from rivet.integrations.atlas.mcp._tool import Call


async def is_own_of_last(call: Call, record: Any, seconds: float) -> bool:
    """Return whether this account has created a record in the last so many seconds."""
    if record.created_at is None or record.created_at < datetime.now(UTC) - timedelta(seconds=seconds):
        return False
    return bool(record.created_by == await call.account.user_id())


def check_unchanged(record: Any, since: datetime | None) -> None:
    """Check that a record is as a person saw it.

    Raises:
        AtlasConflictError: Others have changed it.
    """
    if record.updated_at != since:
        raise AtlasConflictError("Others changed the record since it was shown, and nothing was written.")
