"""Hostile strings from a server cannot harm terminals, code pages, pipes or spreadsheets; nor truncated files."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support.servers import TOKENS, Answer, ScriptedServer, Seen
from support.shell import NAMES, InProcess, Shell, in_a_terminal

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.cli.formula_guard import guarded, is_formula, unguarded
from rivet.integrations.atlas.cli.terminal import harmless
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox

pytestmark = pytest.mark.slow

HOSTILE = "\x1b]0;owned\x07 \x1b[2J\x9b31m \x08\x7f \u202eevil\u2066 \u2028 \r=1"


def environment(credentials: dict[str, str], home: Path, **more: str) -> dict[str, str]:
    named = {NAMES[name]: value for name, value in credentials.items()}
    return {"PATH": os.environ["PATH"], "HOME": str(home), "COLUMNS": "200", "TERM": "xterm", **named, **more}


def run(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "rivet.integrations.atlas.cli", *arguments]


@pytest.mark.skipif(os.name != "posix", reason="terminals")
def test_control_characters_reach_no_terminal(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        made = client.create_work_order({"title": HOSTILE, "description": HOSTILE})
    usual = environment(atlas_sandbox.credentials, tmp_path)
    listed = in_a_terminal(run("wo", "list", "--contains", "owned"), usual)
    shown = in_a_terminal(run("wo", "show", str(made.id)), usual)

    def refusing(seen: Seen) -> Answer:
        if seen.path == "/work-orders/2":
            return Answer(200, {"id": 2, HOSTILE: HOSTILE, "title": ":bomb: [red]x[/red]", "status": HOSTILE})
        signs_in = seen.path.startswith("/auth/")
        return Answer(200, TOKENS) if signs_in else Answer(400, {"success": False, "message": HOSTILE})

    with ScriptedServer(refusing) as server:
        output = in_a_terminal(run("wo", "show", "1"), environment(server.credentials, tmp_path))
        fields = in_a_terminal(run("wo", "show", "2"), environment(server.credentials, tmp_path))
    assert ":bomb: [red]x[/red]" in fields.decode()
    for text in (listed.decode(), shown.decode(), output.decode(), fields.decode()):
        assert "owned" in text
        for control in ("\x1b]", "\x1b[2J", "\x9b", "\x07", "\x08", "\x7f", "\u202e", "\u2066", "\u2028"):
            assert control not in text, (control, text)


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_no_code_page_fails(atlas_sandbox: AtlasSandbox, tmp_path: Path, encoding: str) -> None:
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        made = client.create_work_order({"title": "Größe \U0001f600"})
    usual = environment(atlas_sandbox.credentials, tmp_path, PYTHONIOENCODING=encoding)
    done = subprocess.run(run("wo", "list", "--contains", "Gr"), env=usual, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert made.custom_id.encode() in done.stdout
    assert b"\\U0001f600" in done.stdout
    done = subprocess.run(run("wo", "list", "--json=title"), env=usual, capture_output=True, check=False)
    line = next(line for line in done.stdout.splitlines() if b"ud83d" in line)
    assert json.loads(line.decode(encoding))["title"] == made.title
    assert ("ö".encode("cp1252") in line) == (encoding == "cp1252")
    done = subprocess.run(run("wo", "show", "Größe"), env=usual, capture_output=True, check=False)
    assert (done.returncode, b"Traceback" in done.stderr) == (4, False)


@pytest.mark.skipif(os.name != "posix", reason="pipes")
def test_who_stops_reading_is_no_failure(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    usual = environment(atlas_sandbox.credentials, tmp_path)
    for command in ("doctor", "--json wo list", "wo list", "--version"):
        with subprocess.Popen(
            run(*command.split()), env=usual, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            process.stdout.close()  # before it has written anything
            assert process.stderr is not None
            assert (process.stderr.read(), process.wait()) == (b"", 0), command


def test_formulas() -> None:
    formulas = ["=1", "+a", "-a", "@a", "\t=", "\r=", "\n=", "\uff1d1", "\uff0ba", "\uff0da", "\uff20a", "-1+1", "+1;2"]
    assert [text for text in formulas if not is_formula(text)] == []
    assert [text for text in ("-5", "-3.14", "+49", "a=1", "", -5, None) if is_formula(text)] == []
    for text in (*formulas, "Steps:\n-check\n'-5", "'=1", "a;=b", "a;'=b", "'-5", "it's"):
        assert unguarded(guarded(text)) == text
    assert harmless("a\tb\r\nc \U0001f468\u200d\U0001f469") == "a\tb\nc \U0001f468\u200d\U0001f469"


def test_cells_of_an_export(atlas: Shell, atlas_sandbox: AtlasSandbox) -> None:
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        for title in ("\uff1dcmd", "-5"):
            client.create_work_order({"title": title})
    for options, expected in (((), {"'\uff1dcmd", "-5"}), (("--raw",), {"\uff1dcmd", "-5"})):
        name = f"{len(options)}.csv"
        atlas("export", "work-orders", name, *options)
        with (atlas.home / name).open(encoding="utf-8", newline="") as file:
            assert {row["title"] for row in csv.DictReader(file)} >= expected


def test_an_export_that_is_not_whole(atlas: Shell, tmp_path: Path) -> None:
    mark = {"after": 1, "count": 500, "size": 5_000}
    for content in ("short", None):
        (tmp_path / "all.csv.partial").write_text(json.dumps(mark))
        if content is None:
            (tmp_path / "all.csv").unlink()
        else:
            (tmp_path / "all.csv").write_text(content)
        assert "is shorter than" in atlas("export", "work-orders", "all.csv", "--resume", ends=11).stderr
        assert not (tmp_path / "all.csv").exists() or (tmp_path / "all.csv").read_text() == content


def test_an_export_that_breaks_off_at_once_leaves_nothing(tmp_path: Path) -> None:
    def script(seen: Seen) -> Answer:
        return Answer(200, TOKENS) if seen.path.startswith("/auth/") else Answer(403, {"message": "Access denied"})

    with ScriptedServer(script) as server:
        shell = InProcess(tmp_path, **{NAMES[name]: value for name, value in server.credentials.items()})
        for name in ("a.csv", "a.jsonl"):
            shell("export", "work-orders", name, ends=5)
    assert list(tmp_path.iterdir()) == []


def test_formulas_behind_another_separator() -> None:
    """Where a comma is decimal, a spreadsheet splits at semicolons and does not see quotes within a cell."""
    harmful = ["a;=1+1;b", "a\n=1", "a\t@x", "a;\uff1d1", "x\n-cmd|' /C calc'!A0", "a;+1+1"]
    for text in harmful:
        shown = guarded(text)
        assert shown.replace("'", "") == text.replace("'", "")
        assert not any(part.startswith(("=", "@", "+", "-", "\uff1d")) for part in re.split(r"[;\t\n]", shown)), shown
    for text in ("steps:\n- one\n- two", "a;-5;b", "a\n-3.14", "x = y; z", "a-b\nc=d", 7, None):
        assert guarded(text) == text


@pytest.mark.parametrize(("release", "shown"), [("1.5.0", "a &lt; b"), ("current", "a < b")])
def test_entities_without_a_sign_in_that_shows_the_release(tmp_path: Path, release: str, shown: str) -> None:
    """A stored token needs none; a release that stores strings as they are sent has entities only where intended."""
    with start_sandbox(release=release) as sandbox:
        with SyncAtlasClient(**sandbox.credentials) as client:
            made = client.api.get_httpx_client().request(
                "POST", "/work-orders", json={"title": "a &lt; b", "priority": "NONE"}
            )
        shell = Shell(tmp_path)
        login = ["login", "--base-url", sandbox.base_url, "--email", sandbox.email, "--password-stdin"]
        shell(*login, typed=sandbox.password)
        assert shown in shell("wo", "show", str(made.json()["id"])).stdout
        assert shown in shell("wo", "list").stdout
