"""Operations of MaintainX v1 that its client has methods for."""

from __future__ import annotations

from rivet.integrations.atlas.vendors._operations import vendor_operations

OPERATIONS = vendor_operations(
    "maintainx",
    ("list_assets", "GET", "/assets"),
    ("create_asset", "POST", "/assets"),
    ("get_asset", "GET", "/assets/{id}"),
    ("update_asset", "PATCH", "/assets/{id}"),
    ("change_asset_status", "POST", "/assets/{id}/status"),
    ("list_work_orders", "GET", "/workorders"),
    ("create_work_order", "POST", "/workorders"),
    ("get_work_order", "GET", "/workorders/{id}"),
    ("update_work_order", "PATCH", "/workorders/{id}"),
    ("change_work_order_status", "PATCH", "/workorders/{id}/status"),
    ("list_comments", "GET", "/workorders/{id}/comments"),
    ("add_comment", "POST", "/workorders/{id}/comments"),
    ("attach_file", "PUT", "/workorders/{id}/attachments/{name}"),
    ("list_locations", "GET", "/locations"),
    ("create_location", "POST", "/locations"),
    ("get_location", "GET", "/locations/{id}"),
    ("list_categories", "GET", "/categories"),
    ("create_category", "POST", "/categories"),
    ("list_users", "GET", "/users"),
    ("list_teams", "GET", "/teams"),
    ("list_parts", "GET", "/parts"),
    ("create_part", "POST", "/parts"),
    ("get_part", "GET", "/parts/{id}"),
    ("update_part", "PATCH", "/parts/{id}"),
    ("list_manufacturers", "GET", "/manufacturers"),
    ("create_manufacturer", "POST", "/manufacturers"),
    ("list_models", "GET", "/models"),
    ("create_model", "POST", "/models"),
    ("list_custom_fields", "GET", "/customfields/{entity}"),
    ("create_custom_fields", "POST", "/customfields/{entity}"),
    ("subscribe", "POST", "/subscriptions"),
    ("unsubscribe", "DELETE", "/subscriptions/{id}"),
    ("get_subscription_secret", "GET", "/subscriptions/{id}/secret"),
)
