"""Tokens that processes share: in a file and in a real Redis, sync and async."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support.modes import Mode
from support.redis_server import redis_server

from rivet.integrations.atlas import AtlasAuthError, AtlasConfigError, AtlasTokenCache
from rivet.integrations.atlas._auth.token_store import account_key
from rivet.integrations.atlas.fleet import RedisTokenStore
from rivet.integrations.atlas.stores import FileTokenStore, StoreUnavailable, TokenStore
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox

SCRIPT = """
import asyncio, sys, time
from rivet.integrations.atlas import AtlasClient, AtlasTokenCache, SyncAtlasClient
from rivet.integrations.atlas.fleet import RedisTokenStore
from rivet.integrations.atlas.stores import FileTokenStore
kind, where, url, email, password, calls, pause = sys.argv[1:]
store = FileTokenStore(where) if kind == "file" else RedisTokenStore(where)
with SyncAtlasClient(url, email, password, cache=AtlasTokenCache(store=store)) as client:
    for _ in range(int(calls)):
        client.get_work_order(1)
        time.sleep(float(pause))
"""


@pytest.fixture(scope="module")
def redis() -> Iterator[str]:
    with redis_server() as url:
        yield url


@pytest.fixture(params=["file", "redis"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def where(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    if kind == "file":
        return str(tmp_path / "tokens")
    url: str = request.getfixturevalue("redis")
    RedisTokenStore(url)._redis.flushall()
    return url


@pytest.fixture
def store(kind: str, where: str) -> TokenStore:
    return FileTokenStore(where) if kind == "file" else RedisTokenStore(where)


def content(kind: str, where: str) -> bytes:
    """All that is stored."""
    if kind == "file":
        return b"".join(path.read_bytes() for path in Path(where).iterdir())
    client = RedisTokenStore(where)._redis
    return b"".join(client.get(name) for name in client.keys("*token*"))


def sign_ins(sandbox: AtlasSandbox) -> tuple[int, int]:
    """Sign-ins and refreshes that the server saw."""
    return len(sandbox.requests("POST", "/auth/signin")), len(sandbox.requests("POST", "/auth/refresh"))


async def call(mode: Mode, sandbox: AtlasSandbox, store: TokenStore, **changes: Any) -> None:
    """Make a call as a process without a token in memory."""
    credentials: Any = {**sandbox.credentials, **changes}
    async with mode.client(**credentials, cache=AtlasTokenCache(store=store)) as client:
        await client.get_work_order(1)


async def test_a_token_outlives_the_process(mode: Mode, store: TokenStore, atlas_sandbox: AtlasSandbox) -> None:
    for _ in range(3):
        await call(mode, atlas_sandbox, store)
    assert sign_ins(atlas_sandbox) == (1, 0)
    await call(mode, atlas_sandbox, store, email="tech@plant.example")
    assert sign_ins(atlas_sandbox) == (2, 0), "each account has its own"


async def test_a_token_that_was_ended_elsewhere(mode: Mode, store: TokenStore, atlas_sandbox: AtlasSandbox) -> None:
    cache = AtlasTokenCache(store=store)
    async with mode.client(**atlas_sandbox.credentials, cache=cache) as client:
        await client.get_work_order(1)
        account = account_key(atlas_sandbox.base_url, atlas_sandbox.email)
        token = store.load(account)
        assert token is not None
        # As if it were old: one that is refused at once means a disabled user.
        store.save(account, replace(token, obtained_at=token.obtained_at - 60))
        atlas_sandbox.expire_tokens()
        await call(mode, atlas_sandbox, store)
        assert sign_ins(atlas_sandbox) == (1, 1), "the refused token is renewed, not served again"
        await cache.clear()
        await client.get_work_order(1)
        assert sign_ins(atlas_sandbox) == (1, 1), "another process has a good one"


async def test_clear_forces_a_new_sign_in(mode: Mode, store: TokenStore, atlas_sandbox: AtlasSandbox) -> None:
    cache = AtlasTokenCache(store=store)
    async with mode.client(**atlas_sandbox.credentials, cache=cache) as client:
        await client.get_work_order(1)
        await cache.clear()
        await client.get_work_order(1)
        assert sum(sign_ins(atlas_sandbox)) == 2


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_fleet_signs_in_once_and_never_sends_a_refresh_token_twice(kind: str, where: str) -> None:
    """6 processes, for longer than tokens live: each renewal is one request, and no refresh token is refused."""
    with start_sandbox("--token-lifetime", "6") as sandbox:
        command = [sys.executable, "-c", SCRIPT, kind, where, *sandbox.credentials.values(), "80", "0.1"]
        started = time.monotonic()
        running = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(6)]
        errors = [process.communicate()[1] for process in running]
        elapsed = time.monotonic() - started
        assert [process.returncode for process in running] == [0] * 6, errors
        seen = sandbox.requests()
    answers = [(one["path"], one["status"]) for one in seen if one["path"].startswith("/auth")]
    assert answers.count(("/auth/signin", 200)) == 1, answers
    assert {status for path, status in answers if path == "/auth/refresh"} == {200}
    # The buffer is half of the lifetime, 3 s: one renewal in that time, however many processes there are.
    assert 2 <= answers.count(("/auth/refresh", 200)) <= elapsed / 3 + 1
    assert {one["status"] for one in seen} == {200}


async def test_tokens_are_encrypted_if_there_is_a_key(
    mode: Mode,
    kind: str,
    where: str,
    store: TokenStore,
    atlas_sandbox: AtlasSandbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await call(mode, atlas_sandbox, store)
    assert b"eyJ" in content(kind, where)
    monkeypatch.setenv("ATLAS_TOKEN_KEY", "correct horse battery staple")
    await call(mode, atlas_sandbox, store)  # what is there cannot be read with the key: signs in
    await call(mode, atlas_sandbox, store)
    assert sign_ins(atlas_sandbox) == (2, 0)
    assert b"eyJ" not in content(kind, where)
    monkeypatch.setenv("ATLAS_TOKEN_KEY", "another key")
    await call(mode, atlas_sandbox, store)
    assert sign_ins(atlas_sandbox) == (3, 0)


async def test_files_are_the_owners_alone(mode: Mode, atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "a" / "tokens")
    await call(mode, atlas_sandbox, store)
    (file,) = (tmp_path / "a" / "tokens").glob("*.token")
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert atlas_sandbox.email not in file.name
    assert list(file.parent.glob(".token-*")) == [], "nothing half written stays"
    file.chmod(0o644)
    with pytest.raises(StoreUnavailable, match="chmod 600"):
        store.load(file.stem)


@pytest.mark.parametrize("broken", [b"", b"{", b"[]", b'{"access": 5}', b"\xff" * 100])
async def test_a_broken_file_is_no_token(
    mode: Mode, atlas_sandbox: AtlasSandbox, tmp_path: Path, broken: bytes
) -> None:
    store = FileTokenStore(tmp_path)
    path = tmp_path / f"{account_key(atlas_sandbox.base_url, atlas_sandbox.email)}.token"
    path.write_bytes(broken)
    path.chmod(0o600)
    await call(mode, atlas_sandbox, store)
    await call(mode, atlas_sandbox, store)
    assert sign_ins(atlas_sandbox) == (1, 0)


async def test_a_store_that_is_away_breaks_no_call(
    mode: Mode, atlas_sandbox: AtlasSandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("not a folder")
    stores: list[TokenStore] = [FileTokenStore(tmp_path / "file"), RedisTokenStore("redis://127.0.0.1:1/0")]
    for store in stores:
        caplog.clear()
        with caplog.at_level(logging.WARNING):
            await call(mode, atlas_sandbox, store)
        assert "the token store cannot be used" in caplog.text
    assert sign_ins(atlas_sandbox) == (2, 0)


async def test_many_waiters_of_one_process_ask_the_store_once(
    mode: Mode, store: TokenStore, atlas_sandbox: AtlasSandbox
) -> None:
    async with mode.client(**atlas_sandbox.credentials, cache=AtlasTokenCache(store=store)) as client:
        await asyncio.gather(*(client.get_work_order(1) for _ in range(50)))
    assert sign_ins(atlas_sandbox) == (1, 0)


def test_missing_extras_are_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "filelock", None)
    with pytest.raises(AtlasConfigError, match="stores"):
        FileTokenStore("x")
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(AtlasConfigError, match="redis"):
        RedisTokenStore("redis://127.0.0.1/0")


def test_an_address_of_redis_is_not_repeated() -> None:
    with pytest.raises(AtlasConfigError) as caught:
        RedisTokenStore("htp://:secret@127.0.0.1")
    assert "secret" not in str(caught.value)


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_account_keys_are_anonymous() -> None:
    key = account_key("https://atlas.example/api", "Boss@plant.example")
    assert key == account_key("https://atlas.example/api", "boss@plant.example")
    assert key != account_key("https://atlas.example/other", "boss@plant.example")
    assert "boss" not in key


async def test_a_stored_token_is_for_the_password_that_got_it(
    mode: Mode, store: TokenStore, kind: str, where: str, atlas_sandbox: AtlasSandbox
) -> None:
    await call(mode, atlas_sandbox, store)
    assert atlas_sandbox.password.encode() not in content(kind, where)
    with pytest.raises(AtlasAuthError):
        await call(mode, atlas_sandbox, store, password="not the password")
    await call(mode, atlas_sandbox, store)
    await call(mode, atlas_sandbox, store, password="")
    assert sign_ins(atlas_sandbox) == (2, 0), "one of each password"


ABSURD: list[dict[str, Any]] = [
    {"expires_at": float("inf")},
    {"expires_at": float("nan"), "obtained_at": float("nan")},
    {"expires_at": 10**400},
    {"expires_at": 1e300},
    {"expires_at": -1e300},
    {"expires_at": -5, "obtained_at": -10},
    {"expires_at": "soon"},
    {"expires_at": None},
    {"obtained_at": 4e9, "expires_at": 4e9 + 100},
    {"access": "\ud800"},
    {"access": ["x"]},
    {"refresh": "\ud800"},
    {"refresh": 5},
    {"proof": "\ud800"},
    {"proof": {}},
    {"proof": "no digest"},
]


@pytest.mark.parametrize("absurd", ABSURD, ids=repr)
async def test_absurd_files_are_no_tokens(
    mode: Mode, atlas_sandbox: AtlasSandbox, tmp_path: Path, absurd: dict[str, Any]
) -> None:
    store = FileTokenStore(tmp_path)
    await call(mode, atlas_sandbox, store)
    path = tmp_path / f"{account_key(atlas_sandbox.base_url, atlas_sandbox.email)}.token"
    path.write_text(json.dumps({**json.loads(path.read_text()), **absurd}))
    await call(mode, atlas_sandbox, store)
    await call(mode, atlas_sandbox, store)
    assert sign_ins(atlas_sandbox) == (2, 0), "the absurd one is not used, and is replaced"


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
@pytest.mark.parametrize("umask", [0o000, 0o277])
def test_the_umask_changes_nothing(atlas_sandbox: AtlasSandbox, tmp_path: Path, umask: int) -> None:
    command = [sys.executable, "-c", f"import os\nos.umask({umask}){SCRIPT}", "file", str(tmp_path / "t")]
    subprocess.run([*command, *atlas_sandbox.credentials.values(), "1", "0"], check=True)
    modes = {path.suffix: path.stat().st_mode & 0o777 for path in (tmp_path / "t").iterdir()}
    assert modes.pop(".token") == 0o600
    assert set(modes.values()) <= {0o600}
    assert (tmp_path / "t").stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes that have a name")
async def test_a_pipe_is_no_token(mode: Mode, atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / f"{account_key(atlas_sandbox.base_url, atlas_sandbox.email)}.token", 0o600)
    await call(mode, atlas_sandbox, FileTokenStore(tmp_path))
