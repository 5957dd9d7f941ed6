"""The walks behind ``iter_work_orders`` and its like: which search, with which filters."""

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

from rivet.integrations.atlas._operations.assets import matching
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.custom_fields import are_searchable
from rivet.integrations.atlas._operations.knowledge_atoms import carrying
from rivet.integrations.atlas._operations.pages import Walk
from rivet.integrations.atlas._operations.search_page import search_page
from rivet.integrations.atlas._operations.steps import Operation, endpoint
from rivet.integrations.atlas._search.criteria import Filter, criteria, every, repeats, wanted, with_status
from rivet.integrations.atlas._search.criteria import after as behind


def of_work_orders(
    context: Context, status: Any, page_size: int, limit: int | None, after: int | None
) -> Walk[WorkOrder]:
    """Work orders with a status, or that a filter wants; raises AtlasValidationError, as the others do."""
    return _walk(context, search_work_orders, wanted(status, WorkOrder, with_status), page_size, limit, after)


def of_assets(context: Context, query: Any, page_size: int, limit: int | None, after: int | None) -> Walk[Asset]:
    """Assets with a text in their name or description, or that a filter wants."""
    return _walk(context, search_assets, wanted(query, Asset, matching), page_size, limit, after)


def of_locations(context: Context, given: Any, page_size: int, limit: int | None, after: int | None) -> Walk[Location]:
    """Locations that a filter wants."""
    return _walk(context, search_locations, wanted(given, Location, every), page_size, limit, after)


def of_users(context: Context, given: Any, page_size: int, limit: int | None, after: int | None) -> Walk[User]:
    """Users that a filter wants."""
    return _walk(context, search_users, wanted(given, User, every), page_size, limit, after)


def with_atom(context: Context, atom: str, page_size: int, after: int | None) -> Walk[WorkOrder]:
    """Work orders that may rest on an atom: also some whose values only contain its text."""
    in_fields, in_text = carrying(atom, in_fields=True), carrying(atom, in_fields=False)

    def page(cursor: int, size: int) -> Operation[Any]:
        filters = in_fields if (yield from are_searchable(context)) else in_text
        return (yield endpoint(search_work_orders, body=criteria(behind(cursor), *filters, size=size)))

    return Walk(page, page_size, None, after, repeats=repeats(in_fields))


def _walk(
    context: Context, search: Any, filters: list[Filter], page_size: int, limit: int | None, after: int | None
) -> Walk[Any]:
    def page(cursor: int, size: int) -> Operation[Any]:
        return (yield from search_page(context, search, filters, size=size, first=(behind(cursor),)))

    return Walk(page, page_size, limit, after, repeats=repeats(filters))
