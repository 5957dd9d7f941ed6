# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Enum values of payloads."""

from __future__ import annotations

from typing import Literal

from atlas_api import models

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
