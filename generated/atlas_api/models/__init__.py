# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
"""All data models, each imported on first use: one call loads only the models that it needs."""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .asset import Asset
    from .asset_create import AssetCreate
    from .asset_mini import AssetMini
    from .asset_page import AssetPage
    from .asset_patch import AssetPatch
    from .asset_status import AssetStatus
    from .auth_tokens import AuthTokens
    from .category import Category
    from .category_create import CategoryCreate
    from .category_mini import CategoryMini
    from .category_patch import CategoryPatch
    from .comment import Comment
    from .comment_count import CommentCount
    from .comment_create import CommentCreate
    from .comment_patch import CommentPatch
    from .custom_field import CustomField
    from .custom_field_create import CustomFieldCreate
    from .custom_field_entity import CustomFieldEntity
    from .custom_field_patch import CustomFieldPatch
    from .custom_field_type import CustomFieldType
    from .custom_field_value import CustomFieldValue
    from .custom_field_value_input import CustomFieldValueInput
    from .customer_mini import CustomerMini
    from .depreciation import Depreciation
    from .depreciation_hibernate_lazy_initializer import (
        DepreciationHibernateLazyInitializer,
    )
    from .failure import Failure
    from .file import File
    from .file_mini import FileMini
    from .file_type import FileType
    from .filter_field import FilterField
    from .invitation import Invitation
    from .join_type import JoinType
    from .language import Language
    from .location import Location
    from .location_create import LocationCreate
    from .location_mini import LocationMini
    from .location_page import LocationPage
    from .location_patch import LocationPatch
    from .page import Page
    from .pageable import Pageable
    from .part_mini import PartMini
    from .permission import Permission
    from .preventive_maintenance_mini import PreventiveMaintenanceMini
    from .priority import Priority
    from .rate_limited import RateLimited
    from .reference import Reference
    from .refresh_request import RefreshRequest
    from .request_mini import RequestMini
    from .role import Role
    from .role_code import RoleCode
    from .role_create import RoleCreate
    from .role_hibernate_lazy_initializer import RoleHibernateLazyInitializer
    from .role_type import RoleType
    from .search_criteria import SearchCriteria
    from .search_enum import SearchEnum
    from .search_operation import SearchOperation
    from .signin_request import SigninRequest
    from .signup_request import SignupRequest
    from .signup_response import SignupResponse
    from .sort import Sort
    from .sort_direction import SortDirection
    from .success import Success
    from .super_account_relation import SuperAccountRelation
    from .team import Team
    from .team_create import TeamCreate
    from .team_mini import TeamMini
    from .team_page import TeamPage
    from .team_patch import TeamPatch
    from .ui_configuration import UiConfiguration
    from .user import User
    from .user_mini import UserMini
    from .user_page import UserPage
    from .user_patch import UserPatch
    from .user_shift_configuration_type_0 import UserShiftConfigurationType0
    from .vendor_mini import VendorMini
    from .versioned_reference import VersionedReference
    from .work_order import WorkOrder
    from .work_order_create import WorkOrderCreate
    from .work_order_mini import WorkOrderMini
    from .work_order_mini_page import WorkOrderMiniPage
    from .work_order_page import WorkOrderPage
    from .work_order_patch import WorkOrderPatch
    from .work_order_status import WorkOrderStatus
    from .work_order_status_change import WorkOrderStatusChange

_MODULES = {
    "Asset": ".asset",
    "AssetCreate": ".asset_create",
    "AssetMini": ".asset_mini",
    "AssetPage": ".asset_page",
    "AssetPatch": ".asset_patch",
    "AssetStatus": ".asset_status",
    "AuthTokens": ".auth_tokens",
    "Category": ".category",
    "CategoryCreate": ".category_create",
    "CategoryMini": ".category_mini",
    "CategoryPatch": ".category_patch",
    "Comment": ".comment",
    "CommentCount": ".comment_count",
    "CommentCreate": ".comment_create",
    "CommentPatch": ".comment_patch",
    "CustomField": ".custom_field",
    "CustomFieldCreate": ".custom_field_create",
    "CustomFieldEntity": ".custom_field_entity",
    "CustomFieldPatch": ".custom_field_patch",
    "CustomFieldType": ".custom_field_type",
    "CustomFieldValue": ".custom_field_value",
    "CustomFieldValueInput": ".custom_field_value_input",
    "CustomerMini": ".customer_mini",
    "Depreciation": ".depreciation",
    "DepreciationHibernateLazyInitializer": ".depreciation_hibernate_lazy_initializer",
    "Failure": ".failure",
    "File": ".file",
    "FileMini": ".file_mini",
    "FileType": ".file_type",
    "FilterField": ".filter_field",
    "Invitation": ".invitation",
    "JoinType": ".join_type",
    "Language": ".language",
    "Location": ".location",
    "LocationCreate": ".location_create",
    "LocationMini": ".location_mini",
    "LocationPage": ".location_page",
    "LocationPatch": ".location_patch",
    "Page": ".page",
    "Pageable": ".pageable",
    "PartMini": ".part_mini",
    "Permission": ".permission",
    "PreventiveMaintenanceMini": ".preventive_maintenance_mini",
    "Priority": ".priority",
    "RateLimited": ".rate_limited",
    "Reference": ".reference",
    "RefreshRequest": ".refresh_request",
    "RequestMini": ".request_mini",
    "Role": ".role",
    "RoleCode": ".role_code",
    "RoleCreate": ".role_create",
    "RoleHibernateLazyInitializer": ".role_hibernate_lazy_initializer",
    "RoleType": ".role_type",
    "SearchCriteria": ".search_criteria",
    "SearchEnum": ".search_enum",
    "SearchOperation": ".search_operation",
    "SigninRequest": ".signin_request",
    "SignupRequest": ".signup_request",
    "SignupResponse": ".signup_response",
    "Sort": ".sort",
    "SortDirection": ".sort_direction",
    "Success": ".success",
    "SuperAccountRelation": ".super_account_relation",
    "Team": ".team",
    "TeamCreate": ".team_create",
    "TeamMini": ".team_mini",
    "TeamPage": ".team_page",
    "TeamPatch": ".team_patch",
    "UiConfiguration": ".ui_configuration",
    "User": ".user",
    "UserMini": ".user_mini",
    "UserPage": ".user_page",
    "UserPatch": ".user_patch",
    "UserShiftConfigurationType0": ".user_shift_configuration_type_0",
    "VendorMini": ".vendor_mini",
    "VersionedReference": ".versioned_reference",
    "WorkOrder": ".work_order",
    "WorkOrderCreate": ".work_order_create",
    "WorkOrderMini": ".work_order_mini",
    "WorkOrderMiniPage": ".work_order_mini_page",
    "WorkOrderPage": ".work_order_page",
    "WorkOrderPatch": ".work_order_patch",
    "WorkOrderStatus": ".work_order_status",
    "WorkOrderStatusChange": ".work_order_status_change",
}

__all__ = (
    "Asset",
    "AssetCreate",
    "AssetMini",
    "AssetPage",
    "AssetPatch",
    "AssetStatus",
    "AuthTokens",
    "Category",
    "CategoryCreate",
    "CategoryMini",
    "CategoryPatch",
    "Comment",
    "CommentCount",
    "CommentCreate",
    "CommentPatch",
    "CustomerMini",
    "CustomField",
    "CustomFieldCreate",
    "CustomFieldEntity",
    "CustomFieldPatch",
    "CustomFieldType",
    "CustomFieldValue",
    "CustomFieldValueInput",
    "Depreciation",
    "DepreciationHibernateLazyInitializer",
    "Failure",
    "File",
    "FileMini",
    "FileType",
    "FilterField",
    "Invitation",
    "JoinType",
    "Language",
    "Location",
    "LocationCreate",
    "LocationMini",
    "LocationPage",
    "LocationPatch",
    "Page",
    "Pageable",
    "PartMini",
    "Permission",
    "PreventiveMaintenanceMini",
    "Priority",
    "RateLimited",
    "Reference",
    "RefreshRequest",
    "RequestMini",
    "Role",
    "RoleCode",
    "RoleCreate",
    "RoleHibernateLazyInitializer",
    "RoleType",
    "SearchCriteria",
    "SearchEnum",
    "SearchOperation",
    "SigninRequest",
    "SignupRequest",
    "SignupResponse",
    "Sort",
    "SortDirection",
    "Success",
    "SuperAccountRelation",
    "Team",
    "TeamCreate",
    "TeamMini",
    "TeamPage",
    "TeamPatch",
    "UiConfiguration",
    "User",
    "UserMini",
    "UserPage",
    "UserPatch",
    "UserShiftConfigurationType0",
    "VendorMini",
    "VersionedReference",
    "WorkOrder",
    "WorkOrderCreate",
    "WorkOrderMini",
    "WorkOrderMiniPage",
    "WorkOrderPage",
    "WorkOrderPatch",
    "WorkOrderStatus",
    "WorkOrderStatusChange",
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
