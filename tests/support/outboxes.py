"""Deliver an outbox in either mode."""

from __future__ import annotations

import asyncio
from typing import Any

from rivet.integrations.atlas.outbox import Outbox
from rivet.integrations.atlas.outbox._outbox import Delivery
from rivet.integrations.atlas.testing import AtlasSandbox
from support.modes import Mode


async def deliver(mode: Mode, box: Outbox, sandbox: AtlasSandbox, **options: Any) -> Delivery:
    options = {"settle_time": 0.2, "max_retries": 0, **options}
    async with mode.client(**sandbox.credentials, **options) as client:
        if mode.is_async:
            return await box.adeliver(client)
        return await asyncio.to_thread(box.deliver, client.client)
