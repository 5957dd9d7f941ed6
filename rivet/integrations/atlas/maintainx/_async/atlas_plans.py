"""Maintenance plans of Atlas: their schedules, and which system runs them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from atlas_api.api.preventive_maintenances import create_preventive_maintenance, patch_schedule
from atlas_api.models.preventive_maintenance_create import PreventiveMaintenanceCreate
from atlas_api.models.schedule_patch import SchedulePatch

from rivet.integrations.atlas import AtlasClient
from rivet.integrations.atlas.maintainx._field_mapping import Kind, Record
from rivet.integrations.atlas.maintainx._field_values import iso
from rivet.integrations.atlas.maintainx._plan_schedules import ENDED, SCHEDULE_PROPERTIES, schedule_payload


class AsyncAtlasPlans:
    """Preventive maintenances of Atlas and their schedules, which are records of their own.

    An end before the start is what keeps a plan from running, so both are written without the facade, which refuses
    that as a mistake.

    Args:
        client: The client.
        read: Reads a record of Atlas.
        dry_run: A handover writes nothing, and returns what it would write.
    """

    def __init__(
        self, client: AtlasClient, read: Callable[[Kind, Any], Awaitable[Record]], *, dry_run: bool = False
    ) -> None:
        self._client, self._read, self._dry_run = client, read, dry_run

    async def create(self, payload: Mapping[str, Any]) -> Any:
        """Create a plan; return it. A lost response raises AtlasOutcomeUnknownError."""
        asset = {"asset": {"id": payload["asset"]}} if payload.get("asset") is not None else {}
        body = PreventiveMaintenanceCreate.from_dict({**payload, **asset})
        return await create_preventive_maintenance.asyncio(client=self._client.api, body=body)

    async def update(self, id: int, payload: Mapping[str, Any]) -> Any:
        """Change a plan and its schedule; return the plan.

        Args:
            id: The plan.
            payload: Properties of both.
        """
        changes = {name: value for name, value in payload.items() if name in SCHEDULE_PROPERTIES}
        rest = {name: value for name, value in payload.items() if name not in changes}
        plans = self._client.preventive_maintenances
        plan = await (plans.update(id, rest, lane="bulk") if rest else plans.get(id))  # type: ignore[arg-type]
        if changes and plan.schedule is not None:
            now = {name: value for name, value in plan.schedule.to_dict().items() if name in SCHEDULE_PROPERTIES}
            body = SchedulePatch.from_dict({**now, **changes})
            await patch_schedule.asyncio(client=self._client.api, id=plan.schedule.id, body=body)
            plan = await plans.get(id)
        return plan

    async def hand_over(self, id: int) -> Record:
        """End a plan in Atlas before MaintainX runs it, from the next work order that Atlas would have created.

        The end says that the plan is being handed over, so that a sync that dies is resumed by the next one.
        """
        plan = await self._client.preventive_maintenances.get(id)
        if plan.schedule is not None and plan.schedule.ends_on != ENDED:
            # Before its start, the date that Atlas shows is wrong for a plan of every second week: it does begin then.
            upcoming, starts = plan.next_work_order_date, plan.schedule.starts_on
            has_started = starts is not None and starts < await self._client.server_time()
            start = {"startsOn": iso(upcoming)} if has_started and upcoming else {}
            if self._dry_run:
                record = await self._read("maintenance_plan", plan)
                first = {"start": start["startsOn"]} if start else {}
                return replace(record, fields={**record.fields, "runs": "maintainx", **first})
            plan = await self.update(id, {**schedule_payload({"runs": "maintainx"}), **start})
        return await self._read("maintenance_plan", plan)

    async def take_back(self, id: int, start: str | None) -> None:
        """Let Atlas run a plan again that MaintainX refuses, from the start that it had."""
        await self.update(id, schedule_payload({"runs": "atlas", "start": start}))

    def simulated(self) -> AsyncAtlasPlans:
        """Return the same plans for a dry run, whose handover writes nothing."""
        return AsyncAtlasPlans(self._client, self._read, dry_run=True)
