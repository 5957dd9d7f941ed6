# Made from atlas/_client/_async/record_access.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Accessors of a client, each imported at its first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client._sync.base import SyncBase

if TYPE_CHECKING:
    from rivet.integrations.atlas._client.records._sync.additional_costs import SyncAdditionalCosts
    from rivet.integrations.atlas._client.records._sync.api_keys import SyncApiKeys
    from rivet.integrations.atlas._client.records._sync.asset_categories import SyncAssetCategories
    from rivet.integrations.atlas._client.records._sync.asset_downtimes import SyncAssetDowntimes
    from rivet.integrations.atlas._client.records._sync.assets import SyncAssets
    from rivet.integrations.atlas._client.records._sync.checklists import SyncChecklists
    from rivet.integrations.atlas._client.records._sync.comments import SyncComments
    from rivet.integrations.atlas._client.records._sync.cost_categories import SyncCostCategories
    from rivet.integrations.atlas._client.records._sync.currencies import SyncCurrencies
    from rivet.integrations.atlas._client.records._sync.custom_fields import SyncCustomFields
    from rivet.integrations.atlas._client.records._sync.customers import SyncCustomers
    from rivet.integrations.atlas._client.records._sync.files import SyncFiles
    from rivet.integrations.atlas._client.records._sync.floor_plans import SyncFloorPlans
    from rivet.integrations.atlas._client.records._sync.labors import SyncLabors
    from rivet.integrations.atlas._client.records._sync.locations import SyncLocations
    from rivet.integrations.atlas._client.records._sync.meter_categories import SyncMeterCategories
    from rivet.integrations.atlas._client.records._sync.meters import SyncMeters
    from rivet.integrations.atlas._client.records._sync.multi_parts import SyncMultiParts
    from rivet.integrations.atlas._client.records._sync.notifications import SyncNotifications
    from rivet.integrations.atlas._client.records._sync.part_categories import SyncPartCategories
    from rivet.integrations.atlas._client.records._sync.part_quantities import SyncPartQuantities
    from rivet.integrations.atlas._client.records._sync.parts import SyncParts
    from rivet.integrations.atlas._client.records._sync.preventive_maintenances import SyncPreventiveMaintenances
    from rivet.integrations.atlas._client.records._sync.purchase_order_categories import SyncPurchaseOrderCategories
    from rivet.integrations.atlas._client.records._sync.purchase_orders import SyncPurchaseOrders
    from rivet.integrations.atlas._client.records._sync.readings import SyncReadings
    from rivet.integrations.atlas._client.records._sync.relations import SyncRelations
    from rivet.integrations.atlas._client.records._sync.request_portals import SyncRequestPortals
    from rivet.integrations.atlas._client.records._sync.requests import SyncRequests
    from rivet.integrations.atlas._client.records._sync.roles import SyncRoles
    from rivet.integrations.atlas._client.records._sync.schedules import SyncSchedules
    from rivet.integrations.atlas._client.records._sync.tasks import SyncTasks
    from rivet.integrations.atlas._client.records._sync.teams import SyncTeams
    from rivet.integrations.atlas._client.records._sync.time_categories import SyncTimeCategories
    from rivet.integrations.atlas._client.records._sync.users import SyncUsers
    from rivet.integrations.atlas._client.records._sync.vendors import SyncVendors
    from rivet.integrations.atlas._client.records._sync.webhook_endpoints import SyncWebhookEndpoints
    from rivet.integrations.atlas._client.records._sync.work_order_categories import SyncWorkOrderCategories
    from rivet.integrations.atlas._client.records._sync.work_order_histories import SyncWorkOrderHistories
    from rivet.integrations.atlas._client.records._sync.work_order_meter_triggers import SyncWorkOrderMeterTriggers
    from rivet.integrations.atlas._client.records._sync.work_orders import SyncWorkOrders
    from rivet.integrations.atlas._client.records._sync.workflows import SyncWorkflows


class SyncRecordAccess(SyncBase):
    """Attributes of a client, one for each kind of record."""

    @property
    def additional_costs(self) -> SyncAdditionalCosts:
        """Additional costs of a work order."""
        return self._accessor("additional_costs", "SyncAdditionalCosts")

    @property
    def api_keys(self) -> SyncApiKeys:
        """API keys."""
        return self._accessor("api_keys", "SyncApiKeys")

    @property
    def asset_categories(self) -> SyncAssetCategories:
        """Categories of assets."""
        return self._accessor("asset_categories", "SyncAssetCategories")

    @property
    def asset_downtimes(self) -> SyncAssetDowntimes:
        """Downtimes of an asset."""
        return self._accessor("asset_downtimes", "SyncAssetDowntimes")

    @property
    def assets(self) -> SyncAssets:
        """Assets."""
        return self._accessor("assets", "SyncAssets")

    @property
    def checklists(self) -> SyncChecklists:
        """Checklists."""
        return self._accessor("checklists", "SyncChecklists")

    @property
    def comments(self) -> SyncComments:
        """Comments on a work order."""
        return self._accessor("comments", "SyncComments")

    @property
    def cost_categories(self) -> SyncCostCategories:
        """Categories of additional costs."""
        return self._accessor("cost_categories", "SyncCostCategories")

    @property
    def currencies(self) -> SyncCurrencies:
        """Currencies."""
        return self._accessor("currencies", "SyncCurrencies")

    @property
    def custom_fields(self) -> SyncCustomFields:
        """Custom fields."""
        return self._accessor("custom_fields", "SyncCustomFields")

    @property
    def customers(self) -> SyncCustomers:
        """Customers."""
        return self._accessor("customers", "SyncCustomers")

    @property
    def files(self) -> SyncFiles:
        """Files."""
        return self._accessor("files", "SyncFiles")

    @property
    def floor_plans(self) -> SyncFloorPlans:
        """Floor plans of a location."""
        return self._accessor("floor_plans", "SyncFloorPlans")

    @property
    def labors(self) -> SyncLabors:
        """Working times on a work order."""
        return self._accessor("labors", "SyncLabors")

    @property
    def locations(self) -> SyncLocations:
        """Locations."""
        return self._accessor("locations", "SyncLocations")

    @property
    def meter_categories(self) -> SyncMeterCategories:
        """Categories of meters."""
        return self._accessor("meter_categories", "SyncMeterCategories")

    @property
    def meters(self) -> SyncMeters:
        """Meters."""
        return self._accessor("meters", "SyncMeters")

    @property
    def multi_parts(self) -> SyncMultiParts:
        """Sets of parts."""
        return self._accessor("multi_parts", "SyncMultiParts")

    @property
    def notifications(self) -> SyncNotifications:
        """Notifications of the signed-in user."""
        return self._accessor("notifications", "SyncNotifications")

    @property
    def part_categories(self) -> SyncPartCategories:
        """Categories of parts."""
        return self._accessor("part_categories", "SyncPartCategories")

    @property
    def part_quantities(self) -> SyncPartQuantities:
        """Parts of a work order or a purchase order."""
        return self._accessor("part_quantities", "SyncPartQuantities")

    @property
    def parts(self) -> SyncParts:
        """Parts."""
        return self._accessor("parts", "SyncParts")

    @property
    def preventive_maintenances(self) -> SyncPreventiveMaintenances:
        """Preventive maintenances."""
        return self._accessor("preventive_maintenances", "SyncPreventiveMaintenances")

    @property
    def purchase_order_categories(self) -> SyncPurchaseOrderCategories:
        """Categories of purchase orders."""
        return self._accessor("purchase_order_categories", "SyncPurchaseOrderCategories")

    @property
    def purchase_orders(self) -> SyncPurchaseOrders:
        """Purchase orders."""
        return self._accessor("purchase_orders", "SyncPurchaseOrders")

    @property
    def readings(self) -> SyncReadings:
        """Readings of a meter."""
        return self._accessor("readings", "SyncReadings")

    @property
    def relations(self) -> SyncRelations:
        """Relations of a work order to others."""
        return self._accessor("relations", "SyncRelations")

    @property
    def request_portals(self) -> SyncRequestPortals:
        """Request portals."""
        return self._accessor("request_portals", "SyncRequestPortals")

    @property
    def requests(self) -> SyncRequests:
        """Requests for work."""
        return self._accessor("requests", "SyncRequests")

    @property
    def roles(self) -> SyncRoles:
        """Roles."""
        return self._accessor("roles", "SyncRoles")

    @property
    def schedules(self) -> SyncSchedules:
        """Schedules of preventive maintenances."""
        return self._accessor("schedules", "SyncSchedules")

    @property
    def tasks(self) -> SyncTasks:
        """Tasks of a work order or a preventive maintenance."""
        return self._accessor("tasks", "SyncTasks")

    @property
    def teams(self) -> SyncTeams:
        """Teams."""
        return self._accessor("teams", "SyncTeams")

    @property
    def time_categories(self) -> SyncTimeCategories:
        """Categories of working times."""
        return self._accessor("time_categories", "SyncTimeCategories")

    @property
    def users(self) -> SyncUsers:
        """Users."""
        return self._accessor("users", "SyncUsers")

    @property
    def vendors(self) -> SyncVendors:
        """Vendors."""
        return self._accessor("vendors", "SyncVendors")

    @property
    def webhook_endpoints(self) -> SyncWebhookEndpoints:
        """Webhook endpoints."""
        return self._accessor("webhook_endpoints", "SyncWebhookEndpoints")

    @property
    def work_order_categories(self) -> SyncWorkOrderCategories:
        """Categories of work orders."""
        return self._accessor("work_order_categories", "SyncWorkOrderCategories")

    @property
    def work_order_histories(self) -> SyncWorkOrderHistories:
        """History of a work order."""
        return self._accessor("work_order_histories", "SyncWorkOrderHistories")

    @property
    def work_order_meter_triggers(self) -> SyncWorkOrderMeterTriggers:
        """Triggers of a meter that create work orders."""
        return self._accessor("work_order_meter_triggers", "SyncWorkOrderMeterTriggers")

    @property
    def work_orders(self) -> SyncWorkOrders:
        """Work orders."""
        return self._accessor("work_orders", "SyncWorkOrders")

    @property
    def workflows(self) -> SyncWorkflows:
        """Workflows."""
        return self._accessor("workflows", "SyncWorkflows")
