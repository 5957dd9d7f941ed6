"""OpenTelemetry's providers, of which a process has one each: they keep spans and metrics in memory."""

from __future__ import annotations

import functools
import logging
from typing import Any

import pytest
from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from rivet.integrations.atlas._telemetry import opentelemetry

EXPORTER, READER = InMemorySpanExporter(), InMemoryMetricReader()


@functools.cache
def install() -> None:
    """Set the providers, once."""
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(EXPORTER))
    trace.set_tracer_provider(provider)
    metrics.set_meter_provider(MeterProvider([READER]))
    opentelemetry._api.cache_clear()


def attributes(span: Any) -> dict[str, Any]:
    return dict(span.attributes)


def logged(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    return [record for record in caplog.records if hasattr(record, "atlas_operation")]
