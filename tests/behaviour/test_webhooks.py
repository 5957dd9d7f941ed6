"""Webhooks: real, signed deliveries of the sandbox to both receivers; and what must not get in."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import io
import json
import threading
import time
import wsgiref.simple_server
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from atlas_api.api.webhook_endpoints import (
    create_webhook_endpoint,
    delete_webhook_endpoint,
    list_webhook_endpoints,
    patch_webhook_endpoint,
    rotate_webhook_secret,
)
from atlas_api.models import WebhookEndpointCreate, WebhookEndpointPatch, WorkOrderField
from starlette.applications import Starlette
from starlette.routing import Route
from support.modes import Mode
from support.redis_server import redis_server

from rivet.integrations.atlas import AtlasAPIError, AtlasConfigError, webhooks
from rivet.integrations.atlas.webhooks._signature import sign

SECRET = "whsec_test"


class Received:
    """Events that a handler received."""

    def __init__(self) -> None:
        self.events: list[webhooks.Event] = []
        self.fails = False

    def __call__(self, event: webhooks.Event) -> None:
        if self.fails:
            raise RuntimeError("the handler's own trouble")
        self.events.append(event)

    async def some(self, count: int) -> list[webhooks.Event]:
        for _ in range(300):
            if len(self.events) >= count:
                break
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)  # for one too many
        assert len(self.events) == count, self.events
        return self.events


@contextlib.contextmanager
def asgi(handler: Received, secrets: list[str], **options: Any) -> Iterator[str]:
    async def on_event(event: webhooks.Event) -> None:
        handler(event)

    receiver = webhooks.AsgiReceiver(secrets, on_event, **options)
    app = Starlette(routes=[Route("/atlas", receiver)])
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}/atlas"
    finally:
        server.should_exit = True
        thread.join()


@contextlib.contextmanager
def wsgi(handler: Received, secrets: list[str], **options: Any) -> Iterator[str]:
    class Quiet(wsgiref.simple_server.WSGIRequestHandler):
        def log_message(self, *_: Any) -> None:
            pass

    receiver = webhooks.WsgiReceiver(secrets, handler, **options)
    server = wsgiref.simple_server.make_server("127.0.0.1", 0, receiver, handler_class=Quiet)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/atlas"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


RECEIVERS: dict[str, Callable[..., Any]] = {"asgi": asgi, "wsgi": wsgi}


@pytest.fixture(params=list(RECEIVERS))
def receiver(request: pytest.FixtureRequest) -> Any:
    return RECEIVERS[request.param]


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(trust_env=False) as client:
        yield client


async def subscribed(mode: Mode, atlas: Any, url: str, event: str, **more: Any) -> Any:
    body = WebhookEndpointCreate.from_dict({"url": url, "event": event, **more})
    return await mode.endpoint(create_webhook_endpoint, atlas, body=body)


async def test_real_deliveries(mode: Mode, atlas: Any, receiver: Any) -> None:
    received, secrets = Received(), ["whsec_none_yet"]
    with receiver(received, secrets) as url:
        # The receiver reads the list of secrets when it is made, so endpoints come first in real life.
        kinds = ("NEW_WORK_ORDER", "WORK_ORDER_STATUS_CHANGE", "WORK_ORDER_DELETE", "ASSET_STATUS_CHANGE")
        endpoints = [await subscribed(mode, atlas, url, kind, serialize=True) for kind in kinds]
    assert all(endpoint.secret.startswith("whsec_") and endpoint.secret not in repr(endpoint) for endpoint in endpoints)
    with receiver(received, [endpoint.secret for endpoint in endpoints]) as url:
        for endpoint in endpoints:
            moved = WebhookEndpointPatch.from_dict({"url": url, "event": endpoint.event, "serialize": True})
            await mode.endpoint(patch_webhook_endpoint, atlas, id=endpoint.id, body=moved)
        made = await atlas.create_work_order({"title": "told & heard"})
        await atlas.complete_work_order(made.id)
        await atlas.update_asset(1, {"status": "DOWN"})
        from atlas_api.api.work_orders import delete_work_order

        await mode.endpoint(delete_work_order, atlas, id=made.id)
        created, changed, down, deleted = await received.some(4)
    assert isinstance(created, webhooks.WorkOrderCreated)
    assert created.work_order is not None
    assert (created.work_order_id, created.work_order.title) == (made.id, "told &amp; heard")
    assert isinstance(changed, webhooks.WorkOrderStatusChanged)
    assert (changed.previous_status, changed.new_status) == ("OPEN", "COMPLETE")
    assert changed.work_order is not None
    assert changed.work_order["status"] == "COMPLETED"
    assert isinstance(down, webhooks.AssetStatusChanged)
    assert (down.asset_id, down.new_status, down.asset and down.asset.status) == (1, "DOWN", "DOWN")
    assert isinstance(deleted, webhooks.WorkOrderDeleted)
    assert abs(datetime.now(UTC) - deleted.occurred_at) < timedelta(seconds=30)
    assert len({event.id for event in received.events}) == 4
    assert {event.company_id for event in received.events} == {created.payload["companyId"]}


async def test_one_that_cannot_be_reached_stops_no_other(mode: Mode, atlas: Any) -> None:
    received, kind = Received(), "NEW_WORK_ORDER"
    for url in ("http://127.0.0.1:99999/", "http://127.0.0.1:0/", "http://127.0.0.1:x/", "http://127.0.0.1\\/"):
        with pytest.raises(AtlasAPIError, match="delivers webhooks to"):
            await subscribed(mode, atlas, url, kind)
    with asgi(received, [SECRET]) as url:
        await subscribed(mode, atlas, "http://127.0.0.1:1/", kind)
        endpoint = await subscribed(mode, atlas, url, kind)
        refused = await subscribed(mode, atlas, url, "WORK_ORDER_DELETE")
    with asgi(received, [endpoint.secret]) as url:
        moved = WebhookEndpointPatch.from_dict({"url": url, "event": kind})
        await mode.endpoint(patch_webhook_endpoint, atlas, id=endpoint.id, body=moved)
        moved = WebhookEndpointPatch.from_dict({"url": url, "event": "WORK_ORDER_STATUS_CHANGE"})
        await mode.endpoint(patch_webhook_endpoint, atlas, id=refused.id, body=moved)
        for title in ("one", "two"):
            made = await atlas.create_work_order({"title": title})
        await atlas.complete_work_order(made.id)  # for the endpoint whose secret the receiver does not know
        await received.some(2)
        listed = {one.id: one.last_triggered_at for one in await mode.endpoint(list_webhook_endpoints, atlas)}
    assert listed[endpoint.id] is not None
    assert listed[refused.id] is None, "it was refused"


async def test_endpoints(mode: Mode, atlas: Any) -> None:
    received = Received()
    with asgi(received, [SECRET]) as url:
        endpoint = await subscribed(mode, atlas, url, "WORK_ORDER_CHANGE", woFields=["TITLE"])
        assert endpoint.serialize is True, "the deliveries of a change always hold the record"
        assert endpoint.wo_fields == [WorkOrderField.TITLE]
        new = await mode.endpoint(rotate_webhook_secret, atlas, id=endpoint.id)
        assert new.message.startswith("whsec_")
        assert new.message not in repr(new)
        (listed,) = await mode.endpoint(list_webhook_endpoints, atlas)
        assert listed.secret == new.message
    with asgi(received, [new.message]) as url:
        moved = WebhookEndpointPatch.from_dict({"url": url, "event": "WORK_ORDER_CHANGE", "woFields": ["TITLE"]})
        await mode.endpoint(patch_webhook_endpoint, atlas, id=endpoint.id, body=moved)
        await atlas.update_work_order(1, {"priority": "LOW"})
        await atlas.update_work_order(1, {"title": "another"})
        (event,) = await received.some(1)
    assert isinstance(event, webhooks.WorkOrderChanged)
    assert event.work_order is None, "it was changed to one without the record"
    await mode.endpoint(delete_webhook_endpoint, atlas, id=endpoint.id)
    assert await mode.endpoint(list_webhook_endpoints, atlas) == []
    with pytest.raises(AtlasAPIError, match="delivers webhooks to"):
        await subscribed(mode, atlas, "https://receiver.example/", "NEW_ASSET")


def delivery(kind: str = "NEW_WORK_ORDER", secret: str = SECRET, **payload: Any) -> tuple[dict[str, str], bytes]:
    told = {"workOrderId": 7, "companyId": 2, "occurredAt": datetime.now(UTC).isoformat(), **payload}
    body = json.dumps(told).encode()
    headers = {"X-Webhook-Signature": sign(body, secret), "X-Webhook-Event": kind, "X-Webhook-Id": "d-1"}
    return headers, body


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
    told: list[str] = []
    receiver({**environ, "wsgi.input": io.BytesIO(body)}, lambda status, _headers: told.append(status))
    assert told == ["500 Internal Server Error"], "nothing can await it here"
    assert (len(events), deliveries.kept) == (1, 0)
    chunked = {**environ, "CONTENT_LENGTH": "", "wsgi.input_terminated": True, "wsgi.input": io.BytesIO(body)}
    webhooks.WsgiReceiver(SECRET, events.append)(chunked, lambda status, _headers: told.append(status))
    assert told[1] == "204 No Content"


async def test_a_request_that_is_cancelled() -> None:
    headers, body = delivery()
    deliveries = Slow()
    task = asyncio.ensure_future(called(webhooks.AsgiReceiver(SECRET, print, deliveries=deliveries), headers, body))
    await asyncio.sleep(0.05)  # the store is being asked
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert deliveries.kept == 0, "nobody has dealt with it"
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
        told: list[str] = []
        wsgi = webhooks.WsgiReceiver(SECRET, Received())
        environ = {"REQUEST_METHOD": "POST", "wsgi.input_terminated": True, "wsgi.input": Drops(body)}
        wsgi(environ, lambda line, _headers: told.append(line))
        status = int(told[0][:3])
    assert status == (413 if extra else 401)
    assert time.process_time() - started < 20, "copying what came before each time would take minutes"
