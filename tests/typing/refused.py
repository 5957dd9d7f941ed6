"""Errors that a type checker must find in a user's script: mypy --strict fails if it accepts one of these lines."""

from __future__ import annotations

from rivet.integrations.atlas import AtlasClient, F, SyncAtlasClient


def refused(client: SyncAtlasClient) -> None:
    client.create_work_order({"titel": "x"})  # type: ignore[arg-type]
    client.create_work_order({"description": "no title"})  # type: ignore[arg-type]
    client.create_work_order({"title": 5})  # type: ignore[arg-type]
    client.create_work_order({"title": "x", "priority": "URGENT"})  # type: ignore[arg-type]
    client.create_work_order({"title": "x", "assignedTo": "tech@plant.example"})  # type: ignore[arg-type]
    client.update_work_order(1, {"status": "DONE"})  # type: ignore[arg-type]
    client.update_asset(1, {"colour": "red"})  # type: ignore[arg-type]
    client.list_work_orders("DONE")  # type: ignore[arg-type]
    client.parts.create({"name": "Bolt", "cost": "much"})  # type: ignore[arg-type]
    client.parts.find(colour="red")  # type: ignore[call-arg]
    client.work_orders.find(status="DONE")  # type: ignore[arg-type]
    client.preventive_maintenances.update(1, {"priority": "URGENT"})  # type: ignore[arg-type]
    client.iter_work_orders(F.priority == "URGENT")  # type: ignore[arg-type]


async def also_refused(client: AtlasClient) -> None:
    await client.meters.add_reading(1, "much")  # type: ignore[arg-type]
    await client.requests.approve(1, "GONE")  # type: ignore[arg-type]


async def accepted(client: AtlasClient) -> None:
    """In Atlas's words and RIVET's, with names, ids and records."""
    work_order = await client.create_work_order({"title": "x", "priority": "CRITICAL", "status": "PENDING"})
    await client.update_work_order(1, {"status": "COMPLETE", "dueDate": None, "assignedTo": [1, 2]})
    await client.work_orders.find(status="COMPLETED", asset="Motor M-101", assigned_to=["tech@plant.example"])
    await client.parts.update("Bolt", {"quantity": 7, "category": "Bolts"}, timeout=3)
    await client.work_orders.comment(work_order, "Here")
    async for plan in client.preventive_maintenances.iter(asset=work_order.asset or 1, priority="HIGH"):
        print(plan.name)
