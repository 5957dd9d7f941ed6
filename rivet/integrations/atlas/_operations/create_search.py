"""Search for a work order whose create response was lost, until the settle time is over."""

from __future__ import annotations

import logging

from atlas_api.api.work_orders import search_work_orders
from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.create_lookup import Identity
from rivet.integrations.atlas._operations.pages import is_last
from rivet.integrations.atlas._operations.settling import found_until
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._payloads.foreign_values import STUMBLES
from rivet.integrations.atlas._search.criteria import after, criteria
from rivet.integrations.atlas._support.server_release import CUSTOM_FIELDS
from rivet.integrations.atlas.exceptions import AtlasAPIError

PAGE = 500
logger = logging.getLogger("rivet.integrations.atlas")


def search_until(context: Context, identity: Identity, ends: float) -> CallFlow[WorkOrder | None]:
    """Search for the work order at least once, and repeatedly until a moment of the monotonic clock.

    Raises:
        AtlasError: The last search was inconclusive.
    """
    return (yield from found_until(ends, lambda: _search_once(context, identity)))


class UnclearError(AtlasAPIError):
    """Inconclusive search: it found a work order that may be the created one, changed since."""


def _search_once(context: Context, identity: Identity) -> CallFlow[WorkOrder | None]:
    """Return the work order, if a search finds it.

    Raises:
        AtlasError: The search was inconclusive.
    """
    candidates: list[int] = []
    identity = identity.searched_at(context.account.clock.now())
    for filters in identity.searches(in_fields=context.release.has(CUSTOM_FIELDS) is not False):
        cursor, is_over = 0, False
        while not is_over:
            page = yield endpoint(search_work_orders, body=criteria(after(cursor), *filters, size=PAGE))
            for found in page.content:
                try:
                    if identity.key is None and context.account.created_as(found.id) not in (None, identity.name):
                        continue
                    if identity.matches(found) and identity.is_specific:
                        return found  # type: ignore[no-any-return]
                    candidates += [found.id] if identity.may_match(found) else []
                    if identity.is_foreign(found):
                        logger.warning("Atlas: work order %s has the key of a create, but not by this user", found.id)
                except STUMBLES as stumbled:
                    raise AtlasAPIError("The server sent a work order that does not match the contract.") from stumbled
            is_over = is_last(page, PAGE) or not page.content or page.content[-1].id <= cursor
            cursor = page.content[-1].id if page.content else cursor
    if candidates:
        raise UnclearError(
            f"A work order with the same title and description exists, which may be this one: id {candidates[0]}.",
            {"candidates": candidates},
        )
    return None
