"""Conversion of rows of the state, and errors of its database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import sqlalchemy

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.maintainx._field_mapping import Record
from rivet.integrations.atlas.maintainx._state_models import Change


def packed(record: Record) -> dict[str, Any]:
    return {**asdict(record), "updated_at": record.updated_at.isoformat()}


def change_of_row(row: Any) -> Change:
    record = Record(**{**row.record, "updated_at": datetime.fromisoformat(row.record["updated_at"])})
    return Change(row.number, row.kind, row.side, record, row.problem)


def in_utc(moment: datetime) -> datetime:
    """Add UTC to a moment: SQLite does not store the zone."""
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def describe(error: Exception) -> str:
    """Describe an error without the URL, which may contain a password."""
    cause = getattr(error, "orig", None) or error
    return f"{type(cause).__name__}: {str(cause).splitlines()[0] if str(cause) else ''}"


@contextmanager
def database_errors() -> Iterator[None]:
    """Convert errors of the database.

    Raises:
        AtlasConfigError: The database cannot be used.
    """
    try:
        yield
    except ValueError:  # of an address, which may hold a password
        raise AtlasConfigError("The state must be a file or postgresql+psycopg://user@host/database.") from None
    except (sqlalchemy.exc.SQLAlchemyError, ImportError, OSError) as error:
        raise AtlasConfigError(f"The state's database cannot be used ({describe(error)}).") from None
