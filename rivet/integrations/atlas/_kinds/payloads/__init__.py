# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Types of payloads for type checkers: TypedDicts of creates and updates, Literals of their enum values."""

from rivet.integrations.atlas._kinds.payloads.additional_costs import AdditionalCostChanges, NewAdditionalCost
from rivet.integrations.atlas._kinds.payloads.api_keys import NewApiKey
from rivet.integrations.atlas._kinds.payloads.asset_downtimes import AssetDowntimeChanges, NewAssetDowntime
from rivet.integrations.atlas._kinds.payloads.assets import AssetChanges, NewAsset
from rivet.integrations.atlas._kinds.payloads.base import CustomFieldValue, Ref, Refs, When
from rivet.integrations.atlas._kinds.payloads.categories import CategoryChanges, NewCategory
from rivet.integrations.atlas._kinds.payloads.checklists import ChecklistChanges, NewChecklist
from rivet.integrations.atlas._kinds.payloads.comments import CommentChanges, NewComment
from rivet.integrations.atlas._kinds.payloads.currencies import CurrencyChanges, NewCurrency
from rivet.integrations.atlas._kinds.payloads.custom_fields import CustomFieldChanges, NewCustomField
from rivet.integrations.atlas._kinds.payloads.customers import CustomerChanges, NewCustomer
from rivet.integrations.atlas._kinds.payloads.enums import (
    ApprovalStatusWord,
    AssetStatusWord,
    CustomFieldEntityWord,
    CustomFieldTypeWord,
    FileTypeWord,
    NotificationTypeWord,
    PartActionWord,
    PartConditionWord,
    PartFieldWord,
    PermissionWord,
    PortalFieldTypeWord,
    PriorityWord,
    PurchaseOrderActionWord,
    PurchaseOrderConditionWord,
    RecurrenceBasedOnWord,
    RecurrenceTypeWord,
    RelationTypeInternalWord,
    RelationTypeWord,
    RequestActionWord,
    RequestConditionWord,
    RoleCodeWord,
    RoleTypeWord,
    TaskActionWord,
    TaskConditionWord,
    TaskTypeWord,
    TimeStatusWord,
    WebhookEventWord,
    WorkflowMainConditionWord,
    WorkOrderActionWord,
    WorkOrderConditionWord,
    WorkOrderFieldWord,
    WorkOrderMeterTriggerConditionWord,
    WorkOrderStatusWord,
)
from rivet.integrations.atlas._kinds.payloads.files import FileChanges
from rivet.integrations.atlas._kinds.payloads.floor_plans import FloorPlanChanges, NewFloorPlan
from rivet.integrations.atlas._kinds.payloads.labors import LaborChanges, NewLabor
from rivet.integrations.atlas._kinds.payloads.locations import LocationChanges, NewLocation
from rivet.integrations.atlas._kinds.payloads.meters import MeterChanges, NewMeter
from rivet.integrations.atlas._kinds.payloads.multi_parts import MultiPartChanges, NewMultiPart
from rivet.integrations.atlas._kinds.payloads.nested import (
    RequestPortalFieldInputPart,
    TaskInputPart,
    WorkflowActionCreatePart,
    WorkflowConditionCreatePart,
)
from rivet.integrations.atlas._kinds.payloads.notifications import NotificationChanges
from rivet.integrations.atlas._kinds.payloads.part_quantities import NewPartQuantity, PartQuantityChanges
from rivet.integrations.atlas._kinds.payloads.parts import NewPart, PartChanges
from rivet.integrations.atlas._kinds.payloads.preventive_maintenances import (
    NewPreventiveMaintenance,
    PreventiveMaintenanceChanges,
)
from rivet.integrations.atlas._kinds.payloads.purchase_orders import NewPurchaseOrder, PurchaseOrderChanges
from rivet.integrations.atlas._kinds.payloads.readings import NewReading, ReadingChanges
from rivet.integrations.atlas._kinds.payloads.relations import NewRelation, RelationChanges
from rivet.integrations.atlas._kinds.payloads.request_portals import NewRequestPortal, RequestPortalChanges
from rivet.integrations.atlas._kinds.payloads.requests import NewRequest, RequestChanges
from rivet.integrations.atlas._kinds.payloads.roles import NewRole, RoleChanges
from rivet.integrations.atlas._kinds.payloads.schedules import ScheduleChanges
from rivet.integrations.atlas._kinds.payloads.tasks import TaskChanges
from rivet.integrations.atlas._kinds.payloads.teams import NewTeam, TeamChanges
from rivet.integrations.atlas._kinds.payloads.users import NewUser, UserChanges
from rivet.integrations.atlas._kinds.payloads.vendors import NewVendor, VendorChanges
from rivet.integrations.atlas._kinds.payloads.webhook_endpoints import NewWebhookEndpoint, WebhookEndpointChanges
from rivet.integrations.atlas._kinds.payloads.work_order_meter_triggers import (
    NewWorkOrderMeterTrigger,
    WorkOrderMeterTriggerChanges,
)
from rivet.integrations.atlas._kinds.payloads.work_orders import NewWorkOrder, WorkOrderChanges
from rivet.integrations.atlas._kinds.payloads.workflows import NewWorkflow

__all__ = [
    "AdditionalCostChanges",
    "ApprovalStatusWord",
    "AssetChanges",
    "AssetDowntimeChanges",
    "AssetStatusWord",
    "CategoryChanges",
    "ChecklistChanges",
    "CommentChanges",
    "CurrencyChanges",
    "CustomFieldChanges",
    "CustomFieldEntityWord",
    "CustomFieldTypeWord",
    "CustomFieldValue",
    "CustomerChanges",
    "FileChanges",
    "FileTypeWord",
    "FloorPlanChanges",
    "LaborChanges",
    "LocationChanges",
    "MeterChanges",
    "MultiPartChanges",
    "NewAdditionalCost",
    "NewApiKey",
    "NewAsset",
    "NewAssetDowntime",
    "NewCategory",
    "NewChecklist",
    "NewComment",
    "NewCurrency",
    "NewCustomField",
    "NewCustomer",
    "NewFloorPlan",
    "NewLabor",
    "NewLocation",
    "NewMeter",
    "NewMultiPart",
    "NewPart",
    "NewPartQuantity",
    "NewPreventiveMaintenance",
    "NewPurchaseOrder",
    "NewReading",
    "NewRelation",
    "NewRequest",
    "NewRequestPortal",
    "NewRole",
    "NewTeam",
    "NewUser",
    "NewVendor",
    "NewWebhookEndpoint",
    "NewWorkOrder",
    "NewWorkOrderMeterTrigger",
    "NewWorkflow",
    "NotificationChanges",
    "NotificationTypeWord",
    "PartActionWord",
    "PartChanges",
    "PartConditionWord",
    "PartFieldWord",
    "PartQuantityChanges",
    "PermissionWord",
    "PortalFieldTypeWord",
    "PreventiveMaintenanceChanges",
    "PriorityWord",
    "PurchaseOrderActionWord",
    "PurchaseOrderChanges",
    "PurchaseOrderConditionWord",
    "ReadingChanges",
    "RecurrenceBasedOnWord",
    "RecurrenceTypeWord",
    "Ref",
    "Refs",
    "RelationChanges",
    "RelationTypeInternalWord",
    "RelationTypeWord",
    "RequestActionWord",
    "RequestChanges",
    "RequestConditionWord",
    "RequestPortalChanges",
    "RequestPortalFieldInputPart",
    "RoleChanges",
    "RoleCodeWord",
    "RoleTypeWord",
    "ScheduleChanges",
    "TaskActionWord",
    "TaskChanges",
    "TaskConditionWord",
    "TaskInputPart",
    "TaskTypeWord",
    "TeamChanges",
    "TimeStatusWord",
    "UserChanges",
    "VendorChanges",
    "WebhookEndpointChanges",
    "WebhookEventWord",
    "When",
    "WorkOrderActionWord",
    "WorkOrderChanges",
    "WorkOrderConditionWord",
    "WorkOrderFieldWord",
    "WorkOrderMeterTriggerChanges",
    "WorkOrderMeterTriggerConditionWord",
    "WorkOrderStatusWord",
    "WorkflowActionCreatePart",
    "WorkflowConditionCreatePart",
    "WorkflowMainConditionWord",
]
