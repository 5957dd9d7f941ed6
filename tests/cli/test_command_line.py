"""Command line of ``atlas``: options anywhere, help pages with examples, completion."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from typing import Any

import pytest
import typer
from support.shell import InProcess

from rivet.integrations.atlas import cli
from rivet.integrations.atlas.cli import completion
from rivet.integrations.atlas.cli.app import command_line
from rivet.integrations.atlas.cli.arguments import arranged
from rivet.integrations.atlas.cli.help_examples import EXAMPLES


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("wo list --json", "--json wo list"),
        ("wo list --json title,status --limit 2", "--json-fields title,status wo list --limit 2"),
        ("--json asset list", "--json asset list"),
        ("wo show --json WO000001", "--json wo show WO000001"),
        ("--limit 2 --sort due wo list --email a@b", "--email a@b wo list --limit 2 --sort due"),
        ("--limit=2 wo list --json=id", "--json-fields id wo list --limit=2"),
        ("wo create -- --json", "wo create -- --json"),
        ("sandbox --timeout 3", "sandbox --timeout 3"),
    ],
)
def test_options_stand_anywhere(given: str, read: str) -> None:
    assert arranged(given.split()) == read.split()


def walked(command: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    yield path, command
    for name, subcommand in getattr(command, "commands", {}).items():
        yield from walked(subcommand, f"{path} {name}".strip())


def test_every_help_page_has_examples_that_can_be_typed() -> None:
    commands = dict(walked(command_line))
    assert EXAMPLES.keys() == commands.keys()
    for path, examples in EXAMPLES.items():
        for example in examples:
            name, *words = shlex.split(example)
            assert name == "atlas"
            words, command, context = arranged(words), command_line, None
            while True:  # parse, and run nothing
                context = command.make_context(
                    command.name or "atlas", list(words), parent=context, resilient_parsing=False
                )
                words = [*context._protected_args, *context.args] if hasattr(command, "commands") else []
                if not words:
                    break
                command, words = command.commands[words[0]], words[1:]
            assert (
                path == "" or example.removeprefix("atlas ").startswith(path.split()[0]) or path in ("profile", "login")
            )


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help(reading: InProcess, option: str) -> None:
    assert "Examples:\n    atlas wo list --mine --overdue" in reading("wo", "list", option).stdout


def test_completion(reading: InProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in reading.environment.items():
        if name.startswith("ATLAS_"):
            monkeypatch.setenv(name, value)
    context = typer.Context(command_line)
    assert completion.work_orders(context, "wo00000") == [
        (f"wo00000{number}", title)
        for number, title in enumerate(
            (
                "Replace belt of conveyor 2",
                "Grease motor M-101",
                "Back up PLC program",
                "Check earthing of the pump room",
            ),
            1,
        )
    ]
    assert completion.assets(context, "A000001") == [("A000001", "PowerFlex 525 VFD")]
    assert completion.locations(context, "")[0] == ("L000001", "Plant 1")
    assert completion.people(context, "tech") == [("tech@plant.example", "Tom Technician")]
    assert completion.statuses("in-") == ["in-progress"]
    monkeypatch.setenv("ATLAS_BASE_URL", "http://127.0.0.1:9")
    assert completion.assets(context, "") == [], "a shell has no place for errors"
    complete = {"_ATLAS_COMPLETE": "complete_bash", "COMP_WORDS": "atlas\nwo\nlist\n--status\np", "COMP_CWORD": "4"}
    reading_more = InProcess(reading.home, **{**reading.environment, **complete})
    assert reading_more().stdout.strip() == "pending"
    assert callable(cli.main)
