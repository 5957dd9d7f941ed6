"""Writes of assets: create from a nameplate, update, delete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from atlas_api.models import Asset

from rivet.integrations.atlas.exceptions import AtlasValidationError
from rivet.integrations.atlas.filters import AssetF
from rivet.integrations.atlas.mcp import _views
from rivet.integrations.atlas.mcp._existing_record import Existing
from rivet.integrations.atlas.mcp._once import DAY
from rivet.integrations.atlas.mcp._same_record import is_own_of_last
from rivet.integrations.atlas.mcp._shared_arguments import read_dates
from rivet.integrations.atlas.mcp._strings import NOTICE
from rivet.integrations.atlas.mcp._tool import Call, Change
from rivet.integrations.atlas.types import AssetChanges, NewAsset

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
PLAIN = ("description", "manufacturer", "model", "serialNumber", "power", "area", "barCode")
REFERENCES = ("location", "parentAsset")


async def create(call: Call) -> Change | dict[str, Any]:
    """Prepare a new asset, or return the one that has the serial number.

    Raises:
        AtlasValidationError: A date cannot be used.
    """
    payload = read_dates(call, call.chosen(*NAMEPLATE), *DATES)

    async def look() -> dict[str, Any] | None:
        if (existing := await _same_nameplate(call)) is not None:
            return await _shown(call, existing, isExisting=True)
        again = await _same_call(call)
        return None if again is None else await _shown(call, again, isExisting=False)

    async def write(_key: str) -> dict[str, Any]:
        return await _shown(call, await call.account.client.create_asset(cast(NewAsset, payload)), isExisting=False)

    if (existing := await _same_nameplate(call)) is not None:
        return await _shown(call, existing, isExisting=True)
    return Change(f"Create the asset {payload['name']!r}.", write, after=call.chosen(*NAMEPLATE), look=look)


async def _same_nameplate(call: Call) -> Asset | None:
    """Return the asset that has the same serial number, and no other manufacturer."""
    serial, manufacturer = call.arguments.get("serialNumber"), call.arguments.get("manufacturer")
    if not serial:
        return None
    found = await call.account.client.assets.find(AssetF.serial_number == serial, limit=10)
    for one in found.content:
        if manufacturer is None or one.manufacturer is None or _letters(one.manufacturer) == _letters(manufacturer):
            return one
    return None


async def _same_call(call: Call) -> Asset | None:
    """Return the asset that this account has created today of the same name and nameplate."""
    found = await call.account.client.assets.find(AssetF.name == call.arguments["name"], limit=50)
    await call.account.learn_release()
    for one in reversed(found.content):
        view: Mapping[str, Any] = call.account.views.asset(one, _views.WHOLE)
        is_same = all(_letters(view[name] or "") == _letters(call.arguments.get(name) or "") for name in PLAIN)
        is_same = is_same and all(_is_named(view[name], call.arguments.get(name)) for name in REFERENCES)
        if is_same and await is_own_of_last(call, one, DAY):
            return one
    return None


def _is_named(shown: Mapping[str, Any] | None, reference: Any) -> bool:
    if shown is None or reference is None:
        return shown is None and reference is None
    return str(reference).strip() in (str(shown["id"]), shown["number"], shown["name"])


async def update(call: Call) -> Change:
    """Prepare a change of some fields.

    Raises:
        AtlasNotFoundError: There is no such asset.
        AtlasValidationError: A value cannot be used.
    """
    client = call.account.client
    changes = call.chosen(*NAMEPLATE, "status", "archived")
    if not changes:
        raise AtlasValidationError("update_asset needs at least one field to change: give status, name ...")
    updates = read_dates(call, changes, *DATES)
    asset = await _existing(call)
    since = asset.record.updated_at if call.options.confirm else None

    async def write(_key: str) -> dict[str, Any]:
        written = await client.update_asset(asset.record.id, cast(AssetChanges, updates), if_unchanged_since=since)
        return {"notice": NOTICE, "asset": call.account.views.asset(written, _views.LONG)}

    before = {name: asset.view.get(name) for name in changes}
    return Change(f"Change the {asset.called}.", write, asset.target, before, changes)


async def delete(call: Call) -> Change:
    """Prepare a deletion.

    Raises:
        AtlasNotFoundError: There is no such asset.
    """
    return (await _existing(call)).deletion(call, call.account.client.assets)


async def _existing(call: Call) -> Existing:
    found = await call.account.client.assets.get(call.arguments["asset"])
    await call.account.learn_release()
    view: dict[str, Any] = dict(call.account.views.asset(found, _views.WHOLE))
    return Existing("asset", found, view, view["name"])


async def _shown(call: Call, asset: Asset, **more: bool) -> dict[str, Any]:
    await call.account.learn_release()
    return {"notice": NOTICE, "asset": call.account.views.asset(asset, _views.LONG), **more}


def _letters(text: str) -> str:
    return "".join(one for one in text.casefold() if one.isalnum())
