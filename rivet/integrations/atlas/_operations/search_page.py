"""Send a search in the form that the server's release supports, with names resolved to ids."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.near_names import no_such_record
from rivet.integrations.atlas._operations.references import ids_of
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._search.criteria import RecordName, WireFilter, criteria, for_release
from rivet.integrations.atlas._support.server_release import CLEANED_TEXTS, CUSTOM_FIELDS
from rivet.integrations.atlas.exceptions import AtlasUnsupportedError, AtlasValidationError


def search_page(
    context: Context,
    module: Any,
    filters: list[WireFilter],
    *,
    page: int = 0,
    size: int,
    first: tuple[WireFilter, ...] = (),
) -> CallFlow[Any]:
    """Return a page of a search.

    Args:
        context: Shared state of the client.
        module: The search endpoint.
        filters: The user's filters.
        page: Number of the page, from 0.
        size: Records per page.
        first: Filters that are placed before.

    Raises:
        AtlasValidationError: A name in a filter does not exist, or is ambiguous.
    """
    named = yield from _with_ids(context, filters)
    try:
        return (yield _search(context, module, (*first, *named), page, size))
    except AtlasUnsupportedError:
        # This response was the first to show that the server has no custom fields.
        if _searches_fields(named) and context.release.has(CUSTOM_FIELDS) is False:
            return (yield _search(context, module, (*first, *named), page, size))
        raise


def _search(context: Context, module: Any, filters: tuple[WireFilter, ...], page: int, size: int) -> Any:
    own = for_release(
        list(filters),
        cleaned=context.release.has(CLEANED_TEXTS),
        custom_fields=context.release.has(CUSTOM_FIELDS) is not False,
    )
    return endpoint(module, body=criteria(*own, page=page, size=size))


def _searches_fields(filters: list[WireFilter]) -> bool:
    return any(one["field"].startswith("customFieldValues.") for term in filters for one in _terms(term))


def _terms(term: WireFilter) -> list[WireFilter]:
    return [term, *term.get("alternatives", ())]


def _with_ids(context: Context, filters: list[WireFilter]) -> CallFlow[list[WireFilter]]:
    """Return the filters with names replaced by ids."""
    wanted: dict[str, list[str]] = {}
    for name in dict.fromkeys(name for term in filters for one in _terms(term) for name in _names(one)):
        wanted.setdefault(name.kind, []).append(str(name))
    ids: dict[RecordName, int] = {}
    for kind, names in wanted.items():
        found = yield from ids_of(context, kind, names)
        if missing := [name for name in names if name not in found]:
            problem = yield from no_such_record(context, kind, missing)
            raise AtlasValidationError(f"The filter is invalid: {problem}.", field_errors={"filter": problem})
        ids |= {RecordName.of(name, kind): id for name, id in found.items()}
    return [_resolved(term, ids) for term in filters] if ids else filters


def _names(term: WireFilter) -> list[RecordName]:
    return [value for value in (term.get("value"), *term.get("values", ())) if isinstance(value, RecordName)]


def _resolved(term: WireFilter, ids: dict[RecordName, int]) -> WireFilter:
    own = dict(term)
    if isinstance(value := own.get("value"), RecordName):
        own["value"] = ids[value]
    if any(isinstance(one, RecordName) for one in own.get("values", ())):
        own["values"] = list(dict.fromkeys(ids[one] if isinstance(one, RecordName) else one for one in own["values"]))
    if others := term.get("alternatives"):
        own["alternatives"] = [_resolved(other, ids) for other in others]
    return own
