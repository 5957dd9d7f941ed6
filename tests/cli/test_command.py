"""Usability of the ``atlas`` command: case of values, table widths, profiles, errors."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from support.servers import TOKENS, Answer, ScriptedServer, Seen
from support.shell import NAMES, InProcess, in_a_terminal

from rivet.integrations.atlas.cli import moments, profiles
from rivet.integrations.atlas.cli.tables import Column, fitted
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox


def test_a_work_order_from_the_first_word_to_the_last(atlas: InProcess) -> None:
    (made,) = atlas.json(
        "wo", "create", "Fault F003", "--priority", "critical", "--asset", "A000001", "--due", "tomorrow",
        "--category", "Smoke", "--description", "from the drive",
    )  # fmt: skip
    number = made["customId"]
    due = datetime.fromisoformat(made["dueDate"]).astimezone()
    assert (due.date(), f"{due:%H:%M}") == ((datetime.now().astimezone() + timedelta(days=1)).date(), "23:59")
    assert f"Commented on {number} Fault F003." in atlas("wo", "comment", number, "The <drive> is hot").stdout
    shown = atlas("wo", "show", number).stdout
    assert shown.startswith(f"{number}  Fault F003\nPENDING · CRITICAL\n\ndue         2")
    assert "\nasset       PowerFlex 525 VFD (A000001)\n" in shown
    assert "\ndescription\n  from the drive\n" in shown, "without the mark of CRITICAL"
    assert "\ncomments (1)\n" in shown
    assert "The <drive> is hot" in shown
    assert "{" not in shown
    for _ in range(2):
        assert "CANCELLED" in atlas("wo", "cancel", number, "--reason", "twice").stdout
    assert atlas("wo", "show", number).stdout.count("    twice\n") == 1, "cancelled twice, for the same reason"
    done = atlas("wo", "reopen", number, "WO999999", ends=12)
    assert ("PENDING" in done.stdout, "WO999999" in done.stderr) == (True, True)
    atlas.environment["ATLAS_EMAIL"] = "viewer@plant.example"
    assert "atlas: " in atlas("wo", "complete", number, ends=5).stderr
    atlas.environment["ATLAS_EMAIL"] = "admin@plant.example"
    assert "Delete for good?" in atlas("wo", "delete", number, typed="n\n", ends=1).stderr
    assert f"Deleted {number} Fault F003." in atlas("wo", "delete", number, "-y").stdout
    atlas("wo", "show", number, ends=4)


def test_lists(atlas: InProcess) -> None:
    atlas("wo", "create", "PLC_01 down", "--due", "2026-01-05", "--priority", "Critical")
    atlas("wo", "create", "PLCX01 down", "--due", "2026-01-06")
    atlas("wo", "cancel", "WO000006")

    def titles(*options: str) -> list[str]:
        return [one["title"] for one in atlas.json("wo", "list", *options)]

    assert titles("--overdue") == ["PLC_01 down"], "no cancelled ones"
    assert titles("--contains", "plc_01") == ["PLC_01 down"], "_ is no wildcard"
    assert titles("--priority", "CRITICAL") == ["PLC_01 down"]
    assert titles("--priority", "high") == ["Check earthing of the pump room", "PLC_01 down"], "for Atlas it is HIGH"
    assert titles("--status", "on-hold") == ["Back up PLC program"]
    both = ["Check earthing of the pump room", "Back up PLC program"]
    several = titles("--status", "open,in-progress", "--status", "on-hold")
    assert set(both) < set(several)
    assert "PLCX01 down" not in several
    assert titles("--status", "on-hold", "--status", "cancelled") == ["Back up PLC program", "PLCX01 down"]
    assert "must be one of" in atlas("wo", "list", "--status", "open,shut", ends=6).stderr
    assert titles("--assigned", "mechanic@plant.example") == ["Grease motor M-101"]
    assert titles("--sort", "Due")[:2] == ["PLC_01 down", "PLCX01 down"], "nothing comes last"
    assert titles("--sort", "duedate")[:2] == ["PLC_01 down", "PLCX01 down"]
    assert "The comment must not be blank" in atlas("wo", "comment", "1", " ", ends=6).stderr
    assert titles("--sort=-priority", "--limit", "1") == ["PLC_01 down"]
    listed = atlas("--limit", "2", "wo", "list", "--json", "title,priority")
    assert json.loads(listed.stdout.splitlines()[0]) == {"title": "Replace belt of conveyor 2", "priority": "MEDIUM"}
    assert "there are more: --limit 4" in listed.stderr
    assert "more" not in atlas("wo", "list", "--limit", "0").stderr
    assert "No work orders found." in atlas("wo", "list", "--mine").stderr
    assert "no field 'nix'" in atlas("wo", "list", "--sort", "nix", ends=2).stderr
    assert "no field nix; there are" in atlas("wo", "list", "--json=nix", ends=2).stderr
    assert "could be" not in atlas("wo", "create", "x", "--due", "soon", ends=6).stderr
    assert all(line == line.rstrip() for line in atlas("wo", "list").stdout.splitlines())


def test_assets_locations_and_any_request(atlas: InProcess) -> None:
    assert "DOWN" in atlas("asset", "update", "A000002", "--status", "down", "--number", "PMP-07").stdout
    assert [one["name"] for one in atlas.json("asset", "list", "--status", "Down")] == ["PowerFlex 40 VFD"]
    assert atlas.json("asset", "list", "--sort", "name")[0]["customId"] == "A000004"
    assert "No assets found." in atlas("asset", "search", "S7_1200").stderr, "_ is no wildcard"
    (hall,) = atlas.json("location", "create", "Hall <3>", "--parent", "L000001")
    changed = atlas("location", "update", hall["customId"], "--address", "1 Road").stdout
    assert ("Hall <3>" in changed, "Plant 1" in changed, "1 Road" in changed) == (True, True, True)
    assert "parent location  Plant 1 (L000001)" in atlas("location", "show", hall["customId"]).stdout
    assert "no location" in atlas("location", "show", "L999999", ends=4).stderr
    assert json.loads(atlas("api", "get", "/license/state").stdout)["valid"] is True
    body = '{"filterFields": [], "pageSize": 2, "pageNum": 0}'
    assert len(json.loads(atlas("api", "POST", "/assets/search", "-d", body).stdout)["content"]) == 2
    assert len(json.loads(atlas("api", "POST", "/assets/search", "-d", "-", typed=body).stdout)["content"]) == 2
    (atlas.home / "body.json").write_text(f"\ufeff{body}", encoding="utf-8")
    assert len(json.loads(atlas("api", "POST", "assets/search", "-d", "@body.json", "--json").stdout)["content"]) == 2
    assert "none.json cannot be used" in atlas("api", "post", "/assets/search", "-d", "@none.json", ends=11).stderr
    assert "-d/--body is not JSON" in atlas("api", "post", "/assets/search", "-d", "{", ends=6).stderr
    assert atlas("open", "WO000001", "--print").stdout == f"{atlas.environment['ATLAS_BASE_URL']}/app/work-orders/1\n"
    for given, page in (("pm000001", "preventive-maintenances/1"), ("Grease motor M-101", "work-orders/2")):
        assert atlas("open", given, "--print").stdout.endswith(f"/app/{page}\n")
    assert "Did you mean WO000002" in atlas("open", "Gerase motor", "--print", ends=4).stderr
    atlas.environment |= {"ATLAS_WEB_URL": "https://atlas.example/"}
    assert atlas("open", "a000001", "--print").stdout == "https://atlas.example/app/assets/1\n"
    assert "signed in by: ATLAS_EMAIL" in atlas("whoami").stdout
    assert atlas.json("whoami")[0]["role"] == "Administrator"


def test_other_kinds_of_records(tmp_path: Path) -> None:
    pages = {
        "/parts/search": [{"id": 3, "name": "Seal", "quantity": 1.0, "minQuantity": 4.0, "unit": "pcs", "cost": 2.5}],
        "/requests/search": [
            {"id": 5, "title": "Light", "customId": "R000005", "workOrder": {"id": 1, "customId": "WO000001"}}
        ],
        "/preventive-maintenances/search": [{"id": 6, "name": "Monthly", "customId": "PM000006", "priority": "LOW"}],
    }

    def script(seen: Seen) -> Answer:
        if seen.path.startswith("/auth/"):
            return Answer(200, TOKENS)
        content = pages.get(seen.path)
        page = {"content": content, "last": True, "totalElements": 1, "totalPages": 1, "size": 1, "number": 0}
        return Answer(200, page if content else {"id": 3, "name": "Seal", "quantity": 1.0})

    with ScriptedServer(script) as server:
        shell = InProcess(tmp_path, **{NAMES[name]: value for name, value in server.credentials.items()})
        assert "Seal  1         4        pcs   2.5" in shell("part", "list").stdout
        assert "approved" in shell("request", "list").stdout
        assert "PM000006  Monthly" in shell("pm", "show", "PM000006").stdout
        assert "id 3  Seal" in shell("part", "show", "3").stdout


def test_profiles(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    shell = InProcess(tmp_path)
    account = atlas_sandbox.credentials
    where = ["--base-url", account["base_url"], "--password-stdin"]
    login = ["login", *where, "--email"]
    shell(*login, account["email"], typed=account["password"])
    shell("--profile", "tech", *login, "tech@plant.example", typed=account["password"])
    assert shell.json("whoami")[0]["email"] == account["email"]
    assert shell.json("whoami", "--profile", "tech")[0]["email"] == "tech@plant.example"
    rows = {row["profile"]: row["current"] for row in shell.json("profile", "list")}
    assert rows == {"default": True, "tech": False}
    assert "Using tech" in shell("profile", "use", "tech").stdout
    shell.environment["ATLAS_PASSWORD"] = "wrong"
    assert shell.json("--profile", "tech", "whoami")[0]["email"] == "tech@plant.example", "an option goes first"
    del shell.environment["ATLAS_PASSWORD"]
    assert len(shell.json("wo", "list", "--mine")) == 3
    shell("logout")
    assert "profile 'tech'" in shell("whoami", ends=11).stderr
    shell("profile", "use", "default")
    assert shell.json("whoami")[0]["email"] == account["email"]
    assert "no profile 'nix'" in shell("profile", "use", "nix", ends=11).stderr
    shell("logout", "--all")
    assert [path.suffix for path in (tmp_path / ".local/state/rivet-atlas").iterdir()] == [".lock"] * 2


def test_a_release_that_lacks_something(tmp_path: Path) -> None:
    with start_sandbox(release="1.5.1") as sandbox:
        shell = InProcess(tmp_path, **{NAMES[name]: value for name, value in sandbox.credentials.items()})
        lacks = next(one["message"] for one in shell.json("doctor") if one["check"] == "lacks")
        assert "custom fields" in lacks
        assert "comments" in lacks
        assert "WO000001" in shell("wo", "show", "1").stdout, "without comments"
        for line, remedy in (
            ("wo comment 1 x", "or the text can go with a completion or a cancellation: atlas wo complete --feedback"),
            ("wo update 1 --notes x", "atlas wo cancel --reason"),
            ("part restock 1 --quantity 2", "or give the new stock: atlas part update PART --quantity NUMBER."),
            ("pm trigger PM000001", "or create the work order: atlas wo create TITLE."),
            ("asset update 1 --number X-1", "or leave --number out"),
        ):
            assert remedy in shell(*line.split(), ends=14).stderr


@pytest.mark.parametrize(
    ("text", "hours"),
    [("+2h", 2), ("in 3 days", None), ("today", None), ("Friday", None), ("next mon", None), ("in 1 week", None)],
)
def test_moments(text: str, hours: float | None) -> None:
    moment = datetime.fromisoformat(moments.read_moment(text))
    ahead = moment - datetime.now().astimezone()
    if hours is not None:
        assert abs(ahead - timedelta(hours=hours)) < timedelta(minutes=1)
    else:
        assert f"{moment:%H:%M}" == "23:59"
        assert timedelta(0) <= ahead <= timedelta(days=8)
    assert moment.utcoffset() is not None


@pytest.mark.parametrize("width", [20, 60, 80, 120, 200])
def test_tables_fit(width: int) -> None:
    natural = [8, 90, 11, 8, 16, 40, 30]
    whole = (True, False, True, True, True, False, False)
    columns = [Column(str(place), str, whole=whole[place], rank=max(place - 1, 0)) for place in range(7)]
    places, widths = fitted(columns, natural, width)
    assert sum(widths[place] for place in places) + 2 * (len(places) - 1) <= width
    assert places[:2] == [0, 1]
    assert all(widths[place] == natural[place] for place in places if whole[place])
    if width == 200:
        assert len(places) == 7


@pytest.mark.skipif(os.name != "posix", reason="terminals")
@pytest.mark.parametrize("columns", [60, 200])
def test_a_terminal(atlas_sandbox: AtlasSandbox, tmp_path: Path, columns: int) -> None:
    shell = InProcess(tmp_path, **{NAMES[name]: value for name, value in atlas_sandbox.credentials.items()})
    shell("wo", "create", "Größe " * 30, "--priority", "critical", "--due", "2026-01-01", "--asset", "1")
    environment = {**shell.environment, "COLUMNS": str(columns), "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
    shown = in_a_terminal([sys.executable, "-m", "rivet.integrations.atlas.cli", "wo", "list"], environment).decode()
    plain = re.sub(r"\x1b\[[0-9;]*m", "", shown).replace("\r", "").splitlines()
    assert max(map(len, [line for line in plain if not line.startswith("(")])) <= columns
    assert "…" in shown
    assert ("left out: " in shown, "assigned to" in plain[0]) == (columns == 60, columns == 200)
    assert "\x1b[1;31m" in shown, "what is critical or overdue is red"


def test_nothing_makes_a_traceback(
    atlas_sandbox: AtlasSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = {NAMES[name]: value for name, value in atlas_sandbox.credentials.items()}
    base = {"PATH": os.environ["PATH"], "LANG": "C", "LC_ALL": "C", **usual}  # and no HOME
    command = f"{sys.executable} -m rivet.integrations.atlas.cli"
    for line, code in (
        ("wo list >&-", 0),
        ("wo list 2>&-", 0),
        ("wo list >&- 2>&-", 0),
        ("wo delete 1 <&-", 1),
        ("wo show nix 2>&-", 4),
    ):
        done = subprocess.run(
            ["bash", "-c", f"{command} {line}"], env=base, capture_output=True, text=True, check=False
        )
        assert (done.returncode, "Traceback" in done.stderr) == (code, False), (line, done.stderr)
    shell = InProcess(tmp_path)
    monkeypatch.setattr(Path, "home", lambda: (_ for _ in ()).throw(RuntimeError("no home")))
    assert "set HOME or XDG_STATE_HOME" in shell("wo", "list", ends=11).stderr


def test_a_bug_is_a_line(reading: InProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(profiles, "names", lambda: 1 / 0)
    assert "atlas: this is a bug: ZeroDivisionError: division by zero" in reading("profile", "list", ends=1).stderr
