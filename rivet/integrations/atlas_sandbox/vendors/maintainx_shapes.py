"""JSON of MaintainX's records: each response has exactly the properties that its specification names.

A list leaves out values for which it has no ``null`` (an asset's bar code, manufacturer, model), and never has an
estimated time: an absent property there does not mean an empty one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

ORGANIZATION = 7

Record = dict[str, Any]

ASSET_BASE = (
    "id", "name", "description", "parentId", "criticalityId", "locationId", "serialNumber", "createdAt", "updatedAt",
    "creatorId",
)  # fmt: skip
ASSET_EXPAND = {
    "barcode": "barcode", "extra_fields": "extraFields", "manufacturer": "manufacturer", "model": "model",
    "status": "status", "team_ids": "teamIds", "asset_types": "assetTypes", "vendor_ids": "vendorIds",
}  # fmt: skip
WORK_ORDER_BASE = (
    "id", "sequentialId", "title", "updatedAt", "status", "completedAt", "createdAt", "creatorId", "deletedAt",
    "description", "dueDate", "startDate", "locationId", "priority", "type", "lastMessageSentAt",
)  # fmt: skip
WORK_ORDER_EXPAND = {"extra_fields": "extraFields", "categories": "categories", "assignees": "assignees"}
WORK_ORDER_ALONE = (*WORK_ORDER_BASE, "assetId", "attachments", "categories", "vendorIds", "externalData")
LOCATION_BASE = ("id", "name", "description", "address", "parentId", "createdAt", "updatedAt")
LOCATION_EXPAND = {
    "barcode": "barcode", "extra_fields": "extraFields", "team_ids": "teamIds", "vendor_ids": "vendorIds"
}  # fmt: skip
NEVER_NULL = ("barcode", "manufacturer", "model")
"""Properties for which lists have no ``null``."""


def listed_asset(asset: Record, expand: Collection[str]) -> Record:
    """Return an asset as in a list."""
    names = [*ASSET_BASE, *(ASSET_EXPAND[one] for one in expand if one in ASSET_EXPAND)]
    return {**_without_null(asset, names), "organizationId": ORGANIZATION}


def asset_alone(asset: Record) -> Record:
    """Return an asset as in the response to a GET by id."""
    return {name: asset[name] for name in (*ASSET_BASE, *ASSET_EXPAND.values(), "attachments")}


def asset_written(asset: Record) -> Record:
    """Return an asset as in the response to a PATCH: without its status."""
    return {name: value for name, value in asset_alone(asset).items() if name != "status"}


def asset_status(status: Record) -> Record:
    """Return the response to a change of an asset's status: only the required properties."""
    return {name: status[name] for name in ("id", "status", "startedAt")}


def listed_location(location: Record, expand: Collection[str]) -> Record:
    """Return a location as in a list."""
    names = [*LOCATION_BASE, *(LOCATION_EXPAND[one] for one in expand if one in LOCATION_EXPAND)]
    return {**_without_null(location, names), "organizationId": ORGANIZATION}


def location_alone(location: Record) -> Record:
    """Return a location as in the response to a GET by id or a write."""
    return {name: location[name] for name in (*LOCATION_BASE, *LOCATION_EXPAND.values(), "attachments")}


def listed_work_order(work_order: Record, expand: Collection[str], related: Mapping[str, Any]) -> Record:
    """Return a work order as in a list.

    Args:
        work_order: The work order.
        expand: Properties that the request expands.
        related: Its asset and its location, or None.
    """
    shown = {name: work_order[name] for name in WORK_ORDER_BASE}
    shown |= {WORK_ORDER_EXPAND[one]: work_order[WORK_ORDER_EXPAND[one]] for one in expand if one in WORK_ORDER_EXPAND}
    return {**shown, **_expanded(related, expand), "organizationId": ORGANIZATION}


def work_order_alone(work_order: Record, expand: Collection[str], related: Mapping[str, Any]) -> Record:
    """Return a work order as in the response to a GET by id."""
    shown = {**_work_order(work_order), **_expanded(related, expand)}
    if "extra_fields" in expand:
        shown["extraFields"] = work_order["extraFields"]
    if "estimated_time" in expand:
        shown["estimatedTime"] = work_order["estimatedTime"]
    if "assignees" in expand:
        shown["assignees"] = work_order["assignees"]
    return shown


def work_order_written(work_order: Record) -> Record:
    """Return a work order as in the response to a PATCH, where neither asset nor assignees can be expanded."""
    whole = {"extraFields": work_order["extraFields"], "estimatedTime": work_order["estimatedTime"]}
    return {**_work_order(work_order), **whole}


def work_order_moved(work_order: Record) -> Record:
    """Return a work order as in the response to a change of its status, which expands nothing."""
    return _work_order(work_order)


def _work_order(work_order: Record) -> Record:
    shown = {name: work_order[name] for name in WORK_ORDER_ALONE}
    if shown["externalData"] is None:
        del shown["externalData"]
    ids = {kind: [one["id"] for one in work_order["assignees"] if one["type"] == kind] for kind in ("USER", "TEAM")}
    return {**shown, "assigneeIds": ids["USER"], "teamIds": ids["TEAM"], "organizationId": ORGANIZATION}


def _expanded(related: Mapping[str, Any], expand: Collection[str]) -> Record:
    found: Record = {}
    if "asset" in expand:
        asset = related["asset"]
        found["asset"] = asset and {name: asset[name] for name in ASSET_BASE}
    if "location" in expand:
        location = related["location"]
        found["location"] = location and {name: location[name] for name in LOCATION_BASE}
    if "parts" in expand:
        found["parts"] = related["parts"]
    return found


def _without_null(record: Record, names: Collection[str]) -> Record:
    return {name: record[name] for name in names if not (name in NEVER_NULL and record[name] is None)}
