"""Webhooks: verify that a delivery comes from Atlas, parse it as a typed event, and process each one once.

    from rivet.integrations.atlas import webhooks

    webhooks.verify(request.headers, body, secret)             # raises WebhookError
    event = webhooks.parse(request.headers, body)
    if isinstance(event, webhooks.WorkOrderStatusChanged):
        print(event.work_order_id, event.new_status)

`AsgiReceiver` (for Starlette, FastAPI) and `WsgiReceiver` are ready-made endpoints that do all of this.

Server behaviour (its WebhookDispatchService, August 2026): it signs the body, and nothing else, with HMAC-SHA256
and the whole secret (``whsec_...``); the headers with the kind, an id and a time are not signed, and the id is new for
each delivery. It tries once, waits for the response, and never retries. So a delivery is identified by its signature,
and its age is that of the event in the signed body. Missed events are found by a search on ``updated_at``.
"""

from __future__ import annotations

from rivet.integrations.atlas.webhooks._events import (
    AssetCreated,
    AssetStatusChanged,
    Event,
    LocationCreated,
    MeterTriggered,
    PartChanged,
    PartCreated,
    PartDeleted,
    PartQuantityChanged,
    RequestCreated,
    RequestStatusChanged,
    VendorCreated,
    WorkOrderCategoryChanged,
    WorkOrderChanged,
    WorkOrderCreated,
    WorkOrderDeleted,
    WorkOrderStatusChanged,
    parse,
)
from rivet.integrations.atlas.webhooks._receivers import AsgiReceiver, WsgiReceiver
from rivet.integrations.atlas.webhooks._seen_deliveries import (
    Deliveries,
    MemoryDeliveries,
    RedisDeliveries,
    SqliteDeliveries,
)
from rivet.integrations.atlas.webhooks._signature import WebhookError, verify

__all__ = (
    "AsgiReceiver",
    "AssetCreated",
    "AssetStatusChanged",
    "Deliveries",
    "Event",
    "LocationCreated",
    "MemoryDeliveries",
    "MeterTriggered",
    "PartChanged",
    "PartCreated",
    "PartDeleted",
    "PartQuantityChanged",
    "RedisDeliveries",
    "RequestCreated",
    "RequestStatusChanged",
    "SqliteDeliveries",
    "VendorCreated",
    "WebhookError",
    "WorkOrderCategoryChanged",
    "WorkOrderChanged",
    "WorkOrderCreated",
    "WorkOrderDeleted",
    "WorkOrderStatusChanged",
    "WsgiReceiver",
    "parse",
    "verify",
)
