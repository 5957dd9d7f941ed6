# Made from atlas/maintainx/_async/plan_calls.py by scripts/unasync.py (make regenerate). Do not edit.
"""Calls of the MaintainX client on maintenance plans."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any

from rivet.integrations.atlas.maintainx._client_values import QUIET, has_record, record_of
from rivet.integrations.atlas.maintainx._sync.base_client import SyncMaintainXBase


class SyncPlanCalls(SyncMaintainXBase):
    """Maintenance plans."""

    def iter_maintenance_plans(self) -> Generator[dict[str, Any]]:
        """Walk through all maintenance plans, archived ones, too: MaintainX does not filter them.

        Returns:
            The plans.

        Raises:
            VendorError: A page cannot be read.

        Example:
            >>> [plan["name"] for plan in maintainx.iter_maintenance_plans()]
        """
        for one in self._walk("maintenanceplans", []):
            yield one

    def get_maintenance_plan(self, id: int) -> dict[str, Any]:
        """Get a maintenance plan.

        Raises:
            VendorNotFoundError: It does not exist.
        """
        return record_of(self.request("GET", f"/maintenanceplans/{int(id)}"), "maintenancePlan")

    def create_work_order_blueprint(self, body: Mapping[str, Any]) -> int:
        """Create a blueprint of the work orders of a plan; return its id. It cannot be read, changed or deleted."""
        return self._create("/maintenanceplans/workorderblueprints", body)

    def create_maintenance_plan(self, body: Mapping[str, Any]) -> int:
        """Create a maintenance plan, which runs at once; return its id.

        A lost response raises VendorOutcomeUnknownError; nothing is resent.
        """
        return self._create("/maintenanceplans", body)

    def update_maintenance_plan(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]:
        """Change the given fields of a maintenance plan; return the updated plan."""
        response = self.request("PATCH", f"/maintenanceplans/{int(id)}", params=QUIET, json=dict(body))
        name = "maintenancePlan"
        return response[name] if has_record(response, name) else self.get_maintenance_plan(id)
