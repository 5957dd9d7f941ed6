"""HTML escaping of strings, so that they survive the markup cleaning of newer server releases unchanged.

Releases up to 1.8.0 store a string as it is sent. Later ones treat it as HTML (``Jsoup.clean``): they remove anything
like a tag, and store ``&``, ``<`` and ``>`` as entities, so ``if a<b`` would lose everything from the ``<``. For them,
each ``<`` is sent as ``&lt;``, which they store and return unchanged; a string that was read from such a server has no
``<``, so it can be sent back as it is.
"""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import Any

from atlas_api.api.work_orders import search_work_orders

from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._payloads.markup import safe
from rivet.integrations.atlas._payloads.reader import Draft
from rivet.integrations.atlas._search.criteria import criteria
from rivet.integrations.atlas._support.server_release import CLEANED_TEXTS, ServerRelease
from rivet.integrations.atlas.exceptions import AtlasPermissionError, AtlasValidationError

_CLEANED = frozenset(
    (
        *("title", "description", "feedback", "notes", "name", "area", "additionalInfos", "model", "power"),
        *("manufacturer", "serialNumber", "firstName", "lastName", "phone"),
    )
)
"""Payload fields that the server cleans (its ``Sanitizer``), besides the values of custom fields."""


def cleans_texts(release: ServerRelease) -> CallFlow[bool]:
    """Return whether the server cleans strings; asks it if no response has shown that yet."""
    known = release.has(CLEANED_TEXTS)
    if known is None:
        nothing = {"field": "rivet", "operation": "eq", "value": "", "values": []}
        try:
            yield endpoint(search_work_orders, body=criteria(nothing, size=1))
        except AtlasValidationError as error:
            # Releases that clean strings also validate search fields, and answer 400: workorder.search.unknown-field.
            known = error.status == 400
            release.record(CLEANED_TEXTS, present=known)
        except AtlasPermissionError:
            known = True
    return known is not False


def prepare(release: ServerRelease, draft: Draft) -> CallFlow[None]:
    """Escape the strings of a draft so that the server stores them unharmed."""
    texts = [draft.notes, *(value for key, value in draft.values.items() if key in _CLEANED)]
    texts += [one.get("value") for one in draft.values.get("customFields") or []]
    if not any(isinstance(text, str) and ("<" in text or "&" in text) for text in texts):
        draft.cleaned = release.has(CLEANED_TEXTS) is not False
        return
    draft.cleaned = yield from cleans_texts(release)
    if not draft.cleaned:
        return
    for key in draft.values.keys() & _CLEANED:
        draft.values[key] = safe(draft.values[key])
    if draft.values.get("customFields"):
        draft.values["customFields"] = [{**one, "value": safe(one["value"])} for one in draft.values["customFields"]]
    draft.notes = safe(draft.notes)


def plain(value: Any, release: ServerRelease) -> Any:
    """Return a value with its strings as a user wrote them, unescaped at every depth if the server cleans strings."""
    if release.has(CLEANED_TEXTS) is False:
        return value
    if isinstance(value, str):
        return html.unescape(value)
    if isinstance(value, Mapping):
        return {key: plain(part, release) for key, part in value.items()}
    return [plain(part, release) for part in value] if isinstance(value, list) else value
