"""Webhook deliveries of the sandbox: the events that requests cause, and real, signed deliveries.

As in the server's WebhookDispatchService: one attempt after the write, the body signed with HMAC-SHA256 and the
endpoint's whole secret; the time and the id in the headers are not signed. Events follow from what the handlers of
work orders, assets and locations changed.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
import uuid
from typing import Any, NamedTuple

import httpx

from rivet.integrations.atlas_sandbox._java import text
from rivet.integrations.atlas_sandbox._records.record_json import Shows
from rivet.integrations.atlas_sandbox._records.store import Row, Store

logger = logging.getLogger("rivet.integrations.atlas.sandbox")

TIMEOUT = 10.0
KINDS = {"/work-orders": "workOrder", "/assets": "asset", "/locations": "location"}
FIELDS = {
    "asset": "ASSET", "assignedTo": "ASSIGNEES", "category": "CATEGORY",
    "description": "DESCRIPTION", "dueDate": "DUE_DATE", "estimatedDuration": "ESTIMATED_DURATION",
    "location": "LOCATION", "priority": "PRIORITY", "status": "STATUS", "title": "TITLE", "team": "TEAM",
}  # fmt: skip


class Event(NamedTuple):
    """Events caused by one request."""

    company: int
    kind: str
    payload: dict[str, Any]
    record: str
    """Key of the payload with the whole record, for endpoints that request it."""
    shown: Any
    fields: frozenset[str] = frozenset()
    asset_status: str | None = None
    status: str | None = None
    category: int | None = None


class WebhookEvents:
    """Makes events of what requests did, and sends them.

    Args:
        store: The records.
        shows: How records are shown.
    """

    def __init__(self, store: Store, shows: Shows) -> None:
        self._store, self._shows = store, shows
        self._last: dict[int, asyncio.Task[None]] = {}

    def before(self, template: str, id: int | None) -> tuple[Row | None, Any]:
        """Return the record that a request is about, and its JSON, before the request is handled."""
        kind = KINDS.get("/" + template.split("/")[1])
        row = self._store.get(kind, id) if kind and id is not None else None
        return row, self._shows.work_order(row) if row is not None and kind == "workOrder" else None

    def after(self, method: str, template: str, before: tuple[Row | None, Any], shown: Any) -> list[Event]:
        """Return the events of a handled request."""
        row, was_shown = before
        if method == "POST" and template in KINDS:
            kind = KINDS[template]
            company = (self._store.get(kind, shown["id"]) or {})["companyId"]
            name, record = kind[0].upper() + kind[1:], {"workOrder": "WORK_ORDER"}.get(kind, kind.upper())
            return [Event(company, f"NEW_{record}", {f"{kind}Id": shown["id"]}, f"new{name}", shown)]
        if row is None:
            return []
        if template == "/assets/{}" and method == "PATCH" and row["status"] != shown["status"]:
            statuses = {"previousStatus": row["status"], "newStatus": shown["status"]}
            payload = {"assetId": row["id"], "assetName": shown["name"], **statuses}
            event = Event(row["companyId"], "ASSET_STATUS_CHANGE", payload, "changedAsset", shown)
            return [event._replace(asset_status=shown["status"])]
        named = {"workOrderId": row["id"], "workOrderTitle": row.get("title")}
        if template == "/work-orders/{}" and method == "DELETE":
            return [Event(row["companyId"], "WORK_ORDER_DELETE", named, "deleteWorkOrder", was_shown)]
        if template.startswith("/work-orders/{}") and method == "PATCH":
            return self._changed(row, shown, sends_status=template.endswith("/change-status"))
        return []

    def _changed(self, old: Row, shown: Any, *, sends_status: bool) -> list[Event]:
        new = self._store.get("workOrder", old["id"]) or old
        fields = frozenset(name for column, name in FIELDS.items() if old[column] != new[column])
        payload: dict[str, Any] = {"workOrderId": new["id"], "workOrderTitle": new["title"]}
        if sends_status or old["status"] != new["status"]:
            payload |= {"previousStatus": old["status"], "newStatus": new["status"]}
        event = Event(new["companyId"], "WORK_ORDER_CHANGE", payload, "changedWorkOrder", shown, fields)
        events = [event]
        if old["status"] != new["status"]:
            events.append(event._replace(kind="WORK_ORDER_STATUS_CHANGE", status=new["status"]))
        if old["category"] != new["category"]:
            category = self._store.get("workOrderCategory", new["category"]) or {}
            ids = {"previousCategoryId": old["category"], "newCategoryId": new["category"]}
            payload = {**payload, **ids, "newCategoryName": category.get("name")}
            events.append(event._replace(kind="NEW_CATEGORY_ON_WORK_ORDER", payload=payload, category=new["category"]))
        return events

    def send(self, events: list[Event]) -> None:
        """Deliver events to the subscribed endpoints, to each in order, in the background."""
        loop = asyncio.get_running_loop()
        for event in events:
            for endpoint in self._store.all("webhookEndpoint", companyId=event.company, enabled=True):
                if _wants(endpoint, event):
                    previous = self._last.get(endpoint["id"])
                    if previous is not None and previous.get_loop() is not loop:
                        previous = None  # of a server that ended
                    self._last[endpoint["id"]] = loop.create_task(self._deliver(endpoint, event, previous))

    async def _deliver(self, endpoint: Row, event: Event, previous: asyncio.Task[None] | None) -> None:
        if previous is not None:
            await asyncio.wait([previous])
        try:
            await self._attempt(endpoint, event)
        except Exception as error:  # noqa: BLE001 - whatever it is, the next delivery must go
            # One attempt; a failure is only logged.
            logger.warning("The webhook endpoint %s was not reached: %r", endpoint["id"], error)

    async def _attempt(self, endpoint: Row, event: Event) -> None:
        now = self._store.clock.now()
        envelope = {"occurredAt": text.date(now), "companyId": event.company}
        record = {event.record: event.shown if endpoint["serialize"] else None}
        body = json.dumps({**event.payload, **envelope, **record}, ensure_ascii=False).encode()
        headers = {
            "Content-Type": "application/json",
            "X-Webhook-Signature": hmac.new(endpoint["secret"].encode(), body, hashlib.sha256).hexdigest(),
            "X-Webhook-Timestamp": str(now),
            "X-Webhook-Id": str(uuid.uuid4()),
            "X-Webhook-Event": event.kind,
        }
        async with httpx.AsyncClient(timeout=TIMEOUT, trust_env=False) as http:
            response = await http.post(endpoint["url"], content=body, headers=headers)
        row = self._store.get("webhookEndpoint", endpoint["id"])
        if response.is_success and row is not None:
            with self._store.transaction():
                self._store.put("webhookEndpoint", {**row, "lastTriggeredAt": now})


def _wants(endpoint: Row, event: Event) -> bool:
    def among(chosen: str, values: frozenset[Any]) -> bool:
        return not values or not endpoint[chosen] or bool(values & set(endpoint[chosen]))

    return (
        endpoint["event"] == event.kind
        and among("woFields", event.fields)
        and among("assetStatuses", frozenset({event.asset_status} - {None}))
        and among("workOrderStatuses", frozenset({event.status} - {None}))
        and among("workOrderCategories", frozenset({event.category} - {None}))
    )
