"""Completion of names with spaces and quotes: what the shells insert."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest

from rivet.integrations.atlas.cli import shell_completion
from rivet.integrations.atlas.cli.app import command_line


@pytest.mark.parametrize(
    ("words", "typed", "value", "inserted"),
    [
        ("part show O", "O", """O'Ring "5" $x""", """O\\'Ring\\ \\"5\\"\\ \\$x"""),
        ("part show 'O", "O", "O'Ring x", "O'\\''Ring x"),
        ('part show "O', "O", "O'Ring $x", "O'Ring \\$x"),
        ("part show 'Shaft s", "Shaft s", "Shaft seal", "Shaft seal"),
        ("part show Shaft\\ s", "Shaft s", "Shaft seal", "Shaft\\ seal"),
        ("wo assign 1 tech @ pl", "tech@pl", "tech@plant.example", "plant.example"),
        ("wo assign 1 tech @", "tech@", "tech@plant.example", "plant.example"),
        ("part show Pump :", "Pump:", "Pump: big", "\\ big"),
        ("wo list --priority = cr", "cr", "critical", "critical"),
    ],
)
def test_what_bash_inserts(words: str, typed: str, value: str, inserted: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bash divides words at @, : and =, and replaces the last piece only."""
    pieces = ["atlas", *re.split(r"(?<!Shaft)(?<!\\) ", words)]
    monkeypatch.setenv("COMP_WORDS", "\n".join(pieces))
    monkeypatch.setenv("COMP_CWORD", str(len(pieces) - 1))
    shell = shell_completion.QuotingBash(command_line, {}, "atlas", "_ATLAS_COMPLETE")
    assert shell.get_completion_args()[1] == typed
    assert shell.format_completion(SimpleNamespace(value=value)) == inserted


def test_what_zsh_and_fish_insert(monkeypatch: pytest.MonkeyPatch) -> None:
    zsh = shell_completion.QuotingZsh(command_line, {}, "atlas", "_ATLAS_COMPLETE")
    item = SimpleNamespace(value="""O'Ring: "5" $x""", help="x")
    assert zsh.format_completion(item) == """"O'\\''Ring\\\\: \\"5\\" \\$x":"x\""""
    monkeypatch.setenv("_TYPER_COMPLETE_ARGS", "atlas wo list --json title --assigned 'Tom ")
    for shell in (zsh, shell_completion.QuotingFish(command_line, {}, "atlas", "_ATLAS_COMPLETE")):
        assert shell.get_completion_args() == (["--json-fields", "title", "wo", "list", "--assigned"], "Tom ")
