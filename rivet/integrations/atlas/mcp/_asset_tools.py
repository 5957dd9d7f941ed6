"""Tools for assets: find, get with work orders, create from a nameplate, update, delete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from atlas_api.models import Asset

from rivet.integrations.atlas.exceptions import AtlasValidationError
from rivet.integrations.atlas.filters import AssetF, F, Filter
from rivet.integrations.atlas.mcp import _payload_schema as schemas
from rivet.integrations.atlas.mcp import _results, _views
from rivet.integrations.atlas.mcp._newest import Search, containing, newest, page_of
from rivet.integrations.atlas.mcp._shared_arguments import ASSET, IDEMPOTENCY_KEY, paged, read_dates
from rivet.integrations.atlas.mcp._texts import NOTICE
from rivet.integrations.atlas.mcp._tool import Call, Change, Tool
from rivet.integrations.atlas.mcp._work_order_tools import IS_OPEN
from rivet.integrations.atlas.types import AssetChanges, NewAsset

ASSET_STATUSES = (
    *("OPERATIONAL", "DOWN", "MODERNIZATION", "STANDBY", "INSPECTION_SCHEDULED", "COMMISSIONING"),
    "EMERGENCY_SHUTDOWN",
)
MOST_WORK_ORDERS = 10

NAMEPLATE: Mapping[str, str] = {
    "name": "What the asset is called in the plant, for example 'Pump P-7'.",
    "manufacturer": "As on the nameplate.",
    "model": "Model or type, as on the nameplate.",
    "serialNumber": "As on the nameplate. An asset that has it already is not created again.",
    "power": "As on the nameplate, with its unit.",
    "description": "What else the nameplate or the person says.",
    "category": "The category: its id or exact name; a new name makes one.",
    "location": "The location: its id, number (L000001) or exact name.",
    "parentAsset": "The asset that it is a part of: id, number or exact name.",
    "area": "Area of the plant.",
    "barCode": "Code of its label.",
    "inServiceDate": "Since when it is in service, ISO 8601.",
    "warrantyExpirationDate": "End of the warranty, ISO 8601.",
}
DATES = ("inServiceDate", "warrantyExpirationDate")


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
        AtlasNotFoundError: No such asset.
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


async def _create(call: Call) -> Change:
    client = call.account.client
    payload = read_dates(call, call.chosen(*NAMEPLATE), *DATES)
    existing = await _same_nameplate(call, payload)
    if existing is not None:
        if not call.options.confirm:
            return Change("Use the asset that is there.", lambda _key: _found(call, existing), _target(existing))
        raise AtlasValidationError(
            f"The asset {existing.custom_id} has this serial number already: use it, nothing needs to be created.",
            field_errors={"serialNumber": f"is that of {existing.custom_id}"},
        )

    async def write(_key: str) -> dict[str, Any]:
        created = await client.create_asset(cast(NewAsset, payload))
        await call.account.learn_release()
        return {"notice": NOTICE, "asset": call.account.views.asset(created, _views.LONG), "isExisting": False}

    return Change(f"Create the asset {payload['name']!r}.", write, after=call.chosen(*NAMEPLATE))


async def _found(call: Call, existing: Asset) -> dict[str, Any]:
    await call.account.learn_release()
    return {"notice": NOTICE, "asset": call.account.views.asset(existing, _views.LONG), "isExisting": True}


async def _same_nameplate(call: Call, payload: Mapping[str, Any]) -> Asset | None:
    """Return the asset with the same serial number and no different manufacturer."""
    serial, manufacturer = payload.get("serialNumber"), payload.get("manufacturer")
    if not serial:
        return None
    found = await call.account.client.assets.find(AssetF.serial_number == serial, limit=10)
    for one in found.content:
        if manufacturer is None or one.manufacturer is None or _letters(one.manufacturer) == _letters(manufacturer):
            return one
    return None


async def _update(call: Call) -> Change:
    client = call.account.client
    changes = call.chosen(*NAMEPLATE, "status", "archived")
    if not changes:
        raise AtlasValidationError("update_asset needs at least one field to change: give status, name ...")
    updates = read_dates(call, changes, *DATES)
    found = await client.assets.get(call.arguments["asset"])
    await call.account.learn_release()
    view = dict(call.account.views.asset(found, _views.LONG))
    since = found.updated_at if call.options.confirm else None

    async def write(_key: str) -> dict[str, Any]:
        written = await client.update_asset(found.id, cast(AssetChanges, updates), if_unchanged_since=since)
        return {"notice": NOTICE, "asset": call.account.views.asset(written, _views.LONG)}

    before = {name: view.get(name) for name in changes}
    return Change(f"Change the asset {view['number']} {view['name']!r}.", write, _target(found), before, changes)


async def _delete(call: Call) -> Change:
    client = call.account.client
    found = await client.assets.get(call.arguments["asset"])
    await call.account.learn_release()
    view = call.account.views.asset(found)

    async def write(_key: str) -> dict[str, Any]:
        await client.assets.delete(found.id)
        return {"notice": NOTICE, "deleted": {"id": found.id, "name": view["name"], "number": view["number"]}}

    summary = f"Delete the asset {view['number']} {view['name']!r} for good."
    return Change(summary, write, _target(found), before=dict(view))


def _letters(text: str) -> str:
    return "".join(one for one in text.casefold() if one.isalnum())


def _target(found: Asset) -> dict[str, Any]:
    return {"kind": "asset", "id": found.id, "number": found.custom_id}


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
        _create,
        "create",
    ),
    Tool(
        "update_asset",
        "Change an asset",
        "Change some fields of an asset; all others stay as they are.",
        schemas.arguments({"asset": ASSET, **schemas.payload_properties(AssetChanges, _CHANGES)}, "asset"),
        _results.AssetWritten,
        _update,
        "update",
    ),
    Tool(
        "delete_asset",
        "Delete an asset",
        "Delete an asset for good. To take one out of use, use update_asset with archived.",
        schemas.arguments({"asset": ASSET}, "asset"),
        _results.Deleted,
        _delete,
        "delete",
    ),
)
