"""The ``atlas`` command as people and scripts run it: output, exit codes, login, export and import."""

from __future__ import annotations

import csv
import json
import os
import shlex
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support.recorded import ROOT
from support.shell import NAMES, InProcess, Shell

from rivet.integrations.atlas.outbox import Outbox
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox

pytestmark = pytest.mark.slow


def test_work_orders(atlas: Shell) -> None:
    (made,) = atlas.json(
        "wo", "create", "Fault F003", "--priority", "CRITICAL", "--asset", "A000001", "--assign", "tech@plant.example",
        "--due", "2026-12-01T09:00Z", "--key", "cli-1",
    )  # fmt: skip
    assert (made["title"], made["priority"], made["assetId"]) == ("Fault F003", "CRITICAL", 1)
    (again,) = atlas.json("wo", "create", "Fault F003", "--key", "cli-1")
    assert again["id"] == made["id"], "created once"
    table = atlas("wo", "list", "--asset", "A000001", "--contains", "F003", "--priority", "HIGH").stdout
    assert made["customId"] in table
    assert "PENDING" in table
    assert [one["id"] for one in atlas.json("wo", "list", "--limit", "2")] == [1, 2]
    (changed,) = atlas.json("wo", "update", made["customId"], "--status", "IN_PROGRESS", "--due", "", "--title", "F003")
    assert (changed["status"], changed["dueDate"], changed["title"]) == ("IN_PROGRESS", None, "F003")
    (assigned,) = atlas.json("wo", "assign", str(made["id"]), "mechanic@plant.example")
    assert [one["firstName"] for one in assigned["assignedTo"]] == ["Mia"]
    done = atlas("wo", "complete", made["customId"], "999999", "--feedback", "new card", ends=12)
    assert "COMPLETED" in done.stdout
    assert "999999" in done.stderr
    assert "new card" in atlas("wo", "show", made["customId"]).stdout
    time.sleep(1.5)  # the server shows its time to the second only
    assert atlas.json("wo", "watch", "--times", "1", "--every", "5") == [], "only what changes from now on"


def test_assets_and_people(atlas: Shell) -> None:
    (made,) = atlas.json("asset", "create", "Pump 7", "--category", "Pumps", "--serial-number", "SN7")
    assert made["category"]["name"] == "Pumps"
    assert "Pump 7" in atlas("asset", "search", "pump 7").stdout
    assert atlas.json("asset", "show", made["customId"])[0]["serialNumber"] == "SN7"
    assert "tech@plant.example" in atlas("user", "list").stdout
    assert "as TECHNICIAN" in atlas("user", "invite", "new@plant.example", "--role", "technician", "--no-mail").stdout
    assert "must be one of" in atlas("user", "invite", "new@plant.example", "--role", "KING", ends=6).stderr


@pytest.mark.parametrize("release", ["1.8.0", "current"])
def test_people_see_texts_as_they_were_written(release: str, tmp_path: Path) -> None:
    with start_sandbox(release=release) as sandbox:
        atlas = InProcess(tmp_path, **{NAMES[name]: value for name, value in sandbox.credentials.items()})
        (made,) = atlas.json("wo", "create", "R&D: if a<b", "--description", "keep <5 & >2", "--asset", "A000001")
        assert made["title"] == ("R&amp;D: if a&lt;b" if release == "current" else "R&D: if a<b"), "JSON is the wire"
        assert "R&D: if a<b" in atlas("wo", "list", "--contains", "a<b").stdout
        assert "keep <5 & >2" in atlas("wo", "show", made["customId"]).stdout
        atlas("export", "work-orders", str(tmp_path / "out.csv"))
        with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
            assert [row["title"] for row in csv.DictReader(file)][-1] == "R&D: if a<b"
        output = atlas("doctor").stdout
        assert f"Atlas {'after 1.8.0' if release == 'current' else release}" in output


@pytest.mark.parametrize(
    ("arguments", "code", "output"),
    [
        (["wo", "show", "WO999999"], 4, "WO999999"),
        (["wo", "complete", "WO999"], 4, "WO999"),
        (["wo", "cancel", "WO999", "WO999"], 4, "WO999"),
        (["wo", "complete", "WO998", "WO999"], 12, "atlas: WO998: "),
        (["wo", "create", "x", "--priority", "URGENT"], 6, "must be one of"),
        (["wo", "create", " "], 6, "title"),
        (["wo", "list", "--status", "CLOSED"], 6, "must be one of"),
        (["wo", "update", "1"], 2, "at least one field"),
        (["wo", "nonsense"], 2, "No such command"),
        (["--base-url", "http://127.0.0.1:9", "--timeout", "1", "wo", "show", "1"], 8, "atlas: "),
        (["--base-url", "ftp://x", "wo", "show", "1"], 11, "base_url"),
    ],
)
def test_exit_codes(atlas: Shell, arguments: list[str], code: int, output: str) -> None:
    if code == 8:
        atlas.environment["ATLAS_MAX_RETRIES"] = "0"
    assert output in atlas(*arguments, ends=code).stderr


def test_a_login_is_kept(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    account = atlas_sandbox.credentials
    shell = Shell(tmp_path)
    assert "run `atlas login`" in shell("wo", "list", ends=11).stderr
    partly = Shell(tmp_path, ATLAS_BASE_URL=account["base_url"], ATLAS_EMAIL=account["email"])
    assert "ATLAS_EMAIL is set, but not ATLAS_PASSWORD. Set it, or" in partly("wo", "list", ends=11).stderr
    where = ["--base-url", account["base_url"], "--email", account["email"], "--password-stdin"]
    assert "Invalid credentials" in shell("login", *where, typed="wrong\n", ends=3).stderr
    assert "Signed in as Ada Owner" in shell("login", *where, typed=f"{account['password']}\n").stdout
    assert shell.json("wo", "list", "--limit", "1")[0]["id"] == 1
    folder = tmp_path / ".local/state/rivet-atlas"
    kept = list(folder.iterdir())
    assert all(account["password"] not in path.read_text() for path in kept)
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in kept)
    next(path for path in kept if path.suffix == ".token").unlink()
    assert "sign in again" in shell("wo", "list", ends=3).stderr
    (folder / ".token-killed").write_text("of a process that was killed")
    shell("logout")
    assert [path.suffix for path in folder.iterdir()] == [".lock"]
    assert "run `atlas login`" in shell("wo", "list", ends=11).stderr


def test_doctor(atlas: Shell) -> None:
    checks = {one["check"]: one for one in atlas.json("doctor")}
    assert checks["sign-in"]["message"].endswith("by ATLAS_EMAIL and ATLAS_PASSWORD")
    assert checks.keys() >= {"settings", "server", "clock", "sign-in", "permissions", "licence"}
    assert all(one["ok"] for one in checks.values())
    atlas.environment["ATLAS_PASSWORD"] = "wrong"
    output = atlas("doctor", ends=3).stdout
    assert "FAIL sign-in: Invalid credentials" in output


def test_doctor_makes_the_custom_fields_of_the_marks(atlas: Shell) -> None:
    def marks(*options: str) -> str:
        return next(str(one["message"]) for one in atlas.json("doctor", *options) if one["check"] == "marks")

    assert "atlas doctor --make-fields" in marks()
    assert marks("--make-fields").startswith("made the custom fields RIVET priority, RIVET idempotency key, RIVET know")
    assert marks() == marks("--make-fields") == "in custom fields, so that descriptions stay as they are"
    shown = atlas.json("wo", "create", "pump", "--priority", "critical", "--key", "k-1")
    assert not (shown[0] if isinstance(shown, list) else shown)["description"]


def test_export(atlas: Shell) -> None:
    atlas("wo", "create", "=cmd|' /C calc'!A0")
    atlas("export", "work-orders", "all.csv")
    with (atlas.home / "all.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == ["1", "2", "3", "4", "5"]
    assert rows[4]["title"].startswith("'=cmd"), "no formula for a spreadsheet"
    assert rows[0]["asset"]
    assert not any(row["createdBy"].isdigit() for row in rows)
    assert rows[4]["createdBy"] == "Ada Owner"
    assert "--force to replace it" in atlas("export", "work-orders", "all.csv", ends=11).stderr
    before = (atlas.home / "all.csv").read_text()
    (atlas.home / "all.csv").write_text("old")
    atlas.environment["ATLAS_MAX_RETRIES"] = "0"
    atlas("--base-url", "http://127.0.0.1:9", "export", "work-orders", "all.csv", "--force", ends=8)
    assert (atlas.home / "all.csv").read_text() == "old", "a failed export leaves the old file"
    atlas("export", "work-orders", "all.csv", "--force")
    assert (atlas.home / "all.csv").read_text() == before
    assert [one.name for one in atlas.home.glob("all.csv*")] == ["all.csv"]
    atlas("export", "assets", "assets.jsonl")
    lines = (atlas.home / "assets.jsonl").read_text().splitlines()
    assert [json.loads(line)["id"] for line in lines] == [1, 2, 3, 4, 5]
    atlas("export", "users", "people.out", "--format", "csv")
    assert "no format" in atlas("export", "users", "people.xyz", ends=11).stderr
    pytest.importorskip("pyarrow")
    atlas("export", "locations", "places.parquet")
    import pyarrow.parquet

    assert pyarrow.parquet.read_table(atlas.home / "places.parquet").num_rows == 2
    atlas("export", "work-orders", "jobs.parquet")
    types = {field.name: str(field.type) for field in pyarrow.parquet.read_schema(atlas.home / "jobs.parquet")}
    assert (types["id"], types["createdAt"], types["estimatedDuration"], types["archived"]) == (
        "int64", "timestamp[ms, tz=UTC]", "double", "bool"
    )  # fmt: skip
    import openpyxl

    atlas("export", "work-orders", "jobs.xlsx")
    rows = list(openpyxl.load_workbook(atlas.home / "jobs.xlsx").active.values)
    created = rows[1][rows[0].index("createdAt")]
    assert (len(rows), rows[5][2], created.year > 2000) == (6, "=cmd|' /C calc'!A0", True), "text, and no formula"
    assert openpyxl.load_workbook(atlas.home / "jobs.xlsx").active["C6"].data_type == "s"


def test_an_export_for_excel_of_the_region(atlas: Shell) -> None:
    """A region with decimal commas: semicolons between cells, a byte order mark, and dates that Excel reads."""
    atlas("wo", "create", "Größe", "--due", "2026-12-01T09:00Z")
    atlas.environment |= {"LC_ALL": "de_DE.UTF-8", "TZ": "UTC"}
    atlas("export", "work-orders", "all.csv", "--excel")
    text = (atlas.home / "all.csv").read_bytes().decode("utf-8")
    assert text.startswith("\ufeffid;customId;title")
    assert ";Größe;" in text
    assert ";2026-12-01 09:00;" in text
    assert ";1,0;" in text
    assert "0 cannot" in atlas("import", "all.csv", "--dry-run", "--update").stderr


def test_an_export_to_standard_output(atlas: Shell) -> None:
    assert atlas("export", "users", "-").stdout.startswith("id,email,firstName")
    lines = atlas("export", "users", "-", "--format", "JSONL").stdout.splitlines()
    assert json.loads(lines[0])["email"] == "admin@plant.example"
    assert "takes csv and jsonl" in atlas("export", "users", "-", "--format", "xlsx", ends=11).stderr


def test_an_export_resumes(atlas: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """As after a crash: the file has more than the mark says, and the last line is cut."""
    atlas("export", "work-orders", "whole.jsonl")
    whole = (atlas.home / "whole.jsonl").read_bytes()
    lines = whole.splitlines(keepends=True)
    first = b"".join(lines[:2])
    (atlas.home / "part.jsonl").write_bytes(first + lines[2] + lines[3][:20])
    mark = {"after": json.loads(lines[1])["id"], "count": 2, "size": len(first)}
    (atlas.home / "part.jsonl.partial").write_text(json.dumps(mark))
    atlas("export", "work-orders", "part.jsonl", "--resume")
    assert (atlas.home / "part.jsonl").read_bytes() == whole
    assert not (atlas.home / "part.jsonl.partial").exists()
    assert "nothing to resume" in atlas("export", "work-orders", "part.jsonl", "--resume", ends=11).stderr


def test_help_version_and_completion(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    assert shell("--version").stdout.startswith("atlas ")
    assert "complete" in shell("wo", "--help").stdout
    assert shell("sandbox", "--help").stdout.startswith("usage: python -m rivet.integrations.atlas.sandbox")


def test_head_is_no_error(atlas_sandbox: AtlasSandbox) -> None:
    env = {"PATH": os.environ["PATH"], **{NAMES[key]: value for key, value in atlas_sandbox.credentials.items()}}
    line = f"{sys.executable} -m rivet.integrations.atlas.cli --json wo list | head -n 1"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, env=env, check=True)
    assert json.loads(done.stdout)["id"] == 1
    assert done.stderr == ""


def test_without_a_licence(tmp_path: Path) -> None:
    with start_sandbox("--free-plan") as sandbox:
        shell = InProcess(tmp_path, **{NAMES[name]: value for name, value in sandbox.credentials.items()})
        licence = next(one for one in shell.json("doctor") if one["check"] == "licence")
        assert "30 open work orders" in licence["message"]


def test_atoms_and_feedback(atlas: Shell) -> None:
    assert atlas("feedback", "state.sqlite3", "--times", "1").stdout == ""
    assert atlas("wo", "tag", "WO000002", "s7:f003", "s7:f004").stdout == "s7:f003\ns7:f004\n"
    assert atlas.json("wo", "tag", "WO000002", "s7:f003") == [{"customId": "WO000002", "atoms": ["s7:f003", "s7:f004"]}]
    atlas("wo", "complete", "WO000002")
    output = atlas("feedback", "state.sqlite3", "--times", "1").stdout
    assert json.loads(output) == {"atom_ids": ["s7:f003", "s7:f004"], "feedback_type": "positive"}
    assert atlas("feedback", "state.sqlite3", "--times", "1").stdout == ""
    assert "cannot be used" in atlas("feedback", "/", "--times", "1", ends=11).stderr


def test_a_login_looks_at_the_password(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    who = ("--base-url", atlas_sandbox.base_url, "--email", atlas_sandbox.email)
    shell("login", *who, "--password-stdin", typed=atlas_sandbox.password)
    assert "Check e-mail and password" in shell("login", *who, "--password-stdin", typed="wrong", ends=3).stderr
    assert "WO000001" in shell("wo", "show", "1").stdout, "the login before it is still there"


def test_files_that_cannot_be_used(atlas: Shell) -> None:
    for command in (("export", "work-orders", "nowhere/all.csv"), ("report", "nowhere/report.html")):
        output = atlas(*command, ends=11).stderr
        assert (output.count("\n"), "nowhere" in output) == (1, True)
    assert "notmail" in atlas("user", "invite", "notmail", ends=6).stderr


def test_the_commands_of_the_docs(atlas: Shell) -> None:
    """Those of docs/cli.md that end by themselves run as written."""
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    block = page.partition("```bash\n")[2].partition("```")[0]
    (atlas.home / "new.csv").write_text("title,priority\nCheck valve,LOW\n")
    Outbox(atlas.home / "outbox.sqlite3").close()
    for number in range(9):
        atlas("wo", "create", f"Job {number}")
    lines = [shlex.split(line, comments=True)[1:] for line in block.splitlines()]
    waiting = {("login",), ("mcp",), ("wo", "watch"), ("sandbox",), ("maintainx",), ("servicetitan",), ("part", "list")}
    run = [words for words in lines if (words[0],) not in waiting and tuple(words[:2]) not in waiting]
    assert len(run) >= 10
    for words in run:
        atlas(*words)
