# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payload types for type checkers: a TypedDict for each create and update, Literals for their enum values."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, Required, TypedDict

from atlas_api import models
from atlas_api.runtime import Model

When = date | str
"""A date, a datetime (a naive one is UTC), or an ISO 8601 string."""
Ref = int | str | Model | dict[str, int] | dict[str, Any]
"""Another record: its id, its number or name, a record that was read, or ``{"id": ...}``."""
Refs = list[Ref] | list[int] | list[str] | tuple[Ref, ...] | set[int] | set[str]
"""Other records."""


class CustomFieldValue(TypedDict, total=False):
    """Value of a custom field."""

    id: Required[int]
    value: Required[str | None]


ApprovalStatusWord = Literal["APPROVED", "REJECTED", "PENDING"] | models.ApprovalStatus
AssetStatusWord = (
    Literal[
        "OPERATIONAL", "DOWN", "MODERNIZATION", "STANDBY", "INSPECTION_SCHEDULED", "COMMISSIONING", "EMERGENCY_SHUTDOWN"
    ]
    | models.AssetStatus
)
CustomFieldEntityWord = (
    Literal["WORK_ORDER", "ASSET", "LOCATION", "CUSTOMER", "VENDOR", "PART", "PURCHASE_REQUEST", "METER"]
    | models.CustomFieldEntity
)
CustomFieldTypeWord = (
    Literal["SHORT_TEXT", "LONG_TEXT", "NUMBER", "SINGLE_CHOICE", "DATE", "DATE_TIME", "LINK"] | models.CustomFieldType
)
FileTypeWord = Literal["IMAGE", "OTHER"] | models.FileType
NotificationTypeWord = (
    Literal["INFO", "ASSET", "WORK_ORDER", "PART", "METER", "LOCATION", "TEAM", "REQUEST", "PURCHASE_ORDER"]
    | models.NotificationType
)
PartActionWord = Literal["CREATE_PURCHASE_ORDER"] | models.PartAction
PartConditionWord = Literal["PART_IS", "QUANTITY_INFERIOR"] | models.PartCondition
PartFieldWord = (
    Literal[
        "NAME",
        "COST",
        "ASSIGNED_TO",
        "BARCODE",
        "DESCRIPTION",
        "CATEGORY",
        "QUANTITY",
        "AREA",
        "ADDITIONAL_INFOS",
        "NON_STOCK",
        "CUSTOMERS",
        "VENDORS",
        "MIN_QUANTITY",
        "TEAMS",
        "ASSETS",
        "MULTI_PARTS",
        "UNIT",
    ]
    | models.PartField
)
PermissionWord = (
    Literal[
        "PEOPLE_AND_TEAMS",
        "CATEGORIES",
        "CATEGORIES_WEB",
        "WORK_ORDERS",
        "PREVENTIVE_MAINTENANCES",
        "ASSETS",
        "PARTS_AND_MULTIPARTS",
        "PURCHASE_ORDERS",
        "METERS",
        "VENDORS_AND_CUSTOMERS",
        "FILES",
        "LOCATIONS",
        "SETTINGS",
        "REQUESTS",
        "ANALYTICS",
    ]
    | models.Permission
)
PortalFieldTypeWord = Literal["ASSET", "LOCATION", "DESCRIPTION", "CONTACT", "IMAGE", "FILES"] | models.PortalFieldType
PriorityWord = Literal["NONE", "LOW", "MEDIUM", "HIGH"] | models.Priority
PurchaseOrderActionWord = (
    Literal["ASSIGN_VENDOR", "ASSIGN_CATEGORY", "APPROVE", "REJECT", "SEND_REMINDER_EMAIL"] | models.PurchaseOrderAction
)
PurchaseOrderConditionWord = (
    Literal["VENDOR_IS", "CATEGORY_IS", "STATUS_IS", "DUE_DATE_BETWEEN", "DUE_DATE_AFTER"]
    | models.PurchaseOrderCondition
)
RecurrenceBasedOnWord = Literal["SCHEDULED_DATE", "COMPLETED_DATE"] | models.RecurrenceBasedOn
RecurrenceTypeWord = Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] | models.RecurrenceType
RelationTypeWord = (
    Literal["DUPLICATE_OF", "DUPLICATED_BY", "RELATED_TO", "SPLIT_TO", "SPLIT_FROM", "BLOCKED_BY", "BLOCKS"]
    | models.RelationType
)
RelationTypeInternalWord = Literal["DUPLICATE_OF", "RELATED_TO", "SPLIT_FROM", "BLOCKS"] | models.RelationTypeInternal
RequestActionWord = (
    Literal[
        "ASSIGN_PRIORITY",
        "ASSIGN_ASSET",
        "ASSIGN_LOCATION",
        "ASSIGN_USER",
        "ASSIGN_TEAM",
        "ASSIGN_CATEGORY",
        "ADD_CHECKLIST",
        "APPROVE",
        "SEND_REMINDER_EMAIL",
    ]
    | models.RequestAction
)
RequestConditionWord = (
    Literal[
        "PRIORITY_IS",
        "ASSET_IS",
        "LOCATION_IS",
        "USER_IS",
        "TEAM_IS",
        "CATEGORY_IS",
        "CREATED_AT_BETWEEN",
        "DUE_DATE_BETWEEN",
        "DUE_DATE_AFTER",
        "TITLE_CONTAINS",
    ]
    | models.RequestCondition
)
RoleCodeWord = (
    Literal["ADMIN", "LIMITED_ADMIN", "TECHNICIAN", "LIMITED_TECHNICIAN", "VIEW_ONLY", "REQUESTER", "USER_CREATED"]
    | models.RoleCode
)
RoleTypeWord = Literal["ROLE_SUPER_ADMIN", "ROLE_CLIENT"] | models.RoleType
TaskActionWord = Literal["CREATE_REQUEST", "CREATE_WORK_ORDER", "SET_ASSET_STATUS"] | models.TaskAction
TaskConditionWord = (
    Literal["NAME_IS", "NAME_CONTAINS", "VALUE_IS", "VALUE_CONTAINS", "NUMBER_VALUE_SUPERIOR", "NUMBER_VALUE_INFERIOR"]
    | models.TaskCondition
)
TaskTypeWord = Literal["SUBTASK", "NUMBER", "TEXT", "INSPECTION", "MULTIPLE", "METER"] | models.TaskType
TimeStatusWord = Literal["STOPPED", "RUNNING"] | models.TimeStatus
WebhookEventWord = (
    Literal[
        "ASSET_STATUS_CHANGE",
        "METER_TRIGGER_STATUS_CHANGE",
        "NEW_ASSET",
        "NEW_CATEGORY_ON_WORK_ORDER",
        "NEW_COMMENT_ON_WORK_ORDER",
        "NEW_LOCATION",
        "NEW_PART",
        "NEW_PURCHASE_ORDER",
        "NEW_VENDOR",
        "NEW_WORK_ORDER",
        "NEW_REQUEST",
        "PART_CHANGE",
        "PART_DELETE",
        "PART_QUANTITY_CHANGED",
        "PURCHASE_ORDER_CHANGE",
        "PURCHASE_ORDER_STATUS_CHANGE",
        "WORK_ORDER_CHANGE",
        "WORK_ORDER_DELETE",
        "WORK_ORDER_OVERDUE",
        "WORK_ORDER_STATUS_CHANGE",
        "WORK_REQUEST_STATUS_CHANGE",
    ]
    | models.WebhookEvent
)
WorkOrderActionWord = (
    Literal[
        "ASSIGN_PRIORITY",
        "ASSIGN_ASSET",
        "ASSIGN_LOCATION",
        "ASSIGN_USER",
        "ASSIGN_TEAM",
        "ASSIGN_CATEGORY",
        "ADD_CHECKLIST",
        "SEND_REMINDER_EMAIL",
    ]
    | models.WorkOrderAction
)
WorkOrderConditionWord = (
    Literal[
        "PRIORITY_IS",
        "ASSET_IS",
        "LOCATION_IS",
        "USER_IS",
        "TEAM_IS",
        "CATEGORY_IS",
        "CREATED_AT_BETWEEN",
        "DUE_DATE_BETWEEN",
        "DUE_DATE_AFTER",
        "STATUS_IS",
        "TITLE_CONTAINS",
    ]
    | models.WorkOrderCondition
)
WorkOrderFieldWord = (
    Literal[
        "ASSET",
        "ASSIGNEES",
        "CATEGORY",
        "DESCRIPTION",
        "DUE_DATE",
        "ESTIMATED_DURATION",
        "LOCATION",
        "PARTS",
        "PRIORITY",
        "STATUS",
        "TITLE",
        "TEAM",
        "CUSTOMERS",
    ]
    | models.WorkOrderField
)
WorkOrderMeterTriggerConditionWord = Literal["LESS_THAN", "MORE_THAN"] | models.WorkOrderMeterTriggerCondition
WorkOrderStatusWord = Literal["OPEN", "IN_PROGRESS", "ON_HOLD", "COMPLETE"] | models.WorkOrderStatus
WorkflowMainConditionWord = (
    Literal[
        "WORK_ORDER_CREATED",
        "WORK_ORDER_CLOSED",
        "WORK_ORDER_ARCHIVED",
        "REQUEST_CREATED",
        "REQUEST_APPROVED",
        "REQUEST_REJECTED",
        "PURCHASE_ORDER_CREATED",
        "PURCHASE_ORDER_UPDATED",
        "TASK_UPDATED",
        "PART_UPDATED",
    ]
    | models.WorkflowMainCondition
)


class RequestPortalFieldInputPart(TypedDict, total=False):
    """Part of a payload: RequestPortalFieldInput."""

    type: Required[PortalFieldTypeWord]
    location: Ref | None
    asset: Ref | None
    required: bool


class TaskInputPart(TypedDict, total=False):
    """Part of a payload: TaskInput."""

    label: Required[str]
    taskType: Required[TaskTypeWord]
    user: Ref | None
    asset: Ref | None
    meter: Ref | None
    options: list[str]


class WorkflowActionCreatePart(TypedDict, total=False):
    """Part of a payload: WorkflowActionCreate."""

    workOrderAction: WorkOrderActionWord | None
    requestAction: RequestActionWord | None
    purchaseOrderAction: PurchaseOrderActionWord | None
    partAction: PartActionWord | None
    taskAction: TaskActionWord | None
    priority: PriorityWord
    asset: Ref | None
    location: Ref | None
    user: Ref | None
    team: Ref | None
    workOrderCategory: Ref | None
    checklist: Ref | None
    vendor: Ref | None
    purchaseOrderCategory: Ref | None
    value: str | None
    assetStatus: AssetStatusWord | None
    numberValue: int | None


class WorkflowConditionCreatePart(TypedDict, total=False):
    """Part of a payload: WorkflowConditionCreate."""

    workOrderCondition: WorkOrderConditionWord | None
    requestCondition: RequestConditionWord | None
    purchaseOrderCondition: PurchaseOrderConditionWord | None
    partCondition: PartConditionWord | None
    taskCondition: TaskConditionWord | None
    priority: PriorityWord | None
    asset: Ref | None
    location: Ref | None
    user: Ref | None
    team: Ref | None
    workOrderCategory: Ref | None
    checklist: Ref | None
    createdTimeStart: int | None
    createdTimeEnd: int | None
    vendor: Ref | None
    part: Ref | None
    purchaseOrderCategory: Ref | None
    workOrderStatus: WorkOrderStatusWord | None
    purchaseOrderStatus: ApprovalStatusWord | None
    startDate: When | None
    endDate: When | None
    label: str | None
    value: str | None
    numberValue: int | None


class NewAdditionalCost(TypedDict, total=False):
    """New additional cost."""

    cost: Required[float]
    category: Ref | None
    description: str | None
    assignedTo: Ref | None
    includeToTotalCost: bool
    date: When | None
    workOrder: Required[Ref]


class AdditionalCostChanges(TypedDict, total=False):
    """Changes of a record: additional cost."""

    description: str | None
    assignedTo: Ref | None
    cost: float
    includeToTotalCost: bool
    date: When | None
    category: Ref | None


class NewApiKey(TypedDict, total=False):
    """New API key."""

    label: Required[str]
    expiresAt: When | None


class NewCategory(TypedDict, total=False):
    """New asset category."""

    name: Required[str]
    description: str | None


class CategoryChanges(TypedDict, total=False):
    """Changes of a record: asset category."""

    name: str
    description: str | None


class NewAssetDowntime(TypedDict, total=False):
    """New downtime."""

    asset: Required[Ref]
    duration: int
    startsOn: Required[When]


class AssetDowntimeChanges(TypedDict, total=False):
    """Changes of a record: downtime."""

    duration: int
    startsOn: When


class NewAsset(TypedDict, total=False):
    """New asset."""

    name: Required[str]
    description: str | None
    archived: bool
    image: Ref | None
    location: Ref | None
    parentAsset: Ref | None
    area: str | None
    barCode: str | None
    nfcId: str | None
    category: Ref | None
    primaryUser: Ref | None
    assignedTo: Refs
    teams: Refs
    vendors: Refs
    customers: Refs
    files: Refs
    parts: Refs
    deprecation: Ref | None
    warrantyExpirationDate: When | None
    inServiceDate: When | None
    additionalInfos: str | None
    serialNumber: str | None
    model: str | None
    status: AssetStatusWord
    acquisitionCost: float | None
    power: str | None
    manufacturer: str | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class AssetChanges(TypedDict, total=False):
    """Changes of a record: asset."""

    name: str
    description: str | None
    archived: bool
    image: Ref | None
    location: Ref | None
    parentAsset: Ref | None
    area: str | None
    barCode: str | None
    nfcId: str | None
    category: Ref | None
    primaryUser: Ref | None
    assignedTo: Refs
    teams: Refs
    vendors: Refs
    customers: Refs
    files: Refs
    parts: Refs
    deprecation: Ref | None
    warrantyExpirationDate: When | None
    inServiceDate: When | None
    additionalInfos: str | None
    serialNumber: str | None
    model: str | None
    status: AssetStatusWord
    acquisitionCost: float | None
    power: str | None
    manufacturer: str | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
    customId: str | None


class NewChecklist(TypedDict, total=False):
    """New checklist."""

    name: Required[str]
    description: str | None
    taskBases: Required[list[TaskInputPart]]
    category: str | None


class ChecklistChanges(TypedDict, total=False):
    """Changes of a record: checklist."""

    name: str
    description: str | None
    taskBases: list[TaskInputPart]
    category: str | None


class NewComment(TypedDict, total=False):
    """New comment."""

    workOrder: Required[Ref]
    content: Required[str]
    files: Refs


class CommentChanges(TypedDict, total=False):
    """Changes of a record: comment."""

    content: str
    files: Refs


class NewCustomField(TypedDict, total=False):
    """New custom field."""

    label: Required[str]
    fieldType: Required[CustomFieldTypeWord]
    entityType: Required[CustomFieldEntityWord]
    required: bool
    copyOnRepeat: bool
    options: list[str]


class CustomFieldChanges(TypedDict, total=False):
    """Changes of a record: custom field."""

    label: str
    fieldType: CustomFieldTypeWord
    required: bool
    copyOnRepeat: bool
    options: list[str]


class NewCustomer(TypedDict, total=False):
    """New customer."""

    name: Required[str]
    address: str | None
    phone: str | None
    website: str | None
    email: str | None
    customerType: str | None
    description: str | None
    rate: int | None
    billingName: str | None
    billingAddress: str | None
    billingAddress2: str | None
    billingCurrency: Ref | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class CustomerChanges(TypedDict, total=False):
    """Changes of a record: customer."""

    name: str
    address: str | None
    phone: str | None
    website: str | None
    email: str | None
    vendorType: str | None
    description: str | None
    rate: int
    billingName: str | None
    billingAddress: str | None
    billingAddress2: str | None
    billingCurrency: Ref | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class FileChanges(TypedDict, total=False):
    """Changes of a record: file."""

    name: str


class NewFloorPlan(TypedDict, total=False):
    """New floor plan."""

    name: Required[str]
    image: Ref | None
    area: int
    location: Required[Ref]


class FloorPlanChanges(TypedDict, total=False):
    """Changes of a record: floor plan."""

    name: str
    image: Ref | None
    area: int


class NewLabor(TypedDict, total=False):
    """New labor."""

    duration: int
    assignedTo: Ref | None
    includeToTotalTime: bool
    logged: bool
    hourlyRate: int
    startedAt: Required[When]
    status: TimeStatusWord | None
    timeCategory: Ref | None
    workOrder: Required[Ref]


class LaborChanges(TypedDict, total=False):
    """Changes of a record: labor."""

    assignedTo: Ref | None
    includeToTotalTime: bool
    hourlyRate: int
    duration: int
    startedAt: When
    timeCategory: Ref | None


class NewLocation(TypedDict, total=False):
    """New location."""

    name: Required[str]
    address: str | None
    longitude: float | None
    latitude: float | None
    parentLocation: Ref | None
    image: Ref | None
    workers: Refs
    teams: Refs
    vendors: Refs
    customers: Refs
    files: Refs
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class LocationChanges(TypedDict, total=False):
    """Changes of a record: location."""

    name: str
    address: str | None
    longitude: float | None
    latitude: float | None
    parentLocation: Ref | None
    image: Ref | None
    workers: Refs
    teams: Refs
    vendors: Refs
    customers: Refs
    files: Refs
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class NewMeter(TypedDict, total=False):
    """New meter."""

    name: Required[str]
    unit: str | None
    updateFrequency: Required[int]
    meterCategory: Ref | None
    image: Ref | None
    users: Refs
    location: Ref | None
    asset: Required[Ref]
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class MeterChanges(TypedDict, total=False):
    """Changes of a record: meter."""

    name: str
    unit: str | None
    updateFrequency: int
    meterCategory: Ref | None
    image: Ref | None
    location: Ref | None
    users: Refs
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class NewMultiPart(TypedDict, total=False):
    """New set of parts."""

    parts: Refs
    name: Required[str]


class MultiPartChanges(TypedDict, total=False):
    """Changes of a record: set of parts."""

    name: str
    parts: Refs


class NotificationChanges(TypedDict, total=False):
    """Changes of a record: notification."""

    seen: bool


class NewPartQuantity(TypedDict, total=False):
    """New part quantity."""

    quantity: Required[float]
    part: Required[Ref]
    purchaseOrder: Ref | None
    workOrder: Ref | None


class PartQuantityChanges(TypedDict, total=False):
    """Changes of a record: part quantity."""

    quantity: float


class NewPart(TypedDict, total=False):
    """New part."""

    name: Required[str]
    cost: float
    assignedTo: Refs
    barcode: str | None
    description: str | None
    category: Ref | None
    quantity: float
    area: str | None
    additionalInfos: str | None
    nonStock: bool
    files: Refs
    image: Ref | None
    customers: Refs
    vendors: Refs
    minQuantity: float
    teams: Refs
    unit: str | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class PartChanges(TypedDict, total=False):
    """Changes of a record: part."""

    name: str
    cost: float
    category: Ref | None
    nonStock: bool
    barcode: str | None
    description: str | None
    quantity: float
    additionalInfos: str | None
    area: str | None
    minQuantity: float
    location: Ref | None
    image: Ref | None
    assignedTo: Refs
    files: Refs
    customers: Refs
    vendors: Refs
    teams: Refs
    unit: str | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class NewPreventiveMaintenance(TypedDict, total=False):
    """New preventive maintenance."""

    dueDate: When | None
    priority: PriorityWord
    estimatedDuration: float
    estimatedStartDate: When | None
    description: str | None
    title: Required[str]
    requiredSignature: bool
    image: Ref | None
    category: Ref | None
    location: Ref | None
    team: Ref | None
    primaryUser: Ref | None
    assignedTo: Refs
    customers: Refs
    files: Refs
    asset: Ref | None
    startsOn: When | None
    name: Required[str]
    frequency: Required[int]
    dueDateDelay: int | None
    endsOn: When | None
    recurrenceType: Required[RecurrenceTypeWord]
    recurrenceBasedOn: Required[RecurrenceBasedOnWord]
    daysOfWeek: list[int]
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class PreventiveMaintenanceChanges(TypedDict, total=False):
    """Changes of a record: preventive maintenance."""

    dueDate: When | None
    priority: PriorityWord
    estimatedDuration: float
    estimatedStartDate: When | None
    description: str | None
    title: str
    requiredSignature: bool
    image: Ref | None
    category: Ref | None
    location: Ref | None
    team: Ref | None
    primaryUser: Ref | None
    assignedTo: Refs
    customers: Refs
    files: Refs
    asset: Ref | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
    name: str | None


class ScheduleChanges(TypedDict, total=False):
    """Changes of a record: schedule."""

    startsOn: When
    frequency: int
    endsOn: When | None
    dueDateDelay: int | None
    recurrenceType: RecurrenceTypeWord
    recurrenceBasedOn: RecurrenceBasedOnWord
    daysOfWeek: list[int]


class NewPurchaseOrder(TypedDict, total=False):
    """New purchase order."""

    status: ApprovalStatusWord | None
    name: Required[str]
    category: Ref | None
    shippingDueDate: When | None
    shippingAdditionalDetail: str | None
    shippingShipToName: str | None
    shippingCompanyName: str | None
    shippingAddress: str | None
    shippingCity: str | None
    shippingState: str | None
    shippingZipCode: str | None
    shippingPhone: str | None
    shippingFax: str | None
    additionalInfoDate: When | None
    additionalInfoRequisitionedName: str | None
    additionalInfoShippingOrderCategory: str | None
    additionalInfoTerm: str | None
    additionalInfoNotes: str | None
    vendor: Ref | None


class PurchaseOrderChanges(TypedDict, total=False):
    """Changes of a record: purchase order."""

    name: str
    category: Ref | None
    shippingDueDate: When | None
    shippingAdditionalDetail: str | None
    shippingShipToName: str | None
    shippingCompanyName: str | None
    shippingAddress: str | None
    shippingCity: str | None
    shippingState: str | None
    shippingZipCode: str | None
    shippingPhone: str | None
    shippingFax: str | None
    additionalInfoDate: When | None
    additionalInfoRequisitionedName: str | None
    additionalInfoShippingOrderCategory: str | None
    additionalInfoTerm: str | None
    additionalInfoNotes: str | None
    vendor: Ref | None


class NewReading(TypedDict, total=False):
    """New reading."""

    value: float
    meter: Required[Ref]


class ReadingChanges(TypedDict, total=False):
    """Changes of a record: reading."""

    value: float | None


class NewRelation(TypedDict, total=False):
    """New relation."""

    parent: Required[Ref]
    child: Required[Ref]
    relationType: Required[RelationTypeWord]


class RelationChanges(TypedDict, total=False):
    """Changes of a record: relation."""

    parent: Ref
    child: Ref


class NewRequestPortal(TypedDict, total=False):
    """New request portal."""

    title: Required[str]
    welcomeMessage: str | None
    fields: list[RequestPortalFieldInputPart]
    recaptchaToken: str | None


class RequestPortalChanges(TypedDict, total=False):
    """Changes of a record: request portal."""

    title: str
    welcomeMessage: str | None
    fields: list[RequestPortalFieldInputPart]


class NewRequest(TypedDict, total=False):
    """New request."""

    dueDate: When | None
    priority: PriorityWord
    estimatedDuration: float
    estimatedStartDate: When | None
    description: str | None
    title: Required[str]
    requiredSignature: bool
    image: Ref | None
    category: Ref | None
    location: Ref | None
    team: Ref | None
    primaryUser: Ref | None
    assignedTo: Refs
    customers: Refs
    files: Refs
    asset: Ref | None
    cancelled: bool
    cancellationReason: str | None
    audioDescription: Ref | None
    workOrder: Ref | None
    requestPortal: Ref | None
    contact: str | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class RequestChanges(TypedDict, total=False):
    """Changes of a record: request."""

    dueDate: When | None
    priority: PriorityWord
    estimatedDuration: float
    estimatedStartDate: When | None
    description: str | None
    title: str
    requiredSignature: bool
    image: Ref | None
    category: Ref | None
    location: Ref | None
    team: Ref | None
    primaryUser: Ref | None
    assignedTo: Refs
    customers: Refs
    files: Refs
    asset: Ref | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
    cancelled: bool
    audioDescription: Ref | None


class NewRole(TypedDict, total=False):
    """New role."""

    name: Required[str]
    roleType: Required[RoleTypeWord]
    description: str | None
    externalId: str | None
    createPermissions: list[PermissionWord]
    viewPermissions: list[PermissionWord]
    viewOtherPermissions: list[PermissionWord]
    editOtherPermissions: list[PermissionWord]
    deleteOtherPermissions: list[PermissionWord]


class RoleChanges(TypedDict, total=False):
    """Changes of a record: role."""

    name: str
    description: str | None
    externalId: str | None
    createPermissions: list[PermissionWord]
    viewPermissions: list[PermissionWord]
    viewOtherPermissions: list[PermissionWord]
    editOtherPermissions: list[PermissionWord]
    deleteOtherPermissions: list[PermissionWord]


class NewCurrency(TypedDict, total=False):
    """New currency."""

    name: Required[str]
    code: str | None


class CurrencyChanges(TypedDict, total=False):
    """Changes of a record: currency."""

    name: str
    code: str | None


class TaskChanges(TypedDict, total=False):
    """Changes of a record: task."""

    status: WorkOrderStatusWord | None
    notes: str | None
    value: str | None


class NewTeam(TypedDict, total=False):
    """New team."""

    name: Required[str]
    description: str | None
    users: Refs


class TeamChanges(TypedDict, total=False):
    """Changes of a record: team."""

    name: str
    description: str | None
    users: Refs


class UserChanges(TypedDict, total=False):
    """Changes of a record: user."""

    firstName: str
    lastName: str
    rate: int
    phone: str | None
    jobTitle: str | None
    location: Ref | None
    image: Ref | None
    newPassword: str


class NewUser(TypedDict, total=False):
    """New user."""

    email: Required[str]
    password: Required[str]
    firstName: Required[str]
    lastName: Required[str]
    phone: str
    role: Ref


class NewVendor(TypedDict, total=False):
    """New vendor."""

    name: Required[str]
    address: str | None
    phone: str | None
    website: str | None
    email: str | None
    vendorType: str | None
    companyName: Required[str]
    description: str | None
    rate: int
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class VendorChanges(TypedDict, total=False):
    """Changes of a record: vendor."""

    name: str
    address: str | None
    phone: str | None
    website: str | None
    email: str | None
    vendorType: str | None
    description: str | None
    rate: int
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class NewWebhookEndpoint(TypedDict, total=False):
    """New webhook endpoint."""

    url: Required[str]
    code: str | None
    event: Required[WebhookEventWord]
    assetStatuses: list[AssetStatusWord]
    workOrderStatuses: list[WorkOrderStatusWord]
    workOrderCategories: Refs
    woFields: list[WorkOrderFieldWord]
    partFields: list[PartFieldWord]
    approved: bool | None
    serialize: bool


class WebhookEndpointChanges(TypedDict, total=False):
    """Changes of a record: webhook endpoint."""

    url: str
    code: str | None
    event: WebhookEventWord
    assetStatuses: list[AssetStatusWord]
    workOrderStatuses: list[WorkOrderStatusWord]
    workOrderCategories: Refs
    woFields: list[WorkOrderFieldWord]
    partFields: list[PartFieldWord]
    serialize: bool
    approved: bool | None


class NewWorkOrderMeterTrigger(TypedDict, total=False):
    """New meter trigger."""

    dueDate: When | None
    priority: PriorityWord
    estimatedDuration: float
    estimatedStartDate: When | None
    description: str | None
    title: Required[str]
    requiredSignature: bool
    image: Ref | None
    category: Ref | None
    location: Ref | None
    team: Ref | None
    primaryUser: Ref | None
    assignedTo: Refs
    customers: Refs
    files: Refs
    asset: Ref | None
    recurrent: bool
    name: Required[str]
    triggerCondition: Required[WorkOrderMeterTriggerConditionWord]
    value: Required[int]
    waitBefore: Required[int]
    meter: Required[Ref]
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class WorkOrderMeterTriggerChanges(TypedDict, total=False):
    """Changes of a record: meter trigger."""

    dueDate: When | None
    priority: PriorityWord
    estimatedDuration: float
    estimatedStartDate: When | None
    description: str | None
    title: str
    requiredSignature: bool
    image: Ref | None
    category: Ref | None
    location: Ref | None
    team: Ref | None
    primaryUser: Ref | None
    assignedTo: Refs
    customers: Refs
    files: Refs
    asset: Ref | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
    recurrent: bool
    name: str
    triggerCondition: WorkOrderMeterTriggerConditionWord
    value: int
    waitBefore: int


class NewWorkOrder(TypedDict, total=False):
    """New work order."""

    title: Required[str]
    description: str | None
    status: WorkOrderStatusWord | Literal["PENDING", "COMPLETED", "CANCELLED"]
    priority: PriorityWord | Literal["CRITICAL"]
    dueDate: When | None
    estimatedDuration: float
    estimatedStartDate: When | None
    requiredSignature: bool
    image: Ref | None
    category: Ref | None
    location: Ref | None
    team: Ref | None
    primaryUser: Ref | None
    assignedTo: Refs
    customers: Refs
    files: Refs
    asset: Ref | None
    assetStatus: AssetStatusWord
    completedBy: Ref | None
    completedOn: When | None
    archived: bool
    feedback: str | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
    assetId: Ref


class WorkOrderChanges(TypedDict, total=False):
    """Changes of a record: work order."""

    title: str
    description: str | None
    priority: PriorityWord | Literal["CRITICAL"]
    dueDate: When | None
    estimatedDuration: float
    estimatedStartDate: When | None
    requiredSignature: bool
    image: Ref | None
    category: Ref | None
    location: Ref | None
    team: Ref | None
    primaryUser: Ref | None
    assignedTo: Refs
    customers: Refs
    files: Refs
    asset: Ref | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
    completedBy: Ref | None
    completedOn: When | None
    archived: bool
    assetId: Ref
    status: WorkOrderStatusWord | Literal["PENDING", "COMPLETED", "CANCELLED"]
    feedback: str | None
    signature: str | None
    notes: str | None


class NewWorkflow(TypedDict, total=False):
    """New workflow."""

    title: Required[str]
    mainCondition: Required[WorkflowMainConditionWord]
    secondaryConditions: list[WorkflowConditionCreatePart]
    action: Required[WorkflowActionCreatePart]


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
