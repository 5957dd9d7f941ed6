"""Number of requests per task, by the sandbox's journal: benchmarks/README.md has the table."""

from __future__ import annotations

from typing import Any

import pytest
from atlas_api.api.custom_fields import create_custom_field
from atlas_api.models import CustomFieldCreate, CustomFieldEntity, CustomFieldType
from support.modes import Mode

from rivet.integrations.atlas._support.field_labels import KEY_FIELD
from rivet.integrations.atlas.testing import AtlasSandbox

PAYLOADS = [
    {"title": f"count {number}", "assetId": "A000001", "assignedTo": ["tech@plant.example"]} for number in range(100)
]


@pytest.fixture(autouse=True)
def _on_a_busy_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Records read ahead do not become outdated while a busy machine pauses."""
    for name in ("NEWEST_SECONDS", "FRESH_SECONDS"):
        monkeypatch.setattr(f"rivet.integrations.atlas._operations.context.{name}", 600.0)


def count(sandbox: AtlasSandbox) -> int:
    """Requests since the last count, sign-ins left out."""
    made = [one for one in sandbox.requests() if not one["path"].startswith("/auth/sign")]
    sandbox.clear_requests()
    return len(made)


@pytest.mark.parametrize("has_field", [True, False])
async def test_creates_with_references(mode: Mode, atlas_sandbox: AtlasSandbox, has_field: bool) -> None:
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        if has_field:
            body = CustomFieldCreate(KEY_FIELD, CustomFieldType.SHORT_TEXT, CustomFieldEntity.WORK_ORDER)
            await mode.endpoint(create_custom_field, atlas, body=body)
        count(atlas_sandbox)
        created = await atlas.create_many(PAYLOADS)
        assert len(created.done) == 100
        assert count(atlas_sandbox) <= 103


async def test_changes(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        created = await atlas.create_many(PAYLOADS)
        made: list[Any] = [item.record for item in created.done]
        count(atlas_sandbox)
        updated = await atlas.update_many({one.id: {"priority": "LOW"} for one in made})
        assert count(atlas_sandbox) <= 102
        assert {item.record.priority.value for item in updated.done if item.record} == {"LOW"}
        assert [item.record.asset.custom_id for item in updated.done if item.record] == ["A000001"] * 100, "kept"
        by_number = await atlas.update_many([(one.custom_id, {"status": "IN_PROGRESS"}) for one in made])
        assert (len(by_number.done), count(atlas_sandbox) <= 102) == (100, True)
        completed = await atlas.complete_many([one.id for one in made], feedback="done")
        assert count(atlas_sandbox) <= 102
        assert {item.record["status"] for item in completed.done if item.record} == {"COMPLETED"}
        assert all(item.record.priority.value == "LOW" for item in completed.done if item.record)
        await atlas.update_work_order(made[7].custom_id, {"description": "by number"})
        assert count(atlas_sandbox) == 2


async def test_records_read_ahead_are_not_used_after_a_write(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """The same work order twice in one run: the second change sees the first one."""
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        one = await atlas.create_work_order({"title": "twice"})
        other = await atlas.create_work_order({"title": "other"})
        changes = [(one.id, {"description": "first"}), (other.id, {"priority": "LOW"}), (one.id, {"priority": "HIGH"})]
        result = await atlas.update_many(changes, concurrency=1)
        assert not result.failed
        found = await atlas.get_work_order(one.id)
        assert (found.description, found.priority.value) == ("first", "HIGH")
