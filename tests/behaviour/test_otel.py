"""OpenTelemetry: spans and durations by the semantic conventions for HTTP clients."""

from __future__ import annotations

import asyncio
import io
import logging
import signal
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from support.answers import shown_file
from support.modes import Mode
from support.otel import EXPORTER, READER, attributes, install, logged
from support.servers import Answer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import (
    AtlasClient,
    AtlasConnectionError,
    AtlasError,
    AtlasNotFoundError,
    AtlasTimeoutError,
    SyncAtlasClient,
)
from rivet.integrations.atlas._telemetry import opentelemetry
from rivet.integrations.atlas.maintainx import MaintainXClient, SyncMaintainXClient
from rivet.integrations.atlas.testing import AtlasSandbox


@pytest.fixture(autouse=True)
def spans(monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    monkeypatch.setenv("ATLAS_OTEL", "true")
    install()
    EXPORTER.clear()
    return EXPORTER


async def test_a_span_for_each_request(mode: Mode, atlas_sandbox: AtlasSandbox, spans: InMemorySpanExporter) -> None:
    async with mode.client(**atlas_sandbox.credentials) as client:
        with trace.get_tracer("the service").start_as_current_span("job") as job:
            await client.get_work_order(1)
            with pytest.raises(AtlasNotFoundError):
                await client.get_work_order(999_999)
            await client.request("GET", "/work-orders/1", params={"code": "hush-hush"})
            with pytest.raises(AtlasError):
                await client.request("GET", "/people/hush-hush")
    *ours, _job = spans.get_finished_spans()
    assert [span.name for span in ours] == [
        "POST /auth/signin",
        "GET /work-orders/{id}",
        "GET /work-orders/{id}",
        "GET /work-orders/{id}",
        "GET",
    ]
    found = attributes(ours[1])
    assert found.pop("user_agent.original").startswith("rivet-atlas/")
    host, port = atlas_sandbox.base_url.removeprefix("http://").split(":")
    assert found == {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "network.protocol.version": "1.1",
        "server.address": host,
        "server.port": int(port),
        "url.full": f"{atlas_sandbox.base_url}/work-orders/1",
        "url.template": "/work-orders/{id}",
    }
    assert ours[1].kind is trace.SpanKind.CLIENT
    assert ours[1].status.status_code is trace.StatusCode.UNSET
    assert {span.context.trace_id for span in ours} == {job.get_span_context().trace_id}
    assert attributes(ours[2])["error.type"] == "404"
    assert ours[2].status.status_code is trace.StatusCode.ERROR
    assert ours[2].status.description is None
    assert "hush-hush" not in str([span.to_json() for span in ours])


async def test_attempts_are_spans_and_carry_the_trace(mode: Mode, quick: None, spans: InMemorySpanExporter) -> None:
    answers = iter([Answer(503), Answer(drop=True), Answer(200, raw=b"{}", version="HTTP/1.0")])
    with ScriptedServer(scripted(lambda _seen: next(answers))) as server:
        async with mode.client(**server.credentials) as client:
            assert await client.request("GET", "/anything") == {}
        sent = [seen.headers["traceparent"] for seen in server.seen]
    ours = spans.get_finished_spans()
    assert [span.name for span in ours] == ["POST /auth/signin", "GET", "GET", "GET"]
    assert [attributes(span).get("http.request.resend_count") for span in ours] == [None, None, 1, 2]
    assert [attributes(span).get("error.type") for span in ours] == [None, "503", "RemoteProtocolError", None]
    assert [attributes(span).get("network.protocol.version") for span in ours] == ["1.1", "1.1", None, "1.0"]
    assert [header.split("-")[2] for header in sent] == [f"{span.context.span_id:016x}" for span in ours]


async def interrupt(mode: Mode, server: ScriptedServer, call: Callable[[], Any]) -> None:
    """Cancel a call (or press Ctrl-C in a sync one) while the server has its request."""
    loop, over = asyncio.get_running_loop(), threading.Event()
    task: asyncio.Task[Any] | None = None

    def stop(_seen: Seen) -> Answer:
        if task is not None:
            loop.call_soon_threadsafe(task.cancel)
        else:
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        over.wait(30)
        return Answer(drop=True)

    server.script = scripted(stop)
    try:
        if mode.is_async:
            task = asyncio.ensure_future(call())
            with pytest.raises(asyncio.CancelledError):
                await task
        else:
            before = signal.signal(signal.SIGINT, signal.default_int_handler)
            try:
                with pytest.raises(KeyboardInterrupt):
                    call()
            finally:
                signal.signal(signal.SIGINT, before)
    finally:
        over.set()


async def test_a_cancelled_call_is_no_error(
    mode: Mode, spans: InMemorySpanExporter, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "rivet.integrations.atlas")
    with ScriptedServer(scripted(Answer(200, {}))) as server:
        atlas: Any = (AtlasClient if mode.is_async else SyncAtlasClient)(**server.credentials)
        maintainx: Any = (MaintainXClient if mode.is_async else SyncMaintainXClient)("key", base_url=server.base_url)
        await interrupt(mode, server, lambda: atlas.request("GET", "/work-orders/1"))
        await interrupt(mode, server, lambda: maintainx.get_asset(1))
        for client in (atlas, maintainx):
            await client.aclose() if mode.is_async else client.close()
    _sign_in, *ours = spans.get_finished_spans()
    assert [span.name for span in ours] == ["GET /work-orders/{id}", "GET /assets/{id}"]
    for span in ours:
        assert span.status.status_code is trace.StatusCode.UNSET
        assert not attributes(span).keys() & {"error.type", "http.response.status_code", "network.protocol.version"}
    lines = logged(caplog)
    assert [line.getMessage().partition(" in ")[0] for line in lines] == [
        "Atlas: get_work_order cancelled",
        "MaintainX: get_asset cancelled",
    ]
    for line in lines:
        assert (vars(line)["atlas_error"], vars(line)["atlas_cancelled"], vars(line)["atlas_attempts"]) == (
            None,
            True,
            1,
        )


async def test_downloads_from_a_storage(mode: Mode, spans: InMemorySpanExporter) -> None:
    """Their addresses are secrets, and a storage is a third party: it gets no trace."""
    whole, etag, over = b"x" * 2_000, {"ETag": '"v1"'}, threading.Event()
    rest = Answer(206, raw=whole[1_000:], headers={**etag, "Content-Range": "bytes 1000-1999/2000"})
    answers = iter([Answer(200, raw=whole, truncate=True, headers=etag), rest, Answer(404)])

    def storage(_seen: Seen) -> Answer:
        return next(answers, None) or (over.wait(30) and None) or Answer(drop=True)

    with (
        ScriptedServer(storage) as other,
        ScriptedServer(scripted(Answer(200, shown_file(f"{other.base_url}/hush/x?signature=hush")))) as server,
    ):
        async with mode.client(**server.credentials) as client:
            assert await client.download_file(7, io.BytesIO()) == len(whole)
            with pytest.raises(AtlasNotFoundError):
                await client.download_file(7, io.BytesIO())
            try:
                with pytest.raises(AtlasTimeoutError):
                    await client.download_file(7, io.BytesIO(), deadline=0.5)
            finally:
                over.set()
            downloads = [span for span in spans.get_finished_spans() if span.name == "GET"]
            found = [attributes(span) for span in downloads]
        errors = [one.get("error.type") for one in found]
        assert errors[:3] == ["RemoteProtocolError", None, "404"]
        assert set(errors[3:]) <= {"ReadTimeout", "AtlasTimeoutError"}  # none if the machine was too slow to ask for it
        assert [one.get("http.response.status_code") for one in found[:3]] == [200, 206, 404]
        assert [one.get("http.request.resend_count") for one in found[:3]] == [None, 1, None]
        assert {one["url.full"] for one in found} == {f"{other.base_url}/"}
        assert not [seen for seen in other.seen if "traceparent" in seen.headers]
        assert "hush" not in str([span.to_json() for span in spans.get_finished_spans()])


async def test_an_unexpected_exception_is_an_error(mode: Mode, spans: InMemorySpanExporter) -> None:
    """The flow is closed then, as for a cancellation."""

    def broken(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/auth/signin":
            return httpx.Response(200, json={"accessToken": "eyJhbGciOiJIUzI1NiJ9.first.sig"})
        raise RuntimeError("the transport is broken")

    options = {"email": "who@plant.example", "password": "a-long-password"}
    transport = httpx.MockTransport(broken)
    async with mode.client("http://127.0.0.1:9", **options, http_transport=transport) as client:
        with pytest.raises(RuntimeError):
            await client.request("GET", "/work-orders/1")
    sign_in, ours = spans.get_finished_spans()
    assert "network.protocol.version" not in attributes(sign_in)
    assert attributes(ours)["error.type"] == "RuntimeError"
    assert ours.status.status_code is trace.StatusCode.ERROR


async def test_durations(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as client:
        await client.get_work_order(1)
    with pytest.raises(AtlasConnectionError):
        async with mode.client("http://127.0.0.1:9", "a@b.example", "a-long-password", max_retries=0) as client:
            await client.get_work_order(1)
    data = READER.get_metrics_data()
    assert data is not None
    (metric,) = data.resource_metrics[0].scope_metrics[0].metrics
    assert (metric.name, metric.unit) == ("http.client.request.duration", "s")
    points: Any = metric.data.data_points
    assert all(list(point.explicit_bounds) == opentelemetry.BUCKETS for point in points)
    assert {point.attributes.get("error.type") for point in points} >= {None, "ConnectError"}
    assert all(point.attributes.keys() >= {"http.request.method", "server.address", "server.port"} for point in points)


async def test_without_the_variable_there_is_nothing(
    mode: Mode, atlas_sandbox: AtlasSandbox, spans: InMemorySpanExporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ATLAS_OTEL", "1")
    async with mode.client(**atlas_sandbox.credentials) as client:
        await client.get_work_order(1)
    assert spans.get_finished_spans() == ()


async def test_a_broken_exporter_breaks_no_call(
    mode: Mode, atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> None:
        raise RuntimeError("the exporter is away")

    monkeypatch.setattr(SimpleSpanProcessor, "on_end", broken)
    async with mode.client(**atlas_sandbox.credentials) as client:
        made = await client.create_work_order({"title": "once"})
        assert [one.id async for one in client.iter_work_orders() if one.title == "once"] == [made.id]
