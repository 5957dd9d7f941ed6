"""Replay recorded exchanges against a sandbox, and report differences of its responses.

Ids follow the recording: some exchanges are held back, so the sequences are set before each create. What the recording
shows without having created it (some steps were not recorded) is put into the sandbox from what it shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import httpx

from rivet.integrations.atlas_sandbox._http.app import Sandbox
from rivet.integrations.atlas_sandbox._java.jackson import date
from rivet.integrations.atlas_sandbox._records.seed import SECTIONS

OLDER, NEWER = 2, 3
"""Companies: the older account of runs 2 to 5, and the one that run 1 signs up."""
NUMBERED = {"/work-orders": ("workOrder", "WO"), "/assets": ("asset", "A"), "/locations": ("location", "L")}
CREATED = {
    **{path: kind for path, (kind, _) in NUMBERED.items()},
    "/comments": "comment",
    "/custom-fields": "customField",
    "/teams": "team",
    "/asset-categories": "assetCategory",
    "/work-order-categories": "workOrderCategory",
}
LISTED = {**CREATED, "/users": "user"}
SHOWN = {
    "asset": "asset",
    "parentAsset": "asset",
    "location": "location",
    "parentLocation": "location",
    "team": "team",
    "teams": "team",
    "assignedTo": "user",
    "primaryUser": "user",
    "completedBy": "user",
    "customField": "customField",
}
MOMENTS = {"createdAt", "updatedAt", "completedOn", "lastLogin", "expiresAt"}
RANDOM = {"username"}
SETS = {"assignedTo", "teams", "workers", "users"}


class Replay:
    """Sends recorded requests with the tokens of this run in the place of the recorded ones.

    Args:
        client: Reaches the sandbox.
        sandbox: The sandbox itself, for its sequences and for what was not recorded.
        company: The company of the run's account.
    """

    def __init__(self, client: httpx.AsyncClient, sandbox: Sandbox, company: int) -> None:
        self._client, self._sandbox, self._store = client, sandbox, sandbox.store
        self._company = company
        self._access = self._owner = ""
        self._refresh: list[str] = []

    async def sign_in(self, email: str, password: str) -> None:
        reply = await self._client.post("/auth/signin", json={"email": email, "password": password})
        self._access = reply.json()["accessToken"]

    async def send(self, exchange: dict[str, Any]) -> httpx.Response:
        name, request = exchange["name"], exchange["request"]
        self._catch_up(exchange)
        headers = dict(request["headers"])
        if request["auth"] == "bearer":
            bad = {"garbage": "garbage", "tampered": self._access[:-4] + "AAAA"}.get(name.split(".")[-1].split("-")[0])
            headers["Authorization"] = f"Bearer {bad or self._access}"
        body = request["body"]
        if isinstance(body, dict) and "refreshToken" in body:
            # Reused is the one that was just spent; after the reuse, and to log out, it is the newest.
            body = {"refreshToken": self._refresh[-2 if name.endswith("reused") else -1]}
        content = {"content": body.encode()} if isinstance(body, str) else {"json": body} if body is not None else {}
        if isinstance(body, str) and "content-type" not in {key.lower() for key in headers}:
            headers["Content-Type"] = "text/plain" if "wrong-content-type" in name else "application/json"
        response = await self._client.request(request["method"], request["path"], headers=headers, **content)
        self._remember(name, response)
        return response

    async def fill(self, open_ones: int) -> None:
        """Create work orders until so many are open."""
        headers = {"Authorization": f"Bearer {self._access}"}
        rows = self._store.all("workOrder", companyId=self._company)
        for _ in range(open_ones - sum(row["status"] != "COMPLETE" for row in rows)):
            await self._client.post("/work-orders", json={"title": "x"}, headers=headers)

    async def burst(self, requests: int) -> None:
        """Ask for something so often."""
        for _ in range(requests):
            await self._client.get("/users/mini", headers={"Authorization": f"Bearer {self._access}"})

    def _remember(self, name: str, response: httpx.Response) -> None:
        """The technician's token is used from the sign-in to the refused delete, and once the user is disabled."""
        body = response.json() if response.content else None
        if name == "auth.signup.ok":
            self._access = body["message"]
            self._refresh.append(body["refreshToken"])
        elif name == "user.signin.technician":
            self._owner, self._access = self._access, body["accessToken"]
        elif isinstance(body, dict) and "accessToken" in body:
            self._access = body["accessToken"]
            self._refresh.append(body["refreshToken"])
        elif name in ("workorder.delete.forbidden", "user.disable.ok", "user.me.disabled"):
            self._owner, self._access = self._access, self._owner

    # ---------------------------------------------------------------------------------- what was not recorded
    def _catch_up(self, exchange: dict[str, Any]) -> None:
        body, path = exchange["response"]["body"], exchange["request"]["path"].split("?")[0]
        if created := created_by(exchange):
            self._store._counters[f"id:{created[0]}"] = body["id"] - 1
            if path in NUMBERED:
                number = NUMBERED[path][1]
                self._store._counters[f"{number}:{self._company}"] = int(body["customId"].removeprefix(number)) - 1
        if exchange["name"] == "workorder.search.all":
            self._held_back()
        self.know(body, kind_of(exchange), created)

    def know(self, body: Any, kind: str, created: tuple[str, int] | None = None) -> None:
        """Put into the sandbox what a body shows of records that it lacks.

        Args:
            body: The body of a recorded response.
            kind: The kind of the records at its top.
            created: Kind and id of the record that the exchange itself creates.
        """
        with self._store.transaction():
            for of, shown in list(records_of(body, kind)):
                if (of, shown["id"]) != created and self._store.get(of, shown["id"]) is None:
                    self._store.put(of, self._row(of, shown))

    def know_better(self, body: Any, kind: str) -> None:
        """Put what a body shows whole into the sandbox, last, also where it had it from a short form."""
        with self._store.transaction():
            for record in body:
                self._store.delete(kind, record["id"])
        self.know(body, kind)

    def _held_back(self) -> None:
        """Exchanges of run 1 that are not in the file made a work order that no page shows, and reopened another."""
        plain = self._store.get("workOrder", 4) or {}
        done = self._store.get("workOrder", 2) or {}
        with self._store.transaction():
            self._store.put("workOrder", {**plain, "id": 6, "customId": "WO000006"})
            self._store.put("workOrder", {**done, "status": "OPEN", "completedOn": None, "completedBy": None})

    def _row(self, kind: str, shown: dict[str, Any]) -> dict[str, Any]:
        """Return a record from the server's JSON; a short form leaves the rest empty."""
        section = next(section for section in SECTIONS.values() if section.kind == kind)
        row: dict[str, Any] = {**section.empty, "createdBy": OLDER, "updatedBy": OLDER, "companyId": self._company}
        for key, value in shown.items():
            if key == "customFieldValues":
                row[key] = [{"id": 0, "field": one["customField"]["id"], "value": one["value"]} for one in value]
            elif isinstance(value, list):
                row[key] = [one["id"] if isinstance(one, dict) else one for one in value]
            elif isinstance(value, dict):
                row[key] = value["id"]
            elif key.endswith(("At", "Date", "On")):
                row[key] = date(value)
            else:
                row[key] = value
        if kind == "asset":
            row = {**row, "parentAsset": shown.get("parentId"), "location": shown.get("locationId")} | {
                key: row[key] for key in ("parentAsset", "location") if shown.get(key)
            }
        if kind == "location" and "parentId" in shown:
            row["parentLocation"] = shown["parentId"]
        return {"createdAt": 0, "updatedAt": 0, **row}


def kind_of(exchange: dict[str, Any]) -> str:
    """Return the kind of the records at the top of an exchange's response."""
    return LISTED.get("/" + exchange["request"]["path"].split("?")[0].split("/")[1], "")


def created_by(exchange: dict[str, Any]) -> tuple[str, int] | None:
    """Kind and id of the record that an exchange creates, if any."""
    body, path = exchange["response"]["body"], exchange["request"]["path"]
    if exchange["request"]["method"] == "POST" and path in CREATED and isinstance(body, dict) and "id" in body:
        return CREATED[path], body["id"]
    return None


def records_of(value: Any, kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the records in a body, nested ones first; `kind` is that of the top ones."""
    if isinstance(value, list):
        for item in value:
            yield from records_of(item, kind)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key == "content":
                yield from records_of(item, kind)
            elif key == "category":
                yield from records_of(item, f"{kind}Category")
            elif key in SHOWN:
                yield from records_of(item, SHOWN[key])
            elif key == "customFieldValues":
                yield from records_of([one["customField"] for one in item], "customField")
        if "id" in value and kind in {section.kind for section in SECTIONS.values()}:
            yield kind, value


def differences(real: Any, ours: Any, where: str = "$") -> Iterator[str]:
    """Yield the differences of a response: keys, types, and values except times, tokens and random names."""
    key = where.rpartition(".")[2]
    if key in MOMENTS or key in RANDOM:
        if type(real) is not type(ours):
            yield f"{where}: {real!r} is {ours!r}"
        elif isinstance(real, str) and key in MOMENTS and re.sub(r"\d", "0", real) != re.sub(r"\d", "0", ours):
            yield f"{where}: the form of {real!r} is {ours!r}"
    elif type(real) is not type(ours):
        yield f"{where}: {real!r} is {ours!r}"
    elif isinstance(real, dict):
        if real.keys() != ours.keys():
            yield f"{where}: keys {sorted(real.keys() ^ ours.keys())}"
        for name in real.keys() & ours.keys():
            yield from differences(real[name], ours[name], f"{where}.{name}")
    elif isinstance(real, list):
        yield from _list_differences(real, ours, where, key)
    elif real != ours and real not in ("<jwt>", "<refresh-token>"):
        yield f"{where}: {real!r} is {ours!r}"


def _list_differences(real: list[Any], ours: list[Any], where: str, key: str) -> Iterator[str]:
    if len(real) != len(ours):
        yield f"{where}: {len(real)} members are {len(ours)}"
        return
    if key.endswith("Permissions"):
        real, ours = sorted(real), sorted(ours)
    elif key in SETS:
        real, ours = (sorted(members, key=lambda member: member["id"]) for members in (real, ours))
    for index, (one, other) in enumerate(zip(real, ours, strict=True)):
        yield from differences(one, other, f"{where}[{index}]")
