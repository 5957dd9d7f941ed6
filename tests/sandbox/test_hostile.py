"""Hostile requests to the sandbox: it always responds in Atlas's format, and stays usable."""

from __future__ import annotations

import json
import random
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from support.bounds import times

from rivet.integrations.atlas_sandbox._http.app import Sandbox

pytestmark = pytest.mark.slow

WRITES = [
    ("POST", "/work-orders"),
    ("PATCH", "/work-orders/1"),
    ("PATCH", "/work-orders/1/change-status"),
    ("POST", "/assets"),
    ("PATCH", "/assets/1"),
    ("POST", "/locations"),
    ("POST", "/teams"),
    ("POST", "/comments"),
    ("POST", "/custom-fields"),
    ("POST", "/asset-categories"),
    ("POST", "/users/invite"),
    ("POST", "/auth/signin"),
    ("POST", "/auth/signup"),
    ("POST", "/auth/refresh"),
]
SEARCHES = ["/work-orders/search", "/assets/search", "/locations/search", "/users/search", "/teams/search"]
VALUES = [
    None,
    True,
    0,
    -1,
    1.5,
    2**63,
    10**300,
    "",
    "x",
    "\x00",
    "\ud800",
    "é" * 300,
    "<b>",
    "2026-02-30",
    "9999-12-31T23:59:59-14:00",
    "0001-01-01T00:00:00+14:00",
    99999999999999999,
    [],
    [1],
    [None],
    [{}],
    {},
    {"id": 1},
    {"id": "x"},
    {"id": None},
    {"id": -1},
    [{"id": 1}, {"id": 1}],
    [{"id": 999}],
    {"a": {"b": []}},
]
FIELDS = [
    "title",
    "name",
    "description",
    "status",
    "priority",
    "dueDate",
    "estimatedDuration",
    "asset",
    "assignedTo",
    "location",
    "category",
    "customFields",
    "archived",
    "email",
    "password",
    "role",
    "emails",
    "content",
    "workOrder",
    "label",
    "fieldType",
    "entityType",
    "options",
    "refreshToken",
    "firstName",
    "lastName",
    "phone",
    "users",
    "parentAsset",
    "barCode",
    "longitude",
]


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    sandbox = Sandbox()
    transport = httpx.ASGITransport(sandbox.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox.test") as client:
        signed_in = await client.post("/auth/signin", json=sandbox.admin._asdict())
        client.headers["Authorization"] = f"Bearer {signed_in.json()['accessToken']}"
        yield client
    sandbox.store.close()


def check(response: httpx.Response) -> None:
    if not response.content:
        assert response.status_code == (200 if response.request.method == "OPTIONS" else 403)
        return
    assert response.headers["content-type"].startswith("application/json"), response.text[:200]
    body = response.json()
    if response.status_code != 200:
        assert body.keys() == {"success", "message"}


async def usable(client: httpx.AsyncClient) -> None:
    for path in SEARCHES:
        assert (await client.post(path, json={"pageSize": 10_000})).status_code == 200


@pytest.mark.timeout(1800)
async def test_random_bodies(client: httpx.AsyncClient) -> None:
    chosen = random.Random(24)
    for _ in range(times(3_000, 100_000)):
        method, path = chosen.choice(WRITES)
        body = {field: chosen.choice(VALUES) for field in chosen.sample(FIELDS, chosen.randint(0, 8))}
        if chosen.random() < 0.5:
            body |= {"title": "t", "name": "n", "content": "c", "workOrder": {"id": 1}, "status": "OPEN"}
        headers = {"Content-Type": "application/json"}
        check(await client.request(method, path, content=json.dumps(body), headers=headers))
    await usable(client)


@pytest.mark.timeout(1800)
async def test_random_searches(client: httpx.AsyncClient) -> None:
    chosen = random.Random(24)
    operations = [
        "cn",
        "nc",
        "bw",
        "bn",
        "ew",
        "en",
        "eq",
        "ne",
        "nu",
        "nn",
        "gt",
        "ge",
        "lt",
        "le",
        "in",
        "inm",
        "zz",
        None,
    ]
    fields = [
        "id",
        "title",
        "name",
        "status",
        "dueDate",
        "asset",
        "asset.name",
        "assignedTo",
        "customFieldValues.value",
        "createdAt",
        "email",
        "role.name",
        "archived",
        "nope",
        "",
        None,
        "asset.location.parentLocation.name",
        5,
    ]
    for _ in range(times(3_000, 100_000)):
        one: dict[str, Any] = {
            "field": chosen.choice(fields),
            "operation": chosen.choice(operations),
            "value": chosen.choice(VALUES),
            "values": chosen.choice([None, [], [chosen.choice(VALUES), chosen.choice(VALUES)]]),
            "enumName": chosen.choice([None, "STATUS", "PRIORITY", "JS_DATE", "X"]),
        }
        body = {"filterFields": [one], "sortField": chosen.choice(["id", "title", "name", "x", None])}
        headers = {"Content-Type": "application/json"}
        check(await client.post(chosen.choice(SEARCHES), content=json.dumps(body), headers=headers))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b"5",
        b"{",
        b"[" * 5_000,
        b'{"a":' * 5_000,
        b"\xff\xfe",
        b"NaN",
        b'{"estimatedDuration":NaN,"title":"x"}',
        b'{"estimatedDuration":1e999,"title":"x"}',
        b'{"title":' + b"9" * 5_000 + b"}",
        b'{"id":1e999}',
        b'{"title":"\\ud800"}',
        b'{"filterFields":[' + b'{"field":"id","operation":"nn","alternatives":[' * 300 + b"]}" * 300 + b"]}",
    ],
    ids=lambda content: repr(content[:20]),
)
async def test_bodies_that_are_hardly_json(client: httpx.AsyncClient, content: bytes) -> None:
    for method, path in [*WRITES, *(("POST", path) for path in SEARCHES)]:
        check(await client.request(method, path, content=content, headers={"Content-Type": "application/json"}))
    await usable(client)


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "BREW"])
async def test_methods_and_paths(client: httpx.AsyncClient, method: str) -> None:
    for path in (
        "/",
        "//",
        "/work-orders/+1",
        "/work-orders/%D9%A1",
        "/work-orders/1/",
        "/assets/mini?locationId=x",
        "/%00",
        "/🔧",
    ):
        response = await client.request(method, path)
        assert response.status_code in (200, 403, 405, 500)
        if method != "HEAD":
            check(response)


async def test_cycles_end(client: httpx.AsyncClient) -> None:
    one, two = [(await client.post("/assets", json={"name": name})).json()["id"] for name in "ab"]
    for id, parent in ((one, two), (two, one)):
        body = {"name": "x", "status": "DOWN", "parentAsset": {"id": parent}}
        assert (await client.patch(f"/assets/{id}", json=body)).status_code == 200
    order = (await client.post("/work-orders", json={"title": "x", "asset": {"id": one}})).json()["id"]
    assert (await client.patch(f"/work-orders/{order}/change-status", json={"status": "COMPLETE"})).status_code == 200
    assert (await client.delete(f"/assets/{one}")).status_code == 200
    assert (await client.get(f"/assets/{two}")).status_code == 404
