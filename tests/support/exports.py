"""Export to a local ServiceTitan, sync and async."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from atlas_api.api.comments import create_comment
from atlas_api.models.comment_create import CommentCreate

from rivet.integrations.atlas import F
from rivet.integrations.atlas.servicetitan import (
    ServiceTitanClient,
    ServiceTitanExport,
    SyncServiceTitanClient,
    SyncServiceTitanExport,
)
from rivet.integrations.atlas.testing import VendorSandbox

from .modes import Mode
from .vendors import Awaited, opened

MAPPING: dict[str, Any] = {
    "business_unit": 301,
    "job_type": 401,
    "campaign": 501,
    "hold_reason": 601,
    "cancel_reason": 701,
    "place": {"customer": 101, "location": 201},
    "categories": {"Inspection": {"job_type": 402, "business_unit": 302}},
}
TITLE = F.title.contains("Export me")
NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)


async def comment(mode: Mode, atlas: Any, id: int, text: str) -> int:
    body = CommentCreate.from_dict({"content": text, "workOrder": {"id": id}, "files": []})
    return int((await mode.endpoint(create_comment, atlas, body=body)).id)


@asynccontextmanager
async def client_of(mode: Mode, vendor: VendorSandbox, **options: Any) -> AsyncIterator[Any]:
    found = {name.removeprefix("SERVICETITAN_").lower(): value for name, value in vendor.environment.items()}
    async with opened(mode, ServiceTitanClient, SyncServiceTitanClient, **{**found, **options}) as client:
        yield client


class Exporting:
    """Export whose calls are awaited, and the client of ServiceTitan."""

    def __init__(self, mode: Mode, atlas: Any, client: Any, mapping: Any) -> None:
        self.client = client
        if mode.is_async:
            self.export: Any = ServiceTitanExport(atlas, client, mapping, settle_time=0.1)
        else:
            inner = SyncServiceTitanExport(atlas.client, client.inner, mapping, settle_time=0.1)
            self.export = Awaited(inner)


@pytest.fixture
async def exporting(mode: Mode, atlas: Any, servicetitan: VendorSandbox) -> AsyncIterator[Exporting]:
    async with client_of(mode, servicetitan) as client:
        yield Exporting(mode, atlas, client, MAPPING)
