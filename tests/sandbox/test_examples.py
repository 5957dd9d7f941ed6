"""Each example of a request in the contract does what it promises, and leaves the sandbox as usable as before.

tests/contract/test_document.py holds the examples of the other operations against their schemas.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from support import recorded

from rivet.integrations.atlas_sandbox._http.app import Sandbox

CONTRACT = recorded.contract()
QUERY = {
    "data": "000001",
    "nfcId": "000001",
    "role": "3",
    "language": "EN",
    "importEntity": "ASSET",
    "startDate": "2026-12-01",
    "endDate": "2026-12-02",
    "approved": "true",
}
"""Values of required query parameters, none of which the contract gives an example for."""

SEED = {
    "company": "Plant of the examples",
    "password": "sandbox-plant-2026",
    "people": [
        {"email": "owner@plant.example", "firstName": "Ada", "lastName": "Owner", "role": "ADMIN"},
        {"email": "other@plant.example", "firstName": "Tom", "lastName": "Other", "role": "TECHNICIAN"},
    ],
    "locations": [{"name": "Hall"}],
    "teams": [{"name": "Pumps"}],
    "asset_categories": [{"name": "Pump"}],
    "work_order_categories": [{"name": "Leak"}],
    "custom_fields": [],
    "assets": [{"name": "Pump 1", "location": "Hall"}],
    "work_orders": [{"title": "Look at pump 1", "asset": "Pump 1"}],
}
"""Seed with a record of each kind, whose names the examples do not use."""

REFUSED = {
    "get_asset_by_barcode": 404,
    "get_asset_by_nfc_id": 404,
    "sign_in": 403,
    "refresh_token": 401,
    "change_password": 406,
    "list_portal_assets_mini": 500,
    "list_portal_locations_mini": 500,
    "get_public_request_portal": 404,
    "patch_role": 403,
    "delete_role": 403,
    "create_work_order_report": 500,
    "send_work_order_report": 400,
    "request_password_reset": 406,
    "sign_in_ldap": 403,
    "switch_account": 403,
    "delete_part_quantity": 500,
}
"""Statuses where the example cannot succeed: codes, passwords and tokens belong to another plant, the roles are the
server's own, there is neither storage nor mail nor LDAP, and what was only listed as used cannot be given back."""

OF_ANOTHER_PLANT = {
    "asset_downtimes", "notifications", "settings", "tasks", "work_order_histories",
    "get_user_work_orders_of_two_weeks", "get_work_order_report", "set_preventive_maintenance_tasks",
    "list_preventive_maintenance_tasks",
}  # fmt: skip
"""Tags and operations whose examples name records that this plant has not; test_kinds.py replays recordings of them."""

NEEDS = {
    "/parts": ["/part-categories"],
    "/meters": ["/meter-categories"],
    "/multi-parts": ["/parts"],
    "/part-quantities": ["/parts", "/work-orders"],
    "/purchase-orders": ["/purchase-order-categories"],
    "/readings": ["/meters"],
    "/relations": ["/work-orders"],
    "/work-order-meter-triggers": ["/meters"],
    "/schedules": ["/preventive-maintenances"],
}
"""Collections that need records of others, made by their own examples first."""

MORE = {
    "/assets/part": ["/parts"],
    "/part-quantities/purchase-order": ["/purchase-orders"],
    "/work-orders/part": ["/parts"],
}
"""Paths below a record of another collection, which gets one by its own example."""

BEFORE = {
    "sign_up": ["/users/invite"],
    "add_work_order_files": ["/files/upload"],
    "reorder_custom_fields": ["/custom-fields"] * 3,
    "rotate_webhook_secret": ["/webhook-endpoints"],
}
"""Collections that get a record by their own example first."""


def operations() -> list[Any]:
    found = []
    for path, item in CONTRACT["paths"].items():
        for method in recorded.METHODS:
            if method not in item or item[method]["operationId"] not in recorded.served():
                continue
            if not OF_ANOTHER_PLANT & {item[method]["operationId"], *item[method]["tags"]}:
                found.append(pytest.param(method.upper(), path, item[method], id=item[method]["operationId"]))
    return found


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        found: Any = CONTRACT
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        node = found
    return node


def example(operation: dict[str, Any]) -> dict[str, Any]:
    """Return the example of a request body as arguments for httpx."""
    content = resolve(operation.get("requestBody", {})).get("content", {})
    if "multipart/form-data" in content:
        return {
            "files": {"files": ("a.txt", b"x", "text/plain")},
            "data": {"folder": "f", "hidden": "false", "type": "OTHER"},
        }
    body = content.get("application/json", {})
    given = body.get("example", next((resolve(one)["value"] for one in body.get("examples", {}).values()), None))
    if isinstance(given, dict) and "url" in given:
        given = {**given, "url": "http://127.0.0.1:9/atlas"}  # the sandbox delivers to this machine only
    return {} if given is None else {"json": given}


class Plant:
    """Fresh sandbox with its seeded plant, and a signed-in administrator."""

    def __init__(self, client: httpx.AsyncClient, sandbox: Sandbox) -> None:
        self.client, self.sandbox = client, sandbox

    async def sign_in(self) -> int:
        body = {"email": self.sandbox.admin.email, "password": self.sandbox.admin.password, "type": "CLIENT"}
        self.client.headers.pop("Authorization", None)  # one that has ended is refused there, too
        self.sandbox.store.clock.skew += 2  # tokens of the same second are the same token
        response = await self.client.post("/auth/signin", json=body)
        if response.status_code == 200:
            self.client.headers["Authorization"] = f"Bearer {response.json()['accessToken']}"
        return response.status_code

    async def made(self, collection: str) -> Any:
        """Return the response of a collection to its own example."""
        await self.provide(collection)
        response = await self.client.post(collection, **example(CONTRACT["paths"][collection]["post"]))
        assert response.status_code == 200, f"{collection}: {response.text}"
        return response.json()

    async def provide(self, collection: str) -> None:
        """Make the records that a collection's example names."""
        for needed in NEEDS.get(collection, ()):
            await self.made(needed)

    async def path_of(self, template: str) -> str:
        """Return the path of an existing record: a new one if the example can create it, else one of the seed."""
        collection = "/" + template.split("/")[1]
        number = 3 if collection in ("/users", "/roles", "/shift-configurations") else 1
        has_create = "post" in CONTRACT["paths"].get(collection, {})
        if template == "/files/{id}":
            number = (await self.made("/files/upload"))[0]["id"]
        elif not template.startswith(collection + "/{") or not has_create:
            await self.provide(collection)
            for other in MORE.get(template.split("/{")[0], ()):
                await self.made(other)
        elif collection not in ("/users", "/roles"):
            number = (await self.made(collection))["id"]
        return re.sub(r"\{\w+\}", str(number), template)


@pytest.fixture
async def plant(tmp_path: Path) -> AsyncIterator[Plant]:
    seed = tmp_path / "plant.yaml"
    seed.write_text(yaml.safe_dump(SEED), encoding="utf-8")
    sandbox = Sandbox(plant=seed)
    transport = httpx.ASGITransport(sandbox.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox.test") as client:
        found = Plant(client, sandbox)
        assert await found.sign_in() == 200
        yield found
    sandbox.store.close()


@pytest.mark.parametrize(("method", "path", "operation"), operations())
async def test_an_example_leaves_the_sandbox_usable(
    plant: Plant, method: str, path: str, operation: dict[str, Any]
) -> None:
    name, client = operation["operationId"], plant.client
    needed = [
        one["name"]
        for one in map(resolve, operation.get("parameters", []))
        if one["in"] == "query" and one.get("required")
    ]
    for collection in BEFORE.get(name, []):
        await plant.made(collection)
    where = await plant.path_of(path)
    response = await client.request(
        method, where, params={one: QUERY.get(one, "1") for one in needed}, **example(operation)
    )
    assert response.status_code == REFUSED.get(name, 200), f"{method} {where}: {response.text[:300]}"
    assert await plant.sign_in() == 200
    for collection, body in (("/work-orders", {"title": "after"}), ("/assets", {"name": "after"})):
        made = await client.post(collection, json=body)
        assert made.status_code == 200, made.text
        assert (await client.get(f"{collection}/{made.json()['id']}")).status_code == 200
        found = await client.post(f"{collection}/search", json={"filterFields": [], "pageNum": 0, "pageSize": 100})
        assert made.json()["id"] in [one["id"] for one in found.json()["content"]]
