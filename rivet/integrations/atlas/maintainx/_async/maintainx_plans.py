"""Maintenance plans of MaintainX: what its API can create, change and find."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from datetime import datetime
from typing import Any

from dateutil.parser import isoparse

from rivet.integrations.atlas.maintainx._async.client import MaintainXClient
from rivet.integrations.atlas.maintainx._async.named_fields import AsyncMaintainXNames
from rivet.integrations.atlas.maintainx._field_mapping import Fields, Mark
from rivet.integrations.atlas.maintainx._maintainx_fields import plan_from_maintainx
from rivet.integrations.atlas.maintainx._plan_schedules import SCHEDULE, held, plan_body, unholdable
from rivet.integrations.atlas.maintainx._write_results import CLOCKS, Written

FIXED = {
    "runs": "MaintainX's plans cannot be paused: end Atlas's again, or delete MaintainX's",
    "estimated_time": "MaintainX's API cannot change it: change it there",
}
"""Fields that MaintainX's API cannot change, with the messages."""


class AsyncMaintainXPlans:
    """Maintenance plans of one organization.

    Args:
        client: The client.
        names: Fields that are compared by name.
    """

    def __init__(self, client: MaintainXClient, names: AsyncMaintainXNames) -> None:
        self._client, self._names = client, names

    async def active(self) -> AsyncGenerator[dict[str, Any]]:
        """Walk through the plans that are not archived."""
        async for one in self._client.iter_maintenance_plans():
            if one["archivedAt"] is None:
                yield one

    async def made(self, fields: Fields, since: datetime) -> AsyncGenerator[dict[str, Any]]:
        """Walk through the plans that were created since then with these fields; a plan has no custom field."""
        wanted = held(fields)
        async for one in self.active():
            found = plan_from_maintainx(one, Mark("", "")).fields
            compared = ("name", "asset", *SCHEDULE)
            if isoparse(one["createdAt"]) >= since - CLOCKS and all(
                found.get(name) == wanted[name] for name in compared
            ):
                yield one

    async def create(self, fields: Fields) -> Written:
        """Create a plan, and the blueprint of its work orders."""
        wanted = held(fields)
        blueprint = {
            "title": wanted.get("title") or wanted["name"],
            "description": wanted.get("description"),
            "estimatedTime": wanted.get("estimated_time"),
            "priority": wanted.get("priority"),
            **await self._names.blueprint(wanted),
        }
        made = await self._client.create_work_order_blueprint(
            {name: value for name, value in blueprint.items() if value not in (None, [])}
        )
        body: dict[str, Any] = {
            "name": wanted["name"],
            "workOrderBlueprintId": made,
            # As in Atlas, a work order is created when it starts.
            "planningHorizon": {"value": max(wanted.get("due_days") or 0, 1), "unit": "DAY"},
            **plan_body(wanted),
        }
        if wanted.get("asset") is not None:
            body["planAssets"] = [{"assetId": wanted["asset"]}]
        return Written(await self._client.create_maintenance_plan(body), wanted)

    async def update(self, id: int, changes: Fields) -> Written:
        """Change a plan, as far as the API can."""
        refused = {name: FIXED[name] for name in changes if name in FIXED}
        plan = await self._client.get_maintenance_plan(id)
        body: dict[str, Any] = {"name": changes["name"]} if "name" in changes else {}
        if "asset" in changes:
            if len(plan["assets"]) > 1:
                refused["asset"] = "it has several assets there"
            else:
                body["removedPlanAssetIds"] = [one["id"] for one in plan["assets"]]
                body["addedPlanAssets"] = [{"assetId": id} for id in (changes["asset"],) if id is not None]
        if timing := {name: changes[name] for name in SCHEDULE if name in changes}:
            now = plan_from_maintainx(plan, Mark("", "")).fields
            reason = unholdable({**now, **timing})
            if reason is None and now["due_days"] and not {**now, **timing}["due_days"]:
                reason = "MaintainX's API cannot remove the time from the start to the due date"
            if reason is None:
                body |= _differing(plan, plan_body({**now, **timing}))
            else:
                refused |= dict.fromkeys(timing, reason)
        if body:
            plan = await self._client.update_maintenance_plan(id, body)
        record = plan_from_maintainx(plan, Mark("", ""))
        return Written(id, record.fields, record.updated_at, refused)


def _differing(plan: Mapping[str, Any], body: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a plan does not have yet: a new start may plan its work orders again."""
    return {name: value for name, value in body.items() if plan[name] != value}
