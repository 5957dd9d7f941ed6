"""Canary secrets are planted, and searched for wherever a program leaves traces."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from atlas_api.api.auth import sign_in, sign_up
from atlas_api.api.users import patch_user
from atlas_api.models import Reference, SigninRequest, SignupRequest, UserPatch
from support import recorded
from support.modes import Mode
from support.servers import TOKENS, Answer, ScriptedServer, Seen
from support.traces import clean_of, traces

from rivet.integrations.atlas import AtlasConfigError, AtlasError, AtlasTokenCache
from rivet.integrations.atlas.outbox import Outbox
from rivet.integrations.atlas.outbox._outbox import Delivery
from rivet.integrations.atlas.stores import FileTokenStore
from rivet.integrations.atlas.testing import AtlasSandbox

PASSWORD = "canary-password-1"
NEW_PASSWORD = "canary-new-password-2"
ACCESS, REFRESH = "canary.access.token3", "canary-refresh-token4"
OF_A_NEW_USER = "eyJjanary5.signup.token5"
API_KEY = "canary-api-key-6"
PERSONAL = "canary personal detail 7"
SECRETS = (PASSWORD, NEW_PASSWORD, ACCESS, REFRESH, OF_A_NEW_USER, API_KEY)
NEW_USER = {"email": "c@plant.example", "firstName": "C", "lastName": "D", "password": NEW_PASSWORD, "role": 4}
TOKEN_RESPONSE = Answer(200, {**TOKENS, "accessToken": ACCESS, "refreshToken": REFRESH})
ECHO: dict[str, Any] = {"success": False, "message": ""}


class Echo:
    """Server that repeats the request, headers included, in its errors."""

    def __init__(self) -> None:
        self.fails: Callable[[Seen], Answer | None] = lambda _seen: None

    def __call__(self, seen: Seen) -> Answer:
        if (failure := self.fails(seen)) is not None:
            return failure
        if seen.path in ("/auth/signin", "/auth/refresh"):
            return TOKEN_RESPONSE
        if seen.path == "/auth/signup":
            return Answer(200, {"success": True, "message": OF_A_NEW_USER, "user": None, "refreshToken": REFRESH})
        if seen.path == "/work-orders/1":
            return Answer(200, {**recorded.body("workorder.create.minimal"), "description": PERSONAL})
        return Answer(500, {"success": False, "message": delivery(seen)})


def delivery(seen: Seen) -> str:
    return f"refused {seen.body.decode()} with {seen.headers}"


def clean(text: str, *secrets: str) -> None:
    clean_of(text, secrets or SECRETS)


CALLS: dict[str, Callable[[Mode, Any], Any]] = {
    "a work order is refused": lambda _, client: client.create_work_order({"title": "x"}),
    "an asset is refused": lambda _, client: client.create_asset({"name": "x"}),
    "a user is refused": lambda _, client: client.create_user(NEW_USER),
    "a sign-in of one's own": lambda mode, client: mode.endpoint(
        sign_in, client, body=SigninRequest("c@plant.example", NEW_PASSWORD, "CLIENT")
    ),
    "a sign-up of one's own": lambda mode, client: mode.endpoint(
        sign_up, client, body=SignupRequest("c@plant.example", NEW_PASSWORD, "C", "D", "", Reference(4))
    ),
    "a new password": lambda mode, client: mode.endpoint(
        patch_user, client, id=1, body=UserPatch("C", "D", new_password=NEW_PASSWORD)
    ),
}
FAILURES: dict[str, Callable[[Seen], Answer | None]] = {
    "refusals that repeat the request": lambda _: None,
    "a refused sign-in": lambda seen: Answer(403, {"success": False, "message": delivery(seen)}),
    "a sign-in without an explanation": lambda seen: Answer(500, raw=delivery(seen).encode()),
    "a sign-in that is not one": lambda seen: Answer(200, {"token": ACCESS, "password": NEW_PASSWORD}),
    "a reply that breaks off": lambda seen: Answer(200, {"accessToken": ACCESS, "x": NEW_PASSWORD}, truncate=True),
    "a reply of HTML": lambda seen: Answer(200, raw=delivery(seen).encode(), headers={"Content-Type": "text/html"}),
    "a token that is refused": lambda seen: None if seen.path.startswith("/auth/") else Answer(403, raw=b""),
}


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("name", CALLS)
async def test_no_error_and_no_log_shows_a_secret(
    mode: Mode, name: str, failure: str, caplog: pytest.LogCaptureFixture
) -> None:
    script = Echo()
    script.fails = FAILURES[failure]
    with ScriptedServer(script) as server, caplog.at_level(logging.DEBUG):
        client = mode.client(
            server.base_url, "c@plant.example", PASSWORD, headers={"x-api-key": API_KEY}, max_retries=1
        )
        async with client:
            clean(repr(client) + repr(vars(client)))
            shown = ""
            try:
                result = await CALLS[name](mode, client)
            except AtlasError as error:
                shown = traces(error)
            else:
                shown = repr(result)
        clean(shown)
    assert caplog.text, "something was logged"
    clean(caplog.text)
    clean("".join(repr(vars(record)) for record in caplog.records))


def stored(folder: Path) -> str:
    return "".join(path.read_bytes().decode("latin-1") for path in folder.iterdir())


async def test_settings_models_and_caches_show_no_secret(
    mode: Mode, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from rivet.integrations.atlas.config import atlas_config

    monkeypatch.setenv("ATLAS_PASSWORD", PASSWORD)
    monkeypatch.setenv("ATLAS_EMAIL", "c@plant.example")
    monkeypatch.setenv("ATLAS_TOKEN_KEY", "a key")
    with ScriptedServer(Echo()) as server:
        monkeypatch.setenv("ATLAS_BASE_URL", server.base_url)
        atlas_config.reload()
        cache = AtlasTokenCache(store=FileTokenStore(tmp_path))
        async with mode.client(cache=cache) as client:
            found = await client.get_work_order(1)
            assert PERSONAL in str(found.description)
        settings, _ = atlas_config.load()
        shown = [atlas_config, settings, cache, vars(cache), client, SigninRequest("a", NEW_PASSWORD, "CLIENT")]
        clean("".join(map(repr, shown)))
    clean(stored(tmp_path))


async def test_an_outbox_with_a_key_shows_nothing(
    mode: Mode, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, atlas_sandbox: AtlasSandbox
) -> None:
    monkeypatch.setenv("ATLAS_TOKEN_KEY", "a key")
    outbox = Outbox(tmp_path / "outbox.sqlite3")
    key = outbox.create_work_order({"title": PERSONAL})
    outbox.update_work_order(key, {"description": PERSONAL})
    refused = outbox.update_work_order(1, {"assignedTo": [f"{PERSONAL.split()[0]}@plant.example"]})
    monkeypatch.setenv("ATLAS_TOKEN_KEY", "another key")
    with pytest.raises(AtlasConfigError, match="ATLAS_TOKEN_KEY does not decrypt"):
        outbox.entries()
    async with mode.client(**atlas_sandbox.credentials) as client:
        delivery = await delivered(mode, outbox, client)
        assert (delivery.delivered, delivery.waiting) == (0, 3)
        assert "ATLAS_TOKEN_KEY does not decrypt" in str(delivery.stopped_by)
        monkeypatch.setenv("ATLAS_TOKEN_KEY", "a key")
        delivery = await delivered(mode, outbox, client)
        assert (delivery.delivered, delivery.refused) == (2, 1)
    (entry,) = outbox.entries("refused")
    assert entry.key == refused
    assert PERSONAL.split()[0] in str(entry.problem), "the reason names it"
    assert outbox.entries()[0].body == {"title": PERSONAL}
    clean(stored(tmp_path) + repr(outbox), PERSONAL, PERSONAL.split()[0])
    outbox.close()


async def test_an_entry_that_is_planted_is_not_delivered(
    mode: Mode, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, atlas_sandbox: AtlasSandbox
) -> None:
    outbox = Outbox(tmp_path / "outbox.sqlite3")
    planted = outbox.create_work_order({"title": "put in without the key"})
    outbox.update_work_order(planted, {"priority": "LOW"})
    monkeypatch.setenv("ATLAS_TOKEN_KEY", "a key")
    outbox.update_work_order(1, {"title": "one"})
    moved = outbox.update_work_order(2, {"title": "two"})
    with sqlite3.connect(tmp_path / "outbox.sqlite3") as db:
        db.execute("UPDATE entry SET body = (SELECT body FROM entry WHERE target = '1') WHERE key = ?", (moved,))
    db.close()
    outbox.create_work_order({"title": "goes through"})
    async with mode.client(**atlas_sandbox.credentials) as client:
        delivery = await delivered(mode, outbox, client)
        assert (delivery.delivered, delivery.set_aside, delivery.waiting) == (2, 3, 0)
        problems = {entry.key: str(entry.problem) for entry in outbox.entries("set_aside")}
        assert ("not encrypted" in problems[planted], "another entry" in problems[moved]) == (True, True)
        assert (await client.get_work_order(2)).title != "one"
        assert outbox.retry() == 0, "who lets it go must have looked at it"
        assert (outbox.retry(planted), outbox.drop(moved)) == (2, 1)
        clean(stored(tmp_path), "put in without the key")
        assert (await delivered(mode, outbox, client)).delivered == 2
    outbox.close()


async def delivered(mode: Mode, outbox: Outbox, client: Any) -> Delivery:
    return await outbox.adeliver(client) if mode.is_async else await asyncio.to_thread(outbox.deliver, client.client)


async def test_no_personal_detail_is_logged(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    """Bodies of successes and of refusals stay out of the log."""
    with ScriptedServer(Echo()) as server, caplog.at_level(logging.DEBUG):
        async with mode.client(server.base_url, "c@plant.example", PASSWORD) as client:
            await client.get_work_order(1)
            with pytest.raises(AtlasError):
                await client.create_work_order({"title": PERSONAL})
    await asyncio.sleep(0)
    clean(caplog.text, PERSONAL, *SECRETS)
