"""Enum values of the server, in the orders that it uses."""

from __future__ import annotations

from collections.abc import Mapping

ORDINALS: Mapping[str, tuple[str, ...]] = {
    "Status": ("OPEN", "IN_PROGRESS", "ON_HOLD", "COMPLETE"),
    "Priority": ("NONE", "LOW", "MEDIUM", "HIGH"),
    "AssetStatus": (
        "OPERATIONAL", "DOWN", "MODERNIZATION", "STANDBY", "INSPECTION_SCHEDULED", "COMMISSIONING",
        "EMERGENCY_SHUTDOWN",
    ),
    "RoleType": ("ROLE_SUPER_ADMIN", "ROLE_CLIENT"),
    "DayOfWeek": ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"),
    "RoleCode": (
        "ADMIN", "LIMITED_ADMIN", "TECHNICIAN", "LIMITED_TECHNICIAN", "VIEW_ONLY", "REQUESTER", "USER_CREATED",
    ),
    "PermissionEntity": (
        "PEOPLE_AND_TEAMS", "CATEGORIES", "CATEGORIES_WEB", "WORK_ORDERS", "PREVENTIVE_MAINTENANCES", "ASSETS",
        "PARTS_AND_MULTIPARTS", "PURCHASE_ORDERS", "METERS", "VENDORS_AND_CUSTOMERS", "FILES", "LOCATIONS", "SETTINGS",
        "REQUESTS", "ANALYTICS",
    ),
    "FileType": ("IMAGE", "OTHER"),
    "CustomFieldType": ("SHORT_TEXT", "LONG_TEXT", "NUMBER", "SINGLE_CHOICE", "DATE", "DATE_TIME", "LINK"),
    "CustomFieldEntityType": (
        "WORK_ORDER", "ASSET", "LOCATION", "CUSTOMER", "VENDOR", "PART", "PURCHASE_REQUEST", "METER",
    ),
    "ApprovalStatus": ("APPROVED", "REJECTED", "PENDING"),
    "TimeStatus": ("STOPPED", "RUNNING"),
    "RecurrenceType": ("DAILY", "WEEKLY", "MONTHLY", "YEARLY"),
    "RecurrenceBasedOn": ("SCHEDULED_DATE", "COMPLETED_DATE"),
    "RelationType": (
        "DUPLICATE_OF", "DUPLICATED_BY", "RELATED_TO", "SPLIT_TO", "SPLIT_FROM", "BLOCKED_BY", "BLOCKS",
    ),
    "TaskType": ("SUBTASK", "NUMBER", "TEXT", "INSPECTION", "MULTIPLE", "METER"),
    "PortalFieldType": ("ASSET", "LOCATION", "DESCRIPTION", "CONTACT", "IMAGE", "FILES"),
    "NotificationType": (
        "INFO", "ASSET", "WORK_ORDER", "PART", "METER", "LOCATION", "TEAM", "REQUEST", "PURCHASE_ORDER",
    ),
    "WorkOrderMeterTriggerCondition": ("LESS_THAN", "MORE_THAN"),
    "EnumName": ("PRIORITY", "STATUS", "JS_DATE"),
    "JoinType": ("INNER", "LEFT", "RIGHT"),
    "Direction": ("ASC", "DESC"),
    "WebhookEvent": (
        "ASSET_STATUS_CHANGE", "METER_TRIGGER_STATUS_CHANGE", "NEW_ASSET", "NEW_CATEGORY_ON_WORK_ORDER",
        "NEW_COMMENT_ON_WORK_ORDER", "NEW_LOCATION", "NEW_PART", "NEW_PURCHASE_ORDER", "NEW_VENDOR", "NEW_WORK_ORDER",
        "NEW_REQUEST", "PART_CHANGE", "PART_DELETE", "PART_QUANTITY_CHANGED", "PURCHASE_ORDER_CHANGE",
        "PURCHASE_ORDER_STATUS_CHANGE", "WORK_ORDER_CHANGE", "WORK_ORDER_DELETE", "WORK_ORDER_OVERDUE",
        "WORK_ORDER_STATUS_CHANGE", "WORK_REQUEST_STATUS_CHANGE",
    ),
    "WOField": (
        "ASSET", "ASSIGNEES", "CATEGORY", "DESCRIPTION", "DUE_DATE", "ESTIMATED_DURATION", "LOCATION", "PARTS",
        "PRIORITY", "STATUS", "TITLE", "TEAM", "CUSTOMERS",
    ),
    "PartField": (
        "NAME", "COST", "ASSIGNED_TO", "BARCODE", "DESCRIPTION", "CATEGORY", "QUANTITY", "AREA", "ADDITIONAL_INFOS",
        "NON_STOCK", "CUSTOMERS", "VENDORS", "MIN_QUANTITY", "TEAMS", "ASSETS", "MULTI_PARTS", "UNIT",
    ),
}  # fmt: skip
"""Enum values of the server in the order of declaration, by which it compares, sorts and reads them as numbers."""

# The words of an enum in the order in which the server's messages list them: its hash order, which was recorded,
# for those that were.
LISTED: Mapping[str, tuple[str, ...]] = {
    "Status": ("COMPLETE", "OPEN", "IN_PROGRESS", "ON_HOLD"),
    "Priority": ("NONE", "HIGH", "LOW", "MEDIUM"),
    "AssetStatus": (
        "DOWN", "EMERGENCY_SHUTDOWN", "MODERNIZATION", "COMMISSIONING", "STANDBY", "INSPECTION_SCHEDULED",
        "OPERATIONAL",
    ),
    "CustomFieldType": ("SHORT_TEXT", "SINGLE_CHOICE", "NUMBER", "LINK", "DATE", "LONG_TEXT", "DATE_TIME"),
    "CustomFieldEntityType": (
        "WORK_ORDER", "PURCHASE_REQUEST", "PART", "LOCATION", "VENDOR", "METER", "CUSTOMER", "ASSET",
    ),
    "EnumName": ("STATUS", "PRIORITY", "JS_DATE"),
    "PermissionEntity": (
        "ASSETS", "REQUESTS", "ANALYTICS", "METERS", "PARTS_AND_MULTIPARTS", "CATEGORIES_WEB", "WORK_ORDERS", "FILES",
        "VENDORS_AND_CUSTOMERS", "CATEGORIES", "PEOPLE_AND_TEAMS", "PREVENTIVE_MAINTENANCES", "PURCHASE_ORDERS",
        "LOCATIONS", "SETTINGS",
    ),
    "RoleType": ("ROLE_SUPER_ADMIN", "ROLE_CLIENT"),
    "RecurrenceType": ("WEEKLY", "YEARLY", "MONTHLY", "DAILY"),
    "DayOfWeek": ("MONDAY", "WEDNESDAY", "SATURDAY", "THURSDAY", "TUESDAY", "FRIDAY", "SUNDAY"),
    "RelationType": (
        "SPLIT_TO", "BLOCKS", "BLOCKED_BY", "DUPLICATE_OF", "DUPLICATED_BY", "RELATED_TO", "SPLIT_FROM",
    ),
    "TaskType": ("MULTIPLE", "INSPECTION", "SUBTASK", "NUMBER", "TEXT", "METER"),
    "WorkOrderMeterTriggerCondition": ("MORE_THAN", "LESS_THAN"),
    "JoinType": ("RIGHT", "INNER", "LEFT"),
    "Direction": ("ASC", "DESC"),
}  # fmt: skip


def enum_class(name: str) -> str:
    return {
        "JoinType": "jakarta.persistence.criteria.JoinType",
        "Direction": "org.springframework.data.domain.Sort$Direction",
        "DayOfWeek": "java.time.DayOfWeek",
    }.get(name, f"com.grash.model.enums.{name}")
