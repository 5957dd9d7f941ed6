# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Keyword arguments of searches: field values, and options of the call."""

from __future__ import annotations

from typing import Literal

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class ApiKeysQuery(CallOptions, total=False):
    """Search keywords of API keys."""

    label: str


class AssetCategoriesQuery(CallOptions, total=False):
    """Search keywords of categories of assets."""

    name: str
    description: str | None
    demo: bool


class AssetsQuery(CallOptions, total=False):
    """Search keywords of assets."""

    archived: bool
    description: str | None
    image: payloads.Ref | None
    location: payloads.Ref | None
    parent_asset: payloads.Ref | None
    area: str | None
    bar_code: str | None
    nfc_id: str | None
    category: payloads.Ref | None
    name: str
    primary_user: payloads.Ref | None
    assigned_to: payloads.Ref | payloads.Refs
    teams: payloads.Ref | payloads.Refs
    vendors: payloads.Ref | payloads.Refs
    customers: payloads.Ref | payloads.Refs
    deprecation: payloads.Ref | None
    additional_infos: str | None
    serial_number: str | None
    model: str | None
    status: payloads.AssetStatusWord
    files: payloads.Ref | payloads.Refs
    parts: payloads.Ref | payloads.Refs
    power: str | None
    manufacturer: str | None
    number: str | None


class ChecklistsQuery(CallOptions, total=False):
    """Search keywords of checklists."""

    name: str
    description: str | None
    category: str | None


class CostCategoriesQuery(CallOptions, total=False):
    """Search keywords of categories of additional costs."""

    name: str
    description: str | None
    demo: bool


class CustomFieldsQuery(CallOptions, total=False):
    """Search keywords of custom fields."""

    label: str
    field_type: payloads.CustomFieldTypeWord
    entity_type: payloads.CustomFieldEntityWord
    required: bool
    copy_on_repeat: bool


class CustomersQuery(CallOptions, total=False):
    """Search keywords of customers."""

    customer_type: str | None
    description: str | None
    billing_name: str | None
    billing_address: str | None
    billing_address2: str | None
    name: str
    address: str | None
    phone: str | None
    website: str | None
    email: str | None
    demo: bool


class FilesQuery(CallOptions, total=False):
    """Search keywords of files."""

    name: str
    type: payloads.FileTypeWord | None
    hidden: bool


class LocationsQuery(CallOptions, total=False):
    """Search keywords of locations."""

    name: str
    address: str | None
    teams: payloads.Ref | payloads.Refs
    parent_location: payloads.Ref | None
    vendors: payloads.Ref | payloads.Refs
    customers: payloads.Ref | payloads.Refs
    workers: payloads.Ref | payloads.Refs
    image: payloads.Ref | None
    files: payloads.Ref | payloads.Refs
    number: str


class MeterCategoriesQuery(CallOptions, total=False):
    """Search keywords of categories of meters."""

    name: str
    description: str | None
    demo: bool


class MetersQuery(CallOptions, total=False):
    """Search keywords of meters."""

    name: str
    unit: str | None
    meter_category: payloads.Ref | None
    image: payloads.Ref | None
    users: payloads.Ref | payloads.Refs
    location: payloads.Ref | None
    asset: payloads.Ref | None


class MultiPartsQuery(CallOptions, total=False):
    """Search keywords of sets of parts."""

    name: str


class NotificationsQuery(CallOptions, total=False):
    """Search keywords of notifications of the signed-in user."""

    message: str
    seen: bool
    notification_type: payloads.NotificationTypeWord | None


class PartCategoriesQuery(CallOptions, total=False):
    """Search keywords of categories of parts."""

    name: str
    description: str | None
    demo: bool


class PartsQuery(CallOptions, total=False):
    """Search keywords of parts."""

    name: str
    category: payloads.Ref | None
    non_stock: bool
    barcode: str | None
    description: str | None
    additional_infos: str | None
    area: str | None
    location: payloads.Ref | None
    image: payloads.Ref | None
    assigned_to: payloads.Ref | payloads.Refs
    files: payloads.Ref | payloads.Refs
    customers: payloads.Ref | payloads.Refs
    vendors: payloads.Ref | payloads.Refs
    teams: payloads.Ref | payloads.Refs
    unit: str | None


class PreventiveMaintenancesQuery(CallOptions, total=False):
    """Search keywords of preventive maintenances."""

    priority: payloads.PriorityWord | None
    description: str | None
    title: str
    required_signature: bool
    category: payloads.Ref | None
    location: payloads.Ref | None
    team: payloads.Ref | None
    primary_user: payloads.Ref | None
    assigned_to: payloads.Ref | payloads.Refs
    customers: payloads.Ref | payloads.Refs
    asset: payloads.Ref | None
    files: payloads.Ref | payloads.Refs
    image: payloads.Ref | None
    name: str | None
    number: str | None


class PurchaseOrderCategoriesQuery(CallOptions, total=False):
    """Search keywords of categories of purchase orders."""

    name: str
    description: str | None
    demo: bool


class PurchaseOrdersQuery(CallOptions, total=False):
    """Search keywords of purchase orders."""

    status: payloads.ApprovalStatusWord | None
    name: str
    category: payloads.Ref | None
    shipping_additional_detail: str | None
    shipping_ship_to_name: str | None
    shipping_company_name: str | None
    shipping_address: str | None
    shipping_city: str | None
    shipping_state: str | None
    shipping_zip_code: str | None
    shipping_phone: str | None
    shipping_fax: str | None
    additional_info_requisitioned_name: str | None
    additional_info_shipping_order_category: str | None
    additional_info_term: str | None
    additional_info_notes: str | None
    vendor: payloads.Ref | None


class RequestPortalsQuery(CallOptions, total=False):
    """Search keywords of request portals."""

    title: str
    welcome_message: str | None
    uuid: str | None


class RequestsQuery(CallOptions, total=False):
    """Search keywords of requests for work."""

    priority: payloads.PriorityWord | None
    description: str | None
    title: str
    required_signature: bool
    category: payloads.Ref | None
    location: payloads.Ref | None
    team: payloads.Ref | None
    primary_user: payloads.Ref | None
    assigned_to: payloads.Ref | payloads.Refs
    customers: payloads.Ref | payloads.Refs
    asset: payloads.Ref | None
    files: payloads.Ref | payloads.Refs
    image: payloads.Ref | None
    cancelled: bool
    cancellation_reason: str | None
    work_order: payloads.Ref | None
    audio_description: payloads.Ref | None
    number: str | None
    request_portal: payloads.Ref | None
    contact: str | None


class RolesQuery(CallOptions, total=False):
    """Search keywords of roles."""

    role_type: payloads.RoleTypeWord
    code: payloads.RoleCodeWord | None
    paid: bool
    name: str
    description: str | None
    external_id: str | None


class CurrenciesQuery(CallOptions, total=False):
    """Search keywords of currencies."""

    name: str | None
    code: str | None


class TeamsQuery(CallOptions, total=False):
    """Search keywords of teams."""

    name: str
    description: str | None
    users: payloads.Ref | payloads.Refs


class TimeCategoriesQuery(CallOptions, total=False):
    """Search keywords of categories of working times."""

    name: str
    description: str | None
    demo: bool


class UsersQuery(CallOptions, total=False):
    """Search keywords of users."""

    username: str
    email: str
    role: payloads.Ref
    job_title: str | None
    first_name: str
    last_name: str
    phone: str | None
    owns_company: bool
    image: payloads.Ref | None
    enabled: bool


class VendorsQuery(CallOptions, total=False):
    """Search keywords of vendors."""

    vendor_type: str | None
    company_name: str | None
    description: str | None
    name: str
    address: str | None
    phone: str | None
    website: str | None
    email: str | None
    demo: bool


class WebhookEndpointsQuery(CallOptions, total=False):
    """Search keywords of webhook endpoints."""

    code: str | None
    enabled: bool
    event: payloads.WebhookEventWord
    approved: bool | None
    serialize: bool


class WorkOrderCategoriesQuery(CallOptions, total=False):
    """Search keywords of categories of work orders."""

    name: str
    description: str | None
    demo: bool


class WorkOrdersQuery(CallOptions, total=False):
    """Search keywords of work orders."""

    priority: payloads.PriorityWord | Literal["CRITICAL"] | None
    description: str | None
    title: str
    required_signature: bool
    category: payloads.Ref | None
    location: payloads.Ref | None
    team: payloads.Ref | None
    primary_user: payloads.Ref | None
    assigned_to: payloads.Ref | payloads.Refs
    customers: payloads.Ref | payloads.Refs
    asset: payloads.Ref | None
    files: payloads.Ref | payloads.Refs
    image: payloads.Ref | None
    completed_by: payloads.Ref | None
    archived: bool
    status: payloads.WorkOrderStatusWord | Literal["PENDING", "COMPLETED", "CANCELLED"]
    feedback: str | None
    audio_description: payloads.Ref | None
    number: str


class WorkflowsQuery(CallOptions, total=False):
    """Search keywords of workflows."""

    title: str
    main_condition: payloads.WorkflowMainConditionWord | None
    enabled: bool
