"""Settings: explicit arguments, the environment, what is missing and what contradicts."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from support.modes import Mode
from support.servers import Answer, ScriptedServer, scripted

from rivet.integrations.atlas import AtlasClient, AtlasConfigError, AtlasTokenCache, SyncAtlasClient, atlas_config
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.rate_limits import RateLimiter
from rivet.integrations.atlas.testing import AtlasSandbox

GIVEN = {"base_url": "https://atlas.example.com/api/", "email": "a@b.example", "password": "hush-hush"}


def set_environment(monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    for name, value in values.items():
        monkeypatch.setenv(f"ATLAS_{name.upper()}", value)
    atlas_config.reload()


def test_defaults_as_promised() -> None:
    config = ClientConfig.resolve(**GIVEN)
    assert config.base_url == "https://atlas.example.com/api"
    assert (config.timeout, config.deadline, config.max_retries) == (30.0, 120.0, 3)
    assert (config.token_ttl, config.token_refresh_buffer, config.enabled) == (86400, 300, True)
    assert "hush-hush" not in repr(config)


def test_everything_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    set_environment(monkeypatch, **GIVEN, timeout="7.5", max_retries="5", token_ttl="600", token_refresh_buffer="60")
    config = ClientConfig.resolve()
    assert config.base_url == "https://atlas.example.com/api"
    assert (config.email, config.password) == ("a@b.example", "hush-hush")
    assert (config.timeout, config.deadline, config.max_retries) == (7.5, 30.0, 5)
    assert (config.token_ttl, config.token_refresh_buffer) == (600, 60)
    assert atlas_config.validate_config() == []
    assert (atlas_config.atlas_base_url, atlas_config.atlas_enabled) == ("https://atlas.example.com/api/", True)
    assert atlas_config.is_production
    assert "hush-hush" not in repr(atlas_config)
    assert "hush-hush" not in repr(atlas_config.load())


def test_arguments_win_and_the_rest_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    set_environment(monkeypatch, **GIVEN, timeout="7")
    config = ClientConfig.resolve(email="other@b.example", max_retries=0)
    assert (config.email, config.password, config.timeout, config.max_retries) == ("other@b.example", "hush-hush", 7, 0)


def test_all_missing_settings_are_reported() -> None:
    with pytest.raises(AtlasConfigError) as caught:
        ClientConfig.resolve(timeout=-1, max_retries=True)
    for word in ("base_url", "ATLAS_EMAIL", "password", "timeout", "max_retries"):
        assert word in caught.value.message
    assert len(caught.value.details["problems"]) >= 5
    assert len(atlas_config.validate_config()) == 3
    assert not atlas_config.is_production


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ({"base_url": "atlas.example.com"}, "complete URL"),
        ({"base_url": "ftp://atlas.example.com"}, "complete URL"),
        ({"base_url": "https://me:hush@atlas.example.com"}, "no user name"),
        ({"base_url": "https://atlas.example.com?x=1"}, "no query"),
        ({"base_url": "https://atlas.example.com:port"}, "is invalid"),
        ({"timeout": "30"}, "timeout"),
        ({"timeout": float("inf")}, "timeout"),
        ({"deadline": 0}, "deadline"),
        ({"max_retries": -1}, "max_retries"),
        ({"max_response_bytes": 0}, "max_response_bytes"),
        ({"email": 3}, "email"),
    ],
)
def test_an_invalid_value_is_reported(wrong: dict[str, Any], word: str) -> None:
    with pytest.raises(AtlasConfigError, match=word) as caught:
        ClientConfig.resolve(**{**GIVEN, **wrong})
    assert "hush" not in str(caught.value)


def test_values_of_the_environment_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    set_environment(monkeypatch, **GIVEN, timeout="soon", max_retries="many", token_refresh_buffer="90000")
    problems = atlas_config.validate_config()
    assert [problem.split()[0] for problem in problems] == [
        "ATLAS_TIMEOUT:",
        "ATLAS_MAX_RETRIES:",
        "token_refresh_buffer",
    ]
    with pytest.raises(AtlasConfigError, match="ATLAS_TIMEOUT"):
        ClientConfig.resolve()
    assert "hush-hush" not in " ".join(problems)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8080", "http://localhost/api", "http://[::1]:1", "http://a.localhost"]
)
def test_this_machine_is_no_production(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    set_environment(monkeypatch, base_url=url)
    assert not atlas_config.is_production


def test_reload(monkeypatch: pytest.MonkeyPatch) -> None:
    set_environment(monkeypatch, email="one@b.example")
    assert atlas_config.atlas_email == "one@b.example"
    monkeypatch.setenv("ATLAS_EMAIL", "two@b.example")
    assert atlas_config.atlas_email == "one@b.example"
    atlas_config.reload()
    assert atlas_config.atlas_email == "two@b.example"
    with pytest.raises(AttributeError):
        _ = atlas_config.nothing


def test_a_new_client_sees_a_new_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(AtlasConfigError):
        ClientConfig.resolve()
    for name, value in GIVEN.items():
        monkeypatch.setenv(f"ATLAS_{name.upper()}", value)
    assert ClientConfig.resolve().email == "a@b.example"


async def test_disabled_refuses_every_call(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer(scripted(Answer(200, {}))) as server:
        for given in (server.credentials, {}):
            set_environment(monkeypatch, enabled="false")
            assert atlas_config.validate_config() == []
            async with mode.client(**given) as client:
                for call in (
                    client.health_check,
                    lambda: client.get_work_order(1),
                    lambda: client.create_work_order({"title": "x"}),
                ):
                    with pytest.raises(AtlasConfigError, match="ATLAS_ENABLED"):
                        await call()
        assert server.seen == []


async def test_with_options_shares_connections_and_tokens(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as client:
        await client.get_work_order(1)
        other = client.with_options(timeout=5)
        assert other.token_cache is client.token_cache
        await other.get_work_order(1)
        if mode.is_async:
            await other.aclose()
        else:
            other.client.close()
        await client.get_work_order(1)
        with pytest.raises(AtlasConfigError):
            client.with_options(timeout=-1)


def test_explicit_arguments_load_no_pydantic() -> None:
    code = (
        "import sys; from rivet.integrations.atlas import SyncAtlasClient;"
        "SyncAtlasClient('http://127.0.0.1:9', 'a@b.example', 'x').close();"
        "print(sorted(m for m in sys.modules if m.split('.')[0] in "
        "('pydantic', 'pydantic_settings', 'langsmith', 'starlette', 'typer')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "wrong", [{"cache": 5}, {"rate_limiter": "off"}, {"limits": 5}, {"headers": 5}, {"settle_time": -1}]
)
def test_arguments_of_a_wrong_type_are_reported(mode: Mode, wrong: dict[str, Any]) -> None:
    with pytest.raises(AtlasConfigError, match=next(iter(wrong))):
        mode.client("http://127.0.0.1:1", "a@b.example", "x", **wrong)


def test_a_store_and_limits_of_a_wrong_type_are_reported() -> None:
    with pytest.raises(AtlasConfigError, match="store="):
        AtlasTokenCache(store="x")  # type: ignore[arg-type]
    with pytest.raises(AtlasConfigError, match="Limit"):
        RateLimiter("100/60")  # type: ignore[arg-type]


@pytest.mark.parametrize("client", [AtlasClient, SyncAtlasClient])
def test_a_client_that_was_not_made_has_a_repr(client: type[AtlasClient | SyncAtlasClient]) -> None:
    assert repr(client.__new__(client)) == f"<{client.__name__} that was not made>", "a debugger shows it"
