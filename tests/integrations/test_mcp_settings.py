"""Settings of the MCP server are checked: accounts, limits, configuration files."""

from __future__ import annotations

from pathlib import Path

import pytest

from rivet.integrations.atlas import AtlasConfigError
from rivet.integrations.atlas.mcp import McpAccount, McpLimits, McpOptions

pytestmark = pytest.mark.slow

PASSWORD = "sandbox-plant-2026"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("[accounts.a]\nbase_url = 'http://x'\nemail = 'a@b'\npassword = 'p'", "password_env"),
        ("[accounts.a]\nbase_url = 'http://x'\nemail = 'a@b'\npassword_env = 'NO_SUCH'", "not set"),
        ("[accounts.a]\nbase_url = 'http://x'\nmail = 'a@b'", "unknown key mail"),
        ("[accounts.a]\nemail = 'a@b'\npassword_env = 'PLANT'", "needs base_url"),
        ("[accounts.a]\nbase_url = 1\npassword_env = 'PLANT'", "must be a str"),
        ("base_url = 'x'", r"\[accounts.NAME\]"),
        ("[accounts", "not valid TOML"),
    ],
)
def test_configuration_files_are_checked(
    content: str, problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rivet.integrations.atlas.mcp import load_accounts

    monkeypatch.setenv("PLANT", "a-password")
    (tmp_path / "mcp.toml").write_text(content)
    with pytest.raises(AtlasConfigError, match=problem):
        load_accounts(tmp_path / "mcp.toml")


def test_a_configuration_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from rivet.integrations.atlas.mcp import load_accounts

    monkeypatch.setenv("PLANT", "a-password")
    (tmp_path / "key").write_text("an-api-key\n")
    (tmp_path / "mcp.toml").write_text(
        "[accounts.north]\nbase_url = 'http://n'\nemail = 'a@b.example'\npassword_env = 'PLANT'\nread_only = true\n"
        "[accounts.south]\nbase_url = 'http://s'\napi_key_file = 'key'\ntime_zone = 'UTC'\n"
    )
    north, south = load_accounts(tmp_path / "mcp.toml")
    assert (north.client_arguments["password"], north.read_only) == ("a-password", True)
    assert (south.client_arguments["api_key"], south.time_zone) == ("an-api-key", "UTC")
    assert "a-password" not in repr(north) + repr(McpOptions(accounts=(north,)))
    assert [one.name for one in load_accounts(tmp_path / "mcp.toml", ("south",))] == ["south"]
    with pytest.raises(AtlasConfigError, match="no account west"):
        load_accounts(tmp_path / "mcp.toml", ("west",))


def test_limits_and_accounts_are_checked() -> None:
    from rivet.integrations.atlas import AtlasConfigError

    for make, problem in (
        (lambda: McpAccount("North Plant"), "account name"),
        (lambda: McpAccount("north", time_zone="Mars/Olympus"), "time zone"),
        (lambda: McpAccount("north", token="short"), "token_urlsafe"),
        (lambda: McpOptions(accounts=()), "at least one"),
        (lambda: McpOptions(accounts=(McpAccount("a"), McpAccount("a"))), "same name"),
        (lambda: McpOptions(read_only=True, allow_delete=True), "contradict"),
        (lambda: McpLimits(page_size=0), "page_size"),
    ):
        with pytest.raises(AtlasConfigError, match=problem):
            make()
