"""MaintainX's webhooks as a trigger, from a local MaintainX that signs and sends them."""

from __future__ import annotations

import hashlib
import hmac
import json
import queue
import time
from pathlib import Path
from typing import Any

import pytest
from support import vendor_documents
from support.bridges import bridging, client_of
from support.modes import Mode
from support.servers import Answer, ScriptedServer, Seen

from rivet.integrations.atlas import AtlasConfigError
from rivet.integrations.atlas.maintainx import webhooks
from rivet.integrations.atlas.testing import VendorSandbox

pytestmark = pytest.mark.slow

SECRET = "0123456789abcdef"
BODY = b'{"workOrderId": 7, "orgId": 1, "occurredAt": "2026-11-01T00:00:00.000Z"}'


def signed(body: bytes, at: int, secret: str = SECRET) -> dict[str, str]:
    digest = hmac.new(secret.encode(), b"%d.%s" % (at, body), hashlib.sha256).hexdigest()
    return {"X-MaintainX-Webhook-Body-Signature": f"t={at},v1={digest}"}


def test_signatures() -> None:
    now = int(time.time())
    webhooks.verify(signed(BODY, now), BODY, SECRET)
    webhooks.verify(list(signed(BODY, now * 1000).items()), BODY, ["another", SECRET])
    newer = {name: f"{value},v2=abc" for name, value in signed(BODY, now).items()}
    webhooks.verify(newer, BODY, SECRET)
    wrong: list[tuple[Any, bytes]] = [
        ({}, BODY), (signed(BODY, now), BODY + b" "), (signed(BODY, now - 400), BODY), (signed(BODY, now + 400), BODY),
        (signed(BODY, now, "another"), BODY), ({"x-maintainx-webhook-body-signature": "v1=abc"}, BODY),
        ({"x-maintainx-webhook-body-signature": f"t={now},v1=é"}, BODY),
        ({"x-maintainx-webhook-body-signature": f"t={now},t={now},v1=a"}, BODY),
    ]  # fmt: skip
    for headers, body in wrong:
        with pytest.raises(webhooks.WebhookError) as caught:
            webhooks.verify(headers, body, SECRET)
        assert caught.value.status == 401
        assert SECRET not in str(caught.value)
    for secret in ("", [], [1]):
        with pytest.raises(AtlasConfigError):
            webhooks.verify(signed(BODY, now), BODY, secret)  # type: ignore[arg-type]
    for body in (b"x", b"[]", b'{"orgId": 1}', b'{"workOrderId": "x", "occurredAt": "2026-11-01T00:00:00Z"}'):
        with pytest.raises(webhooks.WebhookError) as caught:
            webhooks.parse(body)
        assert caught.value.status == 400


async def test_a_webhook_starts_a_sync(mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path) -> None:
    one = await empty.create_work_order({"title": "Leaks"})
    inbox: queue.Queue[Seen] = queue.Queue()

    def take(seen: Seen) -> Answer:
        inbox.put(seen)
        return Answer(204)

    with ScriptedServer(take) as receiver:
        async with (
            client_of(mode, maintainx) as another,
            bridging(mode, empty, maintainx, tmp_path / "sync", kinds=["work_order", "comment"]) as (bridge, client),
        ):
            await bridge.sync()
            theirs = maintainx.records("work_orders")[0]["id"]
            made = {event: await client.subscribe(event, f"{receiver.base_url}/?{event}") for event in webhooks.EVENTS}
            secrets = [secret for _, secret in made.values()]
            # As a person does, and not as a sync: without skipWebhook.
            paths = {"NEW_COMMENT_ON_WORK_ORDER": ("POST", "comments", {"content": "Hello"})}
            paths["WORK_ORDER_CHANGE"] = ("PATCH", "", {"title": "Leaks badly"})
            paths["WORK_ORDER_STATUS_CHANGE"] = ("PATCH", "status", {"status": "CANCELED"})
            paths["WORK_ORDER_DELETE"] = ("DELETE", "", None)
            for event, (method, below, body) in paths.items():
                await another.request(method, f"/workorders/{theirs}/{below}".rstrip("/"), json=body)
                got = inbox.get(timeout=20)
                assert got.path == f"/?{event}"
                raw = got.body
                webhooks.verify(got.headers, raw, secrets)
                if vendor_documents.are_there():
                    assert vendor_documents.webhook_problems(event, json.loads(raw)) == []
                report = await bridge.sync(events=[webhooks.parse(raw)])
                if event == "NEW_COMMENT_ON_WORK_ORDER":
                    assert report.comments["atlas"] == 1
                elif event == "WORK_ORDER_CHANGE":
                    assert (await empty.get_work_order(one.id)).title == "Leaks badly"
                elif event == "WORK_ORDER_STATUS_CHANGE":
                    assert (await empty.get_work_order(one.id))["status"] == "CANCELLED"
                else:
                    assert [each.field for each in report.conflicts] == ["(record)"]
            assert inbox.empty(), "the sync itself has told nobody"
            for id, _ in made.values():
                await client.unsubscribe(id)
            assert maintainx.records("subscriptions") == []
