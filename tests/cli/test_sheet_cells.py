"""Cells as spreadsheets of several countries have them: dates, durations, flags, and headers."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from rivet.integrations.atlas.cli import cell_dates, cell_formats
from rivet.integrations.atlas.cli.cell_durations import read_duration
from rivet.integrations.atlas.cli.derived_kinds import import_kind
from rivet.integrations.atlas.cli.import_columns import meanings
from rivet.integrations.atlas.cli.moments import day_of_week
from rivet.integrations.atlas.cli.sheet_reader import CellError


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        (46380, "2026-12-24T00:00"),
        (46380.5, "2026-12-24T12:00"),
        ("20261224", "2026-12-24T00:00"),
        (20261224, "2026-12-24T00:00"),
        ("24. Dezember 2026", "2026-12-24T00:00"),
        ("Mar 5, 2026", "2026-03-05T00:00"),
        ("mar. 24.12.2026", "2026-12-24T00:00"),
        ("1er mars 2026", "2026-03-01T00:00"),
        ("24-Dec-26", "2026-12-24T00:00"),
        ("Dec 24, 2026 8:30 PM", "2026-12-24T20:30"),
        ("1er", None),
        ("24 déc. 2026", "2026-12-24T00:00"),
        ("24 de diciembre de 2026", "2026-12-24T00:00"),
        ("Do, 24.12.2026, 08:30 Uhr", "2026-12-24T08:30"),
        ("24.12.2026 8 Uhr", "2026-12-24T08:00"),
        ("29.02.28", "2028-02-29T00:00"),
        ("1.1.99", "1999-01-01T00:00"),
        ("29.02.2026", None),
        ("24.12.202", None),
        ("31/12", None),
        ("24.12.", None),
        ("KW 32", None),
        ("Dez 2026", None),
        (7, None),
        (True, None),
        (1712011200000, None),
    ],
)
def test_dates(cell: Any, read: str | None) -> None:
    if read is None:
        with pytest.raises(CellError, match=f"is not a date: (its year|{cell})"):
            cell_dates.read_date(cell, None)
    else:
        assert cell_dates.read_date(cell, None)[:16] == read


@pytest.mark.parametrize(
    ("cell", "hours"),
    [
        ("1h30", 1.5), ("1 h 30 min", 1.5), ("90 min", 1.5), ("90m", 1.5), ("1:30", 1.5), ("1:30:00", 1.5),
        ("1,5 Std.", 1.5), ("2 Stunden", 2), ("1.5", 1.5), (3, 3), (datetime.time(1, 30), 1.5),
        (datetime.timedelta(hours=30), 30), ("1/2", None), ("½", None), ("1:75", None), ("2 days", None),
        ("h", None), ("30 min 1 h", None), ("5 EUR 3", None), ("30'", None),
    ],
)  # fmt: skip
def test_durations(cell: Any, hours: float | None) -> None:
    sign = cell_formats.decimal_sign([cell])
    if hours is None:
        with pytest.raises(CellError, match=r"is not a number: .*1h30 or 90 min"):
            read_duration(cell, sign, 3600)
    else:
        assert read_duration(cell, sign, 3600) == hours
        if not isinstance(cell, int) and cell != "1.5":
            assert read_duration(cell, sign, 1) == hours * 3600, "seconds, where Atlas has seconds"


def test_words_of_other_languages() -> None:
    assert [cell_formats.read_flag(cell) for cell in ("ja", "✓", "NEIN", "☐", 1, False)] == [
        True, True, False, False, True, False,
    ]  # fmt: skip
    priorities, statuses = ("NONE", "LOW", "HIGH", "CRITICAL"), ("OPEN", "ON_HOLD", "COMPLETE")
    assert [cell_formats.read_word(cell, priorities) for cell in ("Hoch", "basse", "CRÍTICA")] == [
        "HIGH", "LOW", "CRITICAL",
    ]  # fmt: skip
    assert [cell_formats.read_word(cell, statuses) for cell in ("erledigt", "en espera")] == ["COMPLETE", "ON_HOLD"]
    assert cell_formats.read_word("en espera", ("STANDBY", "DOWN")) == "STANDBY"
    assert [day_of_week(day) for day in ("Do", "mié", "Samstag", "lun.", "sun", "x")] == [3, 2, 5, 0, 6, None]


@pytest.mark.parametrize(
    ("kind", "header", "fields"),
    [
        ("wo", "Fälligkeitsdatum *", ["dueDate"]), ("wo", "Nom de l'équipement", ["asset"]),
        ("assets", "Anlage", ["name"]), ("wo", "Datum", ["dueDate", "estimatedStartDate"]),
        ("users", "Nombre", ["firstName", "lastName"]), ("locations", "Zugewiesen an", ["workers"]),
        ("wo", "erstellt am", ["createdAt"]), ("wo", "Kostenstelle", []), ("wo", "Priority", []),
        ("locations", "Länge", []),
    ],
)  # fmt: skip
def test_headers_of_other_languages(kind: str, header: str, fields: list[str]) -> None:
    assert meanings(import_kind(kind), header) == fields


@pytest.mark.parametrize(
    ("kind", "headers"),
    [
        ("assets", "Name,Archived,Location Name,Parent Asset,Barcode,Primary User,Assigned To,Parts,Contractors"),
        ("locations", "Name,Address,Parent Location,Assigned To,Teams,Vendors,Contractors"),
        ("meters", "Name,Unit,Update Frequency,Category,Asset Name,Location Name,Users"),
        ("parts", "Name,Cost,Non Stock,Barcode,Additional Information,Minimum Quantity,Assigned To,Contractors"),
        ("pm", "Starts On,Recurrence Based On,Days Of Week,Primary Worker,Requires Signature,Contractors"),
        ("wo", "Title,Estimated Hours,Requires Signature,Team Name,Primary User,Completed By,Contractors"),
    ],
)
def test_titles_of_atlas_templates(kind: str, headers: str) -> None:
    assert [header for header in headers.split(",") if import_kind(kind).column(header) is None] == []
