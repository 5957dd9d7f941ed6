"""Replays what the servers of the releases answered against a sandbox of the same release."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import httpx

from rivet.integrations.atlas_sandbox._auth.accounts import new_user
from rivet.integrations.atlas_sandbox._auth.roles import default_roles
from rivet.integrations.atlas_sandbox._http.app import Sandbox
from rivet.integrations.atlas_sandbox._java.jackson import date
from rivet.integrations.atlas_sandbox._records.seed import Admin
from rivet.integrations.atlas_sandbox._records.store import Store

from . import recorded
from .replay import Replay, created_by, kind_of, records_of

COMPANY = 2
OWNER = Admin("owner@acme.example", "Correct-Horse-Battery-9")
OLDER_PASSWORD = "a-Long-pass-2026"
PAUSES = {"auth.signin.again", "user.signin.changed-role", "user.disable"}
"""Before these the recorder waited, for sessions end by the second."""


def new_server(store: Store, _plant: Path) -> Admin:
    """Create the records of a new server: the roles, and the super administrator's company."""
    with store.transaction():
        for role in default_roles():
            store.put("role", role)
        store.next_id("company")
    return OWNER


@cache
def _served() -> frozenset[str]:
    return frozenset(path.split("/")[1] for path, _, _ in Sandbox()._routes)


def is_served(exchange: dict[str, Any]) -> bool:
    """Return whether an exchange is for the sandbox: of an operation that it serves, or of an unknown path."""
    first = re.split(r"[/?]", exchange["request"]["path"])[1]
    match = recorded.operation_of(exchange)
    if match is not None:
        return match[2]["operationId"] in recorded.served()
    return first in _served() or first.startswith("no-such")


def canonical(body: Any) -> Any:
    """Normalise a body: unordered lists sorted, without memory addresses and SQL."""
    if not isinstance(body, dict) or not isinstance(body.get("message"), str):
        return body
    message = re.sub(r"(\w)\(\d+\)", r"\1(n)", body["message"])
    message = re.sub(r"((?:insert into|update) \w+)[^]]*", r"\1", message)  # the statements
    message = re.sub(r"\n  Where: unnamed portal parameter \$\d+", "", message)
    if message.startswith("Validation failed for"):
        message = "".join(sorted(re.split(r"(?=\[Field error)|(?<=\n)", message)))
    return {**body, "message": message}


class ReleaseReplay(Replay):
    """Like Replay, of a server from its first sign-up on."""

    def __init__(self, client: httpx.AsyncClient, sandbox: Sandbox) -> None:
        super().__init__(client, sandbox, COMPANY)
        self._tokens: dict[str, str] = {}

    async def send(self, exchange: dict[str, Any]) -> httpx.Response:
        request = exchange["request"]
        if exchange["name"] in PAUSES:
            self._store.clock.skew += 2
        self._catch_up(exchange)
        headers = dict(request["headers"])
        who = "owner" if request["auth"] is True else request["auth"]
        if who:
            headers["Authorization"] = f"Bearer {self._tokens.get(who, '')}"
        body = request["body"]
        if isinstance(body, dict) and body.get("refreshToken") == "<refresh-token>":
            body = {"refreshToken": (self._refresh or ["0-0.0-0"])[-1]}
        content = {"content": body.encode()} if isinstance(body, str) else {"json": body} if body is not None else {}
        if isinstance(body, str) and "Content-Type" not in headers:
            headers["Content-Type"] = "application/json"
        response = await self._client.request(request["method"], request["path"], headers=headers, **content)
        self._keep_tokens(exchange, who, response)
        return response

    def _keep_tokens(self, exchange: dict[str, Any], who: Any, response: httpx.Response) -> None:
        body = response.json() if response.content else None
        if not isinstance(body, dict):
            return
        if exchange["name"] == "auth.signup.first":
            self._tokens["owner"] = body["message"]
        elif "accessToken" in body:
            technician = who == "technician" or "tech" in (exchange["request"]["body"] or {}).get("email", "")
            self._tokens["technician" if technician else "owner"] = body["accessToken"]
        if "refreshToken" in body:
            self._refresh.append(body["refreshToken"])

    def _catch_up(self, exchange: dict[str, Any]) -> None:
        body = exchange["response"]["body"]
        if exchange["request"]["path"] == "/auth/signup" and isinstance(body, dict) and "user" in body:
            self._store._counters["id:user"] = body["user"]["id"] - 1
        super()._catch_up(exchange)

    def skip(self, exchange: dict[str, Any]) -> None:
        """Know the work order of an exchange that is not for the sandbox: an approved request becomes one."""
        if exchange["name"] == "request.approve":
            self.know(exchange["response"]["body"], "workOrder")

    def _held_back(self) -> None:
        """Nothing was held back."""


class OlderReplay(ReleaseReplay):
    """Like ReleaseReplay, of a server that was in use before; some exchanges were held back."""

    def know_before(self, exchanges: list[dict[str, Any]]) -> None:
        """Put into the sandbox what the exchanges show of before the first of them: the account, then records."""
        people = next(one for one in exchanges if one["name"] == "user.search")["response"]["body"]["content"]
        with self._store.transaction():
            self._store.put("company", {"id": self._store.next_id("company"), "name": "Plant"})
        for person in people:
            self._person(person)
        made = {created_by(one) for one in exchanges}
        shown: dict[tuple[str, int], dict[str, Any]] = {}
        for one in exchanges:
            for kind, record in records_of(one["response"]["body"], kind_of(one)):
                if (kind, record["id"]) not in made and len(record) > len(shown.get((kind, record["id"]), ())):
                    shown[kind, record["id"]] = record
        for (kind, _), record in sorted(shown.items(), key=lambda item: item[0]):
            self.know(record, kind)

    def _person(self, shown: dict[str, Any]) -> None:
        self._store._counters["id:user"] = shown["id"] - 1
        values, role = {**shown, "password": OLDER_PASSWORD}, shown["role"]["id"]
        with self._store.transaction():
            row = new_user(self._store, values, shown["email"], company=COMPANY, role=role, owns=shown["ownsCompany"])
            self._store.put("user", {**row, "lastLogin": date(shown["lastLogin"])})

    def _catch_up(self, exchange: dict[str, Any]) -> None:
        super()._catch_up(exchange)
        asset = exchange["response"]["body"].get("asset") if exchange["name"] == "workorder.create" else None
        if asset is not None:
            self._change("asset", asset["id"], name=asset["name"], customId=asset["customId"])
            self._work_order = exchange["response"]["body"]["id"]

    def _held_back(self) -> None:
        self._change("workOrder", self._work_order, status="OPEN", feedback=None, completedOn=None, completedBy=None)

    def _change(self, kind: str, id: int, **changes: Any) -> None:
        with self._store.transaction():
            self._store.put(kind, {**(self._store.get(kind, id) or {}), **changes})
