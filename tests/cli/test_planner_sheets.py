"""``atlas import`` of files as maintenance planners have them, with what surrounds and decorates their tables."""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from support.shell import NAMES, InProcess

from rivet.integrations.atlas.testing import start_sandbox


@pytest.fixture(scope="module")
def atlas(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InProcess]:
    with start_sandbox() as sandbox:
        names = {NAMES[name]: value for name, value in sandbox.credentials.items()}
        yield InProcess(tmp_path_factory.mktemp("planner"), **names)


def write(shell: InProcess, content: str, name: str) -> str:
    (shell.home / name).write_text(content, encoding="utf-8")
    return name


def test_a_workbook_with_a_cover_a_title_and_a_total(atlas: InProcess) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Cover"
    book.active.append(["Maintenance 2027"])
    hidden = book.create_sheet("Lists")
    hidden.sheet_state = "hidden"
    hidden.append(["title", "priority", "due", "hours"])
    sheet: Any = book.create_sheet("Plan")
    rows: list[list[Any]] = [
        ["Plan of hall 2"], [],
        ["Titel", "Priorität", "Fällig am", "Stunden"],
        ["Serial", "Hoch", 46380, datetime.time(1, 30)],
        ["Titel", "Priorität", "Fällig am", "Stunden"],
        ["Date", "niedrig", datetime.datetime(2026, 12, 24), datetime.timedelta(hours=30)],
        ["Summe", None, None, 31.5],
    ]  # fmt: skip
    for row in rows:
        sheet.append(row)
    sheet.merge_cells("A1:D1")
    book.save(atlas.home / "plan.xlsx")
    output = atlas("import", "plan.xlsx", "--skip-bad", ends=12).stderr
    assert "sheet 'Plan', not 'Cover'" in output
    assert "row 7: is a total of the rows above, and no work order: delete it" in output
    serial, date = atlas.json("wo", "list")[-2:]
    assert [serial["dueDate"][:16], date["dueDate"][:16]] == ["2026-12-24T23:59"] * 2
    assert [serial["estimatedDuration"], date["estimatedDuration"]] == [1.5, 30]
    assert [serial["priority"], date["priority"]] == ["HIGH", "LOW"]


def test_codes_keep_their_zeros_and_find_what_they_are_on(atlas: InProcess) -> None:
    book = openpyxl.Workbook()
    for row in (["name", "barCode", "serialNumber"], ["Coded", 123, "0042"], ["Rounded", 2, 1234567890123456]):
        book.active.append(row)
    book.active["B2"].number_format = "00000"
    book.save(atlas.home / "codes.xlsx")
    output = atlas("import", "assets", "codes.xlsx", "--skip-bad", ends=12).stderr
    assert "row 3: serialNumber is a number that the spreadsheet has rounded: 1234567890123456" in output
    write(atlas, "Barcode,Bereich\n00123,Hall 3\n", "moved.csv")
    assert "1 changed" in atlas("import", "assets", "moved.csv", "--update").stderr
    (asset,) = atlas.json("asset", "search", "Coded")
    assert (asset["barCode"], asset["serialNumber"], asset["area"]) == ("00123", "0042", "Hall 3")
    write(atlas, "name,barCode\nOther,00123\n", "other.csv")
    refused = atlas("import", "assets", "other.csv", ends=6).stderr
    assert "no two assets may have the same; --update changes that one" in refused


def test_what_is_refused_names_the_value(atlas: InProcess) -> None:
    decomposed = unicodedata.normalize("NFD", "Öl")
    write(atlas, f"Titel;Status;Stunden;Unterschrift\nA;Komplet;;\nB;;-1;\nÖl;;;\n{decomposed};;;\nC;;;-\n", "bad.csv")
    output = atlas("import", "bad.csv", "--dry-run", ends=6).stderr
    assert "(did you mean COMPLETE or COMPLETED?), not 'KOMPLET'" in output
    assert "row 3: estimatedDuration must be a number of hours, 0 or more, not '-1'" in output
    assert "row 5: is the same as row 4" in output, "however its accents are composed"
    assert "row 6: requiredSignature is neither yes nor no: -" in output
    write(atlas, "Titel;Datum\nA;24.12.2026\n", "doubt.csv")
    output = atlas("import", "doubt.csv", ends=11).stderr
    assert "'Datum' may mean dueDate or estimatedStartDate. Say which with --map 'Datum=dueDate'" in output
    write(atlas, "Titel;;Priorität\nA;lost;hoch\n", "nameless.csv")
    output = atlas("import", "nameless.csv", ends=11).stderr
    assert "column 2 has no header, but 'lost' in row 2. Give it a header" in output


def test_a_number_is_read_as_those_of_other_columns(atlas: InProcess) -> None:
    write(atlas, "Bezeichnung;Preis;Bestand\nSchraube;0,05 €;1.000\n", "screws.csv")
    atlas("import", "parts", "screws.csv")
    (screw,) = [one for one in atlas.json("part", "list") if one["name"] == "Schraube"]
    assert (screw["cost"], screw["quantity"]) == (0.05, 1000)


def test_what_the_server_decides_is_said(atlas: InProcess) -> None:
    write(atlas, "customId,name\nP-101,New 1\nA000001,New 2\n", "numbers.csv")
    output = atlas("import", "assets", "numbers.csv", "--dry-run").stderr
    assert "the server numbers new assets itself, not as P-101, A000001; --update changes A000001 instead" in output
    write(atlas, "email,firstName,role\np1@plant.example,Pia,Techniker\n", "people.csv")
    output = atlas("import", "users", "people.csv", "--dry-run").stderr
    assert "who has no password is invited by mail, and says firstName when signing up" in output


def test_plans_by_their_rhythm(atlas: InProcess) -> None:
    write(atlas, "Name;Rhythmus;Tage;Beginn;End;recurrenceBasedOn\n"
          "Grease;alle 2 Wochen;mo, do;1.12.2026;31.12.2027;\n"
          "Inspect;vierteljährlich;;;;completed\n"
          "Wash;week;;2.12.2026;;\n", "plans.csv")  # fmt: skip
    assert "3 created" in atlas("import", "pm", "plans.csv").stderr
    plans = {one["name"]: one["schedule"] for one in atlas.json("pm", "list")}
    grease, inspect, wash = (plans[name] for name in ("Grease", "Inspect", "Wash"))
    assert (grease["frequency"], grease["recurrenceType"], grease["daysOfWeek"]) == (2, "WEEKLY", [0, 3])
    assert (grease["recurrenceBasedOn"], grease["endsOn"][:16]) == ("SCHEDULED_DATE", "2027-12-31T23:59")
    assert (inspect["frequency"], inspect["recurrenceType"]) == (3, "MONTHLY")
    assert (inspect["recurrenceBasedOn"], wash["daysOfWeek"]) == ("COMPLETED_DATE", [2])
    write(atlas, "name,every\nGrease,3 weeks\nInspect,week\nWash,every week\n", "more.csv")
    output = atlas("import", "pm", "more.csv", "--update", "--skip-bad", ends=12).stderr
    assert "row 3: daysOfWeek is required with recurrenceType WEEKLY" in output
    assert "1 changed, 1 unchanged" in output
    write(atlas, "name,every,frequency\nA,2 weeks,3\nB,fortnight,\nC,,\n", "bad-plans.csv")
    output = atlas("import", "pm", "bad-plans.csv", "--dry-run", ends=6).stderr
    for problem in (
        "row 2: every is '2 weeks', but frequency is 3: leave one of them out",
        "row 3: every must be such as '2 weeks', '10 days', month or yearly, not 'fortnight'",
        "row 4: every is required, such as '2 weeks'",
    ):
        assert problem in output
    atlas("export", "pm", "pm.csv")
    assert "0 changed" in atlas("import", "pm", "pm.csv", "--update").stderr
    atlas("import", "pm", "--template", "pm.xlsx")
    headers = [cell.value for cell in openpyxl.load_workbook(Path(atlas.home, "pm.xlsx"))["preventive-maintenances"][1]]
    assert headers[:4] == ["title", "name*", "every*", "frequency"]
