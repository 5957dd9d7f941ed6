"""Operations on assets, described once, without I/O.

An operation is a generator of the steps in steps.py, which the sync and the async runner execute.
"""

from __future__ import annotations

import html
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from atlas_api.api.assets import create_asset as create_asset_endpoint
from atlas_api.api.assets import get_asset as get_asset_endpoint
from atlas_api.api.assets import patch_asset
from atlas_api.api.assets import search_assets as search_assets_endpoint
from atlas_api.models.asset import Asset
from atlas_api.models.asset_page import AssetPage
from atlas_api.models.asset_patch import AssetPatch

from rivet.integrations.atlas._kinds import kind, kind_named
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.feature_support import check_properties, check_supported
from rivet.integrations.atlas._operations.html_escaping import prepare
from rivet.integrations.atlas._operations.patch_plans import plan_asset
from rivet.integrations.atlas._operations.read_modify_write import (
    Known,
    UpdateRetries,
    moment,
    referring,
    same_record,
    with_fresh_names,
)
from rivet.integrations.atlas._operations.records.creates import created_once, read_key
from rivet.integrations.atlas._operations.references import Located, located, record_id, resolve
from rivet.integrations.atlas._operations.steps import CallFlow, Exclusive, endpoint
from rivet.integrations.atlas._payloads import reader, validators
from rivet.integrations.atlas._payloads.reader import Draft, Payload
from rivet.integrations.atlas._payloads.validators import argument
from rivet.integrations.atlas._search.criteria import WireFilter, contains, criteria, for_release
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.server_release import CLEANED_TEXTS, CUSTOM_FIELDS
from rivet.integrations.atlas.exceptions import AtlasConflictError, AtlasOutcomeUnknownError


def search_assets(context: Context, query: Any, limit: Any) -> CallFlow[list[Asset]]:
    filters = for_release([_text(query)], cleaned=context.release.has(CLEANED_TEXTS))
    argument("limit", limit, lambda value: validators.count(value, 1))
    page: AssetPage = yield endpoint(search_assets_endpoint, body=criteria(*filters, size=limit))
    return page.content


def get_asset(context: Context, reference: Any) -> CallFlow[Asset]:
    id = yield from record_id(context, reference, "asset")
    found: Asset = yield endpoint(get_asset_endpoint, id=id)
    return same_record(found, id)


def create_asset(context: Context, payload: Payload, key: Any = None) -> CallFlow[Asset]:
    draft = reader.asset_create(payload)
    checked = read_key(kind_named("asset"), key)
    return (yield from with_fresh_names(context, draft, lambda own: _create_asset(context, own, checked)))


def _create_asset(context: Context, draft: Draft, key: str | None) -> CallFlow[Asset]:
    if draft.values.get("customFields"):
        yield from check_supported(context)
    yield from resolve(context, draft, make_categories=True, release=context.release)
    yield from prepare(context.release, draft)
    created: Asset = yield from created_once(context, kind_named("asset"), referring(draft), key, _sent)
    return created


def _sent(payload: kind.Payload, values: Mapping[str, Any]) -> CallFlow[Asset]:
    body = payload.call.body_of(values)
    created: Asset = yield endpoint(create_asset_endpoint, body=body)
    if _letters(created.name) != _letters(body.name):
        message = (
            "The response belongs to another request: it shows an asset with another name. "
            "Search for the asset before you create it again."
        )
        raise AtlasOutcomeUnknownError(message, {"cause": "response out of step"}, operation="create_asset")
    return created


def _letters(text: Any) -> str:
    """Return a name without anything that the server's HTML cleaning may change."""
    return "".join(html.unescape(str(text)).split())


def update_asset(context: Context, reference: Any, changes: Payload, since: Any = None) -> CallFlow[Asset]:
    draft = reader.asset_changes(changes)
    known = argument("if_unchanged_since", since, moment)
    found = yield from located(context, reference, "asset")
    yield Exclusive(("asset", found.id))
    try:
        return (yield from with_fresh_names(context, draft, lambda own: _update_asset(context, found, own, known)))
    finally:
        context.account.record_write("asset", found.id, clock.monotonic())


def _update_asset(context: Context, found: Located, draft: Draft, since: datetime | None) -> CallFlow[Asset]:
    yield from resolve(context, draft, make_categories=True, release=context.release)
    yield from prepare(context.release, draft)
    retries, known, id = UpdateRetries(), Known(since), found.id
    seen: Asset | None = found.record if context.account.is_fresh("asset", id, found.read_at) else None
    while True:
        current: Asset = seen or same_record((yield endpoint(get_asset_endpoint, id=id)), id)
        seen = None
        if draft.values.get("customFields"):
            context.release.check(CUSTOM_FIELDS)
        body = plan_asset(current.to_dict(), draft)
        known.check(current, is_done=body is None)
        if body is None:
            return current
        if body.get("customId") != current.custom_id:
            own = kind_named("asset")
            yield from check_properties(context, own, kind.offered(own.patch), ["customId"])
        try:
            current = same_record((yield endpoint(patch_asset, id=id, body=AssetPatch.from_dict(body))), id)
            context.directory.forget_names_of("asset", current)
        except (AtlasConflictError, AtlasOutcomeUnknownError) as error:
            yield from retries.next_attempt_or_raise(error)
        else:
            return current


def name_or_description_contains(query: Any) -> list[WireFilter]:
    """Return filters for assets with a string in their name or description; none for None."""
    if query is None:
        return []
    return [_text(query)]


def _text(query: Any) -> WireFilter:
    return contains(("name", "description"), argument("query", query, validators.string))
