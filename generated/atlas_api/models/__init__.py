# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
"""All data models, each imported on first use: one call loads only the models that it needs."""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .additional_cost import AdditionalCost
    from .additional_cost_create import AdditionalCostCreate
    from .additional_cost_patch import AdditionalCostPatch
    from .api_key import ApiKey
    from .api_key_create import ApiKeyCreate
    from .api_key_criteria import ApiKeyCriteria
    from .api_key_page import ApiKeyPage
    from .approval_status import ApprovalStatus
    from .asset import Asset
    from .asset_create import AssetCreate
    from .asset_downtime import AssetDowntime
    from .asset_downtime_create import AssetDowntimeCreate
    from .asset_downtime_patch import AssetDowntimePatch
    from .asset_import import AssetImport
    from .asset_mini import AssetMini
    from .asset_overview import AssetOverview
    from .asset_page import AssetPage
    from .asset_patch import AssetPatch
    from .asset_stats import AssetStats
    from .asset_status import AssetStatus
    from .assets_costs import AssetsCosts
    from .auth_tokens import AuthTokens
    from .business_type import BusinessType
    from .calendar_event import CalendarEvent
    from .category import Category
    from .category_create import CategoryCreate
    from .category_mini import CategoryMini
    from .category_patch import CategoryPatch
    from .checklist import Checklist
    from .checklist_create import ChecklistCreate
    from .checklist_mini import ChecklistMini
    from .checklist_patch import ChecklistPatch
    from .comment import Comment
    from .comment_count import CommentCount
    from .comment_create import CommentCreate
    from .comment_patch import CommentPatch
    from .company import Company
    from .company_patch import CompanyPatch
    from .company_settings import CompanySettings
    from .company_settings_hibernate_lazy_initializer import (
        CompanySettingsHibernateLazyInitializer,
    )
    from .count_by_category import CountByCategory
    from .currency import Currency
    from .currency_create import CurrencyCreate
    from .currency_hibernate_lazy_initializer import CurrencyHibernateLazyInitializer
    from .currency_patch import CurrencyPatch
    from .custom_field import CustomField
    from .custom_field_create import CustomFieldCreate
    from .custom_field_entity import CustomFieldEntity
    from .custom_field_patch import CustomFieldPatch
    from .custom_field_type import CustomFieldType
    from .custom_field_value import CustomFieldValue
    from .custom_field_value_input import CustomFieldValueInput
    from .customer import Customer
    from .customer_create import CustomerCreate
    from .customer_mini import CustomerMini
    from .customer_page import CustomerPage
    from .customer_patch import CustomerPatch
    from .date_format import DateFormat
    from .date_range import DateRange
    from .day_of_week import DayOfWeek
    from .depreciation import Depreciation
    from .depreciation_hibernate_lazy_initializer import (
        DepreciationHibernateLazyInitializer,
    )
    from .downtimes_and_costs_by_asset import DowntimesAndCostsByAsset
    from .downtimes_by_asset import DowntimesByAsset
    from .downtimes_by_date import DowntimesByDate
    from .downtimes_meantime_by_date import DowntimesMeantimeByDate
    from .failure import Failure
    from .field_configuration import FieldConfiguration
    from .field_configuration_patch import FieldConfigurationPatch
    from .field_type import FieldType
    from .file import File
    from .file_mini import FileMini
    from .file_page import FilePage
    from .file_patch import FilePatch
    from .file_type import FileType
    from .file_upload import FileUpload
    from .file_upload_hidden import FileUploadHidden
    from .filter_field import FilterField
    from .floor_plan import FloorPlan
    from .floor_plan_create import FloorPlanCreate
    from .floor_plan_patch import FloorPlanPatch
    from .general_preferences import GeneralPreferences
    from .general_preferences_hibernate_lazy_initializer import (
        GeneralPreferencesHibernateLazyInitializer,
    )
    from .general_preferences_patch import GeneralPreferencesPatch
    from .get_completed_counts_by_priority_response_200 import (
        GetCompletedCountsByPriorityResponse200,
    )
    from .import_entity import ImportEntity
    from .import_started import ImportStarted
    from .incomplete_work_orders_by_asset import IncompleteWorkOrdersByAsset
    from .incomplete_work_orders_by_user import IncompleteWorkOrdersByUser
    from .invitation import Invitation
    from .invitation_mini import InvitationMini
    from .join_type import JoinType
    from .labor import Labor
    from .labor_create import LaborCreate
    from .labor_patch import LaborPatch
    from .language import Language
    from .ldap_signin_request import LdapSigninRequest
    from .location import Location
    from .location_create import LocationCreate
    from .location_import import LocationImport
    from .location_mini import LocationMini
    from .location_page import LocationPage
    from .location_patch import LocationPatch
    from .meantimes import Meantimes
    from .meter import Meter
    from .meter_create import MeterCreate
    from .meter_import import MeterImport
    from .meter_mini import MeterMini
    from .meter_page import MeterPage
    from .meter_patch import MeterPatch
    from .mobile_work_order_stats import MobileWorkOrderStats
    from .mobile_work_order_stats_extended import MobileWorkOrderStatsExtended
    from .mtbf_by_asset import MtbfByAsset
    from .multi_part import MultiPart
    from .multi_part_create import MultiPartCreate
    from .multi_part_mini import MultiPartMini
    from .multi_part_patch import MultiPartPatch
    from .new_secret import NewSecret
    from .notification import Notification
    from .notification_page import NotificationPage
    from .notification_patch import NotificationPatch
    from .notification_type import NotificationType
    from .page import Page
    from .pageable import Pageable
    from .part import Part
    from .part_action import PartAction
    from .part_condition import PartCondition
    from .part_consumption_by_category import PartConsumptionByCategory
    from .part_consumption_by_work_order_category import (
        PartConsumptionByWorkOrderCategory,
    )
    from .part_consumptions_by_asset import PartConsumptionsByAsset
    from .part_consumptions_by_month import PartConsumptionsByMonth
    from .part_consumptions_by_part import PartConsumptionsByPart
    from .part_create import PartCreate
    from .part_field import PartField
    from .part_import import PartImport
    from .part_mini import PartMini
    from .part_page import PartPage
    from .part_patch import PartPatch
    from .part_quantity import PartQuantity
    from .part_quantity_create import PartQuantityCreate
    from .part_quantity_input import PartQuantityInput
    from .part_quantity_patch import PartQuantityPatch
    from .part_restock import PartRestock
    from .part_stats import PartStats
    from .password_change import PasswordChange
    from .permission import Permission
    from .plan_feature import PlanFeature
    from .portal_field_type import PortalFieldType
    from .preventive_maintenance import PreventiveMaintenance
    from .preventive_maintenance_create import PreventiveMaintenanceCreate
    from .preventive_maintenance_import import PreventiveMaintenanceImport
    from .preventive_maintenance_mini import PreventiveMaintenanceMini
    from .preventive_maintenance_page import PreventiveMaintenancePage
    from .preventive_maintenance_patch import PreventiveMaintenancePatch
    from .priority import Priority
    from .purchase_order import PurchaseOrder
    from .purchase_order_action import PurchaseOrderAction
    from .purchase_order_condition import PurchaseOrderCondition
    from .purchase_order_create import PurchaseOrderCreate
    from .purchase_order_page import PurchaseOrderPage
    from .purchase_order_patch import PurchaseOrderPatch
    from .rate_limited import RateLimited
    from .reading import Reading
    from .reading_create import ReadingCreate
    from .reading_histogram import ReadingHistogram
    from .reading_patch import ReadingPatch
    from .recurrence_based_on import RecurrenceBasedOn
    from .recurrence_type import RecurrenceType
    from .reference import Reference
    from .refresh_request import RefreshRequest
    from .relation import Relation
    from .relation_create import RelationCreate
    from .relation_patch import RelationPatch
    from .relation_type import RelationType
    from .relation_type_internal import RelationTypeInternal
    from .repair_time_by_asset import RepairTimeByAsset
    from .report_config import ReportConfig
    from .report_delivery import ReportDelivery
    from .request import Request
    from .request_action import RequestAction
    from .request_approval import RequestApproval
    from .request_condition import RequestCondition
    from .request_configuration import RequestConfiguration
    from .request_configuration_hibernate_lazy_initializer import (
        RequestConfigurationHibernateLazyInitializer,
    )
    from .request_count import RequestCount
    from .request_create import RequestCreate
    from .request_mini import RequestMini
    from .request_page import RequestPage
    from .request_patch import RequestPatch
    from .request_portal import RequestPortal
    from .request_portal_create import RequestPortalCreate
    from .request_portal_field import RequestPortalField
    from .request_portal_field_input import RequestPortalFieldInput
    from .request_portal_mini import RequestPortalMini
    from .request_portal_page import RequestPortalPage
    from .request_portal_patch import RequestPortalPatch
    from .request_portal_public import RequestPortalPublic
    from .request_stats import RequestStats
    from .request_stats_by_priority import RequestStatsByPriority
    from .requests_by_month import RequestsByMonth
    from .requests_resolved_by_date import RequestsResolvedByDate
    from .role import Role
    from .role_code import RoleCode
    from .role_create import RoleCreate
    from .role_hibernate_lazy_initializer import RoleHibernateLazyInitializer
    from .role_patch import RolePatch
    from .role_type import RoleType
    from .schedule import Schedule
    from .schedule_patch import SchedulePatch
    from .search_criteria import SearchCriteria
    from .search_enum import SearchEnum
    from .search_operation import SearchOperation
    from .shift_configuration import ShiftConfiguration
    from .shift_configuration_patch import ShiftConfigurationPatch
    from .shift_day import ShiftDay
    from .shift_day_input import ShiftDayInput
    from .shift_exception import ShiftException
    from .shift_exception_input import ShiftExceptionInput
    from .signin_request import SigninRequest
    from .signup_request import SignupRequest
    from .signup_response import SignupResponse
    from .sort import Sort
    from .sort_direction import SortDirection
    from .subscription import Subscription
    from .subscription_hibernate_lazy_initializer import (
        SubscriptionHibernateLazyInitializer,
    )
    from .subscription_plan import SubscriptionPlan
    from .subscription_plan_hibernate_lazy_initializer import (
        SubscriptionPlanHibernateLazyInitializer,
    )
    from .subscription_scheduled_change_type import SubscriptionScheduledChangeType
    from .success import Success
    from .super_account_relation import SuperAccountRelation
    from .task import Task
    from .task_action import TaskAction
    from .task_base import TaskBase
    from .task_base_hibernate_lazy_initializer import TaskBaseHibernateLazyInitializer
    from .task_condition import TaskCondition
    from .task_input import TaskInput
    from .task_option import TaskOption
    from .task_patch import TaskPatch
    from .task_type import TaskType
    from .team import Team
    from .team_create import TeamCreate
    from .team_mini import TeamMini
    from .team_page import TeamPage
    from .team_patch import TeamPatch
    from .time_cost_by_asset import TimeCostByAsset
    from .time_status import TimeStatus
    from .ui_configuration import UiConfiguration
    from .ui_configuration_patch import UiConfigurationPatch
    from .unscheduled_work_orders import UnscheduledWorkOrders
    from .unscheduled_work_orders_status_counts_type_0 import (
        UnscheduledWorkOrdersStatusCountsType0,
    )
    from .user import User
    from .user_mini import UserMini
    from .user_page import UserPage
    from .user_patch import UserPatch
    from .user_settings import UserSettings
    from .user_settings_patch import UserSettingsPatch
    from .user_shift import UserShift
    from .user_work_order_stats import UserWorkOrderStats
    from .vendor import Vendor
    from .vendor_create import VendorCreate
    from .vendor_mini import VendorMini
    from .vendor_page import VendorPage
    from .vendor_patch import VendorPatch
    from .versioned_reference import VersionedReference
    from .webhook_endpoint import WebhookEndpoint
    from .webhook_endpoint_create import WebhookEndpointCreate
    from .webhook_endpoint_patch import WebhookEndpointPatch
    from .webhook_event import WebhookEvent
    from .work_order import WorkOrder
    from .work_order_action import WorkOrderAction
    from .work_order_condition import WorkOrderCondition
    from .work_order_configuration import WorkOrderConfiguration
    from .work_order_configuration_hibernate_lazy_initializer import (
        WorkOrderConfigurationHibernateLazyInitializer,
    )
    from .work_order_costs_and_time import WorkOrderCostsAndTime
    from .work_order_costs_by_date import WorkOrderCostsByDate
    from .work_order_count import WorkOrderCount
    from .work_order_count_by_category import WorkOrderCountByCategory
    from .work_order_count_by_user import WorkOrderCountByUser
    from .work_order_count_by_week import WorkOrderCountByWeek
    from .work_order_create import WorkOrderCreate
    from .work_order_field import WorkOrderField
    from .work_order_history import WorkOrderHistory
    from .work_order_hours import WorkOrderHours
    from .work_order_import import WorkOrderImport
    from .work_order_incomplete_stats import WorkOrderIncompleteStats
    from .work_order_meter_trigger import WorkOrderMeterTrigger
    from .work_order_meter_trigger_condition import WorkOrderMeterTriggerCondition
    from .work_order_meter_trigger_create import WorkOrderMeterTriggerCreate
    from .work_order_meter_trigger_patch import WorkOrderMeterTriggerPatch
    from .work_order_mini import WorkOrderMini
    from .work_order_mini_page import WorkOrderMiniPage
    from .work_order_page import WorkOrderPage
    from .work_order_patch import WorkOrderPatch
    from .work_order_schedule import WorkOrderSchedule
    from .work_order_schedule_change import WorkOrderScheduleChange
    from .work_order_stats import WorkOrderStats
    from .work_order_stats_by_day import WorkOrderStatsByDay
    from .work_order_stats_by_priority import WorkOrderStatsByPriority
    from .work_order_status import WorkOrderStatus
    from .work_order_status_change import WorkOrderStatusChange
    from .work_order_statuses import WorkOrderStatuses
    from .work_order_statuses_by_date import WorkOrderStatusesByDate
    from .work_order_summary import WorkOrderSummary
    from .work_order_time_by_week import WorkOrderTimeByWeek
    from .workflow import Workflow
    from .workflow_action import WorkflowAction
    from .workflow_action_create import WorkflowActionCreate
    from .workflow_condition import WorkflowCondition
    from .workflow_condition_create import WorkflowConditionCreate
    from .workflow_create import WorkflowCreate
    from .workflow_main_condition import WorkflowMainCondition
    from .workload_day import WorkloadDay
    from .workload_overview import WorkloadOverview
    from .workload_user_day import WorkloadUserDay
    from .workload_work_order import WorkloadWorkOrder

_MODULES = {
    "AdditionalCost": ".additional_cost",
    "AdditionalCostCreate": ".additional_cost_create",
    "AdditionalCostPatch": ".additional_cost_patch",
    "ApiKey": ".api_key",
    "ApiKeyCreate": ".api_key_create",
    "ApiKeyCriteria": ".api_key_criteria",
    "ApiKeyPage": ".api_key_page",
    "ApprovalStatus": ".approval_status",
    "Asset": ".asset",
    "AssetCreate": ".asset_create",
    "AssetDowntime": ".asset_downtime",
    "AssetDowntimeCreate": ".asset_downtime_create",
    "AssetDowntimePatch": ".asset_downtime_patch",
    "AssetImport": ".asset_import",
    "AssetMini": ".asset_mini",
    "AssetOverview": ".asset_overview",
    "AssetPage": ".asset_page",
    "AssetPatch": ".asset_patch",
    "AssetStats": ".asset_stats",
    "AssetStatus": ".asset_status",
    "AssetsCosts": ".assets_costs",
    "AuthTokens": ".auth_tokens",
    "BusinessType": ".business_type",
    "CalendarEvent": ".calendar_event",
    "Category": ".category",
    "CategoryCreate": ".category_create",
    "CategoryMini": ".category_mini",
    "CategoryPatch": ".category_patch",
    "Checklist": ".checklist",
    "ChecklistCreate": ".checklist_create",
    "ChecklistMini": ".checklist_mini",
    "ChecklistPatch": ".checklist_patch",
    "Comment": ".comment",
    "CommentCount": ".comment_count",
    "CommentCreate": ".comment_create",
    "CommentPatch": ".comment_patch",
    "Company": ".company",
    "CompanyPatch": ".company_patch",
    "CompanySettings": ".company_settings",
    "CompanySettingsHibernateLazyInitializer": ".company_settings_hibernate_lazy_initializer",
    "CountByCategory": ".count_by_category",
    "Currency": ".currency",
    "CurrencyCreate": ".currency_create",
    "CurrencyHibernateLazyInitializer": ".currency_hibernate_lazy_initializer",
    "CurrencyPatch": ".currency_patch",
    "CustomField": ".custom_field",
    "CustomFieldCreate": ".custom_field_create",
    "CustomFieldEntity": ".custom_field_entity",
    "CustomFieldPatch": ".custom_field_patch",
    "CustomFieldType": ".custom_field_type",
    "CustomFieldValue": ".custom_field_value",
    "CustomFieldValueInput": ".custom_field_value_input",
    "Customer": ".customer",
    "CustomerCreate": ".customer_create",
    "CustomerMini": ".customer_mini",
    "CustomerPage": ".customer_page",
    "CustomerPatch": ".customer_patch",
    "DateFormat": ".date_format",
    "DateRange": ".date_range",
    "DayOfWeek": ".day_of_week",
    "Depreciation": ".depreciation",
    "DepreciationHibernateLazyInitializer": ".depreciation_hibernate_lazy_initializer",
    "DowntimesAndCostsByAsset": ".downtimes_and_costs_by_asset",
    "DowntimesByAsset": ".downtimes_by_asset",
    "DowntimesByDate": ".downtimes_by_date",
    "DowntimesMeantimeByDate": ".downtimes_meantime_by_date",
    "Failure": ".failure",
    "FieldConfiguration": ".field_configuration",
    "FieldConfigurationPatch": ".field_configuration_patch",
    "FieldType": ".field_type",
    "File": ".file",
    "FileMini": ".file_mini",
    "FilePage": ".file_page",
    "FilePatch": ".file_patch",
    "FileType": ".file_type",
    "FileUpload": ".file_upload",
    "FileUploadHidden": ".file_upload_hidden",
    "FilterField": ".filter_field",
    "FloorPlan": ".floor_plan",
    "FloorPlanCreate": ".floor_plan_create",
    "FloorPlanPatch": ".floor_plan_patch",
    "GeneralPreferences": ".general_preferences",
    "GeneralPreferencesHibernateLazyInitializer": ".general_preferences_hibernate_lazy_initializer",
    "GeneralPreferencesPatch": ".general_preferences_patch",
    "GetCompletedCountsByPriorityResponse200": ".get_completed_counts_by_priority_response_200",
    "ImportEntity": ".import_entity",
    "ImportStarted": ".import_started",
    "IncompleteWorkOrdersByAsset": ".incomplete_work_orders_by_asset",
    "IncompleteWorkOrdersByUser": ".incomplete_work_orders_by_user",
    "Invitation": ".invitation",
    "InvitationMini": ".invitation_mini",
    "JoinType": ".join_type",
    "Labor": ".labor",
    "LaborCreate": ".labor_create",
    "LaborPatch": ".labor_patch",
    "Language": ".language",
    "LdapSigninRequest": ".ldap_signin_request",
    "Location": ".location",
    "LocationCreate": ".location_create",
    "LocationImport": ".location_import",
    "LocationMini": ".location_mini",
    "LocationPage": ".location_page",
    "LocationPatch": ".location_patch",
    "Meantimes": ".meantimes",
    "Meter": ".meter",
    "MeterCreate": ".meter_create",
    "MeterImport": ".meter_import",
    "MeterMini": ".meter_mini",
    "MeterPage": ".meter_page",
    "MeterPatch": ".meter_patch",
    "MobileWorkOrderStats": ".mobile_work_order_stats",
    "MobileWorkOrderStatsExtended": ".mobile_work_order_stats_extended",
    "MtbfByAsset": ".mtbf_by_asset",
    "MultiPart": ".multi_part",
    "MultiPartCreate": ".multi_part_create",
    "MultiPartMini": ".multi_part_mini",
    "MultiPartPatch": ".multi_part_patch",
    "NewSecret": ".new_secret",
    "Notification": ".notification",
    "NotificationPage": ".notification_page",
    "NotificationPatch": ".notification_patch",
    "NotificationType": ".notification_type",
    "Page": ".page",
    "Pageable": ".pageable",
    "Part": ".part",
    "PartAction": ".part_action",
    "PartCondition": ".part_condition",
    "PartConsumptionByCategory": ".part_consumption_by_category",
    "PartConsumptionByWorkOrderCategory": ".part_consumption_by_work_order_category",
    "PartConsumptionsByAsset": ".part_consumptions_by_asset",
    "PartConsumptionsByMonth": ".part_consumptions_by_month",
    "PartConsumptionsByPart": ".part_consumptions_by_part",
    "PartCreate": ".part_create",
    "PartField": ".part_field",
    "PartImport": ".part_import",
    "PartMini": ".part_mini",
    "PartPage": ".part_page",
    "PartPatch": ".part_patch",
    "PartQuantity": ".part_quantity",
    "PartQuantityCreate": ".part_quantity_create",
    "PartQuantityInput": ".part_quantity_input",
    "PartQuantityPatch": ".part_quantity_patch",
    "PartRestock": ".part_restock",
    "PartStats": ".part_stats",
    "PasswordChange": ".password_change",
    "Permission": ".permission",
    "PlanFeature": ".plan_feature",
    "PortalFieldType": ".portal_field_type",
    "PreventiveMaintenance": ".preventive_maintenance",
    "PreventiveMaintenanceCreate": ".preventive_maintenance_create",
    "PreventiveMaintenanceImport": ".preventive_maintenance_import",
    "PreventiveMaintenanceMini": ".preventive_maintenance_mini",
    "PreventiveMaintenancePage": ".preventive_maintenance_page",
    "PreventiveMaintenancePatch": ".preventive_maintenance_patch",
    "Priority": ".priority",
    "PurchaseOrder": ".purchase_order",
    "PurchaseOrderAction": ".purchase_order_action",
    "PurchaseOrderCondition": ".purchase_order_condition",
    "PurchaseOrderCreate": ".purchase_order_create",
    "PurchaseOrderPage": ".purchase_order_page",
    "PurchaseOrderPatch": ".purchase_order_patch",
    "RateLimited": ".rate_limited",
    "Reading": ".reading",
    "ReadingCreate": ".reading_create",
    "ReadingHistogram": ".reading_histogram",
    "ReadingPatch": ".reading_patch",
    "RecurrenceBasedOn": ".recurrence_based_on",
    "RecurrenceType": ".recurrence_type",
    "Reference": ".reference",
    "RefreshRequest": ".refresh_request",
    "Relation": ".relation",
    "RelationCreate": ".relation_create",
    "RelationPatch": ".relation_patch",
    "RelationType": ".relation_type",
    "RelationTypeInternal": ".relation_type_internal",
    "RepairTimeByAsset": ".repair_time_by_asset",
    "ReportConfig": ".report_config",
    "ReportDelivery": ".report_delivery",
    "Request": ".request",
    "RequestAction": ".request_action",
    "RequestApproval": ".request_approval",
    "RequestCondition": ".request_condition",
    "RequestConfiguration": ".request_configuration",
    "RequestConfigurationHibernateLazyInitializer": ".request_configuration_hibernate_lazy_initializer",
    "RequestCount": ".request_count",
    "RequestCreate": ".request_create",
    "RequestMini": ".request_mini",
    "RequestPage": ".request_page",
    "RequestPatch": ".request_patch",
    "RequestPortal": ".request_portal",
    "RequestPortalCreate": ".request_portal_create",
    "RequestPortalField": ".request_portal_field",
    "RequestPortalFieldInput": ".request_portal_field_input",
    "RequestPortalMini": ".request_portal_mini",
    "RequestPortalPage": ".request_portal_page",
    "RequestPortalPatch": ".request_portal_patch",
    "RequestPortalPublic": ".request_portal_public",
    "RequestStats": ".request_stats",
    "RequestStatsByPriority": ".request_stats_by_priority",
    "RequestsByMonth": ".requests_by_month",
    "RequestsResolvedByDate": ".requests_resolved_by_date",
    "Role": ".role",
    "RoleCode": ".role_code",
    "RoleCreate": ".role_create",
    "RoleHibernateLazyInitializer": ".role_hibernate_lazy_initializer",
    "RolePatch": ".role_patch",
    "RoleType": ".role_type",
    "Schedule": ".schedule",
    "SchedulePatch": ".schedule_patch",
    "SearchCriteria": ".search_criteria",
    "SearchEnum": ".search_enum",
    "SearchOperation": ".search_operation",
    "ShiftConfiguration": ".shift_configuration",
    "ShiftConfigurationPatch": ".shift_configuration_patch",
    "ShiftDay": ".shift_day",
    "ShiftDayInput": ".shift_day_input",
    "ShiftException": ".shift_exception",
    "ShiftExceptionInput": ".shift_exception_input",
    "SigninRequest": ".signin_request",
    "SignupRequest": ".signup_request",
    "SignupResponse": ".signup_response",
    "Sort": ".sort",
    "SortDirection": ".sort_direction",
    "Subscription": ".subscription",
    "SubscriptionHibernateLazyInitializer": ".subscription_hibernate_lazy_initializer",
    "SubscriptionPlan": ".subscription_plan",
    "SubscriptionPlanHibernateLazyInitializer": ".subscription_plan_hibernate_lazy_initializer",
    "SubscriptionScheduledChangeType": ".subscription_scheduled_change_type",
    "Success": ".success",
    "SuperAccountRelation": ".super_account_relation",
    "Task": ".task",
    "TaskAction": ".task_action",
    "TaskBase": ".task_base",
    "TaskBaseHibernateLazyInitializer": ".task_base_hibernate_lazy_initializer",
    "TaskCondition": ".task_condition",
    "TaskInput": ".task_input",
    "TaskOption": ".task_option",
    "TaskPatch": ".task_patch",
    "TaskType": ".task_type",
    "Team": ".team",
    "TeamCreate": ".team_create",
    "TeamMini": ".team_mini",
    "TeamPage": ".team_page",
    "TeamPatch": ".team_patch",
    "TimeCostByAsset": ".time_cost_by_asset",
    "TimeStatus": ".time_status",
    "UiConfiguration": ".ui_configuration",
    "UiConfigurationPatch": ".ui_configuration_patch",
    "UnscheduledWorkOrders": ".unscheduled_work_orders",
    "UnscheduledWorkOrdersStatusCountsType0": ".unscheduled_work_orders_status_counts_type_0",
    "User": ".user",
    "UserMini": ".user_mini",
    "UserPage": ".user_page",
    "UserPatch": ".user_patch",
    "UserSettings": ".user_settings",
    "UserSettingsPatch": ".user_settings_patch",
    "UserShift": ".user_shift",
    "UserWorkOrderStats": ".user_work_order_stats",
    "Vendor": ".vendor",
    "VendorCreate": ".vendor_create",
    "VendorMini": ".vendor_mini",
    "VendorPage": ".vendor_page",
    "VendorPatch": ".vendor_patch",
    "VersionedReference": ".versioned_reference",
    "WebhookEndpoint": ".webhook_endpoint",
    "WebhookEndpointCreate": ".webhook_endpoint_create",
    "WebhookEndpointPatch": ".webhook_endpoint_patch",
    "WebhookEvent": ".webhook_event",
    "WorkOrder": ".work_order",
    "WorkOrderAction": ".work_order_action",
    "WorkOrderCondition": ".work_order_condition",
    "WorkOrderConfiguration": ".work_order_configuration",
    "WorkOrderConfigurationHibernateLazyInitializer": ".work_order_configuration_hibernate_lazy_initializer",
    "WorkOrderCostsAndTime": ".work_order_costs_and_time",
    "WorkOrderCostsByDate": ".work_order_costs_by_date",
    "WorkOrderCount": ".work_order_count",
    "WorkOrderCountByCategory": ".work_order_count_by_category",
    "WorkOrderCountByUser": ".work_order_count_by_user",
    "WorkOrderCountByWeek": ".work_order_count_by_week",
    "WorkOrderCreate": ".work_order_create",
    "WorkOrderField": ".work_order_field",
    "WorkOrderHistory": ".work_order_history",
    "WorkOrderHours": ".work_order_hours",
    "WorkOrderImport": ".work_order_import",
    "WorkOrderIncompleteStats": ".work_order_incomplete_stats",
    "WorkOrderMeterTrigger": ".work_order_meter_trigger",
    "WorkOrderMeterTriggerCondition": ".work_order_meter_trigger_condition",
    "WorkOrderMeterTriggerCreate": ".work_order_meter_trigger_create",
    "WorkOrderMeterTriggerPatch": ".work_order_meter_trigger_patch",
    "WorkOrderMini": ".work_order_mini",
    "WorkOrderMiniPage": ".work_order_mini_page",
    "WorkOrderPage": ".work_order_page",
    "WorkOrderPatch": ".work_order_patch",
    "WorkOrderSchedule": ".work_order_schedule",
    "WorkOrderScheduleChange": ".work_order_schedule_change",
    "WorkOrderStats": ".work_order_stats",
    "WorkOrderStatsByDay": ".work_order_stats_by_day",
    "WorkOrderStatsByPriority": ".work_order_stats_by_priority",
    "WorkOrderStatus": ".work_order_status",
    "WorkOrderStatusChange": ".work_order_status_change",
    "WorkOrderStatuses": ".work_order_statuses",
    "WorkOrderStatusesByDate": ".work_order_statuses_by_date",
    "WorkOrderSummary": ".work_order_summary",
    "WorkOrderTimeByWeek": ".work_order_time_by_week",
    "Workflow": ".workflow",
    "WorkflowAction": ".workflow_action",
    "WorkflowActionCreate": ".workflow_action_create",
    "WorkflowCondition": ".workflow_condition",
    "WorkflowConditionCreate": ".workflow_condition_create",
    "WorkflowCreate": ".workflow_create",
    "WorkflowMainCondition": ".workflow_main_condition",
    "WorkloadDay": ".workload_day",
    "WorkloadOverview": ".workload_overview",
    "WorkloadUserDay": ".workload_user_day",
    "WorkloadWorkOrder": ".workload_work_order",
}

__all__ = (
    "AdditionalCost",
    "AdditionalCostCreate",
    "AdditionalCostPatch",
    "ApiKey",
    "ApiKeyCreate",
    "ApiKeyCriteria",
    "ApiKeyPage",
    "ApprovalStatus",
    "Asset",
    "AssetCreate",
    "AssetDowntime",
    "AssetDowntimeCreate",
    "AssetDowntimePatch",
    "AssetImport",
    "AssetMini",
    "AssetOverview",
    "AssetPage",
    "AssetPatch",
    "AssetsCosts",
    "AssetStats",
    "AssetStatus",
    "AuthTokens",
    "BusinessType",
    "CalendarEvent",
    "Category",
    "CategoryCreate",
    "CategoryMini",
    "CategoryPatch",
    "Checklist",
    "ChecklistCreate",
    "ChecklistMini",
    "ChecklistPatch",
    "Comment",
    "CommentCount",
    "CommentCreate",
    "CommentPatch",
    "Company",
    "CompanyPatch",
    "CompanySettings",
    "CompanySettingsHibernateLazyInitializer",
    "CountByCategory",
    "Currency",
    "CurrencyCreate",
    "CurrencyHibernateLazyInitializer",
    "CurrencyPatch",
    "Customer",
    "CustomerCreate",
    "CustomerMini",
    "CustomerPage",
    "CustomerPatch",
    "CustomField",
    "CustomFieldCreate",
    "CustomFieldEntity",
    "CustomFieldPatch",
    "CustomFieldType",
    "CustomFieldValue",
    "CustomFieldValueInput",
    "DateFormat",
    "DateRange",
    "DayOfWeek",
    "Depreciation",
    "DepreciationHibernateLazyInitializer",
    "DowntimesAndCostsByAsset",
    "DowntimesByAsset",
    "DowntimesByDate",
    "DowntimesMeantimeByDate",
    "Failure",
    "FieldConfiguration",
    "FieldConfigurationPatch",
    "FieldType",
    "File",
    "FileMini",
    "FilePage",
    "FilePatch",
    "FileType",
    "FileUpload",
    "FileUploadHidden",
    "FilterField",
    "FloorPlan",
    "FloorPlanCreate",
    "FloorPlanPatch",
    "GeneralPreferences",
    "GeneralPreferencesHibernateLazyInitializer",
    "GeneralPreferencesPatch",
    "GetCompletedCountsByPriorityResponse200",
    "ImportEntity",
    "ImportStarted",
    "IncompleteWorkOrdersByAsset",
    "IncompleteWorkOrdersByUser",
    "Invitation",
    "InvitationMini",
    "JoinType",
    "Labor",
    "LaborCreate",
    "LaborPatch",
    "Language",
    "LdapSigninRequest",
    "Location",
    "LocationCreate",
    "LocationImport",
    "LocationMini",
    "LocationPage",
    "LocationPatch",
    "Meantimes",
    "Meter",
    "MeterCreate",
    "MeterImport",
    "MeterMini",
    "MeterPage",
    "MeterPatch",
    "MobileWorkOrderStats",
    "MobileWorkOrderStatsExtended",
    "MtbfByAsset",
    "MultiPart",
    "MultiPartCreate",
    "MultiPartMini",
    "MultiPartPatch",
    "NewSecret",
    "Notification",
    "NotificationPage",
    "NotificationPatch",
    "NotificationType",
    "Page",
    "Pageable",
    "Part",
    "PartAction",
    "PartCondition",
    "PartConsumptionByCategory",
    "PartConsumptionByWorkOrderCategory",
    "PartConsumptionsByAsset",
    "PartConsumptionsByMonth",
    "PartConsumptionsByPart",
    "PartCreate",
    "PartField",
    "PartImport",
    "PartMini",
    "PartPage",
    "PartPatch",
    "PartQuantity",
    "PartQuantityCreate",
    "PartQuantityInput",
    "PartQuantityPatch",
    "PartRestock",
    "PartStats",
    "PasswordChange",
    "Permission",
    "PlanFeature",
    "PortalFieldType",
    "PreventiveMaintenance",
    "PreventiveMaintenanceCreate",
    "PreventiveMaintenanceImport",
    "PreventiveMaintenanceMini",
    "PreventiveMaintenancePage",
    "PreventiveMaintenancePatch",
    "Priority",
    "PurchaseOrder",
    "PurchaseOrderAction",
    "PurchaseOrderCondition",
    "PurchaseOrderCreate",
    "PurchaseOrderPage",
    "PurchaseOrderPatch",
    "RateLimited",
    "Reading",
    "ReadingCreate",
    "ReadingHistogram",
    "ReadingPatch",
    "RecurrenceBasedOn",
    "RecurrenceType",
    "Reference",
    "RefreshRequest",
    "Relation",
    "RelationCreate",
    "RelationPatch",
    "RelationType",
    "RelationTypeInternal",
    "RepairTimeByAsset",
    "ReportConfig",
    "ReportDelivery",
    "Request",
    "RequestAction",
    "RequestApproval",
    "RequestCondition",
    "RequestConfiguration",
    "RequestConfigurationHibernateLazyInitializer",
    "RequestCount",
    "RequestCreate",
    "RequestMini",
    "RequestPage",
    "RequestPatch",
    "RequestPortal",
    "RequestPortalCreate",
    "RequestPortalField",
    "RequestPortalFieldInput",
    "RequestPortalMini",
    "RequestPortalPage",
    "RequestPortalPatch",
    "RequestPortalPublic",
    "RequestsByMonth",
    "RequestsResolvedByDate",
    "RequestStats",
    "RequestStatsByPriority",
    "Role",
    "RoleCode",
    "RoleCreate",
    "RoleHibernateLazyInitializer",
    "RolePatch",
    "RoleType",
    "Schedule",
    "SchedulePatch",
    "SearchCriteria",
    "SearchEnum",
    "SearchOperation",
    "ShiftConfiguration",
    "ShiftConfigurationPatch",
    "ShiftDay",
    "ShiftDayInput",
    "ShiftException",
    "ShiftExceptionInput",
    "SigninRequest",
    "SignupRequest",
    "SignupResponse",
    "Sort",
    "SortDirection",
    "Subscription",
    "SubscriptionHibernateLazyInitializer",
    "SubscriptionPlan",
    "SubscriptionPlanHibernateLazyInitializer",
    "SubscriptionScheduledChangeType",
    "Success",
    "SuperAccountRelation",
    "Task",
    "TaskAction",
    "TaskBase",
    "TaskBaseHibernateLazyInitializer",
    "TaskCondition",
    "TaskInput",
    "TaskOption",
    "TaskPatch",
    "TaskType",
    "Team",
    "TeamCreate",
    "TeamMini",
    "TeamPage",
    "TeamPatch",
    "TimeCostByAsset",
    "TimeStatus",
    "UiConfiguration",
    "UiConfigurationPatch",
    "UnscheduledWorkOrders",
    "UnscheduledWorkOrdersStatusCountsType0",
    "User",
    "UserMini",
    "UserPage",
    "UserPatch",
    "UserSettings",
    "UserSettingsPatch",
    "UserShift",
    "UserWorkOrderStats",
    "Vendor",
    "VendorCreate",
    "VendorMini",
    "VendorPage",
    "VendorPatch",
    "VersionedReference",
    "WebhookEndpoint",
    "WebhookEndpointCreate",
    "WebhookEndpointPatch",
    "WebhookEvent",
    "Workflow",
    "WorkflowAction",
    "WorkflowActionCreate",
    "WorkflowCondition",
    "WorkflowConditionCreate",
    "WorkflowCreate",
    "WorkflowMainCondition",
    "WorkloadDay",
    "WorkloadOverview",
    "WorkloadUserDay",
    "WorkloadWorkOrder",
    "WorkOrder",
    "WorkOrderAction",
    "WorkOrderCondition",
    "WorkOrderConfiguration",
    "WorkOrderConfigurationHibernateLazyInitializer",
    "WorkOrderCostsAndTime",
    "WorkOrderCostsByDate",
    "WorkOrderCount",
    "WorkOrderCountByCategory",
    "WorkOrderCountByUser",
    "WorkOrderCountByWeek",
    "WorkOrderCreate",
    "WorkOrderField",
    "WorkOrderHistory",
    "WorkOrderHours",
    "WorkOrderImport",
    "WorkOrderIncompleteStats",
    "WorkOrderMeterTrigger",
    "WorkOrderMeterTriggerCondition",
    "WorkOrderMeterTriggerCreate",
    "WorkOrderMeterTriggerPatch",
    "WorkOrderMini",
    "WorkOrderMiniPage",
    "WorkOrderPage",
    "WorkOrderPatch",
    "WorkOrderSchedule",
    "WorkOrderScheduleChange",
    "WorkOrderStats",
    "WorkOrderStatsByDay",
    "WorkOrderStatsByPriority",
    "WorkOrderStatus",
    "WorkOrderStatusChange",
    "WorkOrderStatuses",
    "WorkOrderStatusesByDate",
    "WorkOrderSummary",
    "WorkOrderTimeByWeek",
)


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = getattr(importlib.import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
