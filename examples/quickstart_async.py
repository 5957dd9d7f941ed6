"""Quickstart with asyncio: find an asset, create a critical work order, assign, start, complete, list.

Settings come from the environment: ATLAS_BASE_URL, ATLAS_EMAIL, ATLAS_PASSWORD.
"""

from __future__ import annotations

import asyncio
import os
from datetime import UTC, datetime, timedelta

from rivet.integrations.atlas import AtlasClient


async def main() -> None:
    async with AtlasClient() as client:
        health, assets = await asyncio.gather(client.health_check(), client.search_assets("PowerFlex", limit=5))
        print(f"Atlas is {health.status} ({health.latency_ms} ms)")

        asset = assets[0] if assets else await client.create_asset({"name": "PowerFlex 525 VFD"})
        print(f"Asset {asset.custom_id}: {asset.name}")

        work_order = await client.create_work_order(
            {
                "title": "PowerFlex 525 fault F004",
                "description": "Undervoltage on VFD",
                "priority": "CRITICAL",
                "status": "PENDING",
                "assetId": asset.id,
                "dueDate": datetime.now(UTC) + timedelta(days=2),
            }
        )
        print(f"Raised {work_order['customId']}: {work_order['priority']}, {work_order['status']}")

        work_order = await client.update_work_order(work_order.id, {"assignedTo": [os.environ["ATLAS_EMAIL"]]})
        print(f"Assigned to {work_order.assigned_to[0].first_name} {work_order.assigned_to[0].last_name}")

        work_order = await client.update_work_order(work_order.id, {"status": "IN_PROGRESS"})
        print(f"Started: {work_order['status']}")

        work_order = await client.complete_work_order(work_order.id, feedback="Tightened the supply terminals")
        print(f"Completed: {work_order['status']} on {work_order.completed_on:%Y-%m-%d}, {work_order.feedback!r}")

        page = await client.list_work_orders(status="COMPLETED", limit=100)
        print(f"{page['totalElements']} completed work order(s); all work orders:")
        async for one in client.iter_work_orders(limit=20):
            print(f"  {one['customId']}  {one['status']:<12} {one['priority']:<9} {one['title']}")


if __name__ == "__main__":
    asyncio.run(main())
