"""Webhook receivers: signatures, duplicates, handlers that are awaited, requests that are cancelled."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import io
import threading
import time
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.modes import Mode
from support.redis_server import redis_server
from support.webhooks import RECEIVERS, SECRET, Received, delivery

from rivet.integrations.atlas import AtlasConfigError, webhooks
from rivet.integrations.atlas.webhooks._signature import sign


@pytest.fixture(params=list(RECEIVERS))
def receiver(request: pytest.FixtureRequest) -> Any:
    return RECEIVERS[request.param]


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(trust_env=False) as client:
        yield client


async def test_accepted_deliveries_and_duplicates(receiver: Any, http: httpx.AsyncClient) -> None:
    received = Received()
    with receiver(received, ["whsec_old", SECRET]) as url:

        async def post(headers: dict[str, str], body: bytes) -> int:
            return (await http.post(url, headers=headers, content=body)).status_code

        headers, body = delivery()
        assert await post(headers, body) == 204
        assert await post({**headers, "X-Webhook-Id": "another"}, body) == 204, "answered, so that it stops"
        assert len(received.events) == 1, "the same body is taken once, whatever the id says"
        assert await post(*delivery(secret="whsec_old")) == 204
        assert await post(*delivery("SOMETHING_NEW", more=1)) == 204
        assert (type(received.events[-1]), received.events[-1].payload["more"]) == (webhooks.Event, 1)
        assert await post(*delivery(secret="whsec_wrong")) == 401
        assert await post({**headers, "X-Webhook-Signature": ""}, body) == 401
        assert await post({**headers, "X-Webhook-Signature": "f" * 64}, body) == 401
        assert await post(headers, body + b" ") == 401
        for hours in (-1, 1):
            then = (datetime.now(UTC) + timedelta(hours=hours)).isoformat()
            assert await post(*delivery(occurredAt=then)) == 401
        assert await post(*delivery(occurredAt=None)) == 400
        assert await post(*delivery(workOrderId=None, n=1)) == 400
        assert await post(*delivery(newWorkOrder={"title": "x"}, n=2)) == 400
        bad = b"[]"
        assert await post({**headers, "X-Webhook-Signature": sign(bad, SECRET)}, bad) == 400
        with contextlib.suppress(httpx.TransportError):  # wsgiref hangs up while the body is on its way
            assert await post(headers, b"x" * 1_100_000) == 413
        assert (await http.get(url)).status_code == 405
        assert len(received.events) == 3
        received.fails = True
        headers, body = delivery(n=3)
        assert await post(headers, body) == 500
        received.fails = False
        assert await post(headers, body) == 204, "what could not be dealt with may come again"
        assert len(received.events) == 4


def stores(tmp_path: Path) -> Iterator[webhooks.Deliveries]:
    yield webhooks.MemoryDeliveries()
    yield webhooks.SqliteDeliveries(tmp_path / "taken.sqlite3")


def test_claimed_deliveries_are_recognised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from rivet.integrations.atlas._support import clock

    now = [1_000.0]
    monkeypatch.setattr(clock, "monotonic", lambda: now[0])
    monkeypatch.setattr(clock, "wall", lambda: now[0])
    for store in stores(tmp_path):
        now[0] = 1_000.0
        assert [store.take("a", 10), store.take("a", 10), store.take("b", 10)] == [True, False, True]
        store.give_back("b")
        assert store.take("b", 10)
        now[0] = 1_011.0
        assert store.take("a", 10)
    assert webhooks.SqliteDeliveries(tmp_path / "taken.sqlite3").take("a", 10) is False, "kept over a restart"
    assert (tmp_path / "taken.sqlite3").stat().st_mode & 0o077 == 0
    with pytest.raises(AtlasConfigError, match="cannot be used"):
        webhooks.SqliteDeliveries(tmp_path / "none" / "taken.sqlite3")


def test_a_fleet_claims_each_delivery_once() -> None:
    import redis

    with redis_server() as url:
        one, other = (webhooks.RedisDeliveries(redis.Redis.from_url(url)) for _ in range(2))
        assert [one.take("a", 60), other.take("a", 60), other.take("b", 60)] == [True, False, True]
        other.give_back("a")
        assert one.take("a", 60)


def test_verify() -> None:
    headers, body = delivery()
    pairs = [(name.lower(), value.upper()) for name, value in headers.items()]
    assert webhooks.verify(pairs, body, SECRET) == sign(body, SECRET)
    headers, body = delivery(occurredAt=(datetime.now(UTC) - timedelta(hours=1)).isoformat())
    with pytest.raises(webhooks.WebhookError, match="3600 s old"):
        webhooks.verify(headers, body, SECRET)
    assert webhooks.verify(headers, body, SECRET, tolerance=None)
    with pytest.raises(webhooks.WebhookError) as caught:
        webhooks.verify({**headers, "X-Webhook-Signature": "ü" * 64}, body, SECRET)
    assert SECRET not in repr(vars(caught.value)) + str(caught.value)
    for wrong in ("", " ", [], [""]):
        with pytest.raises(AtlasConfigError, match="secret must be"):
            webhooks.verify(headers, body, wrong)
    with pytest.raises(AtlasConfigError, match="bytes"):
        webhooks.verify(headers, body.decode(), SECRET)  # type: ignore[arg-type]
    with pytest.raises(AtlasConfigError, match="handler"):
        webhooks.AsgiReceiver(SECRET, "x")  # type: ignore[arg-type]
    with pytest.raises(AtlasConfigError, match="secret must be"):
        webhooks.AsgiReceiver(None, print)  # type: ignore[arg-type]

    async def on_event(_event: webhooks.Event) -> None:
        pass

    for handler in (on_event, functools.partial(on_event)):
        with pytest.raises(AtlasConfigError, match="plain function"):
            webhooks.WsgiReceiver(SECRET, handler)


def test_headers_of_any_library() -> None:
    from email.message import Message

    headers, body = delivery()
    message = Message()
    for name, value in headers.items():
        message[name] = value
    assert webhooks.verify(message, body, SECRET)
    with pytest.raises(webhooks.WebhookError):
        webhooks.verify({**headers, "X-Webhook-Signature": "\udcff" * 64}, body, SECRET)
    for tolerance in (float("nan"), float("inf"), -1, True, "300"):
        with pytest.raises(AtlasConfigError, match="tolerance"):
            webhooks.verify(headers, body, SECRET, tolerance=tolerance)  # type: ignore[arg-type]
        with pytest.raises(AtlasConfigError, match="tolerance"):
            webhooks.AsgiReceiver(SECRET, print, tolerance=tolerance)  # type: ignore[arg-type]


class Slow(webhooks.MemoryDeliveries):
    """Slow store, which may fail when a delivery is released."""

    def __init__(self, *, fails: bool = False) -> None:
        super().__init__()
        self.fails, self.kept = fails, 0

    def take(self, signature: str, seconds: float) -> bool:
        time.sleep(0.1)
        taken = super().take(signature, seconds)
        self.kept += taken
        return taken

    def give_back(self, signature: str) -> None:
        if self.fails:
            raise OSError("the disk is full")
        super().give_back(signature)
        self.kept -= 1


async def called(app: webhooks.AsgiReceiver, headers: dict[str, str], body: bytes) -> int:
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    pairs = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    await app({"type": "http", "method": "POST", "headers": pairs}, receive, send)
    return int(sent[0]["status"])


async def test_handlers_that_give_something_to_await() -> None:
    events: list[webhooks.Event] = []

    async def on_event(event: webhooks.Event) -> None:
        events.append(event)

    headers, body = delivery()
    assert await called(webhooks.AsgiReceiver(SECRET, lambda event: on_event(event)), headers, body) == 204
    assert len(events) == 1
    deliveries = Slow()
    receiver = webhooks.WsgiReceiver(SECRET, lambda event: on_event(event), deliveries=deliveries)
    environ = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
    environ |= {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": str(len(body))}
    statuses: list[str] = []
    receiver({**environ, "wsgi.input": io.BytesIO(body)}, lambda status, _headers: statuses.append(status))
    assert statuses == ["500 Internal Server Error"], "nothing can await it here"
    assert (len(events), deliveries.kept) == (1, 0)
    chunked = {**environ, "CONTENT_LENGTH": "", "wsgi.input_terminated": True, "wsgi.input": io.BytesIO(body)}
    webhooks.WsgiReceiver(SECRET, events.append)(chunked, lambda status, _headers: statuses.append(status))
    assert statuses[1] == "204 No Content"


async def test_a_request_that_is_cancelled() -> None:
    headers, body = delivery()
    deliveries = Slow()
    task = asyncio.ensure_future(called(webhooks.AsgiReceiver(SECRET, print, deliveries=deliveries), headers, body))
    await asyncio.sleep(0.05)  # the store is being asked
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert deliveries.kept == 0, "no handler has dealt with it"
    done = threading.Event()

    def slowly(_event: webhooks.Event) -> None:
        time.sleep(0.2)
        done.set()

    task = asyncio.ensure_future(called(webhooks.AsgiReceiver(SECRET, slowly, deliveries=deliveries), headers, body))
    await asyncio.sleep(0.2)  # the handler is at work, in a thread
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await asyncio.to_thread(done.wait, 5)
    assert deliveries.kept == 1, "the thread deals with it to the end"


async def test_a_store_that_cannot_release_a_delivery(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_event: webhooks.Event) -> None:
        raise RuntimeError("the handler's own trouble")

    receiver = webhooks.AsgiReceiver(SECRET, fail, deliveries=Slow(fails=True))
    assert await called(receiver, *delivery()) == 500
    assert "could not be released" in caplog.text
    assert "the handler's own trouble" in caplog.text


class Drops(io.BytesIO):
    """Body that arrives in single bytes."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(1, size) if size and size > 0 else size)


@pytest.mark.parametrize("extra", [0, 1])
async def test_a_body_in_single_bytes(mode: Mode, extra: int) -> None:
    """In time that grows with its size, and no further than the limit; before anything is computed of it."""
    body = b" " * (1_048_576 + extra)
    started = time.process_time()
    if mode.is_async:
        receiver = webhooks.AsgiReceiver(SECRET, Received())
        place, sent = 0, []

        async def receive() -> dict[str, Any]:
            nonlocal place
            place += 1
            return {"type": "http.request", "body": body[place - 1 : place], "more_body": place < len(body)}

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        await receiver({"type": "http", "method": "POST", "headers": []}, receive, send)
        status = sent[0]["status"]
    else:
        statuses: list[str] = []
        wsgi = webhooks.WsgiReceiver(SECRET, Received())
        environ = {"REQUEST_METHOD": "POST", "wsgi.input_terminated": True, "wsgi.input": Drops(body)}
        wsgi(environ, lambda line, _headers: statuses.append(line))
        status = int(statuses[0][:3])
    assert status == (413 if extra else 401)
    assert time.process_time() - started < 20, "copying what came before each time would take minutes"
