"""OpenTelemetry of calls to MaintainX and ServiceTitan: spans, and the trace on the wire."""

from __future__ import annotations

import logging

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from support.modes import Mode
from support.otel import EXPORTER, attributes, install, logged
from support.servers import Answer, ScriptedServer
from support.vendors import opened

from rivet.integrations.atlas import AtlasConfigError
from rivet.integrations.atlas.maintainx import MaintainXClient, SyncMaintainXClient
from rivet.integrations.atlas.servicetitan import ServiceTitanClient, SyncServiceTitanClient
from rivet.integrations.atlas.testing import VendorSandbox
from rivet.integrations.atlas.vendors import VendorError, VendorNotFoundError


@pytest.fixture(autouse=True)
def spans(monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    monkeypatch.setenv("ATLAS_OTEL", "true")
    install()
    EXPORTER.clear()
    return EXPORTER


def servicetitan_settings(vendor: VendorSandbox) -> dict[str, str]:
    return {name.removeprefix("SERVICETITAN_").lower(): value for name, value in vendor.environment.items()}


async def test_calls_to_maintainx(
    mode: Mode, maintainx: VendorSandbox, quick: None, spans: InMemorySpanExporter, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "rivet.integrations.atlas")
    key = maintainx.environment["MAINTAINX_API_KEY"]
    async with opened(mode, MaintainXClient, SyncMaintainXClient, key, base_url=maintainx.base_url) as client:
        with trace.get_tracer("the service").start_as_current_span("job") as job:
            made = await client.create_asset({"name": "hush-hush"})
            maintainx.add_fault("status", method="PATCH", status=503, times=1)
            await client.update_asset(made, {"description": "hush-hush"})
            with pytest.raises(VendorNotFoundError):
                await client.get_asset(999_999)
    *ours, _job = spans.get_finished_spans()
    assert [span.name for span in ours] == ["POST /assets", *["PATCH /assets/{id}"] * 2, "GET /assets/{id}"]
    assert [attributes(span).get("http.request.resend_count") for span in ours] == [None, None, 1, None]
    assert [attributes(span).get("error.type") for span in ours] == [None, "503", None, "404"]
    assert {span.context.trace_id for span in ours} == {job.get_span_context().trace_id}
    found = attributes(ours[2])
    assert found["user_agent.original"].startswith("rivet-atlas/")
    assert found["url.full"] == f"{maintainx.base_url}/assets/{made}"
    assert (found["http.response.status_code"], found["network.protocol.version"]) == (200, "1.1")
    lines = logged(caplog)
    assert [line.getMessage().partition(" in ")[0] for line in lines] == [
        "MaintainX: create_asset 201",
        "MaintainX: update_asset 200",
        "MaintainX: get_asset VendorNotFoundError (404)",
    ]
    assert [vars(line)["atlas_attempts"] for line in lines] == [1, 2, 1]
    assert (vars(lines[0])["atlas_reply"], vars(lines[1])["atlas_ids"]) == ({"id": made}, {"id": made})
    shown = str([span.to_json() for span in ours]) + str([vars(line) for line in lines])
    assert "hush-hush" not in shown
    assert key not in shown


async def test_calls_to_servicetitan(
    mode: Mode, servicetitan: VendorSandbox, spans: InMemorySpanExporter, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "rivet.integrations.atlas")
    settings = servicetitan_settings(servicetitan)
    async with opened(mode, ServiceTitanClient, SyncServiceTitanClient, **settings) as client:
        assert await client.find_jobs("atlas_work_order_id", "hush-hush") == []
        with pytest.raises(VendorNotFoundError):
            await client.add_note(7, "hush-hush")
        token = str(getattr(client, "inner", client)._oauth._token)
    ours = spans.get_finished_spans()
    jobs = "/jpm/v2/tenant/{tenant}/jobs"
    assert [span.name for span in ours] == ["POST /connect/token", f"GET {jobs}", f"POST {jobs}/{{id}}/notes"]
    assert [attributes(span).get("error.type") for span in ours] == [None, None, "404"]
    listed, noted = logged(caplog)
    assert listed.getMessage().startswith("ServiceTitan: list_jobs 200 in ")
    assert noted.getMessage().startswith("ServiceTitan: add_note VendorNotFoundError (404) in ")
    assert vars(noted)["atlas_ids"] == {"tenant": int(settings["tenant_id"]), "id": 7}
    shown = str([span.to_json() for span in ours]) + str([vars(line) for line in (listed, noted)])
    for secret in ("hush-hush", token, settings["client_secret"], settings["app_key"]):
        assert secret not in shown


async def test_requests_to_vendors_carry_the_trace(
    mode: Mode, quick: None, spans: InMemorySpanExporter, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "rivet.integrations.atlas")
    answers = iter([Answer(503), Answer(drop=True), Answer(200, {}), Answer(404, {}), Answer(200, raw=b"the file")])
    with ScriptedServer(lambda _seen: next(answers)) as server:
        async with opened(
            mode, MaintainXClient, SyncMaintainXClient, "a-key", base_url=f"{server.base_url}/v1"
        ) as client:
            assert await client.request("GET", "/assets/7") == {}
            with pytest.raises(VendorError):
                await client.request("GET", "/people/hush-hush", params=[("code", "hush-hush")])
            assert await client.download(f"{server.base_url}/hush-hush?signature=hush-hush", 100) == b"the file"
            for outside in ("/../assets", "/assets/%2e%2e/%2e%2e/users"):
                with pytest.raises(AtlasConfigError, match="not below the base URL"):
                    await client.request("GET", outside)
        *sent, from_storage = [seen.headers.get("traceparent", "") for seen in server.seen]
    *ours, download = spans.get_finished_spans()
    assert from_storage == ""
    assert (attributes(download)["url.full"], attributes(download)["http.response.status_code"]) == (
        f"{server.base_url}/",
        200,
    )
    assert [span.name for span in ours] == [*["GET /assets/{id}"] * 3, "GET"]
    assert [attributes(span).get("error.type") for span in ours] == ["503", "RemoteProtocolError", None, "404"]
    assert attributes(ours[2])["url.full"] == f"{server.base_url}/v1/assets/7"
    assert [header.split("-")[2] for header in sent] == [f"{span.context.span_id:016x}" for span in ours]
    read, unknown = logged(caplog)
    assert (vars(read)["atlas_operation"], vars(unknown)["atlas_operation"]) == ("get_asset", "request")
    assert "hush-hush" not in str([span.to_json() for span in (*ours, download)]) + str([vars(read), vars(unknown)])
