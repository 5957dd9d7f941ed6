"""First loads by the server's imports: stored as a create stores, with a result for each row."""

from __future__ import annotations

import logging
import sys
from collections import Counter
from typing import Any

import httpx
import pytest
from support.first_loads import assets_named, rows_named
from support.full_records import full
from support.modes import Mode

from rivet.integrations.atlas import AtlasValidationError
from rivet.integrations.atlas._client.bulk import BulkProgress
from rivet.integrations.atlas._kinds import kind_of
from rivet.integrations.atlas._operations.imports import batch_size
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("small_batches")]


def requests(sandbox: AtlasSandbox) -> Counter[str]:
    return Counter(one["path"] for one in sandbox.requests() if not one["path"].startswith("/auth/sign"))


@pytest.mark.parametrize("accessor", ["locations", "assets", "meters", "parts", "work_orders"])
async def test_an_import_stores_what_a_create_stores(atlas: Any, accessor: str) -> None:
    kind, ids = kind_of(accessor), {}
    assert kind.bulk_import is not None
    ids["user"] = (await atlas.users.find("tech@plant.example")).content[0].id
    for name in ("location", "asset", "team", "vendor", "customer", "part", "asset category", "part category"):
        other = next(one for one in map(kind_of, ACCESSORS) if one.name == name)
        ids[name] = (await getattr(atlas, other.accessor).create(full(other, {}, f"{accessor} {name} & Co"))).id
    for name in ("meter", "work_order"):
        categories = getattr(atlas, f"{name}_categories")
        ids[f"{name.replace('_', ' ')} category"] = (await categories.create({"name": f"{accessor} category"})).id
    payload = full(kind, ids, f"{accessor} <b> &")
    payload = {name: value for name, value in payload.items() if name in kind.bulk_import.takes}
    unique = kind.bulk_import.unique or kind.bulk_import.named
    payload |= {"status": "COMPLETED", "priority": "HIGH"} if accessor == "work_orders" else {}
    other_payload = {**payload, unique: f"{accessor} two"}
    payload[unique] = f"{accessor} one"
    assert payload.keys() >= {*kind.bulk_import.takes} - {"parentAsset", "parentLocation", "archived", "nonStock"}
    result = await atlas.import_records(accessor, [payload])
    assert (result.failed, result.ways) == ([], ["import"])
    created = await getattr(atlas, accessor).create(other_payload)
    shown = [facts(one, unique) for one in (result.items[0].record, created)]
    if accessor == "work_orders":  # the server's own moments: ten minutes later than those of a create
        completed = [shown_one.pop("completedOn") for shown_one in shown]
        assert None not in completed
        assert completed[0] > completed[1]
    assert shown[0] == shown[1]


ACCESSORS = (
    "locations", "assets", "teams", "vendors", "customers", "parts", "asset_categories", "part_categories",
)  # fmt: skip


def facts(record: Any, unique: str) -> dict[str, Any]:
    """A record without what differs between an import and a create: ids, numbers, who and when."""
    left_out = {"id", "customId", "createdBy", "updatedBy", "createdAt", "updatedAt", unique}
    return {name: value for name, value in record.to_dict().items() if name not in left_out}


async def test_a_category_that_no_import_makes_is_created(atlas: Any) -> None:
    """As by a create; and a string with line ends of Windows is no other one."""
    rows = [{"title": name, "category": "new here", "description": "a\r\nb"} for name in ("first", "second", "third")]
    result = await atlas.import_records("work_orders", [*rows, {"title": "plain", "description": "a\r\nb"}])
    assert (result.failed, result.ways) == ([], ["create"] * 3 + ["import"])
    assert [item.record.category.name for item in result.items[:3]] == ["new here"] * 3


async def test_each_row_has_its_record_or_its_error(atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    for _ in range(2):
        await atlas.locations.create({"name": "Twin hall"})
    taken = await atlas.assets.create({"name": "taken", "barCode": "taken"})
    twin = (await atlas.locations.find(name="Twin hall")).content[1].id
    rows = [
        *rows_named("plain", 45),
        {"name": "child", "parentAsset": "parent"},
        {"name": "parent", "status": "STANDBY", "category": "made by the import"},
        {"name": "same", "area": "x"},
        {"name": "same", "area": "x"},
        {"name": "tag", "nfcId": "t-1"},
        {"name": "by id", "location": twin},
        {"name": "by name", "location": "Twin hall"},
        {"name": "nowhere", "location": "Nowhere"},
        {"name": "orphan", "parentAsset": "nobody"},
        {"name": "grandchild", "parentAsset": "orphan"},
        {"name": "own", "parentAsset": "own"},
        {"name": "code", "barCode": "taken"},
        {"name": "code", "barCode": "new"},
        {"name": "code", "barCode": "new"},
        {"title": "no asset"},
    ]
    progress: list[BulkProgress] = []
    atlas_sandbox.clear_requests()
    checked = await atlas.import_records("assets", rows, dry_run=True)
    assert "/import/assets" not in requests(atlas_sandbox)
    assert [item.id for item in checked.items] == [None] * len(rows)
    result = await atlas.import_records("assets", rows, on_progress=progress.append)
    assert [str(item.error) for item in checked.failed] == [str(item.error) for item in result.failed]
    assert result.ways == checked.ways
    by_name = {item.given.get("name"): item for item in result.items}
    assert {item.given.get("name") for item in result.failed} == {
        "by name", "nowhere", "orphan", "grandchild", "own", "code", None,
    }  # fmt: skip
    assert [item.error is None for item in result.items if item.given.get("name") == "code"] == [False, True, False]
    assert all(isinstance(item.error, AtlasValidationError) for item in result.failed)
    assert "several" in str(by_name["by name"].error)
    assert f"the id {taken.id}" in str(next(i.error for i in result.failed if i.given.get("name") == "code"))
    assert [item.given["name"] for item, way in zip(result.items, result.ways, strict=True) if way == "create"] == [
        "same", "tag", "by id",
    ]  # fmt: skip
    assert by_name["child"].record.parent_asset.id == by_name["parent"].id
    assert (by_name["by id"].record.location.id, by_name["tag"].record.nfc_id) == (twin, "t-1")
    numbers = [item.record.custom_id for item in result.done]
    assert len(set(numbers)) == len(numbers) == len(result.done)
    assert [item.record.name for item in result.done] == [item.given["name"] for item in result.done]
    assert (result.copies, result.repeated_numbers) == ({}, {})
    assert (progress[-1].done, progress[-1].failed, progress[-1].total) == (len(result.done), 8, len(rows))
    assert repr(result) == f"ImportResult({len(result.done)} done, 8 failed, 0 doubles)"


async def test_only_what_an_import_can_do(atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.clear_requests()
    for arguments, field in (
        (("preventive_maintenances", []), "kind"), (("assets", [], {"batch_seconds": 0}), "batch_seconds"),
        (("assets", [], {"batch_seconds": "2"}), "batch_seconds"),
    ):  # fmt: skip
        with pytest.raises(AtlasValidationError) as caught:
            await atlas.import_records(*arguments[:2], **(arguments[2] if len(arguments) > 2 else {}))
        assert caught.value.field_errors.keys() == {field}
    assert not requests(atlas_sandbox)


async def test_a_row_that_the_server_refuses_is_found_by_halving(atlas: Any) -> None:
    rows: list[dict[str, Any]] = rows_named("halves", 12)
    rows[7]["name"] = "<i>" + "x" * 300  # what it stores is known only there
    result = await atlas.import_records("assets", rows)
    assert [item.index for item in result.failed] == [7]
    assert "too long" in str(result.failed[0].error)
    assert len(await assets_named(atlas, "halves")) == 11


@pytest.mark.parametrize(("release", "name"), [("1.5.1", "async"), ("1.8.0", "sync"), ("current", "async")])
async def test_few_requests(release: str, name: str) -> None:
    """10,000 rows may take 750: the share of 400, each outcome received and the searches included."""
    with start_sandbox(release=release) as sandbox:
        async with Mode(name).client(**sandbox.credentials) as atlas:
            await atlas.locations.create({"name": "Hall 2"})
            sandbox.clear_requests()
            result = await atlas.import_records(
                "assets", [{**row, "location": "Hall 2"} for row in rows_named("a", 400)]
            )
            made = requests(sandbox)
    assert len(result.done) == 400
    assert sum(made.values()) <= 30
    assert made["/assets/search"] <= 4, "no batch is searched for"


async def test_what_is_stored_otherwise_or_twice_is_reported(atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    """Another user creates meanwhile: an equal record, one with the same number; and changes one."""
    done: list[int] = []

    def meddle(_: BulkProgress) -> None:
        if done:
            return
        with httpx.Client(base_url=atlas_sandbox.base_url, trust_env=False) as other:
            signed = other.post("/auth/signin", json={"email": atlas_sandbox.email, "password": atlas_sandbox.password})
            other.headers["Authorization"] = f"Bearer {signed.json()['accessToken']}"
            body = {"filterFields": [{"field": "name", "operation": "bw", "value": "meddled", "values": []}]}
            there = {one["name"]: one for one in other.post("/assets/search", json=body).json()["content"]}
            done.append(other.post("/assets", json={"name": "meddled 0", "serialNumber": "meddled-0"}).json()["id"])
            first = there["meddled 1"]
            change = {"name": first["name"], "status": "DOWN", "customId": there["meddled 2"]["customId"]}
            other.patch(f"/assets/{first['id']}", json=change)

    result = await atlas.import_records("assets", rows_named("meddled", 25), on_progress=meddle)
    assert result.copies == {0: [result.items[0].id, *done]}
    (number,) = result.repeated_numbers
    assert sorted(result.repeated_numbers[number]) == sorted(item.id for item in result.items[1:3])
    assert [item.index for item in result.failed] == [1]
    assert "otherwise than it was given: serialNumber" in str(result.failed[0].error)
    assert result.failed[0].id is not None


async def test_a_missing_extra_is_reported_once(
    atlas: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "stompman", None)
    with caplog.at_level(logging.WARNING, "rivet.integrations.atlas.imports"):
        await atlas.import_records("parts", [{"name": f"extra {number}"} for number in range(25)])
    assert [record.getMessage().count("'imports'") for record in caplog.records] == [1]


def test_batches_follow_the_measured_speed() -> None:
    """At 10 rows a second, 10,000 rows are less than 700 batches of 2 s; a slow one makes the next ones smaller."""
    size, left, batches, longest = batch_size.BatchSize(2.0, 500), 10_000, 0, 0.0
    while left > 0:
        rows = min(size.rows, left)
        size.record(rows, rows / 10)
        left, batches, longest = left - rows, batches + 1, max(longest, rows / 10)
    assert (batches < 700, longest <= 2.0) == (True, True)
    size.record(20, 20.0)
    assert size.rows < 20
    assert size.expected(10) > 1.0
