# Made from atlas/maintainx/_async/atlas_plans.py by scripts/unasync.py (make regenerate). Do not edit.
"""Maintenance plans of Atlas: their schedules, and which system runs them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from atlas_api.api.preventive_maintenances import create_preventive_maintenance, patch_schedule
from atlas_api.models.preventive_maintenance_create import PreventiveMaintenanceCreate
from atlas_api.models.schedule_patch import SchedulePatch

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.maintainx._field_mapping import Kind, Record
from rivet.integrations.atlas.maintainx._field_values import iso
from rivet.integrations.atlas.maintainx._plan_schedules import ENDED, SCHEDULE_PROPERTIES, schedule_payload


class SyncAtlasPlans:
    """Preventive maintenances of Atlas and their schedules, which are records of their own.

    An end before the start is what keeps a plan from running, so both are written without the facade, which refuses
    that as a mistake.

    Args:
        client: The client.
        read: Reads a record of Atlas.
    """

    def __init__(self, client: SyncAtlasClient, read: Callable[[Kind, Any], Record]) -> None:
        self._client, self._read = client, read

    def create(self, payload: Mapping[str, Any]) -> Any:
        """Create a plan; return it. A lost response raises AtlasOutcomeUnknownError."""
        asset = {"asset": {"id": payload["asset"]}} if payload.get("asset") is not None else {}
        body = PreventiveMaintenanceCreate.from_dict({**payload, **asset})
        return create_preventive_maintenance.sync(client=self._client.api, body=body)

    def update(self, id: int, payload: Mapping[str, Any]) -> Any:
        """Change a plan and its schedule; return the plan.

        Args:
            id: The plan.
            payload: Properties of both.
        """
        changes = {name: value for name, value in payload.items() if name in SCHEDULE_PROPERTIES}
        rest = {name: value for name, value in payload.items() if name not in changes}
        plan = self._client.preventive_maintenances.get(id)
        if rest:
            plan = self._client.preventive_maintenances.update(id, rest, lane="bulk")  # type: ignore[arg-type]
        if changes and plan.schedule is not None:
            now = {name: value for name, value in plan.schedule.to_dict().items() if name in SCHEDULE_PROPERTIES}
            body = SchedulePatch.from_dict({**now, **changes})
            patch_schedule.sync(client=self._client.api, id=plan.schedule.id, body=body)
            plan = self._client.preventive_maintenances.get(id)
        return plan

    def hand_over(self, id: int) -> Record:
        """End a plan in Atlas before MaintainX runs it, from the next work order that Atlas would have created.

        The end says that the plan is being handed over, so that a sync that dies is resumed by the next one.
        """
        plan = self._client.preventive_maintenances.get(id)
        if plan.schedule is not None and plan.schedule.ends_on != ENDED:
            upcoming = plan.next_work_order_date
            starts = plan.schedule.starts_on
            has_started = starts is not None and starts < self._client.server_time()
            start = {"startsOn": iso(upcoming)} if has_started and upcoming else {}
            plan = self.update(id, {**schedule_payload({"runs": "maintainx"}), **start})
        return self._read("maintenance_plan", plan)

    def take_back(self, id: int) -> None:
        """Let Atlas run a plan again that MaintainX refuses."""
        self.update(id, schedule_payload({"runs": "atlas"}))
