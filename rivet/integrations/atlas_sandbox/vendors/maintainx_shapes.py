"""How MaintainX shows its records: each response has the properties that its specification names, and no others.

A list leaves out a value that it has no ``null`` for (an asset's bar code, manufacturer, model), and never has an
estimated time: what is absent there is not empty.
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
"""Values for which lists have no ``null``."""


def listed_asset(asset: Record, expand: Collection[str]) -> Record:
    """An asset in a list."""
    names = [*ASSET_BASE, *(ASSET_EXPAND[one] for one in expand if one in ASSET_EXPAND)]
    return {**_without_null(asset, names), "organizationId": ORGANIZATION}


def asset_alone(asset: Record) -> Record:
    """An asset that is asked for by its id."""
    return {name: asset[name] for name in (*ASSET_BASE, *ASSET_EXPAND.values())}


def asset_written(asset: Record) -> Record:
    """An asset in the response to a PATCH: without its status."""
    return {name: value for name, value in asset_alone(asset).items() if name != "status"}


def asset_status(status: Record) -> Record:
    """The response to a change of an asset's status: only what must be in it."""
    return {name: status[name] for name in ("id", "status", "startedAt")}


def listed_location(location: Record, expand: Collection[str]) -> Record:
    """A location in a list."""
    names = [*LOCATION_BASE, *(LOCATION_EXPAND[one] for one in expand if one in LOCATION_EXPAND)]
    return {**_without_null(location, names), "organizationId": ORGANIZATION}


def location_alone(location: Record) -> Record:
    """A location that is asked for by its id, or was written."""
    return {name: location[name] for name in (*LOCATION_BASE, *LOCATION_EXPAND.values())}


def listed_work_order(work_order: Record, expand: Collection[str], related: Mapping[str, Any]) -> Record:
    """A work order in a list.

    Args:
        work_order: The work order.
        expand: What the list was asked for besides.
        related: Its asset and its location, or None.
    """
    shown = {name: work_order[name] for name in WORK_ORDER_BASE}
    shown |= {WORK_ORDER_EXPAND[one]: work_order[WORK_ORDER_EXPAND[one]] for one in expand if one in WORK_ORDER_EXPAND}
    return {**shown, **_expanded(related, expand), "organizationId": ORGANIZATION}


def work_order_alone(work_order: Record, expand: Collection[str], related: Mapping[str, Any]) -> Record:
    """A work order that is asked for by its id."""
    shown = {**_work_order(work_order), **_expanded(related, expand)}
    if "extra_fields" in expand:
        shown["extraFields"] = work_order["extraFields"]
    if "estimated_time" in expand:
        shown["estimatedTime"] = work_order["estimatedTime"]
    if "assignees" in expand:
        shown["assignees"] = work_order["assignees"]
    return shown


def work_order_written(work_order: Record) -> Record:
    """A work order in the response to a PATCH: neither asset nor assignees can be expanded there."""
    whole = {"extraFields": work_order["extraFields"], "estimatedTime": work_order["estimatedTime"]}
    return {**_work_order(work_order), **whole}


def work_order_moved(work_order: Record) -> Record:
    """A work order in the response to a change of its status, which expands nothing."""
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
    return found


def _without_null(record: Record, names: Collection[str]) -> Record:
    return {name: record[name] for name in names if not (name in NEVER_NULL and record[name] is None)}
