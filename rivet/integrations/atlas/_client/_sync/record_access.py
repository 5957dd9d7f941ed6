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
        from rivet.integrations.atlas._client.records._sync.additional_costs import SyncAdditionalCosts

        return SyncAdditionalCosts(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def api_keys(self) -> SyncApiKeys:
        """API keys."""
        from rivet.integrations.atlas._client.records._sync.api_keys import SyncApiKeys

        return SyncApiKeys(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def asset_categories(self) -> SyncAssetCategories:
        """Categories of assets."""
        from rivet.integrations.atlas._client.records._sync.asset_categories import SyncAssetCategories

        return SyncAssetCategories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def asset_downtimes(self) -> SyncAssetDowntimes:
        """Downtimes of an asset."""
        from rivet.integrations.atlas._client.records._sync.asset_downtimes import SyncAssetDowntimes

        return SyncAssetDowntimes(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def assets(self) -> SyncAssets:
        """Assets."""
        from rivet.integrations.atlas._client.records._sync.assets import SyncAssets

        return SyncAssets(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def checklists(self) -> SyncChecklists:
        """Checklists."""
        from rivet.integrations.atlas._client.records._sync.checklists import SyncChecklists

        return SyncChecklists(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def comments(self) -> SyncComments:
        """Comments on a work order."""
        from rivet.integrations.atlas._client.records._sync.comments import SyncComments

        return SyncComments(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def cost_categories(self) -> SyncCostCategories:
        """Categories of additional costs."""
        from rivet.integrations.atlas._client.records._sync.cost_categories import SyncCostCategories

        return SyncCostCategories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def currencies(self) -> SyncCurrencies:
        """Currencies."""
        from rivet.integrations.atlas._client.records._sync.currencies import SyncCurrencies

        return SyncCurrencies(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def custom_fields(self) -> SyncCustomFields:
        """Custom fields."""
        from rivet.integrations.atlas._client.records._sync.custom_fields import SyncCustomFields

        return SyncCustomFields(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def customers(self) -> SyncCustomers:
        """Customers."""
        from rivet.integrations.atlas._client.records._sync.customers import SyncCustomers

        return SyncCustomers(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def files(self) -> SyncFiles:
        """Files."""
        from rivet.integrations.atlas._client.records._sync.files import SyncFiles

        return SyncFiles(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def floor_plans(self) -> SyncFloorPlans:
        """Floor plans of a location."""
        from rivet.integrations.atlas._client.records._sync.floor_plans import SyncFloorPlans

        return SyncFloorPlans(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def labors(self) -> SyncLabors:
        """Working times on a work order."""
        from rivet.integrations.atlas._client.records._sync.labors import SyncLabors

        return SyncLabors(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def locations(self) -> SyncLocations:
        """Locations."""
        from rivet.integrations.atlas._client.records._sync.locations import SyncLocations

        return SyncLocations(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def meter_categories(self) -> SyncMeterCategories:
        """Categories of meters."""
        from rivet.integrations.atlas._client.records._sync.meter_categories import SyncMeterCategories

        return SyncMeterCategories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def meters(self) -> SyncMeters:
        """Meters."""
        from rivet.integrations.atlas._client.records._sync.meters import SyncMeters

        return SyncMeters(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def multi_parts(self) -> SyncMultiParts:
        """Sets of parts."""
        from rivet.integrations.atlas._client.records._sync.multi_parts import SyncMultiParts

        return SyncMultiParts(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def notifications(self) -> SyncNotifications:
        """Notifications of the signed-in user."""
        from rivet.integrations.atlas._client.records._sync.notifications import SyncNotifications

        return SyncNotifications(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def part_categories(self) -> SyncPartCategories:
        """Categories of parts."""
        from rivet.integrations.atlas._client.records._sync.part_categories import SyncPartCategories

        return SyncPartCategories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def part_quantities(self) -> SyncPartQuantities:
        """Parts of a work order or a purchase order."""
        from rivet.integrations.atlas._client.records._sync.part_quantities import SyncPartQuantities

        return SyncPartQuantities(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def parts(self) -> SyncParts:
        """Parts."""
        from rivet.integrations.atlas._client.records._sync.parts import SyncParts

        return SyncParts(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def preventive_maintenances(self) -> SyncPreventiveMaintenances:
        """Preventive maintenances."""
        from rivet.integrations.atlas._client.records._sync.preventive_maintenances import SyncPreventiveMaintenances

        return SyncPreventiveMaintenances(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def purchase_order_categories(self) -> SyncPurchaseOrderCategories:
        """Categories of purchase orders."""
        from rivet.integrations.atlas._client.records._sync.purchase_order_categories import (
            SyncPurchaseOrderCategories,
        )

        return SyncPurchaseOrderCategories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def purchase_orders(self) -> SyncPurchaseOrders:
        """Purchase orders."""
        from rivet.integrations.atlas._client.records._sync.purchase_orders import SyncPurchaseOrders

        return SyncPurchaseOrders(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def readings(self) -> SyncReadings:
        """Readings of a meter."""
        from rivet.integrations.atlas._client.records._sync.readings import SyncReadings

        return SyncReadings(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def relations(self) -> SyncRelations:
        """Relations of a work order to others."""
        from rivet.integrations.atlas._client.records._sync.relations import SyncRelations

        return SyncRelations(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def request_portals(self) -> SyncRequestPortals:
        """Request portals."""
        from rivet.integrations.atlas._client.records._sync.request_portals import SyncRequestPortals

        return SyncRequestPortals(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def requests(self) -> SyncRequests:
        """Requests for work."""
        from rivet.integrations.atlas._client.records._sync.requests import SyncRequests

        return SyncRequests(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def roles(self) -> SyncRoles:
        """Roles."""
        from rivet.integrations.atlas._client.records._sync.roles import SyncRoles

        return SyncRoles(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def schedules(self) -> SyncSchedules:
        """Schedules of preventive maintenances."""
        from rivet.integrations.atlas._client.records._sync.schedules import SyncSchedules

        return SyncSchedules(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def tasks(self) -> SyncTasks:
        """Tasks of a work order or a preventive maintenance."""
        from rivet.integrations.atlas._client.records._sync.tasks import SyncTasks

        return SyncTasks(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def teams(self) -> SyncTeams:
        """Teams."""
        from rivet.integrations.atlas._client.records._sync.teams import SyncTeams

        return SyncTeams(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def time_categories(self) -> SyncTimeCategories:
        """Categories of working times."""
        from rivet.integrations.atlas._client.records._sync.time_categories import SyncTimeCategories

        return SyncTimeCategories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def users(self) -> SyncUsers:
        """Users."""
        from rivet.integrations.atlas._client.records._sync.users import SyncUsers

        return SyncUsers(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def vendors(self) -> SyncVendors:
        """Vendors."""
        from rivet.integrations.atlas._client.records._sync.vendors import SyncVendors

        return SyncVendors(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def webhook_endpoints(self) -> SyncWebhookEndpoints:
        """Webhook endpoints."""
        from rivet.integrations.atlas._client.records._sync.webhook_endpoints import SyncWebhookEndpoints

        return SyncWebhookEndpoints(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def work_order_categories(self) -> SyncWorkOrderCategories:
        """Categories of work orders."""
        from rivet.integrations.atlas._client.records._sync.work_order_categories import SyncWorkOrderCategories

        return SyncWorkOrderCategories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def work_order_histories(self) -> SyncWorkOrderHistories:
        """History of a work order."""
        from rivet.integrations.atlas._client.records._sync.work_order_histories import SyncWorkOrderHistories

        return SyncWorkOrderHistories(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def work_order_meter_triggers(self) -> SyncWorkOrderMeterTriggers:
        """Triggers of a meter that create work orders."""
        from rivet.integrations.atlas._client.records._sync.work_order_meter_triggers import (
            SyncWorkOrderMeterTriggers,
        )

        return SyncWorkOrderMeterTriggers(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def work_orders(self) -> SyncWorkOrders:
        """Work orders."""
        from rivet.integrations.atlas._client.records._sync.work_orders import SyncWorkOrders

        return SyncWorkOrders(self)  # type: ignore[arg-type]  # a client is the only heir

    @property
    def workflows(self) -> SyncWorkflows:
        """Workflows."""
        from rivet.integrations.atlas._client.records._sync.workflows import SyncWorkflows

        return SyncWorkflows(self)  # type: ignore[arg-type]  # a client is the only heir
