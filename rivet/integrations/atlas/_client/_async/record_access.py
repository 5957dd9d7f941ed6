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
        from rivet.integrations.atlas._client.records._async.additional_costs import AsyncAdditionalCosts

        return AsyncAdditionalCosts(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def api_keys(self) -> AsyncApiKeys:
        """API keys."""
        from rivet.integrations.atlas._client.records._async.api_keys import AsyncApiKeys

        return AsyncApiKeys(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def asset_categories(self) -> AsyncAssetCategories:
        """Categories of assets."""
        from rivet.integrations.atlas._client.records._async.asset_categories import AsyncAssetCategories

        return AsyncAssetCategories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def asset_downtimes(self) -> AsyncAssetDowntimes:
        """Downtimes of an asset."""
        from rivet.integrations.atlas._client.records._async.asset_downtimes import AsyncAssetDowntimes

        return AsyncAssetDowntimes(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def assets(self) -> AsyncAssets:
        """Assets."""
        from rivet.integrations.atlas._client.records._async.assets import AsyncAssets

        return AsyncAssets(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def checklists(self) -> AsyncChecklists:
        """Checklists."""
        from rivet.integrations.atlas._client.records._async.checklists import AsyncChecklists

        return AsyncChecklists(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def comments(self) -> AsyncComments:
        """Comments on a work order."""
        from rivet.integrations.atlas._client.records._async.comments import AsyncComments

        return AsyncComments(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def cost_categories(self) -> AsyncCostCategories:
        """Categories of additional costs."""
        from rivet.integrations.atlas._client.records._async.cost_categories import AsyncCostCategories

        return AsyncCostCategories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def currencies(self) -> AsyncCurrencies:
        """Currencies."""
        from rivet.integrations.atlas._client.records._async.currencies import AsyncCurrencies

        return AsyncCurrencies(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def custom_fields(self) -> AsyncCustomFields:
        """Custom fields."""
        from rivet.integrations.atlas._client.records._async.custom_fields import AsyncCustomFields

        return AsyncCustomFields(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def customers(self) -> AsyncCustomers:
        """Customers."""
        from rivet.integrations.atlas._client.records._async.customers import AsyncCustomers

        return AsyncCustomers(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def files(self) -> AsyncFiles:
        """Files."""
        from rivet.integrations.atlas._client.records._async.files import AsyncFiles

        return AsyncFiles(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def floor_plans(self) -> AsyncFloorPlans:
        """Floor plans of a location."""
        from rivet.integrations.atlas._client.records._async.floor_plans import AsyncFloorPlans

        return AsyncFloorPlans(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def labors(self) -> AsyncLabors:
        """Working times on a work order."""
        from rivet.integrations.atlas._client.records._async.labors import AsyncLabors

        return AsyncLabors(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def locations(self) -> AsyncLocations:
        """Locations."""
        from rivet.integrations.atlas._client.records._async.locations import AsyncLocations

        return AsyncLocations(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def meter_categories(self) -> AsyncMeterCategories:
        """Categories of meters."""
        from rivet.integrations.atlas._client.records._async.meter_categories import AsyncMeterCategories

        return AsyncMeterCategories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def meters(self) -> AsyncMeters:
        """Meters."""
        from rivet.integrations.atlas._client.records._async.meters import AsyncMeters

        return AsyncMeters(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def multi_parts(self) -> AsyncMultiParts:
        """Sets of parts."""
        from rivet.integrations.atlas._client.records._async.multi_parts import AsyncMultiParts

        return AsyncMultiParts(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def notifications(self) -> AsyncNotifications:
        """Notifications of the signed-in user."""
        from rivet.integrations.atlas._client.records._async.notifications import AsyncNotifications

        return AsyncNotifications(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def part_categories(self) -> AsyncPartCategories:
        """Categories of parts."""
        from rivet.integrations.atlas._client.records._async.part_categories import AsyncPartCategories

        return AsyncPartCategories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def part_quantities(self) -> AsyncPartQuantities:
        """Parts of a work order or a purchase order."""
        from rivet.integrations.atlas._client.records._async.part_quantities import AsyncPartQuantities

        return AsyncPartQuantities(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def parts(self) -> AsyncParts:
        """Parts."""
        from rivet.integrations.atlas._client.records._async.parts import AsyncParts

        return AsyncParts(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def preventive_maintenances(self) -> AsyncPreventiveMaintenances:
        """Preventive maintenances."""
        from rivet.integrations.atlas._client.records._async.preventive_maintenances import AsyncPreventiveMaintenances

        return AsyncPreventiveMaintenances(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def purchase_order_categories(self) -> AsyncPurchaseOrderCategories:
        """Categories of purchase orders."""
        from rivet.integrations.atlas._client.records._async.purchase_order_categories import (
            AsyncPurchaseOrderCategories,
        )

        return AsyncPurchaseOrderCategories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def purchase_orders(self) -> AsyncPurchaseOrders:
        """Purchase orders."""
        from rivet.integrations.atlas._client.records._async.purchase_orders import AsyncPurchaseOrders

        return AsyncPurchaseOrders(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def readings(self) -> AsyncReadings:
        """Readings of a meter."""
        from rivet.integrations.atlas._client.records._async.readings import AsyncReadings

        return AsyncReadings(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def relations(self) -> AsyncRelations:
        """Relations of a work order to others."""
        from rivet.integrations.atlas._client.records._async.relations import AsyncRelations

        return AsyncRelations(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def request_portals(self) -> AsyncRequestPortals:
        """Request portals."""
        from rivet.integrations.atlas._client.records._async.request_portals import AsyncRequestPortals

        return AsyncRequestPortals(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def requests(self) -> AsyncRequests:
        """Requests for work."""
        from rivet.integrations.atlas._client.records._async.requests import AsyncRequests

        return AsyncRequests(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def roles(self) -> AsyncRoles:
        """Roles."""
        from rivet.integrations.atlas._client.records._async.roles import AsyncRoles

        return AsyncRoles(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def schedules(self) -> AsyncSchedules:
        """Schedules of preventive maintenances."""
        from rivet.integrations.atlas._client.records._async.schedules import AsyncSchedules

        return AsyncSchedules(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def tasks(self) -> AsyncTasks:
        """Tasks of a work order or a preventive maintenance."""
        from rivet.integrations.atlas._client.records._async.tasks import AsyncTasks

        return AsyncTasks(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def teams(self) -> AsyncTeams:
        """Teams."""
        from rivet.integrations.atlas._client.records._async.teams import AsyncTeams

        return AsyncTeams(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def time_categories(self) -> AsyncTimeCategories:
        """Categories of working times."""
        from rivet.integrations.atlas._client.records._async.time_categories import AsyncTimeCategories

        return AsyncTimeCategories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def users(self) -> AsyncUsers:
        """Users."""
        from rivet.integrations.atlas._client.records._async.users import AsyncUsers

        return AsyncUsers(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def vendors(self) -> AsyncVendors:
        """Vendors."""
        from rivet.integrations.atlas._client.records._async.vendors import AsyncVendors

        return AsyncVendors(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def webhook_endpoints(self) -> AsyncWebhookEndpoints:
        """Webhook endpoints."""
        from rivet.integrations.atlas._client.records._async.webhook_endpoints import AsyncWebhookEndpoints

        return AsyncWebhookEndpoints(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def work_order_categories(self) -> AsyncWorkOrderCategories:
        """Categories of work orders."""
        from rivet.integrations.atlas._client.records._async.work_order_categories import AsyncWorkOrderCategories

        return AsyncWorkOrderCategories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def work_order_histories(self) -> AsyncWorkOrderHistories:
        """History of a work order."""
        from rivet.integrations.atlas._client.records._async.work_order_histories import AsyncWorkOrderHistories

        return AsyncWorkOrderHistories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def work_order_meter_triggers(self) -> AsyncWorkOrderMeterTriggers:
        """Triggers of a meter that create work orders."""
        from rivet.integrations.atlas._client.records._async.work_order_meter_triggers import (
            AsyncWorkOrderMeterTriggers,
        )

        return AsyncWorkOrderMeterTriggers(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def work_orders(self) -> AsyncWorkOrders:
        """Work orders."""
        from rivet.integrations.atlas._client.records._async.work_orders import AsyncWorkOrders

        return AsyncWorkOrders(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def workflows(self) -> AsyncWorkflows:
        """Workflows."""
        from rivet.integrations.atlas._client.records._async.workflows import AsyncWorkflows

        return AsyncWorkflows(self)  # type: ignore[arg-type]  # a client is the only heir
