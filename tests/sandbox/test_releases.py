"""Conformance of the sandbox with each release of Atlas: recorded exchanges, replayed in order against that release.

Compared is what test_conformance.py compares, but for the SQL that messages repeat, and the order of messages that the
server lists in no order. `pytest -s` shows the table.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import jwt
import pytest
from support import recorded
from support.release_replay import OlderReplay, ReleaseReplay, canonical, is_served, new_server
from support.replay import differences

from rivet.integrations.atlas.testing import start_sandbox
from rivet.integrations.atlas_sandbox._http import app as sandbox_app

pytestmark = pytest.mark.slow

FILES = sorted(recorded.RELEASES.glob("*.jsonl"))

KEPT = {"notification.search"}
"""Exchanges that differ on every release: the sandbox sends no notifications."""


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
async def test_recorded_exchanges(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release = recorded.release_of(file)
    monkeypatch.setattr(sandbox_app, "seed", new_server)
    sandbox = sandbox_app.Sandbox(release=release, free_plan=True)
    table: dict[str, list[str]] = {}
    transport = httpx.ASGITransport(sandbox.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox.test") as client:
        if "recorded" in file.stem:
            replay = ReleaseReplay(client, sandbox)
        else:
            replay = OlderReplay(client, sandbox)
            replay.know_before(recorded.of_file(file))
        for exchange in recorded.of_file(file):
            if not is_served(exchange):
                replay.skip(exchange)
                continue
            response = await replay.send(exchange)
            real = exchange["response"]
            ours = response.json() if response.content else None
            found = [] if real["status"] == response.status_code else [f"{real['status']} is {response.status_code}"]
            table[exchange["name"]] = [*found, *differences(canonical(real["body"]), canonical(ours))]
    sandbox.store.close()
    for name, found in table.items():
        print(f"{name:<54} {'matches' if not found else '; '.join(found)[:300]}")
    assert {name: found for name, found in table.items() if found and name not in KEPT} == {}
    assert len(table) > (230 if "recorded" in file.stem else 55)


@contextlib.asynccontextmanager
async def signed_in(sandbox: sandbox_app.Sandbox) -> AsyncIterator[tuple[httpx.AsyncClient, httpx.AsyncClient]]:
    """Clients with the tokens of the administrator and of the technician."""
    transport, clients = httpx.ASGITransport(sandbox.app), []
    async with contextlib.AsyncExitStack() as stack:
        for email in (sandbox.admin.email, "tech@plant.example"):
            client = await stack.enter_async_context(httpx.AsyncClient(transport=transport, base_url="http://s.test"))
            credentials = {"email": email, "password": sandbox.admin.password}
            token = (await client.post("/auth/signin", json=credentials)).json()["accessToken"]
            client.headers["Authorization"] = f"Bearer {token}"
            clients.append(client)
        yield clients[0], clients[1]
    sandbox.store.close()


@pytest.mark.parametrize(("release", "after"), [("1.5.0", 200), ("1.8.0", 200), ("current", 403)])
async def test_a_disabled_users_token_is_good_while_the_server_remembers_the_user(release: str, after: int) -> None:
    """The server's cache of users (its CacheConfig) holds each for five minutes."""
    sandbox = sandbox_app.Sandbox(release=release)
    async with signed_in(sandbox) as (admin, technician):
        id = (await technician.get("/auth/me")).json()["id"]
        assert (await admin.patch(f"/users/{id}/disable")).json()["enabled"] is False
        assert (await technician.get("/auth/me")).status_code == after
        sandbox.store.clock.skew += 301
        assert (await technician.get("/auth/me")).status_code == 403


async def test_an_attempt_to_sign_in_makes_the_server_look_the_user_up() -> None:
    sandbox = sandbox_app.Sandbox(release="1.6.0")
    async with signed_in(sandbox) as (admin, technician):
        id = (await technician.get("/auth/me")).json()["id"]
        await admin.patch(f"/users/{id}/disable")
        wrong = {"email": "tech@plant.example", "password": "wrong"}
        assert (await admin.post("/auth/signin", json=wrong)).status_code == 403
        assert (await technician.get("/auth/me")).status_code == 403


@pytest.mark.parametrize(("release", "days"), [("1.5.0", 14), ("1.8.0", 14), ("current", 1 / 48)])
async def test_an_access_token_lives_as_long_as_the_release_has_it(release: str, days: float) -> None:
    sandbox = sandbox_app.Sandbox(release=release)
    async with signed_in(sandbox) as (admin, _):
        claims = jwt.decode(admin.headers["Authorization"].split()[1], options={"verify_signature": False})
        assert claims["exp"] - claims["iat"] in (days * 86_400, days * 86_400 + 1)


@pytest.mark.parametrize(("release", "path"), [("1.6.0", "/workload/overview"), ("1.5.0", "/comments/1")])
async def test_a_path_that_a_release_lacks_is_unknown(release: str, path: str) -> None:
    async with signed_in(sandbox_app.Sandbox(release=release)) as (admin, _):
        response = await admin.get(path)
        assert (response.status_code, response.json()["message"]) == (500, f"No static resource {path[1:]}.")


async def test_a_vendors_field_is_not_made_where_there_are_no_custom_fields() -> None:
    async with signed_in(sandbox_app.Sandbox(release="1.5.1")) as (admin, _):
        body = {"name": "n", "value": "v", "vendor": {"id": 1}}
        response = await admin.post("/custom-fields", json=body)
        assert (response.status_code, response.json()["message"]) == (500, "The sandbox has no vendors")
        assert (await admin.get("/custom-fields/1")).status_code == 404


def test_an_unknown_release() -> None:
    with pytest.raises(ValueError, match=r"unknown release '1\.4\.0'; there are 1\.5\.0, .*current"):
        sandbox_app.Sandbox(release="1.4.0")


@pytest.mark.parametrize(("release", "limited"), [("1.5.0", False), ("1.8.0", True)])
def test_a_release_of_ones_choice_and_its_rate_limits(release: str, limited: bool) -> None:
    """None in 1.5.0, and none for addresses before the development state: without a token all is answered."""
    with (
        start_sandbox("--rate-limits", release=release) as sandbox,
        httpx.Client(base_url=sandbox.base_url, trust_env=False) as client,
    ):
        assert {client.get("/health-check").status_code for _ in range(30)} == {200}
        credentials = {"email": sandbox.email, "password": sandbox.password}
        tokens = client.post("/auth/signin", json=credentials).json()
        assert tokens.keys() == {"accessToken"}
        client.headers["Authorization"] = f"Bearer {tokens['accessToken']}"
        seen = {client.get("/users/mini").status_code for _ in range(200)}
        assert seen == ({200, 429} if limited else {200})
