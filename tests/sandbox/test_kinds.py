"""Conformance of the sandbox for each kind of record: recordings without a licence, replayed.

All exchanges of the recording are sent in order to a sandbox whose clock stands as the server's did.
"""

from __future__ import annotations

from datetime import datetime

import httpx
import pytest
from sandbox.test_conformance import older_account
from support import recorded
from support.release_replay import canonical
from support.replay import differences

from rivet.integrations.atlas_sandbox._auth.accounts import new_user
from rivet.integrations.atlas_sandbox._auth.roles import KINDS as PERMISSION_KINDS
from rivet.integrations.atlas_sandbox._http import app as sandbox_app
from rivet.integrations.atlas_sandbox._http.app import Sandbox
from rivet.integrations.atlas_sandbox._records.store import Store

OWNER = {"email": "owner@acme.example", "password": "Correct-Horse-Battery-9"}
KEPT = {
    "plan.trigger.tasks": "the due date is so many days after the very moment",
}
"""Accepted differences, with their reasons."""


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    return new_server(monkeypatch)


def new_server(monkeypatch: pytest.MonkeyPatch, release: str = "current") -> Sandbox:
    """Return a sandbox with the first account of a new server, without a licence."""

    def account(store: Store, plant: object) -> object:
        admin = older_account(store, plant)  # type: ignore[arg-type]
        row = store.all("user")[0]
        with store.transaction():
            store.delete("user", row["id"])
            store._counters["id:user"] = row["id"] - 1
            values = {"password": OWNER["password"], "firstName": "Ada", "lastName": "Owner", "phone": ""}
            new_user(store, values, OWNER["email"], company=row["companyId"], role=row["role"], owns=True)
        return admin

    monkeypatch.setattr(sandbox_app, "seed", account)
    return Sandbox(free_plan=True, release=release)


async def replayed(sandbox: Sandbox, *files: str, only: tuple[str, ...] = ()) -> dict[str, list[str]]:
    """Send all exchanges of recordings in order, and return the differences of each response.

    Args:
        sandbox: Receives them.
        *files: The recordings.
        only: The fields that are compared; all by default.
    """
    exchanges = [one for file in files for one in recorded.of_file(recorded.EXCHANGES.with_name(f"{file}.jsonl"))]
    first = exchanges[0]["response"]["body"].get("createdAt")
    if first:
        then = datetime.fromisoformat(first).timestamp() * 1000
        sandbox.store.clock.skew = (then - sandbox.store.clock.now()) / 1000
    found: dict[str, list[str]] = {}
    transport = httpx.ASGITransport(sandbox.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox.test") as client:
        token = (await client.post("/auth/signin", json=OWNER)).json()["accessToken"]
        for exchange in exchanges:
            request, real = exchange["request"], exchange["response"]
            if exchange["name"] == "account.password.old-token":
                sandbox.store.clock.skew += 1
            reply = await client.request(
                request["method"],
                request["path"],
                headers={} if exchange["name"].endswith(".nobody") else {"Authorization": f"Bearer {token}"},
                **({} if request["body"] is None else {"json": request["body"]}),
            )
            bodies = [canonical(one) for one in (real["body"], reply.json() if reply.content else None)]
            if only:
                bodies = [{key: one.get(key) for key in only} if isinstance(one, dict) else None for one in bodies]
            ours = {"status": reply.status_code, "body": bodies[1]}
            found[exchange["name"]] = list(differences({**real, "body": bodies[0]}, ours))
    sandbox.store.close()
    assert len(found) == len(exchanges)
    return found


async def test_each_kind_answers_as_recorded(sandbox: Sandbox) -> None:
    found = await replayed(sandbox, "kinds")
    assert len(found) >= 200
    assert {name: difference for name, difference in found.items() if difference and name not in KEPT} == {}
    assert all(found[name] for name in KEPT)


async def test_used_parts_planning_and_accounts_answer_as_recorded(sandbox: Sandbox) -> None:
    """The responses to part quantities show what the stock becomes, and where the server stumbles."""
    found = await replayed(sandbox, "part_use", "accounts")
    assert {name: difference for name, difference in found.items() if difference} == {}
    assert len(found) >= 100


async def test_used_parts_and_weekly_plans_of_an_old_release(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compared are statuses, messages and quantities: other fields follow from the release."""
    sandbox = new_server(monkeypatch, release="1.5.0")
    made_before = {"part": 176, "workOrder": 156, "partQuantity": 12, "costCategory": 2, "preventiveMaintenance": 16}
    sandbox.store._counters |= {f"id:{kind}": id for kind, id in made_before.items()}
    found = await replayed(sandbox, "part_use-1.5.0", only=("message", "quantity"))
    assert {name: difference for name, difference in found.items() if difference} == {}
    assert len(found) >= 30


async def test_roles_of_a_company_answer_as_recorded(sandbox: Sandbox) -> None:
    """Recorded with a role that was put into the server's database, since creating one needs a licence."""
    with sandbox.store.transaction():
        texts = {"name": "Electrician", "description": None, "externalId": None}
        granted = {f"{kind}Permissions": [] for kind in PERMISSION_KINDS}
        company = sandbox.store.all("user")[0]["companyId"]
        row = {"id": 500, "companyId": company, "roleType": "ROLE_CLIENT", "code": "USER_CREATED", "paid": True}
        sandbox.store.put("role", row | texts | granted)
    found = await replayed(sandbox, "roles")
    assert {name: difference for name, difference in found.items() if difference} == {}


@pytest.mark.parametrize("release", ["current", "1.5.0"])
@pytest.mark.parametrize("kind", ["vendor", "customer"])
async def test_a_patch_that_repeats_the_id_answers_as_recorded(
    kind: str, release: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Recorded on a server whose records were put into its database, since making one needs a licence."""
    recording = recorded.of_file(recorded.EXCHANGES.with_name("repeated_ids.jsonl"))
    server = {"current": "development state", "1.5.0": "v1.5.0"}[release]
    exchanges = [one for one in recording if one["server"] == server and one["name"].startswith(f"{kind}.")]
    shown = next(one for one in recording if one["name"] == f"{kind}.get")["response"]["body"]
    monkeypatch.setattr(sandbox_app, "seed", older_account)
    sandbox = Sandbox(release=release)
    with sandbox.store.transaction():
        user = sandbox.store.all("user")[0]
        moment = sandbox.store.clock.now()
        row = {**shown, "createdAt": moment, "updatedAt": moment, "createdBy": user["id"], "updatedBy": user["id"]}
        sandbox.store.put(kind, row | {"companyId": user["companyId"]})
    found = {}
    transport = httpx.ASGITransport(sandbox.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox.test") as client:
        signed_in = await client.post("/auth/signin", json={"email": user["email"], "password": sandbox.admin.password})
        client.headers["Authorization"] = f"Bearer {signed_in.json()['accessToken']}"
        for exchange in exchanges:
            request, real = exchange["request"], exchange["response"]
            body = {} if request["body"] is None else {"json": request["body"]}
            reply = await client.request(request["method"], request["path"], **body)
            ours = {"status": reply.status_code, "body": reply.json()}
            found[exchange["name"]] = [one for one in differences(real, ours) if "edAt: the form" not in one]
        after = (await client.get(f"/{kind}s/{shown['id']}")).json()
    sandbox.store.close()
    assert found == {one["name"]: [] for one in exchanges}
    assert len(found) >= 2
    assert after["createdBy"] == user["id"]
    assert after["createdAt"] is not None


def test_the_sandbox_serves_all_operations() -> None:
    assert len(recorded.served()) >= 344
