"""The sandbox imports as the real server did: recorded responses, outcomes over STOMP and what is stored, replayed."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from support import recorded
from support.replay import differences
from websockets.sync.client import connect

from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox
from rivet.integrations.atlas_sandbox._http.app import Sandbox

pytestmark = pytest.mark.slow

RECORDING = recorded.EXCHANGES.with_name("imports.jsonl")
DIFFERING = ("createdAt", "customId", "firstName", "id", "lastName", "locationId", "parentId", "phone", "updatedAt")
"""Of records: the recording's server had others before, and another owner."""


class Listener:
    """A STOMP connection."""

    def __init__(self, sandbox: AtlasSandbox, token: str) -> None:
        self._open = connect(f"ws{sandbox.base_url[4:]}/ws/websocket", proxy=None)
        self.socket = self._open.__enter__()
        self.email = sandbox.email
        self._send("CONNECT", {"accept-version": "1.2", "host": "x", "token": token})
        self.answer = str(self.socket.recv(timeout=30))

    def _send(self, command: str, headers: dict[str, str]) -> None:
        lines = [command, *(f"{name}:{value}" for name, value in headers.items()), "", ""]
        self.socket.send("\n".join(lines) + "\0")

    def listen(self, uuid: str) -> None:
        for number, place in enumerate((f"/user/{self.email}/imports/{uuid}", f"/imports/{uuid}")):
            self._send("SUBSCRIBE", {"id": f"{uuid}{number}", "destination": place})

    def received(self) -> str:
        return str(self.socket.recv(timeout=30)).partition("\n\n")[2].rstrip("\0")

    def close(self) -> None:
        self._open.__exit__(None, None, None)


@contextlib.contextmanager
def signed_in(sandbox: AtlasSandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=sandbox.base_url, trust_env=False, timeout=60) as client:
        credentials = {"email": sandbox.email, "password": sandbox.password}
        token = client.post("/auth/signin", json=credentials).json()["accessToken"]
        client.headers["Authorization"] = f"Bearer {token}"
        yield client


@pytest.fixture(params=["current", "1.8.0"])
def session(request: pytest.FixtureRequest) -> Iterator[tuple[str, httpx.Client, Listener]]:
    with start_sandbox("--free-plan", release=request.param) as sandbox, signed_in(sandbox) as client:
        listener = Listener(sandbox, client.headers["Authorization"].removeprefix("Bearer "))
        try:
            yield request.param, client, listener
        finally:
            listener.close()


def test_imports_answer_as_recorded(session: tuple[str, httpx.Client, Listener]) -> None:
    release, client, listener = session
    server = {"current": "development state"}.get(release, f"v{release}")
    table: dict[str, list[str]] = {}
    for exchange in recorded.of_file(RECORDING):
        if exchange["server"] != server:
            continue
        request = exchange["request"]
        if exchange["told"] is not None:
            listener.listen(request["path"].partition("uuid=")[2])
        body = _with_people_of(request["body"], listener.email)
        reply = client.post(request["path"], json=body) if body is not None else _null(client, request["path"])
        ours = {"status": reply.status_code, "body": reply.json()}
        found = [] if exchange["told"] is None else [_compared(exchange["told"], listener.received())]
        real = exchange["response"]
        if exchange["name"].endswith("shown"):
            stored, shown = ([_plain(one) for one in side["body"]["content"]] for side in (real, ours))
            found += [f"{one} is {other}" for one, other in zip(stored, shown, strict=True) if one != other]
        else:
            found += differences(real, ours)
        table[exchange["name"]] = list(filter(None, found))
    assert {name: found for name, found in table.items() if found} == {}
    assert len(table) >= {"current": 26, "1.8.0": 6}[release]


def _with_people_of(body: Any, email: str) -> Any:
    """The recording's owner is another one."""
    if not isinstance(body, list):
        return body
    swap = {"owner@acme.example": email, "OWNER@acme.example": email.upper()}
    people = ("assignedToEmails", "usersEmails", "primaryUserEmail")
    return [row and {**row, **{name: _swapped(row[name], swap) for name in people if row.get(name)}} for row in body]


def _swapped(value: Any, swap: dict[str, str]) -> Any:
    return [swap.get(one, one) for one in value] if isinstance(value, list) else swap.get(value, value)


def _null(client: httpx.Client, path: str) -> httpx.Response:
    return client.post(path, content="null", headers={"Content-Type": "application/json"})


def _compared(real: str, ours: str) -> str:
    message = ours[: len(real)] if "could not execute" in real else ours
    return "" if message == real else f"said {real}: {ours}"


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items() if name not in DIFFERING}
    return [_plain(one) for one in value] if isinstance(value, list) else value


def test_a_bad_token_may_not_listen(atlas_sandbox: AtlasSandbox) -> None:
    listener = Listener(atlas_sandbox, "garbage")
    answer = listener.answer
    listener.close()
    assert answer.startswith("ERROR\n")


async def test_creates_wait_while_an_import_is_under_way() -> None:
    """Those that take numbers: the server's import locks the row that has them."""
    sandbox = Sandbox(import_seconds=0.3)
    transport = httpx.ASGITransport(sandbox.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox.test") as client:
        credentials = {"email": sandbox.admin.email, "password": sandbox.admin.password}
        token = (await client.post("/auth/signin", json=credentials)).json()["accessToken"]
        client.headers["Authorization"] = f"Bearer {token}"
        began = time.monotonic()
        started = await client.post("/import/locations?uuid=1", json=[{"name": "slow"}, {"name": "slower"}])
        assert started.json() == {"success": True, "message": "1"}
        names = asyncio.create_task(client.get("/locations/mini"))
        assert "slow" not in [one["name"] for one in (await names).json()], "nothing is seen before the end"
        created = await client.post("/assets", json={"name": "waits"})
        assert created.status_code == 200
        assert time.monotonic() - began >= 0.6
        assert {"slow", "slower"} <= {one["name"] for one in (await client.get("/locations/mini")).json()}
    sandbox.store.close()


def test_a_release_before_1_6_0_imports_within_the_request() -> None:
    with start_sandbox(release="1.5.1") as sandbox, signed_in(sandbox) as client:
        done = client.post("/import/assets", json=[{"name": "one"}, {"name": "two"}])
        assert (done.status_code, done.json()) == (200, {"created": 2, "updated": 0})
        bar_codes = [{"name": "a", "barCode": "x"}, {"name": "b", "barCode": "x"}]
        refused = client.post("/import/assets", json=bar_codes)
        assert (refused.status_code, refused.json()["message"]) == (500, "Duplicate barcode found: x")
