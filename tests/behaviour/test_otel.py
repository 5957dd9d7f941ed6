"""OpenTelemetry: spans and durations by the semantic conventions for HTTP clients."""

from __future__ import annotations

from typing import Any

import pytest
from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from support.modes import Mode
from support.servers import Answer, ScriptedServer, scripted

from rivet.integrations.atlas import AtlasConnectionError, AtlasError, AtlasNotFoundError
from rivet.integrations.atlas._telemetry import opentelemetry
from rivet.integrations.atlas.testing import AtlasSandbox

EXPORTER, READER = InMemorySpanExporter(), InMemoryMetricReader()


@pytest.fixture(scope="module", autouse=True)
def _providers() -> None:
    """A process has one of each, set once."""
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(EXPORTER))
    trace.set_tracer_provider(provider)
    metrics.set_meter_provider(MeterProvider([READER]))
    opentelemetry._api.cache_clear()


@pytest.fixture(autouse=True)
def spans(monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    monkeypatch.setenv("ATLAS_OTEL", "true")
    EXPORTER.clear()
    return EXPORTER


def attributes(span: Any) -> dict[str, Any]:
    return dict(span.attributes)


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
    answers = iter([Answer(503), Answer(drop=True), Answer(200, raw=b"{}")])
    with ScriptedServer(scripted(lambda _seen: next(answers))) as server:
        async with mode.client(**server.credentials) as client:
            assert await client.request("GET", "/anything") == {}
        sent = [seen.headers["traceparent"] for seen in server.seen]
    ours = spans.get_finished_spans()
    assert [span.name for span in ours] == ["POST /auth/signin", "GET", "GET", "GET"]
    assert [attributes(span).get("http.request.resend_count") for span in ours] == [None, None, 1, 2]
    assert [attributes(span).get("error.type") for span in ours] == [None, "503", "RemoteProtocolError", None]
    assert [header.split("-")[2] for header in sent] == [f"{span.context.span_id:016x}" for span in ours]


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
