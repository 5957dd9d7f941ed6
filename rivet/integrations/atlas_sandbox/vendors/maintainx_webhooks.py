"""Webhooks of MaintainX: subscriptions, and real, signed deliveries.

Each delivery has a signature of its body and one of its URL, ``t=<seconds>,v1=<hex>``: HMAC-SHA256 of the time, a dot
and the signed string, keyed with the subscription's secret. One attempt is made.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
import secrets
import time
from typing import TYPE_CHECKING, Any

import httpx

from rivet.integrations.atlas_sandbox.vendors.maintainx_rules import checked, found, wrong
from rivet.integrations.atlas_sandbox.vendors.maintainx_shapes import ORGANIZATION
from rivet.integrations.atlas_sandbox.vendors.vendor_app import Call, Handler

if TYPE_CHECKING:
    from rivet.integrations.atlas_sandbox.vendors.maintainx import MaintainX

logger = logging.getLogger("rivet.integrations.atlas_sandbox")

TIMEOUT = 10.0
LONGEST_URL = 512
EVENTS = (
    "NEW_WORK_ORDER", "WORK_ORDER_CHANGE", "WORK_ORDER_STATUS_CHANGE", "WORK_ORDER_DELETE",
    "NEW_COMMENT_ON_WORK_ORDER", "NEW_ASSET", "ASSET_STATUS_CHANGE", "NEW_LOCATION", "NEW_PART",
)  # fmt: skip
"""Events that this sandbox can send, of MaintainX's 46."""

Record = dict[str, Any]


def signature(payload: str, secret: str, at: int) -> str:
    """Return the signature header of a string."""
    digest = hmac.new(secret.encode(), f"{at}.{payload}".encode(), hashlib.sha256).hexdigest()
    return f"t={at},v1={digest}"


def webhook_status(prefix: str, status: str) -> Record:
    """Return a status as webhooks show it: a cancelled work order is done, with a sub-status."""
    if status == "CANCELED":
        return {f"{prefix}Status": "DONE", f"{prefix}SubStatus": status}
    return {f"{prefix}Status": status}


class Webhooks:
    """Subscriptions of an organization.

    Args:
        app: The organization.
    """

    def __init__(self, app: MaintainX) -> None:
        self._app = app
        self.subscriptions: dict[int, Record] = {}
        self.events: list[Record] = []
        self._tasks: set[asyncio.Task[None]] = set()

    def routes(self) -> list[tuple[str, str, Handler]]:
        one = r"/subscriptions/(\d{1,18})"
        return [
            ("POST", "/subscriptions", self._subscribe),
            ("GET", one, self._get),
            ("DELETE", one, lambda _, id: self._app.delete(self.subscriptions, id, "Subscription")),
            ("GET", f"{one}/secret", lambda _, id: (200, {"secret": self._found(id)["secret"]})),
        ]

    def _found(self, id: int) -> Record:
        return found(self.subscriptions, id, "Subscription")

    def _subscribe(self, call: Call) -> tuple[int, Any]:
        body = checked(call.json(), ("type", "url", "filters", "options"), ())
        if body.get("type") not in EVENTS:
            raise wrong("type is not valid", "type")
        url = body.get("url")
        if not isinstance(url, str) or not url.startswith(("https://", "http://127.0.0.1")) or len(url) > LONGEST_URL:
            raise wrong(f"url must be an https address of at most {LONGEST_URL} characters", "url")
        made: Record = {"id": self._app.number(), "status": "VALID", "secret": secrets.token_hex(24)}
        self.subscriptions[made["id"]] = {**body, **made}
        return 201, made

    def _get(self, _call: Call, id: int) -> tuple[int, Any]:
        shown = {name: self._found(id)[name] for name in ("id", "type", "url", "status")}
        return 200, {"subscription": shown}

    def send_event(self, event: str, payload: Record) -> None:
        """Deliver an event to its subscribers, in the background."""
        body = {**payload, "orgId": ORGANIZATION, "occurredAt": self._app.now()}
        self.events.append({"event": event, **body})
        for one in self.subscriptions.values():
            if one["type"] == event:
                task = asyncio.get_running_loop().create_task(_deliver(one, json.dumps(body)))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)


async def _deliver(subscription: Record, body: str) -> None:
    url, secret, at = subscription["url"], subscription["secret"], int(time.time())
    headers = {
        "content-type": "application/json",
        "x-maintainx-webhook-body-signature": signature(body, secret, at),
        "x-maintainx-webhook-uri-signature": signature(url, secret, at),
    }
    try:
        async with httpx.AsyncClient(timeout=TIMEOUT, trust_env=False) as client:
            await client.post(url, content=body.encode(), headers=headers)
    except httpx.HTTPError as error:
        logger.warning("a webhook was not delivered (%s)", type(error).__name__)
