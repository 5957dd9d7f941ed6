"""Maintenance plans of MaintainX, and the blueprints of their work orders, which its API can create only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rivet.integrations.atlas_sandbox.vendors.maintainx_rules import (
    checked,
    found,
    moment,
    named,
    offset_page,
    trimmed,
    wrong,
)
from rivet.integrations.atlas_sandbox.vendors.maintainx_shapes import ORGANIZATION
from rivet.integrations.atlas_sandbox.vendors.vendor_app import Call, Handler

if TYPE_CHECKING:
    from rivet.integrations.atlas_sandbox.vendors.maintainx import MaintainX

Record = dict[str, Any]

BLUEPRINT_FIELDS = (
    "title", "description", "estimatedTime", "procedureBlueprintIds", "userIds", "teamIds", "priority", "partsUsed",
    "tagIds", "vendorIds", "customFieldValues",
)  # fmt: skip
PLAN_FIELDS = (
    "name", "recurrence", "startDate", "workOrderBlueprintId", "workOrderStartDatePadding", "workOrderStartDateOffset",
    "planningHorizon", "nextCycleOccurrence",
)  # fmt: skip
CREATE_FIELDS = (*PLAN_FIELDS, "planAssets", "intervals")
PATCH_FIELDS = (*PLAN_FIELDS, "nextWorkOrderToGenerateDueDate", "addedPlanAssets", "removedPlanAssetIds")
RECURRENCES = {"DAILY": (), "WEEKLY": ("interval", "days"), "MONTHLY": ("interval", "day"), "YEARLY": ("interval",)}
OFFSETS = {"HOUR": 8760, "DAY": 365, "WEEK": 52}
"""Units of the time from the start to the due date, and how many there may be."""


class Plans:
    """Maintenance plans of an organization.

    Args:
        app: The organization.
    """

    def __init__(self, app: MaintainX) -> None:
        self._app = app
        self.plans: dict[int, Record] = {}
        self.blueprints: dict[int, Record] = {}

    def routes(self) -> list[tuple[str, str, Handler]]:
        one = r"/maintenanceplans/(\d{1,18})"
        return [
            ("POST", "/maintenanceplans/workorderblueprints", self._create_blueprint),
            ("GET", "/maintenanceplans", self._list),
            ("POST", "/maintenanceplans", self._create),
            ("GET", one, self._get),
            ("PATCH", one, self._patch),
            ("DELETE", one, self._archive),
        ]

    def _create_blueprint(self, call: Call) -> tuple[int, Any]:
        body = checked(call.json(), BLUEPRINT_FIELDS, ())
        named(body, "title", needed=True)
        if strange := set(body.get("tagIds", ())) - {one["id"] for one in self._app.catalogue.categories}:
            raise wrong(f"Tag {strange.pop()} not found", "tagIds")
        id = self._app.number()
        self.blueprints[id] = {"id": id, **body}
        return 201, {"id": id}

    def _list(self, call: Call) -> tuple[int, Any]:
        return offset_page("maintenancePlans", list(self.plans.values()), call)

    def _get(self, _call: Call, id: int) -> tuple[int, Any]:
        return 200, {"maintenancePlan": found(self.plans, id, "Maintenance Plan")}

    def _create(self, call: Call) -> tuple[int, Any]:
        body = checked(call.json(), CREATE_FIELDS, ())
        named(body, "name", needed=True)
        for name in ("recurrence", "workOrderBlueprintId", "planningHorizon"):
            if name not in body:
                raise wrong(f"{name} is required", name)
        now, id = self._app.now(), self._app.number()
        plan: Record = {
            "id": id, "organizationId": ORGANIZATION, "startDate": now, "workOrderStartDatePadding": None,
            "workOrderStartDateOffset": None, "workOrderStartDateFixedDay": None, "triggerType": "CALENDAR",
            "intervalStrategy": "FIXED", "assets": [], "intervals": [], "nextCycleOccurrence": None,
            "nextScheduledWorkOrderDueDate": None, "lastPlannedDueDate": None, "nextWorkOrderGenerationAt": None,
            "lastWorkOrderGeneratedAt": None, "creatorId": 11, "createdAt": now, "updatedAt": None, "archivedAt": None,
        }  # fmt: skip
        self._write(plan, {**body, "addedPlanAssets": body.get("planAssets", [])})
        self.plans[id] = plan
        return 201, {"id": id}

    def _patch(self, call: Call, id: int) -> tuple[int, Any]:
        plan = found(self.plans, id, "Maintenance Plan")
        self._write(plan, checked(call.json(), PATCH_FIELDS, ()))
        plan["updatedAt"] = self._app.now()
        return 200, {"maintenancePlan": plan}

    def _archive(self, _call: Call, id: int) -> tuple[int, Any]:
        found(self.plans, id, "Maintenance Plan")["archivedAt"] = self._app.now()
        return 204, None

    def _write(self, plan: Record, body: Record) -> None:
        named(body, "name", needed=False)
        recurrence = body.get("recurrence", {"type": "DAILY"})
        wanted = RECURRENCES.get(recurrence.get("type"))
        if wanted is None or set(wanted) != recurrence.keys() - {"type"} or recurrence.get("days") == []:
            raise wrong("Invalid recurrence", "recurrence")
        offset = body.get("workOrderStartDateOffset")
        if offset is not None and not 1 <= offset["value"] <= OFFSETS[offset["unit"]]:
            raise wrong("Invalid offset", "workOrderStartDateOffset.value")
        if "startDate" in body:
            body["startDate"] = moment(body["startDate"], "startDate")
        if "workOrderBlueprintId" in body:
            blueprint = self.blueprints.get(body["workOrderBlueprintId"])
            if blueprint is None:
                raise wrong("workOrderBlueprintId is not valid", "workOrderBlueprintId")
            seconds = blueprint.get("estimatedTime")
            plan["blueprintEstimatedTime"] = None if seconds is None else seconds / 60
        removed = body.get("removedPlanAssetIds", ())
        assets = [one for one in plan["assets"] if one["id"] not in removed]
        for one in body.get("addedPlanAssets", ()):
            if one["assetId"] not in self._app.assets:
                raise wrong("assetId is not valid", "planAssets.assetId")
            assets.append({"id": self._app.number(), "assetId": one["assetId"]})
        plan.update({name: trimmed(value) for name, value in body.items() if name in PLAN_FIELDS}, assets=assets)
