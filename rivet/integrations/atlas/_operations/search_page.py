"""Send a search in the words of the server's release, with ids in the place of names."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.references import ids_of
from rivet.integrations.atlas._operations.steps import Operation, endpoint
from rivet.integrations.atlas._search.criteria import Filter, RecordName, criteria, for_release
from rivet.integrations.atlas._support.server_release import CLEANED_TEXTS, CUSTOM_FIELDS
from rivet.integrations.atlas.exceptions import AtlasUnsupportedError, AtlasValidationError


def search_page(
    context: Context, module: Any, filters: list[Filter], *, page: int = 0, size: int, first: tuple[Filter, ...] = ()
) -> Operation[Any]:
    """A page of a search.

    Args:
        context: What the client shares.
        module: The endpoint.
        filters: What the user wants.
        page: Its number.
        size: Records of a page.
        first: Filters that go before.

    Raises:
        AtlasValidationError: A name in a filter names nothing, or several records.
    """
    named = yield from _with_ids(context, filters)
    try:
        return (yield _search(context, module, (*first, *named), page, size))
    except AtlasUnsupportedError:
        # This response was the first one to tell that the server has no custom fields.
        if _searches_fields(named) and context.release.has(CUSTOM_FIELDS) is False:
            return (yield _search(context, module, (*first, *named), page, size))
        raise


def _search(context: Context, module: Any, filters: tuple[Filter, ...], page: int, size: int) -> Any:
    own = for_release(
        list(filters),
        cleaned=context.release.has(CLEANED_TEXTS),
        custom_fields=context.release.has(CUSTOM_FIELDS) is not False,
    )
    return endpoint(module, body=criteria(*own, page=page, size=size))


def _searches_fields(filters: list[Filter]) -> bool:
    return any(one["field"].startswith("customFieldValues.") for term in filters for one in _terms(term))


def _terms(term: Filter) -> list[Filter]:
    return [term, *term.get("alternatives", ())]


def _with_ids(context: Context, filters: list[Filter]) -> Operation[list[Filter]]:
    """The filters with ids in the place of names."""
    names = dict.fromkeys(
        one["value"] for term in filters for one in _terms(term) if isinstance(one["value"], RecordName)
    )
    ids: dict[RecordName, int] = {}
    for name in names:
        found = yield from ids_of(context, name.kind, [str(name)])
        if str(name) not in found:
            problem = f"there is no {name.kind} {name}"
            raise AtlasValidationError(f"The filter names nothing: {problem}.", field_errors={"filter": problem})
        ids[name] = found[str(name)]
    return [_resolved(term, ids) for term in filters] if ids else filters


def _resolved(term: Filter, ids: dict[RecordName, int]) -> Filter:
    value = term.get("value")
    own = {**term, "value": ids[value]} if isinstance(value, RecordName) else dict(term)
    if others := term.get("alternatives"):
        own["alternatives"] = [_resolved(other, ids) for other in others]
    return own
