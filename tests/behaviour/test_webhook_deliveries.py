"""Webhook deliveries of the sandbox: real and signed, to both receivers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from atlas_api.api.webhook_endpoints import (
    create_webhook_endpoint,
    delete_webhook_endpoint,
    list_webhook_endpoints,
    patch_webhook_endpoint,
    rotate_webhook_secret,
)
from atlas_api.models import WebhookEndpointCreate, WebhookEndpointPatch, WorkOrderField
from support.modes import Mode
from support.webhooks import RECEIVERS, SECRET, Received, asgi

from rivet.integrations.atlas import AtlasAPIError, webhooks


@pytest.fixture(params=list(RECEIVERS))
def receiver(request: pytest.FixtureRequest) -> Any:
    return RECEIVERS[request.param]


async def subscribed(mode: Mode, atlas: Any, url: str, event: str, **more: Any) -> Any:
    body = WebhookEndpointCreate.from_dict({"url": url, "event": event, **more})
    return await mode.endpoint(create_webhook_endpoint, atlas, body=body)


async def test_real_deliveries(mode: Mode, atlas: Any, receiver: Any) -> None:
    received, secrets = Received(), ["whsec_none_yet"]
    with receiver(received, secrets) as url:
        # The receiver reads the list of secrets when it is made, so endpoints come first in real life.
        kinds = ("NEW_WORK_ORDER", "WORK_ORDER_STATUS_CHANGE", "WORK_ORDER_DELETE", "ASSET_STATUS_CHANGE")
        endpoints = [await subscribed(mode, atlas, url, kind, serialize=True) for kind in kinds]
    assert all(endpoint.secret.startswith("whsec_") and endpoint.secret not in repr(endpoint) for endpoint in endpoints)
    with receiver(received, [endpoint.secret for endpoint in endpoints]) as url:
        for endpoint in endpoints:
            moved = WebhookEndpointPatch.from_dict({"url": url, "event": endpoint.event, "serialize": True})
            await mode.endpoint(patch_webhook_endpoint, atlas, id=endpoint.id, body=moved)
        made = await atlas.create_work_order({"title": "told & heard"})
        await atlas.complete_work_order(made.id)
        await atlas.update_asset(1, {"status": "DOWN"})
        from atlas_api.api.work_orders import delete_work_order

        await mode.endpoint(delete_work_order, atlas, id=made.id)
        created, changed, down, deleted = await received.some(4)
    assert isinstance(created, webhooks.WorkOrderCreated)
    assert created.work_order is not None
    assert (created.work_order_id, created.work_order.title) == (made.id, "told &amp; heard")
    assert isinstance(changed, webhooks.WorkOrderStatusChanged)
    assert (changed.previous_status, changed.new_status) == ("OPEN", "COMPLETE")
    assert changed.work_order is not None
    assert changed.work_order["status"] == "COMPLETED"
    assert isinstance(down, webhooks.AssetStatusChanged)
    assert (down.asset_id, down.new_status, down.asset and down.asset.status) == (1, "DOWN", "DOWN")
    assert isinstance(deleted, webhooks.WorkOrderDeleted)
    assert abs(datetime.now(UTC) - deleted.occurred_at) < timedelta(seconds=30)
    assert len({event.id for event in received.events}) == 4
    assert {event.company_id for event in received.events} == {created.payload["companyId"]}


async def test_one_that_cannot_be_reached_stops_no_other(mode: Mode, atlas: Any) -> None:
    received, kind = Received(), "NEW_WORK_ORDER"
    for url in ("http://127.0.0.1:99999/", "http://127.0.0.1:0/", "http://127.0.0.1:x/", "http://127.0.0.1\\/"):
        with pytest.raises(AtlasAPIError, match="delivers webhooks to"):
            await subscribed(mode, atlas, url, kind)
    with asgi(received, [SECRET]) as url:
        await subscribed(mode, atlas, "http://127.0.0.1:1/", kind)
        endpoint = await subscribed(mode, atlas, url, kind)
        refused = await subscribed(mode, atlas, url, "WORK_ORDER_DELETE")
    with asgi(received, [endpoint.secret]) as url:
        moved = WebhookEndpointPatch.from_dict({"url": url, "event": kind})
        await mode.endpoint(patch_webhook_endpoint, atlas, id=endpoint.id, body=moved)
        moved = WebhookEndpointPatch.from_dict({"url": url, "event": "WORK_ORDER_STATUS_CHANGE"})
        await mode.endpoint(patch_webhook_endpoint, atlas, id=refused.id, body=moved)
        for title in ("one", "two"):
            made = await atlas.create_work_order({"title": title})
        await atlas.complete_work_order(made.id)  # for the endpoint whose secret the receiver does not know
        await received.some(2)
        listed = {one.id: one.last_triggered_at for one in await mode.endpoint(list_webhook_endpoints, atlas)}
    assert listed[endpoint.id] is not None
    assert listed[refused.id] is None, "it was refused"


async def test_endpoints(mode: Mode, atlas: Any) -> None:
    received = Received()
    with asgi(received, [SECRET]) as url:
        endpoint = await subscribed(mode, atlas, url, "WORK_ORDER_CHANGE", woFields=["TITLE"])
        assert endpoint.serialize is True, "the deliveries of a change always hold the record"
        assert endpoint.wo_fields == [WorkOrderField.TITLE]
        new = await mode.endpoint(rotate_webhook_secret, atlas, id=endpoint.id)
        assert new.message.startswith("whsec_")
        assert new.message not in repr(new)
        (listed,) = await mode.endpoint(list_webhook_endpoints, atlas)
        assert listed.secret == new.message
    with asgi(received, [new.message]) as url:
        moved = WebhookEndpointPatch.from_dict({"url": url, "event": "WORK_ORDER_CHANGE", "woFields": ["TITLE"]})
        await mode.endpoint(patch_webhook_endpoint, atlas, id=endpoint.id, body=moved)
        await atlas.update_work_order(1, {"priority": "LOW"})
        await atlas.update_work_order(1, {"title": "another"})
        (event,) = await received.some(1)
    assert isinstance(event, webhooks.WorkOrderChanged)
    assert event.work_order is None, "it was changed to one without the record"
    await mode.endpoint(delete_webhook_endpoint, atlas, id=endpoint.id)
    assert await mode.endpoint(list_webhook_endpoints, atlas) == []
    with pytest.raises(AtlasAPIError, match="delivers webhooks to"):
        await subscribed(mode, atlas, "https://receiver.example/", "NEW_ASSET")
