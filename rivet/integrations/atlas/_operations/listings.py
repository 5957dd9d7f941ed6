"""Walks behind ``iter_work_orders`` and similar methods: which search, with which filters."""

from __future__ import annotations

from typing import Any

from atlas_api.api.assets import search_assets
from atlas_api.api.locations import search_locations
from atlas_api.api.users import search_users
from atlas_api.api.work_orders import search_work_orders
from atlas_api.models.asset import Asset
from atlas_api.models.location import Location
from atlas_api.models.user import User
from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas._operations.assets import name_or_description_contains
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.custom_fields import are_searchable
from rivet.integrations.atlas._operations.knowledge_atoms import carrying
from rivet.integrations.atlas._operations.pages import Walk
from rivet.integrations.atlas._operations.search_page import search_page
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._search.criteria import (
    WireFilter,
    criteria,
    may_repeat,
    no_filter,
    parse_filter,
    with_status,
)
from rivet.integrations.atlas._search.criteria import after as behind


def of_work_orders(
    context: Context, status: Any, page_size: int, limit: int | None, after: int | None
) -> Walk[WorkOrder]:
    """Walk work orders with a status, or that match a filter; invalid arguments raise AtlasValidationError."""
    return _walk(context, search_work_orders, parse_filter(status, WorkOrder, with_status), page_size, limit, after)


def of_assets(context: Context, query: Any, page_size: int, limit: int | None, after: int | None) -> Walk[Asset]:
    """Walk assets with a string in their name or description, or that match a filter."""
    return _walk(
        context, search_assets, parse_filter(query, Asset, name_or_description_contains), page_size, limit, after
    )


def of_locations(context: Context, given: Any, page_size: int, limit: int | None, after: int | None) -> Walk[Location]:
    """Walk locations that match a filter."""
    return _walk(context, search_locations, parse_filter(given, Location, no_filter), page_size, limit, after)


def of_users(context: Context, given: Any, page_size: int, limit: int | None, after: int | None) -> Walk[User]:
    """Walk users that match a filter."""
    return _walk(context, search_users, parse_filter(given, User, no_filter), page_size, limit, after)


def with_atom(context: Context, atom: str, page_size: int, after: int | None) -> Walk[WorkOrder]:
    """Walk work orders that may be tagged with an atom, including some whose values only contain its id as a part."""
    in_fields, in_text = carrying(atom, in_fields=True), carrying(atom, in_fields=False)

    def page(cursor: int, size: int) -> CallFlow[Any]:
        filters = in_fields if (yield from are_searchable(context)) else in_text
        return (yield endpoint(search_work_orders, body=criteria(behind(cursor), *filters, size=size)))

    return Walk(page, page_size, None, after, may_repeat=may_repeat(in_fields))


def _walk(
    context: Context, search: Any, filters: list[WireFilter], page_size: int, limit: int | None, after: int | None
) -> Walk[Any]:
    def page(cursor: int, size: int) -> CallFlow[Any]:
        return (yield from search_page(context, search, filters, size=size, first=(behind(cursor),)))

    return Walk(page, page_size, limit, after, may_repeat=may_repeat(filters))
