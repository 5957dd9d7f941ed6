"""``atlas part``, ``meter``, ``pm`` and ``request``; and what people call records and each other by."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.shell import NAMES, InProcess

from rivet.integrations.atlas._support.near_words import near_words
from rivet.integrations.atlas.cli import references
from rivet.integrations.atlas.cli.rhythm import read_rhythm, shown_rhythm
from rivet.integrations.atlas.exceptions import AtlasValidationError
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox


@pytest.fixture(scope="module")
def atlas(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InProcess]:
    with start_sandbox() as sandbox:
        names = {NAMES[name]: value for name, value in sandbox.credentials.items()}
        yield InProcess(tmp_path_factory.mktemp("records"), **names)


def test_stock(atlas: InProcess) -> None:
    (made,) = atlas.json(
        "part", "create", "Valve", "--quantity", "5", "--min-quantity", "10,5", "--category", "Fittings"
    )
    assert (made["quantity"], made["minQuantity"], made["category"]["name"]) == (5, 10.5, "Fittings")
    assert [one["name"] for one in atlas.json("part", "list", "--below-minimum")][-1] == "Valve"
    atlas("part", "update", "valve", "--min-quantity", "3", "--description", "")
    assert "Valve" not in atlas("part", "list", "--below-minimum").stdout
    assert atlas.json("part", "restock", "Valve", "--quantity", "2,5")[0]["quantity"] == 7.5
    for quantity, left in (("3", 4.5), ("1", 3.5)):
        used = ("part", "consume", "valve", "--work-order", "grease motor m-101", "--quantity", quantity)
        assert atlas.json(*used)[0]["quantity"] == left
    for quantity, problem in (("zwei", "is not a number: zwei"), ("-3", "must be more than 0, not -3")):
        refused = atlas("part", "restock", "Valve", "--quantity", quantity, ends=2).stderr
        assert problem in refused
    refused = atlas("part", "consume", "Valve", "--work-order", "WO000002", "--quantity", "9", ends=6).stderr
    assert "Nothing was taken: quantity 9 is more than the 3.5 in stock" in refused
    assert (
        "--min-quantity is not a number: many"
        in atlas("part", "update", "Valve", "--min-quantity", "many", ends=6).stderr
    )


def test_parts_are_taken_once(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    """Whatever happens to the response, and without the list of the work order's other parts."""
    atlas = InProcess(tmp_path, **{NAMES[name]: value for name, value in atlas_sandbox.credentials.items()})
    atlas("part", "create", "Gasket", "--quantity", "5")
    atlas_sandbox.add_fault("drop_after", method="PATCH")
    used = atlas.json("part", "consume", "Gasket", "--work-order", "WO000002", "--quantity", "2")
    assert used[0]["quantity"] == 3
    assert not atlas_sandbox.requests("PATCH", "/part-quantities/work-order")


def test_a_title_that_may_not_be_the_only_one(atlas: InProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(references, "MOST_TITLES", 2)
    for title in ("Weekly round", "Weekly round 2", "Weekly round"):
        atlas("wo", "create", title)
    refused = atlas("wo", "show", "weekly round", ends=6).stderr
    assert "More than 2 work orders have 'weekly round' in their title. Give a number." in refused
    assert "Weekly round 2" in atlas("wo", "show", "Weekly round 2").stdout


def test_numbers_as_options(atlas: InProcess) -> None:
    """A dot is decimal there, as nowhere is said otherwise; what stays ambiguous says how to write it."""
    for given, number in (("1.234", 1.234), ("1.234,5", 1234.5), ("0,5", 0.5), ("0", 0)):
        assert atlas.json("part", "update", "Valve", "--min-quantity", given)[0]["minQuantity"] == number
    refused = atlas("part", "update", "Valve", "--min-quantity", "1,234", ends=6).stderr
    assert "--min-quantity is an ambiguous number: 1,234. Write 1.234 or 1234" in refused


def test_meters(atlas: InProcess) -> None:
    made = atlas("meter", "create", "Pressure", "--unit", "bar", "--update-frequency", "1", "--asset", "motor m-101")
    assert "Pressure  bar" in made.stdout
    assert atlas.json("meter", "add-reading", "pressure", "12,5")[0]["value"] == 12.5
    assert "Write 1.234 or 1234" in atlas("meter", "add-reading", "Pressure", "1,234", ends=2).stderr
    refused = atlas("meter", "add-reading", "Pressure", "1.234", ends=6).stderr
    following = atlas.json("meter", "show", "Pressure")[0]["nextReading"]
    assert f"from its `nextReading` on. Its nextReading is {following}." in refused
    assert [one["value"] for one in atlas.json("meter", "readings", "Pressure")] == [12.5]
    assert "last reading" in atlas("meter", "show", "Pressure").stdout
    assert "Pressure" in atlas("meter", "list", "--contains", "press").stdout


def test_plans(atlas: InProcess) -> None:
    (made,) = atlas.json("pm", "create", "Oil", "--every", "2 weeks", "--days", "mon,thu", "--start", "2099-12-24",
                         "--assign", "Tom Technician", "--hours", "1,5")  # fmt: skip
    assert (made["title"], made["estimatedDuration"], made["schedule"]["daysOfWeek"]) == ("Oil", 1.5, [0, 3])
    assert made["schedule"]["startsOn"][:16] == "2099-12-24T00:00", "a plan starts with its day"
    assert "every 2 weeks on Mon, Thu" in atlas("pm", "show", "oil").stdout
    atlas("pm", "update", made["customId"], "--every", "month", "--after-completion", "--title", "Change the oil")
    assert "every month after its completion" in atlas("pm", "list").stdout
    (work,) = atlas.json("pm", "trigger", "Oil")
    assert (work["title"], work["status"]) == ("Change the oil", "PENDING")
    (weekly,) = atlas.json("pm", "create", "Weekly", "--every", "week", "--start", "2099-12-24")
    assert weekly["schedule"]["daysOfWeek"] == [3], "the day on which it starts"
    (monday,) = atlas.json("pm", "create", "Monday", "--every", "week", "--days", "mon", "--start", "2099-12-24")
    assert [one["nextWorkOrderDate"][:10] for one in (weekly, monday)] == ["2099-12-24", "2099-12-28"]
    (company,) = json.loads(atlas("api", "get", "/general-preferences").stdout)
    atlas("api", "patch", f"/general-preferences/{company['id']}", "-d", '{"timeZone": "America/New_York"}')
    (shown,) = atlas.json("pm", "show", "Monday")
    assert shown["nextWorkOrderDate"][:16] == "2099-12-29T00:00", "19:00 on Monday, where the company is"
    assert (
        "--days must be days such as mon,thu, not day" in atlas("pm", "update", "Oil", "--days", "day", ends=6).stderr
    )


def test_a_plan_is_changed_wholly_or_not_at_all(atlas: InProcess) -> None:
    atlas("pm", "create", "Whole", "--every", "week", "--start", "2098-12-24")
    for wrong in (("--end", "2098-01-01"), ("--priority", "none of these")):
        atlas("pm", "update", "Whole", "--title", "New", "--every", "month", *wrong, ends=6)
        shown = atlas.json("pm", "show", "Whole")[0]
        assert (shown["title"], shown["schedule"]["recurrenceType"]) == ("Whole", "WEEKLY")


def test_a_plan_that_has_ended(atlas: InProcess) -> None:
    atlas("pm", "create", "Old", "--every", "day", "--start", "2020-01-01", "--end", "2020-02-01")
    shown = " ".join(atlas("pm", "show", "Old").stdout.split())
    assert "starts 2020-01-01 00:00" in shown
    assert "ended 2020-02-01 23:59" in shown


def test_misspelt_days(atlas: InProcess) -> None:
    refused = atlas("pm", "update", "1", "--days", "mon,tursday", ends=6).stderr
    assert "not tursday. Did you mean 'thursday' or 'tuesday'?" in refused
    rows = (
        'title,name,frequency,recurrenceType,recurrenceBasedOn,daysOfWeek\nA,A,1,weekly,scheduled date,"mon, tursday"'
    )
    (atlas.home / "days.csv").write_text(rows, encoding="utf-8")
    refused = atlas("import", "pm", "days.csv", "--dry-run", ends=6).stderr
    assert "daysOfWeek must be days such as mon,thu, not tursday. Did you mean 'thursday' or 'tuesday'?" in refused


@pytest.mark.parametrize("given", ["", "0 days", "fortnight", "2.5 weeks"])
def test_rhythms(given: str) -> None:
    assert read_rhythm("10 Days") == {"frequency": 10, "recurrenceType": "DAILY"}
    assert shown_rhythm(read_rhythm("yearly")) == "every year"
    with pytest.raises(AtlasValidationError, match="2 weeks"):
        read_rhythm(given)


def test_requests(atlas: InProcess) -> None:
    (made,) = atlas.json("request", "create", "Light", "--location", "plant 1", "--priority", "high", "--due", "friday")
    assert (made["location"]["name"], made["priority"]) == ("Plant 1", "HIGH")
    assert atlas("request", "show", "light").stdout.splitlines()[1] == "pending · HIGH"
    atlas("request", "update", made["customId"], "--priority", "low")
    atlas("request", "approve", "Light")
    assert atlas("request", "show", made["customId"]).stdout.splitlines()[1] == "approved · LOW"
    again = atlas("request", "approve", "Light")
    assert ("Light" in again.stdout, "already approved" in again.stderr) == (True, True)
    refused = atlas("request", "cancel", "Light", "--reason", "x", ends=6).stderr
    assert "is approved; cancel its work order instead: atlas wo cancel WO" in refused
    atlas("request", "create", "Door")
    assert "cancelled" in atlas("request", "cancel", "Door", "--reason", "x").stdout
    assert "already cancelled" in atlas("request", "cancel", "Door", "--reason", "x").stderr
    assert "--force approves it all the same" in atlas("request", "approve", "Door", ends=6).stderr
    assert "PENDING" in atlas("request", "approve", "Door", "--force").stdout


def test_work_orders_that_are_in_that_state_already(atlas: InProcess) -> None:
    number = atlas.json("wo", "create", "State")[0]["customId"]
    for command, code, said in (
        ("reopen", 0, "already open (PENDING)"),
        ("complete", 0, ""),
        ("complete", 0, "already complete"),
        ("cancel", 6, f"is complete; if it is to be cancelled all the same, atlas wo reopen {number}"),
        ("reopen", 0, ""),
        ("cancel", 0, ""),
        ("cancel", 0, "already cancelled"),
        ("complete", 6, f"is cancelled; take it up again first: atlas wo reopen {number}"),
    ):
        done = atlas("wo", command, number, ends=code)
        assert said in done.stderr if said else not done.stderr, command
        assert (number in done.stdout) == (code == 0)
    atlas("wo", "delete", number, "-y")


def test_misspelt_words(atlas: InProcess) -> None:
    assert "did you mean CRITICAL?" in atlas("wo", "create", "X", "--priority", "crit", ends=6).stderr
    assert "did you mean CRITICAL?" in atlas("wo", "list", "--priority", "crit", ends=6).stderr
    refused = atlas("request", "list", "--state", "pendng", ends=2).stderr
    assert "not 'pendng'. Did you mean 'pending'?" in refused
    assert "  pending  " in atlas("request", "list", "--state", "Pending").stdout


def test_a_title_names_a_work_order(atlas: InProcess) -> None:
    assert atlas("wo", "show", "grease motor m-101").stdout.startswith("WO000002  Grease motor M-101")
    (changed,) = atlas.json("wo", "update", "Grease motor M-101", "--assign", "Technician, Tom", "--priority", "high")
    assert ([one["firstName"] for one in changed["assignedTo"]], changed["priority"]) == (["Tom"], "HIGH")
    for _ in range(2):
        atlas("wo", "create", "Twin")
    several = atlas("wo", "complete", "twin", ends=6).stderr
    assert "Several work orders have the title 'twin': WO" in several
    for given in ("grease", "Gerase motor"):
        missing = atlas("wo", "show", given, ends=4).stderr
        assert "Did you mean WO000002 'Grease motor M-101' (IN_PROGRESS)?" in missing


@pytest.mark.parametrize(
    ("command", "code", "hint"),
    [
        ("wo create x --asset Motr", 4, "There is no asset 'Motr'. Did you mean 'Motor M-101'?"),
        ("wo show WO00001", 4, "did you mean WO000001?"),
        ("wo show wo-1", 4, "Did you mean WO000001 '"),
        ("asset show 'A 1'", 4, "did you mean A000001?"),
        ("wo list --location 'Plnt 1'", 4, "Did you mean 'Plant 1'?"),
        ("wo assign WO000001 tehc@plant.example", 4, "Did you mean 'tech@plant.example'?"),
        ("wo assign WO000001 'Tom Technican'", 4, "Did you mean 'Tom Technician'?"),
        ("wo assign WO000001 'Tom Techniker'", 4, "Did you mean 'Tom Technician'?"),
        ("wo assign WO000001 Mia", 4, "Did you mean 'Mia Mechanic'?"),
        ("wo list --assigned 'Mia Mechanik'", 4, "Did you mean 'Mia Mechanic'?"),
        ("part show sael", 4, "Did you mean 'Shaft seal 25 mm'?"),
        ("asset list --category Dives", 4, "There are "),
        ("wo list --status opne", 6, "did you mean OPEN?"),
        ("wo list --json=titel", 2, "Did you mean 'title'?"),
        ("wo list --sort titel", 2, "Did you mean 'title'?"),
        ("import asets x.csv", 2, "Did you mean 'assets'?"),
        ("wo lst", 2, "Did you mean 'list'?"),
    ],
)
def test_what_is_misspelt(atlas: InProcess, command: str, code: int, hint: str) -> None:
    assert hint in atlas(*shlex.split(command), ends=code).stderr


def test_near_words() -> None:
    assert near_words("xyz", ["Pump 7"]) == []
    assert near_words("", ["Pump 7"]) == []
    assert near_words("motor m101", ["Motor M-101", "Motor M-102"])[0] == "Motor M-101"


def test_fields_and_statuses(atlas: InProcess) -> None:
    (first,) = atlas("wo", "list", "--json=number,title", "--limit", "1").stdout.splitlines()
    assert first.startswith('{"number": "WO000001", "title": ')
    assert len(atlas.json("asset", "list", "--status", "operational", "--status", "down")) == 5
    assert atlas.json("asset", "list", "--status", "down,standby") == []
    watched = atlas("wo", "watch", "--status", "completed,cancelled", "--times", "1")
    assert (watched.stdout, watched.stderr) == ("", "Watching work orders every 30 s; Ctrl-C ends.\n")
