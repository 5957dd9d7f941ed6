"""/webhook-endpoints, as on the server, except that the sandbox delivers to this machine only."""

from __future__ import annotations

import ipaddress
import secrets
from typing import Any
from urllib.parse import urlsplit

import httpx

from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, not_found, success
from rivet.integrations.atlas_sandbox._java import jackson, text
from rivet.integrations.atlas_sandbox._records.store import Row

FIELDS: jackson.Fields = {
    "url": jackson.string,
    "code": jackson.string,
    "event": jackson.enum("WebhookEvent"),
    "assetStatuses": jackson.items(jackson.enum("AssetStatus"), "java.lang.Object"),
    "workOrderStatuses": jackson.items(jackson.enum("Status"), "java.lang.Object"),
    "workOrderCategories": jackson.refs("model.WorkOrderCategory"),
    "woFields": jackson.items(jackson.enum("WOField"), "java.lang.Object"),
    "partFields": jackson.items(jackson.enum("PartField"), "java.lang.Object"),
    "approved": jackson.nullable_boolean,
    "serialize": jackson.boolean,
}
FILTERS = ("assetStatuses", "workOrderStatuses", "workOrderCategories", "woFields", "partFields")


class WebhookEndpoints:
    def __init__(self, context: Context) -> None:
        self._store, self._shows, self._free_plan = context.store, context.shows, context.free_plan

    def list(self, request: Request) -> Any:
        request.caller.require("view", "SETTINGS")
        rows = self._store.all("webhookEndpoint", companyId=request.caller.company, enabled=True)
        return [self._show(row) for row in rows]

    def create(self, request: Request) -> Any:
        values = request.values(FIELDS)
        caller, now = request.caller, self._store.clock.now()
        if self._free_plan or not caller.may("view", "SETTINGS"):
            raise denied()
        _check_url(values.get("url"))
        if values.get("event") is None:
            raise Refusal(500, 'Cannot invoke "com.grash.model.enums.webhook.WebhookEvent.name()" because it is null')
        row = {
            "id": self._store.next_id("webhookEndpoint"), "companyId": caller.company, "createdBy": caller.id,
            "updatedBy": caller.id, "createdAt": now, "updatedAt": now, "secret": _secret(), "enabled": True,
            "lastTriggeredAt": None, "approved": None, **dict.fromkeys(FILTERS), **values,
        }  # fmt: skip
        # The payload of a change is always there.
        row["serialize"] = bool(values.get("serialize")) or "_CHANGE" in values["event"]
        return self._show(self._store.put("webhookEndpoint", row))

    def patch(self, request: Request, id: int) -> Any:
        values = request.values(FIELDS)
        row = self._own(request, id)
        _check_url(values.get("url"))
        changed = {**row, **dict.fromkeys(FILTERS), "serialize": False, "approved": None, **values}
        return self._show(self._store.put("webhookEndpoint", changed))

    def rotate(self, request: Request, id: int) -> Any:
        secret = _secret()
        self._store.put("webhookEndpoint", {**self._own(request, id), "secret": secret})
        return success(secret)

    def delete(self, request: Request, id: int) -> Any:
        self._store.delete("webhookEndpoint", self._own(request, id)["id"])
        return success("Deleted successfully")

    def _own(self, request: Request, id: int) -> Row:
        request.caller.require("view", "SETTINGS")
        return request.caller.own("webhookEndpoint", id, "WebhookEndpoint", not_found())

    def _show(self, row: Row) -> dict[str, Any]:
        categories = [self._store.get("workOrderCategory", id) for id in row["workOrderCategories"] or []]
        return {
            **{key: row[key] for key in ("id", "createdBy", "updatedBy", "url", "secret", "enabled", "event")},
            **{key: row[key] or [] for key in FILTERS},
            **{key: row[key] for key in ("approved", "serialize")},
            "code": None,
            "workOrderCategories": [self._shows.category(category) for category in categories if category],
            "createdAt": text.instant(row["createdAt"]),
            "updatedAt": text.instant(row["updatedAt"]),
            "lastTriggeredAt": text.date(row["lastTriggeredAt"]),
        }


def _secret() -> str:
    return "whsec_" + secrets.token_hex(32)


def _check_url(url: str | None) -> None:
    """Refuse all hosts but this machine, where the real server refuses its own network: nothing leaves this machine."""
    try:
        httpx.URL(url or "")  # which refuses more than urlsplit
        parts = urlsplit(url or "")
        host = parts.hostname or ""
        here = (host == "localhost" or ipaddress.ip_address(host).is_loopback) and parts.port != 0
    except (ValueError, httpx.InvalidURL):
        here = False
    if not here or parts.scheme not in ("http", "https"):
        raise Refusal(500, "The sandbox delivers webhooks to http://127.0.0.1 and localhost only")
