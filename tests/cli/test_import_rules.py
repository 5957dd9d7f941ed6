"""``atlas import --dry-run`` finds what the server would refuse, although no row alone shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.shell import NAMES, InProcess

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox


@pytest.fixture(scope="module", params=[(), ("--free-plan",)], ids=["licensed", "free"])
def sandbox(request: pytest.FixtureRequest) -> Iterator[AtlasSandbox]:
    with start_sandbox(*request.param) as found:
        with SyncAtlasClient(**found.credentials) as client:
            for one in ({"id": 1, "barCode": "B1"}, {"id": 2, "barCode": "B2", "nfcId": "N2"}):
                client.assets.update(one.pop("id"), one)
            client.parts.create({"name": "Seal", "barcode": "P1"})
            client.locations.update(2, {"parentLocation": 1})
        yield found


def check(sandbox: AtlasSandbox, home: Path, kind: str, rows: str, *options: str) -> tuple[list[str], str]:
    """Return the problems of the dry run, and what the import says that skips the rows that have them."""
    shell = InProcess(home, **{NAMES[name]: value for name, value in sandbox.credentials.items()})
    (home / "new.csv").write_text(rows.replace("|", "\n"), encoding="utf-8")
    found = shell("import", kind, "new.csv", "--dry-run", *options, ends=6).stderr.splitlines()
    problems = [line for line in found if re.match(r"rows? [\d, -]+:", line)]
    done = shell("import", kind, "new.csv", "--skip-bad", *options, ends=12).stderr
    return problems, done.splitlines()[-1]


PLANS = (
    "title*,name,frequency,recurrenceType,recurrenceBasedOn,daysOfWeek"
    '|A,A,1,weekly,scheduled date,|B,B,1,weekly,scheduled date,"Mon, thursday"'
)
DOWNTIMES = "asset,startsOn,duration|1,2020-01-01,60|1,2099-01-02,90000|1,2099-01-03,60|2,2099-01-03,9"
LICENSED: list[tuple[str, str, list[str], list[str]]] = [
    ("assets", "name,barCode,nfcId|X,B1,|Y,B3,|Z,B3,|W,,N2|V,b1,", [], [
        "row 2: barCode is 'B1' as that of A000001: no two assets may have the same",
        "row 4: barCode is 'B3' as that of row 3: no two assets may have the same",
        "row 5: nfcId is 'N2' as that of A000002: no two assets may have the same",
    ]),
    # In the order of the file: B1 is free once row 2 has given it up.
    ("assets", "id,barCode|1,B9|3,B1|1,B9|2,B1", ["--update"], [
        "row 5: barCode is 'B1' as that of row 3: no two assets may have the same",
    ]),
    ("parts", "name,barcode|X,P1", [], ["row 2: barcode is 'P1' as that of Seal: no two parts may have the same"]),
    ("locations", "id,name,parentLocation|,Yard,Pump room|1,Plant 1,Yard|2,,2", ["--update"], [
        "rows 3-4: parentLocation is the record itself, or below it: that would be a circle",
    ]),
    ("assets", "id,parentAsset|1,2|2,3|3,1", ["--update"], [
        "row 4: parentAsset is the record itself, or below it: that would be a circle",
    ]),
    ("readings", "meter,value|1,5|Running hours of M-101,6", [], [
        "row 3: meter 'Running hours of M-101' is read in row 2 already, and may be read only every 7 days",
    ]),
    ("readings", "meter,value|1,7", [], [
        "row 2: meter 'Running hours of M-101' may be read only every 7 days: again from",
    ]),
    ("pm", PLANS, [], [
        "row 2: daysOfWeek is required with recurrenceType WEEKLY, such as: mon, thu",
    ]),
    ("relations", "parent,child,relationType|WO000001,WO000002,BLOCKS|WO000002,WO000001,RELATED_TO", [], [
        "row 3: relates two work orders as row 2 does: there may be one relation of two work orders",
    ]),
    ("relations", "parent,child,relationType|WO000002,WO000001,DUPLICATE_OF", [], [
        "row 2: relates two work orders as relation 1 does: there may be one relation of two work orders",
    ]),
    ("asset-downtimes", DOWNTIMES, [], [
        "row 2: startsOn is before 'PowerFlex 525 VFD' was in service",
        "row 4: startsOn is during row 3 of 'PowerFlex 525 VFD'",
    ]),
    ("asset-downtimes", "asset,startsOn,duration|1,2099-01-02 00:10,60", [], [
        "row 2: startsOn is during downtime 1 of 'PowerFlex 525 VFD'",
    ]),
    ("users", "email,role|TECH@plant.example,technician", ["--allow-duplicates"], [
        "row 2: email is 'TECH@plant.example' as that of tech@plant.example: no two users may have the same",
    ]),
    ("meter-categories", "name|RUNNING HOURS|New|new", ["--allow-duplicates"], [
        "row 2: name is 'RUNNING HOURS' as that of Running hours: no two meter categories may have the same",
        "row 4: name is 'new' as that of row 3: no two meter categories may have the same",
    ]),
]  # fmt: skip
PERSON = "Pat,Planner,Xq7!plant-2026"
PEOPLE = (
    f"email,role,firstName,lastName,password|a@x.example,admin,{PERSON}|b@x.example,user,{PERSON}"
    f"|c@x.example,admin,{PERSON}|d@x.example,technician,{PERSON}"
)
FREE: list[tuple[str, str, list[str], list[str]]] = [
    ("assets", "name,parentAsset|X,1", [], ["row 2: parentAsset needs a licence of the server: leave it out"]),
    ("users", PEOPLE, [], [
        "row 5: without a licence there are at most 5 users who may do more than request and view",
    ]),
]  # fmt: skip


@pytest.mark.slow
def test_rows_that_the_server_would_refuse(sandbox: AtlasSandbox, tmp_path: Path, request: Any) -> None:
    is_free = "free" in request.node.name
    for number, (kind, rows, options, problems) in enumerate(FREE if is_free else LICENSED):
        home = tmp_path / str(number)
        home.mkdir()
        found, end = check(sandbox, home, kind, rows, *options)
        assert len(found) == len(problems), (kind, found)
        assert all(line.startswith(one) for line, one in zip(found, problems, strict=True)), (kind, found)
        assert "0 failed" in end, (kind, end)


def test_a_property_of_a_later_release(tmp_path: Path) -> None:
    with start_sandbox(release="1.5.0") as sandbox:
        problems, end = check(sandbox, tmp_path, "requests", "title,Contact|Lamp,Ann|Door,")
    assert len(problems) == 1
    assert problems[0].startswith("row 2: contact is available since 1.5.1 only, and this server's release is 1.5.0")
    assert "0 failed" in end


def test_custom_fields_have_types(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    shell = InProcess(tmp_path, **{NAMES[name]: value for name, value in atlas_sandbox.credentials.items()})
    types = {"Rate": "NUMBER", "Day": "DATE", "At": "DATE_TIME", "Zone": "SINGLE_CHOICE", "Manual": "LINK"}
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        for label, form in types.items():
            options = ["North", "South"] if label == "Zone" else []
            client.custom_fields.create({"label": label, "fieldType": form, "entityType": "ASSET", "options": options})
        rows = (
            "name;Rate;Day;At;Zone;Manual\nA;1.234,5;24.12.2026;24.12.2026 08:30;north;https://x.example/a.pdf\n"
            "B;dear;31.2.2026;soon;Nort;see shelf\nC;7;2026-12-24T00:00:00Z;2026-12-24T08:30:00Z;South;\n"
            "D;12.345.678,25;;;;\nE;1.234;;;;\n"
        )
        (tmp_path / "new.csv").write_text(rows)
        output = shell("import", "assets", "new.csv", "--skip-bad", ends=12).stderr
        assert [line for line in output.splitlines() if line.startswith("row 3")] == [
            "row 3: Rate is not a number: dear",
            "row 3: Day is not a date: 31.2.2026",
            "row 3: At is not a date: soon (2026-12-24, 24.12.2026, or give --date-format)",
            "row 3: Zone is not one of the options North, South: 'Nort'. Did you mean 'North'?",
            "row 3: Manual is not a link: see shelf (https://plant.example/manual.pdf)",
        ]
        made = list(client.iter_assets("", limit=None))[-4:]
        stored = [[one.value for one in asset.custom_field_values] for asset in made]
    assert stored[0] == ["1234.5", "2026-12-24", "2026-12-24T08:30:00+00:00", "North", "https://x.example/a.pdf"]
    assert stored[1] == ["7", "2026-12-24T00:00:00Z", "2026-12-24T08:30:00Z", "South"]
    assert stored[2:] == [["12345678.25"], ["1234"]], "every digit, by the decimal sign of the column"
