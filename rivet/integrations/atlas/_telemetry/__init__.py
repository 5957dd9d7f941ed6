"""Telemetry of calls: LangSmith runs, OpenTelemetry spans, log lines."""
