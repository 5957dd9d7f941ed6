"""Rhythm of a maintenance plan: ``2 weeks``, on some days."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from rivet.integrations.atlas._support.near_words import did_you_mean
from rivet.integrations.atlas.cli import sheet_words
from rivet.integrations.atlas.cli.cell_formats import read_word, split_list
from rivet.integrations.atlas.cli.moments import DAYS, day_of_week, moment_of
from rivet.integrations.atlas.exceptions import AtlasValidationError

TYPES: Mapping[str, str] = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
TIMES: Mapping[str, int] = {"QUARTERLY": 3, "HALF_YEARLY": 6}
"""Months of the rhythms that Atlas has no word for."""
_EVERY = re.compile(r"(?:(?:every|alle|tous les|toutes les|cada)\s+)?(?:(\d{1,4})\s*)?([^\W\d]+)")


def read_rhythm(given: str) -> dict[str, Any]:
    """Parse a rhythm to the properties of a schedule.

    Args:
        given: Such as ``2 weeks``, ``month``, a word of Atlas such as ``daily``, or these in another language.

    Raises:
        AtlasValidationError: It cannot be parsed.

    Example:
        >>> read_rhythm("2 weeks")
        {'frequency': 2, 'recurrenceType': 'WEEKLY'}
    """
    text = given.strip().casefold()
    if (word := read_word(text, [*TYPES.values(), *TIMES])) in TYPES.values():
        return {"frequency": 1, "recurrenceType": word}
    if word in TIMES:
        return {"frequency": TIMES[word], "recurrenceType": "MONTHLY"}
    found = _EVERY.fullmatch(text)
    unit = sheet_words.word_of(found[2], TYPES) or found[2] if found is not None else ""
    if found is None or found[1] == "0" or unit not in TYPES:
        problem = f"must be such as '2 weeks', '10 days', month or yearly, not {given!r}"
        raise AtlasValidationError(f"--every {problem}.", field_errors={"frequency": problem})
    return {"frequency": int(found[1] or 1), "recurrenceType": TYPES[unit]}


def read_days(given: str) -> list[int]:
    """Parse days of the week to Atlas's numbers.

    Raises:
        AtlasValidationError: One is no day.

    Example:
        >>> read_days("mon, thu")
        [0, 3]
    """
    days = {part: day_of_week(part) for part in split_list(given)}
    if not days or (wrong := [part for part, day in days.items() if day is None]):
        hint = did_you_mean(wrong[0], DAYS) if days else ""
        problem = f"must be days such as mon,thu, not {', '.join(wrong) if days else 'nothing'}{hint}"
        raise AtlasValidationError(f"--days {problem}{'' if hint else '.'}", field_errors={"daysOfWeek": problem})
    return sorted({day for day in days.values() if day is not None})


def days_for(start: str | None) -> list[int]:
    """Return the day of the week on which a weekly plan begins, now by default."""
    begins = moment_of(start) or datetime.now().astimezone()
    return [begins.astimezone().weekday()]


def shown_rhythm(schedule: Mapping[str, Any]) -> str:
    """Return a schedule as people say it.

    Example:
        >>> shown_rhythm({"frequency": 2, "recurrenceType": "WEEKLY", "daysOfWeek": [0, 3]})
        'every 2 weeks on Mon, Thu'
    """
    every = int(schedule.get("frequency") or 1)
    unit = next((unit for unit, word in TYPES.items() if word == schedule.get("recurrenceType")), "")
    days: Sequence[int] = (schedule.get("daysOfWeek") or []) if unit == "week" else []
    on = f" on {', '.join(DAYS[day][:3].title() for day in days if 0 <= day < len(DAYS))}" if days else ""
    after = " after its completion" if schedule.get("recurrenceBasedOn") == "COMPLETED_DATE" else ""
    return f"every {every} {unit}s{on}{after}" if every > 1 else f"every {unit}{on}{after}"
