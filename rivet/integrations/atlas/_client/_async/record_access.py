# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Accessors of a client, each imported at its first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client._async.base import AsyncBase

if TYPE_CHECKING:
    from rivet.integrations.atlas._client.records._async.additional_costs import AsyncAdditionalCosts
    from rivet.integrations.atlas._client.records._async.api_keys import AsyncApiKeys
    from rivet.integrations.atlas._client.records._async.asset_categories import AsyncAssetCategories
    from rivet.integrations.atlas._client.records._async.asset_downtimes import AsyncAssetDowntimes
    from rivet.integrations.atlas._client.records._async.assets import AsyncAssets
    from rivet.integrations.atlas._client.records._async.checklists import AsyncChecklists
    from rivet.integrations.atlas._client.records._async.comments import AsyncComments
    from rivet.integrations.atlas._client.records._async.cost_categories import AsyncCostCategories
    from rivet.integrations.atlas._client.records._async.currencies import AsyncCurrencies
    from rivet.integrations.atlas._client.records._async.custom_fields import AsyncCustomFields
    from rivet.integrations.atlas._client.records._async.customers import AsyncCustomers
    from rivet.integrations.atlas._client.records._async.files import AsyncFiles
    from rivet.integrations.atlas._client.records._async.floor_plans import AsyncFloorPlans
    from rivet.integrations.atlas._client.records._async.labors import AsyncLabors
    from rivet.integrations.atlas._client.records._async.locations import AsyncLocations
    from rivet.integrations.atlas._client.records._async.meter_categories import AsyncMeterCategories
    from rivet.integrations.atlas._client.records._async.meters import AsyncMeters
    from rivet.integrations.atlas._client.records._async.multi_parts import AsyncMultiParts
    from rivet.integrations.atlas._client.records._async.notifications import AsyncNotifications
    from rivet.integrations.atlas._client.records._async.part_categories import AsyncPartCategories
    from rivet.integrations.atlas._client.records._async.part_quantities import AsyncPartQuantities
    from rivet.integrations.atlas._client.records._async.parts import AsyncParts
    from rivet.integrations.atlas._client.records._async.preventive_maintenances import AsyncPreventiveMaintenances
    from rivet.integrations.atlas._client.records._async.purchase_order_categories import AsyncPurchaseOrderCategories
    from rivet.integrations.atlas._client.records._async.purchase_orders import AsyncPurchaseOrders
    from rivet.integrations.atlas._client.records._async.readings import AsyncReadings
    from rivet.integrations.atlas._client.records._async.relations import AsyncRelations
    from rivet.integrations.atlas._client.records._async.request_portals import AsyncRequestPortals
    from rivet.integrations.atlas._client.records._async.requests import AsyncRequests
    from rivet.integrations.atlas._client.records._async.roles import AsyncRoles
    from rivet.integrations.atlas._client.records._async.schedules import AsyncSchedules
    from rivet.integrations.atlas._client.records._async.tasks import AsyncTasks
    from rivet.integrations.atlas._client.records._async.teams import AsyncTeams
    from rivet.integrations.atlas._client.records._async.time_categories import AsyncTimeCategories
    from rivet.integrations.atlas._client.records._async.users import AsyncUsers
    from rivet.integrations.atlas._client.records._async.vendors import AsyncVendors
    from rivet.integrations.atlas._client.records._async.webhook_endpoints import AsyncWebhookEndpoints
    from rivet.integrations.atlas._client.records._async.work_order_categories import AsyncWorkOrderCategories
    from rivet.integrations.atlas._client.records._async.work_order_histories import AsyncWorkOrderHistories
    from rivet.integrations.atlas._client.records._async.work_order_meter_triggers import AsyncWorkOrderMeterTriggers
    from rivet.integrations.atlas._client.records._async.work_orders import AsyncWorkOrders
    from rivet.integrations.atlas._client.records._async.workflows import AsyncWorkflows


class AsyncRecordAccess(AsyncBase):
    """Attributes of a client, one for each kind of record."""

    @property
    def additional_costs(self) -> AsyncAdditionalCosts:
        """Additional costs of a work order."""
        return self._accessor("additional_costs", "AsyncAdditionalCosts")

    @property
    def api_keys(self) -> AsyncApiKeys:
        """API keys."""
        return self._accessor("api_keys", "AsyncApiKeys")

    @property
    def asset_categories(self) -> AsyncAssetCategories:
        """Categories of assets."""
        return self._accessor("asset_categories", "AsyncAssetCategories")

    @property
    def asset_downtimes(self) -> AsyncAssetDowntimes:
        """Downtimes of an asset."""
        return self._accessor("asset_downtimes", "AsyncAssetDowntimes")

    @property
    def assets(self) -> AsyncAssets:
        """Assets."""
        return self._accessor("assets", "AsyncAssets")

    @property
    def checklists(self) -> AsyncChecklists:
        """Checklists."""
        return self._accessor("checklists", "AsyncChecklists")

    @property
    def comments(self) -> AsyncComments:
        """Comments on a work order."""
        return self._accessor("comments", "AsyncComments")

    @property
    def cost_categories(self) -> AsyncCostCategories:
        """Categories of additional costs."""
        return self._accessor("cost_categories", "AsyncCostCategories")

    @property
    def currencies(self) -> AsyncCurrencies:
        """Currencies."""
        return self._accessor("currencies", "AsyncCurrencies")

    @property
    def custom_fields(self) -> AsyncCustomFields:
        """Custom fields."""
        return self._accessor("custom_fields", "AsyncCustomFields")

    @property
    def customers(self) -> AsyncCustomers:
        """Customers."""
        return self._accessor("customers", "AsyncCustomers")

    @property
    def files(self) -> AsyncFiles:
        """Files."""
        return self._accessor("files", "AsyncFiles")

    @property
    def floor_plans(self) -> AsyncFloorPlans:
        """Floor plans of a location."""
        return self._accessor("floor_plans", "AsyncFloorPlans")

    @property
    def labors(self) -> AsyncLabors:
        """Working times on a work order."""
        return self._accessor("labors", "AsyncLabors")

    @property
    def locations(self) -> AsyncLocations:
        """Locations."""
        return self._accessor("locations", "AsyncLocations")

    @property
    def meter_categories(self) -> AsyncMeterCategories:
        """Categories of meters."""
        return self._accessor("meter_categories", "AsyncMeterCategories")

    @property
    def meters(self) -> AsyncMeters:
        """Meters."""
        return self._accessor("meters", "AsyncMeters")

    @property
    def multi_parts(self) -> AsyncMultiParts:
        """Sets of parts."""
        return self._accessor("multi_parts", "AsyncMultiParts")

    @property
    def notifications(self) -> AsyncNotifications:
        """Notifications of the signed-in user."""
        return self._accessor("notifications", "AsyncNotifications")

    @property
    def part_categories(self) -> AsyncPartCategories:
        """Categories of parts."""
        return self._accessor("part_categories", "AsyncPartCategories")

    @property
    def part_quantities(self) -> AsyncPartQuantities:
        """Parts of a work order or a purchase order."""
        return self._accessor("part_quantities", "AsyncPartQuantities")

    @property
    def parts(self) -> AsyncParts:
        """Parts."""
        return self._accessor("parts", "AsyncParts")

    @property
    def preventive_maintenances(self) -> AsyncPreventiveMaintenances:
        """Preventive maintenances."""
        return self._accessor("preventive_maintenances", "AsyncPreventiveMaintenances")

    @property
    def purchase_order_categories(self) -> AsyncPurchaseOrderCategories:
        """Categories of purchase orders."""
        return self._accessor("purchase_order_categories", "AsyncPurchaseOrderCategories")

    @property
    def purchase_orders(self) -> AsyncPurchaseOrders:
        """Purchase orders."""
        return self._accessor("purchase_orders", "AsyncPurchaseOrders")

    @property
    def readings(self) -> AsyncReadings:
        """Readings of a meter."""
        return self._accessor("readings", "AsyncReadings")

    @property
    def relations(self) -> AsyncRelations:
        """Relations of a work order to others."""
        return self._accessor("relations", "AsyncRelations")

    @property
    def request_portals(self) -> AsyncRequestPortals:
        """Request portals."""
        return self._accessor("request_portals", "AsyncRequestPortals")

    @property
    def requests(self) -> AsyncRequests:
        """Requests for work."""
        return self._accessor("requests", "AsyncRequests")

    @property
    def roles(self) -> AsyncRoles:
        """Roles."""
        return self._accessor("roles", "AsyncRoles")

    @property
    def schedules(self) -> AsyncSchedules:
        """Schedules of preventive maintenances."""
        return self._accessor("schedules", "AsyncSchedules")

    @property
    def tasks(self) -> AsyncTasks:
        """Tasks of a work order or a preventive maintenance."""
        return self._accessor("tasks", "AsyncTasks")

    @property
    def teams(self) -> AsyncTeams:
        """Teams."""
        return self._accessor("teams", "AsyncTeams")

    @property
    def time_categories(self) -> AsyncTimeCategories:
        """Categories of working times."""
        return self._accessor("time_categories", "AsyncTimeCategories")

    @property
    def users(self) -> AsyncUsers:
        """Users."""
        return self._accessor("users", "AsyncUsers")

    @property
    def vendors(self) -> AsyncVendors:
        """Vendors."""
        return self._accessor("vendors", "AsyncVendors")

    @property
    def webhook_endpoints(self) -> AsyncWebhookEndpoints:
        """Webhook endpoints."""
        return self._accessor("webhook_endpoints", "AsyncWebhookEndpoints")

    @property
    def work_order_categories(self) -> AsyncWorkOrderCategories:
        """Categories of work orders."""
        return self._accessor("work_order_categories", "AsyncWorkOrderCategories")

    @property
    def work_order_histories(self) -> AsyncWorkOrderHistories:
        """History of a work order."""
        return self._accessor("work_order_histories", "AsyncWorkOrderHistories")

    @property
    def work_order_meter_triggers(self) -> AsyncWorkOrderMeterTriggers:
        """Triggers of a meter that create work orders."""
        return self._accessor("work_order_meter_triggers", "AsyncWorkOrderMeterTriggers")

    @property
    def work_orders(self) -> AsyncWorkOrders:
        """Work orders."""
        return self._accessor("work_orders", "AsyncWorkOrders")

    @property
    def workflows(self) -> AsyncWorkflows:
        """Workflows."""
        return self._accessor("workflows", "AsyncWorkflows")
