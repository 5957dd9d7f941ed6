"""``atlas import``: spreadsheets as planners have them, and everything that is wrong with them."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from support.shell import NAMES, InProcess

from rivet.integrations.atlas.cli import cell_dates, cell_formats
from rivet.integrations.atlas.cli.import_journal import ImportJournal
from rivet.integrations.atlas.cli.sheet_reader import CellError, read_sheet
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox


def write(shell: InProcess, content: str | bytes, name: str = "new.csv") -> str:
    (shell.home / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return name


def workbook(shell: InProcess, rows: list[list[Any]], name: str = "new.xlsx") -> str:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(shell.home / name)
    return name


GERMAN = (
    "Titel;Priorität;Fälligkeitsdatum;Geschätzte Stunden;Anlage;Zugewiesen an;Kategorie\r\n"
    "Größe prüfen;Hoch;Do, 24. Dezember 2026;1h30;motor m-101;Technician, Tom;Prüfung\r\n"
    ";;;;;;\r\n"
    "Öl wechseln;in progress;31.12.2026 8:30 Uhr;0,25;A000002;tech@plant.example, Mia Mechanic;\r\n"
)


def test_a_spreadsheet_of_a_german_planner(atlas: InProcess) -> None:
    write(atlas, GERMAN.replace("in progress", "Niedrig").encode("cp1252"))
    output = atlas("import", "work-orders", "new.csv").stderr
    assert "cp1252 by its letters, such as 'Priorität', 'Fälligkeitsdatum'" in output
    assert "new work order category 'Prüfung'" in output
    first, second = atlas.json("wo", "list")[-2:]
    assert (first["title"], first["priority"], first["estimatedDuration"]) == ("Größe prüfen", "HIGH", 1.5)
    assert (first["asset"]["name"], first["category"]["name"]) == ("Motor M-101", "Prüfung")
    assert first["dueDate"][:16] == "2026-12-24T23:59"
    assert [one["firstName"] for one in first["assignedTo"]] == ["Tom"], "a comma in a name is no separator"
    assert {one["firstName"] for one in second["assignedTo"]} == {"Tom", "Mia"}
    assert second["dueDate"][:16] == "2026-12-31T08:30"
    assert first["description"] in ("", None), "technicians read no idempotency key"


def test_a_workbook(atlas: InProcess) -> None:
    day = datetime.datetime(2028, 1, 2)
    rows = [
        ["Maintenance plan 2027"], [],
        ["Name", "Cost", "Warranty", "Parent Asset Name", "Location"],
        ["Line 1", "=1+1", day, None, "Pump room"],
        ["Pump X", 12.5, day.date(), "line 1", "L000001"],
        ["Pump Y", 7, None, "nowhere", 1],
    ]  # fmt: skip
    workbook(atlas, rows)
    output = atlas("import", "assets", "new.xlsx", "--skip-bad", ends=12).stderr
    assert "row 4: acquisitionCost holds a formula that was never calculated" in output
    assert "row 5: parentAsset refers to 'line 1', which row 4 would create, but that row cannot be imported" in output
    assert "row 6: parentAsset refers to an unknown asset: 'nowhere'" in output
    rows[3][1], rows[5][3] = 3, None
    workbook(atlas, rows)  # corrected in the same file
    assert "assets: 3 created, 0 failed" in atlas("import", "assets", "new.xlsx").stderr
    line, pump, _ = atlas.json("asset", "search", "")[-3:]
    assert (line["name"], line["acquisitionCost"], pump["parentAsset"]["id"]) == ("Line 1", 3, line["id"])
    assert "0 created, 3 done before, 0 failed" in atlas("import", "assets", "new.xlsx").stderr
    (atlas.home / "new.xlsx.done").unlink()
    output = atlas("import", "assets", "new.xlsx", ends=6).stderr
    assert f"rows 4-6: exists already as {line['customId']}, {pump['customId']}, " in output


def test_rows_are_identified_by_their_content(atlas: InProcess) -> None:
    write(atlas, "title,priority\nA,LOW\nB,URGENT\nC,LOW\nC,LOW\n")
    output = atlas("import", "new.csv", ends=6).stderr
    assert "row 5: is the same as row 4" in output
    assert "Nothing was sent" in output
    assert not (atlas.home / "new.csv.done").exists()
    done = atlas("--json", "import", "new.csv", "--skip-bad", ends=12)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["row"] for line in lines if "problems" in line] == [3, 5]
    assert [(line["row"], line["action"]) for line in lines if "action" in line] == [(2, "created"), (4, "created")]
    # Sorted, with a row more and the bad one corrected: only what is new is created.
    write(atlas, "title,priority\nNew,LOW\nC,LOW\nB,HIGH\nA,LOW\n")
    assert "2 created, 2 done before, 0 failed" in atlas("import", "new.csv").stderr
    # A row that was done and is changed is no new one.
    write(atlas, "title,priority\nNew,LOW\nC,LOW\nB,HIGH\nA,HIGH\n")
    output = atlas("import", "new.csv", ends=6).stderr
    assert "row 5: was imported as WO" in output
    assert "1 changed, 0 unchanged, 3 done before" in atlas("import", "new.csv", "--update").stderr
    assert [one["priority"] for one in atlas.json("wo", "list") if one["title"] == "A"] == ["HIGH"]


def test_an_update_sends_only_what_changes(atlas: InProcess) -> None:
    write(atlas, "number,name,status,category\nA000001,PowerFlex 525 VFD,operational,Electrical\n"
          "A000002,PowerFlex 40 VFD,down,Drives\n")  # fmt: skip
    output = atlas("import", "assets", "new.csv", "--update", "--dry-run").stderr
    assert "0 would be created, 1 changed, 1 unchanged" in output
    assert (
        "assets: 0 created, 1 changed, 1 unchanged, 0 failed" in atlas("import", "assets", "new.csv", "--update").stderr
    )
    (drive,) = atlas.json("asset", "list", "--status", "down")
    assert (drive["customId"], drive["category"]["name"]) == ("A000002", "Drives"), "a new category is made"
    write(atlas, "email,role,phone\ntech@plant.example,technician,555\nviewer@plant.example,user,\n", "people.csv")
    assert "users: 0 created, 2 changed" in atlas("import", "users", "people.csv", "--update").stderr
    people = {one["email"]: one for one in atlas.json("user", "list")}
    assert people["tech@plant.example"]["phone"] == "555"
    assert people["viewer@plant.example"]["role"]["code"] == "REQUESTER"


def test_locations_and_users(atlas: InProcess) -> None:
    write(atlas, "name;latitude;parent\nHall <3>;48,5;Plant 1\nBay 1;48,25;hall <3>\n")
    assert "locations: 2 created" in atlas("import", "locations", "new.csv").stderr
    atlas("export", "locations", "-")
    exported = atlas("export", "locations", "-").stdout
    assert "Hall <3>,,48.5,,Plant 1" in exported
    write(atlas, "id,address\nL000003,1 Hall Road\n", "more.csv")
    assert "1 changed" in atlas("import", "locations", "more.csv", "--update").stderr
    assert "Hall <3>,1 Hall Road,48.5,,Plant 1" in atlas("export", "locations", "-").stdout
    write(atlas, "E-Mail,Role,First name,Last name,Password\nnew@plant.example,technician,,,\n"
          "pat@plant.example,USER,Pat,Planner,correct-horse-battery\nnobody,KING,,,\n", "people.csv")  # fmt: skip
    output = atlas("import", "users", "people.csv", "--skip-bad", ends=12).stderr
    assert "row 4: email must be an e-mail address" in output
    assert "users: 1 created, 1 invited, 0 failed" in output
    assert "pat@plant.example" in atlas("user", "list").stdout
    assert "correct-horse" not in (atlas.home / "people.csv.done").read_text()


@pytest.mark.parametrize("kind", ["work-orders", "assets", "locations", "users"])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_is_exported_can_be_imported(reading: InProcess, kind: str, form: str, tmp_path: Path) -> None:
    file = str(tmp_path / f"all.{form}")
    reading("export", kind, file)
    assert "exists already as" in reading("import", kind, file, "--dry-run", ends=6).stderr
    if kind != "users":  # no two have one e-mail, and an update may not change what they are called by
        assert "0 cannot" in reading("import", kind, file, "--dry-run", "--allow-duplicates").stderr
        assert "0 cannot" in reading("import", kind, file, "--dry-run", "--update").stderr


@pytest.mark.parametrize("kind", ["work-orders", "assets", "locations", "users"])
def test_templates(reading: InProcess, kind: str, tmp_path: Path) -> None:
    for form in ("csv", "xlsx"):
        file = str(tmp_path / f"empty.{form}")
        reading("import", kind, "--template", file)
        assert "has headers and no rows" in reading("import", kind, file, ends=11).stderr
        assert "exists" in reading("import", kind, "--template", file, ends=11).stderr


@pytest.mark.parametrize(
    ("content", "options", "code", "output"),
    [
        ("title,description\nGröße,x\n".encode() + "Öl,y\n".encode("cp1252"), [], 11, "line 2 is UTF-8, line 3 is not"),
        ("title\nA\0B\n", [], 6, "row 2: title has a NUL"),
        ("title\tpriority\nGröße\tHigh\n".encode("utf-16"), [], 0, "utf-16, tabs"),
        ("title\tpriority\nGröße\tHigh\n".encode("utf-16-le"), [], 0, "1 row can be imported"),
        ("sep=|\ntitle|priority\na;b,c|low\n", [], 0, "bars"),
        ("title,Title\na,b\n", [], 11, "two columns for title"),
        ("title,priority,,\nx,LOW,,\n,,,\n", [], 0, "1 row can be imported"),
        ("title,priority\nx,LOW,more\n", [], 11, "row 2 has more cells"),
        ("Titl,x\na,b\n", [], 11, "--map 'Titl=title'"),
        ("title,Kostenstelle\na,b\n", [], 11, "--map 'Kostenstelle=FIELD', or leave it out with --map 'Kostenstelle='"),
        ("title,Kostenstelle\na,b\n", [], 11, "Fields are title, description, priority"),
        ("description\na\n", [], 11, "no column title"),
        ("title,Échéance\nx,05/06/2026\n", ["--map", "echeance=dueDate"], 6, "is an ambiguous date"),
        ("title,Échéance\nx,05/06/2026\ny,25/06/2026\n", ["--map", "Échéance=dueDate"], 0, "2 rows can"),
        ("title,due\nx,05/06/2026\n", ["--date-format", "dd/mm/yyyy"], 0, "1 row can"),
        ("title,due\nx,1712011200000\n", [], 6, "is not a date"),
        ("title;hours\nx;1.234\n", [], 6, "is an ambiguous number"),
        ("title;hours\nx;1.234\n", ["--decimal", ","], 0, "1 row can"),
        ("title;hours\nx;-1\ny;1,5\n", [], 6, "row 2: estimatedDuration must be a number of hours"),
        ("title\nx\nX \n", [], 6, "row 3: is the same as row 2"),
        ("title,priority\nx,1\ny,1\nz,1\n", [], 6, "rows 2-4: priority must be one of"),
        ("title,priority,asset\nx,URGENT,999\n", [], 6, "row 2: priority must be one of"),
        ("title,priority,asset\nx,URGENT,999\n", [], 6, "row 2: asset refers to an unknown asset: '999'"),
        ("title\nGrease motor M-101\n", [], 0, "1 row can"),
        ("title,asset,location\nGrease motor M-101,A000003,Plant 1\n", [], 6, "exists already as WO000002"),
        ("title,asset\nb,999\n", [], 6, "refers to an unknown asset: '999'"),
        ("title,asset\nb,PowerFlex 525\n", [], 6, "Did you mean 'PowerFlex 525 VFD'?"),
        ("title,assignedTo\nb,nobody@x.example\n", [], 6, "refers to an unknown user"),
        ("title,assignedTo\nb,\"Mechanic, Mia; tech@plant.example\"\n", [], 0, "1 row can"),
        ("", [], 11, "has no rows"),
        ('title\n"abc\n', [], 11, "quotation mark"),
        ("title,priority\rx,LOW\r", [], 0, "1 row can"),
        (b"\xd0\xcf\x11\xe0", [], 11, "save it as .xlsx"),
        (b"PK\x03\x04xx", [], 11, "cannot be read as .xlsx"),
        ("title\nx\n", ["--encoding", "klingon"], 11, "no encoding"),
        ("title\nx\n", ["--map", "nix=title"], 11, "no column 'nix'"),
        ("title\nx\n", ["--map", "title=nix"], 11, "no field 'nix'"),
        ("title\nx\n", ["--sheet", "Plan"], 0, "1 row can"),
    ],
)  # fmt: skip
def test_files_that_people_have(
    reading: InProcess, content: str | bytes, options: list[str], code: int, output: str
) -> None:
    assert output in reading("import", write(reading, content), "--dry-run", *options, ends=code).stderr


def test_an_asset_that_has_a_double_is_named_by_its_number(atlas: InProcess) -> None:
    for _ in range(2):
        atlas("asset", "create", "Twin")
    write(atlas, "title,asset\nx,twin\n")
    assert "is ambiguous: 'twin' is A000006 (id 6), A000007 (id 7)" in atlas("import", "new.csv", ends=6).stderr


def test_a_lost_response_creates_nothing_twice(atlas_sandbox: AtlasSandbox, atlas: InProcess) -> None:
    """The connection breaks after the server did it: the record is found, by this run or the next one."""
    write(atlas, "name\nTank 1\nTank 2\n")
    atlas_sandbox.add_fault("drop_after", method="POST", path="/assets", times=1)
    for _ in range(2):
        atlas("import", "assets", "new.csv")
        names = [one["name"] for one in atlas.json("asset", "search", "Tank")]
        assert sorted(names) == ["Tank 1", "Tank 2"]


def test_another_import_has_the_file(atlas_sandbox: AtlasSandbox, atlas: InProcess) -> None:
    write(atlas, "title\nx\n")
    with ImportJournal(atlas.home / "new.csv.done", "work-orders", atlas_sandbox.base_url):
        assert "Another import has" in atlas("import", "new.csv", ends=11).stderr
    (atlas.home / "new.csv.done").write_text('{"import": "assets", "server": "https://else.example"}\n')
    assert "is of another import (assets" in atlas("import", "new.csv", ends=11).stderr


def test_without_permission_or_licence(tmp_path: Path) -> None:
    with start_sandbox("--free-plan") as sandbox:
        shell = InProcess(tmp_path, **{NAMES[name]: value for name, value in sandbox.credentials.items()})
        write(shell, "title\n" + "".join(f"Job {number}\n" for number in range(30)))
        output = shell("import", "new.csv", "--dry-run", ends=6).stderr
        assert "rows 28-31: without a licence there are at most 30 work-orders, and 4 are there" in output
        shell.environment["ATLAS_EMAIL"] = "viewer@plant.example"
        assert "your role may not create work-orders" in shell("import", "new.csv", "--dry-run", ends=6).stderr


@pytest.mark.parametrize(
    ("cells", "read"),
    [
        (["1,5", "2"], [1.5, 2]),
        (["1.234,50 €", "1.000"], [1234.5, 1000]),
        (["1,234.50", "$1,000"], [1234.5, 1000]),
        (["1'234.5"], [1234.5]),
        (["0.125", "48.137"], [0.125, 48.137]),
        ([3, 2.5], [3, 2.5]),
    ],
)
def test_numbers(cells: list[Any], read: list[float]) -> None:
    sign = cell_formats.decimal_sign(cells)
    assert [cell_formats.read_number(cell, sign) for cell in cells] == read


@pytest.mark.parametrize("cell", ["1,234", "one", "1.2.3,4,5", "٣", "--5", "1e5"])
def test_invalid_numbers(cell: str) -> None:
    with pytest.raises(CellError):
        cell_formats.read_number(cell, cell_formats.decimal_sign([cell]))


@pytest.mark.parametrize(
    ("cell", "order", "read"),
    [
        ("24.12.2026", None, "2026-12-24T00:00"),
        ("2026/12/24 8:05", None, "2026-12-24T08:05"),
        ("12/24/26 08:05 PM", "mdy", "2026-12-24T20:05"),
        ("2026-12-24T08:05+02:00", None, "2026-12-24T08:05"),
        (datetime.datetime(2026, 12, 24, 8), None, "2026-12-24T08:00"),
        ("07/07/2026", None, "2026-07-07T00:00"),
    ],
)
def test_dates(cell: Any, order: str | None, read: str) -> None:
    assert cell_dates.read_date(cell, order)[:16] == read


@pytest.mark.parametrize("text", ["Zażółć gęślą jaźń w pompie głównej", "Проверить насос и заменить подшипник"])
@pytest.mark.parametrize("encoding", ["cp1250", "cp1251"])
def test_code_pages(tmp_path: Path, text: str, encoding: str) -> None:
    try:
        (tmp_path / "x.csv").write_bytes(f"title\n{text}\n".encode(encoding))
    except UnicodeEncodeError:
        return
    assert read_sheet(tmp_path / "x.csv").rows[1].cells == [text]
