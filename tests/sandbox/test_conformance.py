"""Conformance of the sandbox with the real server: recorded exchanges of its endpoints, replayed in order.

Compared are the status, the keys and types of the body, and every value but moments, tokens and random names. What
differs, and why it may, is stored in differences.yaml. `pytest -s` shows the table.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from support import recorded
from support.replay import NEWER, OLDER, Replay, differences

from rivet.integrations.atlas_sandbox._auth.accounts import new_user
from rivet.integrations.atlas_sandbox._auth.roles import default_roles
from rivet.integrations.atlas_sandbox._http import app as sandbox_app
from rivet.integrations.atlas_sandbox._http.rate_limits import ADDRESS_LIMITS, USER_LIMITS, Limit
from rivet.integrations.atlas_sandbox._records.seed import Admin
from rivet.integrations.atlas_sandbox._records.store import Store

OWNER = Admin("owner@acme.example", "Rivet-Atlas-2026!")
KEPT: dict[str, str] = yaml.safe_load(Path(__file__).with_name("differences.yaml").read_text(encoding="utf-8"))
PAUSE, BURST = 5, 20
"""Seconds that the recorder of run 3 slept, and the health checks that it sent to be refused."""


def exchanges(run: int) -> list[dict[str, Any]]:
    """Return the exchanges of a run that are for the sandbox: of the contract, or those that any path answers so."""
    return [e for e in recorded.exchanges() if e["run"] == run and (_served(e) or _general(e))]


def _served(exchange: dict[str, Any]) -> bool:
    match = recorded.operation_of(exchange)
    return match is not None and match[2]["operationId"] in recorded.served()


def _general(exchange: dict[str, Any]) -> bool:
    body, first = exchange["response"]["body"], exchange["request"]["path"].split("/")[1].split("?")[0]
    message = (body or {}).get("message", "") if isinstance(body, dict) else ""
    known = first in {path.split("/")[1] for path in recorded.contract()["paths"]} | {"no-such-path"}
    return known and (body is None or message.startswith(("No static resource", "Request method")))


def older_account(store: Store, _plant: Path) -> Admin:
    """Create the initial records of the real server: the roles, and one company with its owner."""
    with store.transaction():
        for role in default_roles():
            store.put("role", role)
        for _ in range(OLDER):
            store.next_id("company")
        store.put("company", {"id": OLDER, "name": "Acme"})
        values = {"password": OWNER.password, "firstName": "Ada", "lastName": "Owner", "phone": "+15550100"}
        new_user(store, values, OWNER.email, company=OLDER, role=2, owns=True)
    return OWNER


OPTIONS: dict[int, dict[str, Any]] = {
    3: {"token_lifetime": 4, "user_limits": USER_LIMITS, "address_limits": ADDRESS_LIMITS},
    5: {"user_limits": (Limit(30, 60), USER_LIMITS[1]), "address_limits": ADDRESS_LIMITS},
}


@pytest.mark.parametrize("run", [1, 2, 3, 4, 5])
async def test_recorded_exchanges(run: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox_app, "seed", older_account)
    sandbox = sandbox_app.Sandbox(free_plan=True, **OPTIONS.get(run, {}))
    table: dict[str, list[str]] = {}
    transport = httpx.ASGITransport(sandbox.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox.test") as client:
        replay = Replay(client, sandbox, NEWER if run == 1 else OLDER)
        if run in (2, 4, 5):
            await replay.sign_in(*OWNER)
        for number, exchange in enumerate(exchanges(run)):
            await before(exchange["name"], sandbox, client, replay)
            response = await replay.send(exchange)
            real = {key: exchange["response"][key] for key in ("status", "body")}
            ours = {"status": response.status_code, "body": response.json() if response.content else None}
            table[f"{run}.{number} {exchange['name']}"] = list(differences(real, ours))
    sandbox.store.close()
    for name, found in table.items():
        print(f"{name:<64} {'matches' if not found else '; '.join(found)[:300]}")
    assert {name: found for name, found in table.items() if found and name.split(" ", 1)[1] not in KEPT} == {}
    assert len(table) >= {1: 95, 2: 20, 3: 9, 4: 7, 5: 13}[run]


async def before(name: str, sandbox: sandbox_app.Sandbox, client: httpx.AsyncClient, replay: Replay) -> None:
    """Repeat the changes that the recorder made between the exchanges of runs 2 to 5."""
    if name in ("auth.me.expired-token", "expired-token.after-burst"):
        sandbox.store.clock.skew += PAUSE
    elif name == "ratelimit.unauthenticated":
        for _ in range(BURST):
            await client.get("/health-check")
    elif name == "workorder.create.free-plan-limit":
        await replay.fill(30)
    elif name == "part-quantity.create.work-order":
        replay.know([one for one in recorded.body("workorder.by-asset") if one["id"] == 52], "workOrder")
    elif name == "request.approve.ok":
        sandbox.store._counters |= {"id:workOrder": 52, f"WO:{OLDER}": 31}
    elif name == "workorder.by-asset":
        replay.know_better([one for one in recorded.body(name) if one["id"] == 52], "workOrder")
    elif name == "asset-downtime.create.license":
        replay.know_better(recorded.body("asset.location"), "asset")
    elif name == "asset.children":
        replay.know(recorded.body("asset.location"), "asset")
    elif name == "ratelimit.user":
        await replay.burst(30)


def test_kept_differences_are_few_and_of_the_recording() -> None:
    assert len(KEPT) <= 8
    assert KEPT.keys() <= {exchange["name"] for exchange in recorded.exchanges()}
