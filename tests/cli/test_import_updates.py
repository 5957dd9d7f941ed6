"""``atlas import``: which record a row means, and which rows are the same."""

from __future__ import annotations

import datetime

import openpyxl
from support.shell import InProcess


def write(shell: InProcess, content: str, name: str = "new.csv") -> str:
    (shell.home / name).write_text(content, encoding="utf-8")
    return name


def test_an_export_with_equal_names_can_be_imported(atlas: InProcess) -> None:
    for number in range(2):
        atlas("location", "create", "Hall 2", "--parent", "L000001")
        atlas("asset", "create", f"Ren {number}", "--location", f"L00000{3 + number}")
    atlas("export", "assets", "ren.csv")
    exported = (atlas.home / "ren.csv").read_text()
    assert exported.count("Hall 2") == 2
    write(atlas, exported.replace("Ren 1", "Ren 9"), "ren.csv")
    assert "1 changed" in atlas("import", "assets", "ren.csv", "--update").stderr
    places = {one["name"]: one["location"]["id"] for one in atlas.json("asset", "search", "Ren")}
    assert places == {"Ren 0": 3, "Ren 9": 4}
    write(atlas, "id,location\n1,Hall 2\n")
    assert "is ambiguous: 'Hall 2'" in atlas("import", "assets", "new.csv", "--update", ends=6).stderr


def test_a_title_names_no_work_order(atlas: InProcess) -> None:
    (first, *_) = atlas.json("wo", "list")
    write(atlas, f"title,priority\n{first['title']},LOW\nBrand new,LOW\n")
    output = atlas("import", "work-orders", "new.csv", "--update", "--dry-run", ends=6).stderr
    assert f"row 2: has the title of {first['customId']}, which does not name a work order" in output
    assert "in a column customId or id" in output
    assert "1 would be created, 0 changed, 0 unchanged" in output
    write(atlas, f"customId,title,priority\n{first['customId']},{first['title']},LOW\n,Brand new,LOW\n")
    assert "1 created, 1 changed, 0 unchanged" in atlas("import", "work-orders", "new.csv", "--update").stderr


def test_rows_that_were_done_count_as_duplicates(atlas: InProcess) -> None:
    write(atlas, "email,role\ndup1@plant.example,TECHNICIAN\nDup1@plant.example,TECHNICIAN\n")
    for counts in ("1 invited, 0 failed", "1 done before, 0 failed"):
        output = atlas("import", "users", "new.csv", "--skip-bad", ends=12).stderr
        assert "row 3: has the same email as row 2" in output
        assert counts in output
    write(atlas, "email,role\nDup1@plant.example,TECHNICIAN\ndup1@plant.example,TECHNICIAN\n")  # sorted
    assert "row 2: has the same email as row 3" in atlas("import", "users", "new.csv", "--dry-run", ends=6).stderr


def test_rows_that_share_only_the_name(atlas: InProcess) -> None:
    write(atlas, "name,area\nTwin,North\nTwin,South\nTwin,North\n")
    output = atlas("import", "assets", "new.csv", "--dry-run", ends=6).stderr
    assert "row 3: has the same name as row 2" in output
    assert "row 4: is the same as row 2" in output


def test_due_on_a_day_is_due_at_its_end(atlas: InProcess) -> None:
    for given, due in (("2026-11-28", "23:59"), ("28.11.2026", "23:59"), ("2026-11-28 00:00", "00:00")):
        (made,) = atlas.json("wo", "create", f"Due {given}", "--due", given)
        assert made["dueDate"][:16] == f"2026-11-28T{due}"
    book = openpyxl.Workbook()
    day = datetime.datetime(2026, 11, 28)
    for row in (["title", "due", "start"], ["A", day, day], ["B", day.replace(hour=8), None]):
        book.active.append(row)
    book.save(atlas.home / "due.xlsx")
    atlas("import", "due.xlsx")
    made = atlas.json("wo", "list")[-2:]
    assert [one["dueDate"][11:16] for one in made] == ["23:59", "08:00"]
    assert made[0]["estimatedStartDate"][11:16] == "00:00", "a start is the day's beginning"
    atlas("export", "work-orders", "all.xlsx")
    assert "0 changed" in atlas("import", "all.xlsx", "--update").stderr, "a midnight that was given stays"


def test_an_export_for_excel_changes_nothing(atlas: InProcess) -> None:
    (one,) = atlas.json("wo", "create", "Burst pipe", "--priority", "CRITICAL", "--description", "In hall 2")
    (done,) = atlas.json("wo", "create", "Done", "--due", "2026-12-01 08:30")
    atlas("wo", "complete", done["customId"])
    atlas("export", "work-orders", "all.csv", "--excel")
    exported = (atlas.home / "all.csv").read_text(encoding="utf-8-sig")
    assert "CRITICAL" in exported
    assert "[CRITICAL]" not in exported
    output = atlas("import", "all.csv", "--update", "--dry-run").stderr
    assert "0 changed" in output
    write(atlas, f"customId,description,due\n{one['customId']},In hall 2,\n{done['customId']},,2026-12-01\n")
    output = atlas("import", "new.csv", "--update", "--dry-run").stderr
    assert "0 changed, 2 unchanged" in output, "a day is written, and the time of that day is left alone"
    write(atlas, f"customId,description\n{one['customId']},In hall 3\n")
    output = atlas("import", "new.csv", "--update").stderr
    assert "1 changed" in output
    assert f"row 2 {one['customId']}: description In hall 2 -> In hall 3\n" in output
    assert atlas.json("wo", "show", one["customId"])[0]["priority"] == "CRITICAL"


def test_two_spellings_of_a_category_are_one(atlas: InProcess) -> None:
    write(atlas, "title,category\nA,Inspektion\nB,inspektion\n")
    assert atlas("import", "new.csv", "--dry-run").stderr.count("will be created") == 1
