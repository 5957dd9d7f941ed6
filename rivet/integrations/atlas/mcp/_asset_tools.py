"""Tools for assets: find, get with open work orders and history, create from a nameplate, update, delete."""

from __future__ import annotations

from typing import Any, cast

from rivet.integrations.atlas.filters import AssetF, F, Filter
from rivet.integrations.atlas.mcp import _payload_schema as schemas
from rivet.integrations.atlas.mcp import _results, _views
from rivet.integrations.atlas.mcp._asset_writes import NAMEPLATE, create, delete, update
from rivet.integrations.atlas.mcp._newest import Search, containing, newest, page_of
from rivet.integrations.atlas.mcp._shared_arguments import ASSET, IDEMPOTENCY_KEY, paged
from rivet.integrations.atlas.mcp._strings import NOTICE
from rivet.integrations.atlas.mcp._tool import Call, Tool
from rivet.integrations.atlas.mcp._work_order_tools import IS_OPEN
from rivet.integrations.atlas.types import AssetChanges, NewAsset

ASSET_STATUSES = (
    *("OPERATIONAL", "DOWN", "MODERNIZATION", "STANDBY", "INSPECTION_SCHEDULED", "COMMISSIONING"),
    "EMERGENCY_SHUTDOWN",
)
MOST_WORK_ORDERS = 10


async def _find(call: Call) -> dict[str, Any]:
    given, account = call.arguments, call.account
    where: list[Filter[Any]] = []
    if text := given.get("text"):
        fields = (AssetF.name, AssetF.description, AssetF.model, AssetF.manufacturer, AssetF.serial_number)
        where.append(containing(text, *fields))
    if status := given.get("status"):
        where.append(cast("Filter[Any]", AssetF.status == status))
    if "location" in given:
        place = await account.client.locations.get(given["location"])
        where.append(cast("Filter[Any]", AssetF.location == place.id))
    if not given.get("includeArchived"):
        where.append(cast("Filter[Any]", AssetF.archived.is_(False)))
    search = Search("find_assets", "assets", account.client.assets.find, AssetF, account.views.asset)
    return await page_of(call, search, where)


async def _get(call: Call) -> dict[str, Any]:
    return await asset_details(call, call.arguments["asset"])


async def asset_details(call: Call, reference: Any) -> dict[str, Any]:
    """Return an asset with its open work orders and the last completed ones.

    Raises:
        AtlasNotFoundError: There is no such asset.
    """
    client, views = call.account.client, call.account.views
    found = await client.assets.get(reference)
    of_it = cast("Filter[Any]", F.asset == found.id)
    find = client.work_orders.find
    is_open, open_total = await newest(find, [of_it, IS_OPEN], MOST_WORK_ORDERS)
    completed, completed_total = await newest(
        find, [of_it, cast("Filter[Any]", F.status == "COMPLETE")], MOST_WORK_ORDERS
    )
    await call.account.learn_release()
    return {
        "notice": NOTICE,
        "asset": views.asset(found, _views.LONG),
        "openWorkOrders": [views.work_order(one) for one in is_open],
        "openWorkOrdersTotal": open_total,
        "history": [views.work_order(one, 1_000) for one in completed],
        "historyTotal": completed_total,
    }


_CHANGES = {
    **{name: f"{text} null empties it." for name, text in NAMEPLATE.items() if name != "name"},
    "name": NAMEPLATE["name"],
    "serialNumber": "As on the nameplate. null empties it.",
    "status": "Its state.",
    "archived": "true takes it out of use.",
}

ASSET_TOOLS = (
    Tool(
        "find_assets",
        "Find assets",
        "Find assets, newest first; all filters must match.",
        schemas.arguments(
            paged(
                text=schemas.text("Part of the name, description, model, manufacturer or serial number."),
                status=schemas.words(ASSET_STATUSES, "Their state."),
                location=schemas.reference("Those at a location: its id, number (L000001) or exact name."),
                includeArchived={"type": "boolean", "description": "Archived ones too."},
            )
        ),
        _results.AssetPage,
        _find,
    ),
    Tool(
        "get_asset",
        "Get an asset",
        "Get an asset with its open work orders and its history: the last completed work orders with their feedback.",
        schemas.arguments({"asset": ASSET}, "asset"),
        _results.AssetDetails,
        _get,
    ),
    Tool(
        "create_asset_from_nameplate",
        "Create an asset from its nameplate",
        "Create an asset from what its nameplate says. One with the same serial number is returned instead "
        "(isExisting).",
        schemas.arguments(
            {**schemas.payload_properties(NewAsset, NAMEPLATE), "idempotencyKey": IDEMPOTENCY_KEY}, "name"
        ),
        _results.AssetWritten,
        create,
        "create",
    ),
    Tool(
        "update_asset",
        "Change an asset",
        "Change some fields of an asset; all others stay as they are.",
        schemas.arguments({"asset": ASSET, **schemas.payload_properties(AssetChanges, _CHANGES)}, "asset"),
        _results.AssetWritten,
        update,
        "update",
    ),
    Tool(
        "delete_asset",
        "Delete an asset",
        "Delete an asset for good. To take one out of use, use update_asset with archived.",
        schemas.arguments({"asset": ASSET}, "asset"),
        _results.Deleted,
        delete,
        "delete",
    ),
)
