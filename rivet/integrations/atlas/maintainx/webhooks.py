"""MaintainX's webhooks as a trigger of a sync: verify a delivery, and read which record it is about.

    from rivet.integrations.atlas.maintainx import webhooks

    webhooks.verify(request.headers, body, secrets)          # raises WebhookError
    bridge.sync(events=[webhooks.parse(body)])

A delivery is signed with HMAC-SHA256 over its time, a dot and its body, keyed with the secret of its subscription:
``x-maintainx-webhook-body-signature: t=<seconds>,v1=<hex>``. ``atlas maintainx subscribe`` makes the subscriptions.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.webhooks import WebhookError

__all__ = ("EVENTS", "MaintainXEvent", "WebhookError", "parse", "verify")

SIGNATURE = "x-maintainx-webhook-body-signature"
TOLERANCE_SECONDS = 300.0
"""Maximum age of a delivery in seconds, as MaintainX recommends."""
EVENTS = (
    "NEW_WORK_ORDER",
    "WORK_ORDER_CHANGE",
    "WORK_ORDER_STATUS_CHANGE",
    "WORK_ORDER_DELETE",
    "NEW_COMMENT_ON_WORK_ORDER",
    "NEW_ASSET",
    "ASSET_STATUS_CHANGE",
)
"""Events that a sync can use; a subscription is for one of them."""


@dataclass(frozen=True, slots=True)
class MaintainXEvent:
    """Event of a record in MaintainX.

    Attributes:
        kind: asset or work_order.
        id: Its id there.
        occurred_at: When.
    """

    kind: Literal["asset", "work_order"]
    id: int
    occurred_at: datetime


@suggests_keywords
def verify(headers: Any, body: bytes, secret: str | Iterable[str], *, tolerance: float = TOLERANCE_SECONDS) -> None:
    """Verify that a delivery was signed with the secret of a subscription, and not long ago.

    Args:
        headers: The request's headers: a mapping, or pairs.
        body: Its body, as it came.
        secret: The subscription's secret; several, as each subscription has its own.
        tolerance: Seconds that the delivery may be old or ahead.

    Raises:
        WebhookError: It was not signed with a secret, or is too old; ``status`` is the status to respond with.
        AtlasConfigError: There is no usable secret, or the body is not bytes.

    Example:
        >>> verify(request.headers, await request.body(), secrets)
    """
    secrets = [secret] if isinstance(secret, str) else list(secret)
    if not secrets or not all(isinstance(one, str) and one for one in secrets):
        raise AtlasConfigError("secret must be the secret of a subscription, or several.")
    if not isinstance(body, bytes):
        raise AtlasConfigError("body must be the bytes of the request as they came.")
    pairs = headers.items() if hasattr(headers, "items") else headers
    given = next((value for name, value in pairs if name.lower() == SIGNATURE), "")
    parts = [part.partition("=") for part in given.split(",")]
    moments = [value for name, _, value in parts if name.strip() == "t"]
    signatures = [value.strip().lower() for name, _, value in parts if name.strip() == "v1"]
    if len(moments) != 1 or not moments[0].isascii() or not moments[0].isdigit() or not signatures:
        raise WebhookError(f"The delivery is not signed: it has no usable {SIGNATURE}.", status=401)
    payload = moments[0].encode() + b"." + body
    # All are compared, so that the time reveals nothing.
    matches = [
        hmac.compare_digest(hmac.new(one.encode(), payload, hashlib.sha256).hexdigest().encode(), found.encode())
        for one in secrets
        for found in signatures
    ]
    if not any(matches):
        raise WebhookError("The delivery was not signed with the secret of one of these subscriptions.", status=401)
    # MaintainX does not say whether its time is in seconds or milliseconds.
    seconds = int(moments[0]) / (1000 if len(moments[0]) > 11 else 1)
    if abs(clock.wall() - seconds) > tolerance:
        raise WebhookError(f"The delivery is more than {tolerance:.0f} s old or ahead.", status=401)


def parse(body: bytes) -> MaintainXEvent:
    """Read which record a delivery is about.

    Args:
        body: Its body, verified.

    Returns:
        The event, for ``bridge.sync(events=[...])``.

    Raises:
        WebhookError: It is about neither a work order nor an asset.

    Example:
        >>> parse(b'{"workOrderId": 7, "orgId": 1, "occurredAt": "2026-11-01T00:00:00.000Z"}').id
        7
    """
    try:
        payload = json.loads(body)
        kind: Literal["asset", "work_order"] = "work_order" if "workOrderId" in payload else "asset"
        id = payload["workOrderId" if kind == "work_order" else "assetId"]
        return MaintainXEvent(kind, int(id), datetime.fromisoformat(payload["occurredAt"]))
    except (KeyError, TypeError, ValueError, RecursionError):
        raise WebhookError("The delivery is about no work order and no asset.", status=400) from None
