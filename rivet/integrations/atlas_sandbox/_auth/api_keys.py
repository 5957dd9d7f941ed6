"""/api-keys, and authentication by an ``x-api-key`` header: the server's ApiKeyController and ApiKeyAuthFilter."""

from __future__ import annotations

import base64
import hashlib
import secrets
from typing import Any

from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, not_found, success
from rivet.integrations.atlas_sandbox._java import jackson, text
from rivet.integrations.atlas_sandbox._records.store import Row, Store
from rivet.integrations.atlas_sandbox._search.search import envelope

NEW: jackson.Fields = {"label": jackson.string, "expiresAt": jackson.date}
CRITERIA: jackson.Fields = {"active": jackson.nullable_boolean}
PAGE_SIZE = 20
LAST_USED_INTERVAL = 5 * 60_000
"""Milliseconds between updates of a key's time of last use."""


def user_of(store: Store, code: str | None, *, free_plan: bool) -> Row | None:
    """Return the user of a key; None if there is no key, or it is unknown.

    Raises:
        Refusal: The key is known but not valid.
    """
    found = store.all("apiKey", digest=_digest(code)) if code else []
    if not found:
        return None
    key, user = found[0], store.get("user", found[0]["user"])
    if key["revokedAt"] is not None:
        raise Refusal(401, "API key has been revoked")
    if key["expiresAt"] is not None and key["expiresAt"] <= store.clock.now():
        raise Refusal(401, "API key has expired")
    if user is None or not user["enabled"]:
        raise Refusal(401, "User account is disabled")
    if free_plan:
        raise denied()
    now = store.clock.now()
    if key.get("lastUsed") is None or now - key["lastUsed"] > LAST_USED_INTERVAL:
        store.put("apiKey", {**key, "lastUsed": now})
    return user


def revoke_all(store: Store, user: int) -> None:
    """Revoke the keys of a user, as disabling the user does."""
    for key in store.all("apiKey", user=user, revokedAt=None):
        store.put("apiKey", {**key, "revokedAt": store.clock.now()})


class ApiKeys:
    """API keys of the company."""

    def __init__(self, context: Context) -> None:
        self._store, self._shows, self._free_plan = context.store, context.shows, context.free_plan
        self._clean = context.release.clean
        self._new = NEW if context.release.is_at_least("after 1.8.0") else {"label": NEW["label"]}

    def create(self, request: Request) -> Any:
        values = request.values(self._new)
        jackson.require(values, "label")
        return self._made(request, self._clean(values["label"]), values.get("expiresAt"))

    def _made(self, request: Request, label: str | None, expires: int | None) -> Any:
        caller, now = request.caller, self._store.clock.now()
        if expires is not None and expires < now:
            raise Refusal(406, "expiring date can't be in the past")
        caller.require("view", "SETTINGS")
        if self._free_plan:
            raise denied()
        code = secrets.token_urlsafe(32)
        row = {
            "id": self._store.next_id("apiKey"), "companyId": caller.company, "createdBy": caller.id,
            "updatedBy": caller.id, "createdAt": now, "updatedAt": now, "label": label, "digest": _digest(code),
            "user": caller.id, "expiresAt": expires, "revokedAt": None, "lastUsed": None,
        }  # fmt: skip
        return {**self._show(self._store.put("apiKey", row)), "code": code}

    def search(self, request: Request) -> Any:
        values = request.values(CRITERIA)
        request.caller.require("view", "SETTINGS")
        rows = self._store.all("apiKey", companyId=request.caller.company)
        if values.get("active") is not None:
            rows = [row for row in rows if (row["revokedAt"] is None) == values["active"]]
        number, size = (_whole(request, name, default) for name, default in (("page", 0), ("size", PAGE_SIZE)))
        content = [self._show(row) for row in rows[number * size : (number + 1) * size]]
        unsorted = {"sorted": False, "empty": True, "unsorted": True}
        page = envelope(content, number, size, len(rows))
        return {**page, "sort": unsorted, "pageable": {**page["pageable"], "sort": unsorted}}

    def get(self, request: Request, id: int) -> Any:
        request.caller.require("view", "SETTINGS")
        return self._show(request.caller.own("apiKey", id, "ApiKey", not_found()))

    def rotate(self, request: Request, id: int) -> Any:
        request.caller.require("view", "SETTINGS")
        row = request.caller.own("apiKey", id, "ApiKey", not_found("API key not found"))
        if row["user"] != request.caller.id:
            raise denied()
        if row["revokedAt"] is not None:
            raise Refusal(400, "API key is already revoked")
        self._store.put("apiKey", {**row, "revokedAt": self._store.clock.now()})
        return self._made(request, row["label"], row["expiresAt"])

    def delete(self, request: Request, id: int) -> Any:
        request.caller.require("view", "SETTINGS")
        request.caller.own("apiKey", id, "ApiKey", not_found())
        self._store.delete("apiKey", id)
        return success("Deleted successfully")

    def _show(self, row: Row) -> dict[str, Any]:
        user = self._store.get("user", row["user"])
        return {
            **{key: row[key] for key in ("id", "createdBy", "updatedBy", "label")},
            "createdAt": text.instant(row["createdAt"]),
            "updatedAt": text.instant(row["updatedAt"]),
            "code": "*****" + row["digest"][-4:],
            "user": None if user is None else self._shows.user_mini(user),
            "lastUsed": text.date(row.get("lastUsed")),
            "expiresAt": text.date(row["expiresAt"]),
            "revokedAt": text.date(row["revokedAt"]),
        }


def _digest(code: str) -> str:
    return base64.b64encode(hashlib.sha256(code.encode("utf-8", "surrogateescape")).digest()).decode()


def _whole(request: Request, name: str, default: int) -> int:
    """Return a page parameter; the server uses its default for an invalid one."""
    value = request.query.get(name, "")
    if not (value.isascii() and value.isdigit() and int(value) < 2**31):
        return default
    return int(value) if name == "page" or int(value) else default
